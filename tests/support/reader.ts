import { makeDocument, saveDocument, type WrittenDocument } from './documents.js';
import { STATEMENT } from './registry.js';
import { signedBy, sketch } from './sample.js';
import type { TestServer } from './server.js';

/** What a page could take for markup. */
const MARKUP = `"><script>alert(1)</script><img src=x onerror="alert(1)"> & 'quoted'`;

/** Invented statements that are hard to show. */
const HARD_TO_SHOW: WrittenDocument[] = [
  makeDocument({
    id: 'in-arabic',
    title: 'بيان مشترك بشأن السكة الحديدية الشمالية',
    language: 'ar',
    text: [
      'نحن وزراء خارجية أستراليا واليابان، نرحب ترحيبا حارا بإعادة فتح السكة الحديدية الشمالية.',
      'ونحث النرويج على نشر جدول المواعيد، ونشير إلى القرار 1718 (2006).',
    ].join('\n\n'),
    claims: [
      {
        key: 'c1',
        kind: 'welcome',
        intensifier: 'ترحيبا حارا',
        quote: 'نرحب ترحيبا حارا بإعادة فتح السكة الحديدية الشمالية',
      },
      {
        key: 'c2',
        kind: 'appeal',
        quote: 'ونحث النرويج على نشر جدول المواعيد، ونشير إلى القرار 1718 (2006).',
        parties: [{ party: 'NO', role: 'addressee' }],
        citations: [{ quote: 'القرار 1718 (2006)', resolution: 'S/RES/1718 (2006)' }],
      },
    ],
  }),
  makeDocument({
    id: 'in-korean',
    title: '북부 철도에 관한 공동성명',
    language: 'ko',
    text: '오스트레일리아와 대한민국은 북부 철도의 재개를 환영한다.\n\n우리는 노르웨이에 시간표를 공개할 것을 촉구한다.',
    signatories: [
      { party: 'AU', nameAsSigned: '오스트레일리아', office: '외교장관' },
      { party: 'KR', nameAsSigned: '대한민국', office: '외교부 장관' },
    ],
    claims: [
      { key: 'c1', kind: 'welcome', quote: '북부 철도의 재개를 환영한다' },
      {
        key: 'c2',
        kind: 'appeal',
        quote: '우리는 노르웨이에 시간표를 공개할 것을 촉구한다.',
        parties: [{ party: 'NO', role: 'addressee' }],
      },
    ],
  }),
  makeDocument({
    id: 'with-markup',
    title: `Statement ${MARKUP}`,
    text: `We welcome ${MARKUP} and </article></main> the rest.\n\nWe urge Norway to publish ${'averylongword'.repeat(12)}.`,
    signatories: [
      { party: 'AU', nameAsSigned: MARKUP, person: MARKUP, office: MARKUP },
      { party: 'JP', nameAsSigned: 'Japan' },
    ],
    claims: [
      { key: 'c1', kind: 'welcome', quote: `welcome ${MARKUP} and </article></main>` },
      { key: 'c2', kind: 'appeal', intensifier: 'urge', quote: 'We urge Norway' },
    ],
    sources: [{ publisher: MARKUP, url: `https://example.org/?a=${encodeURIComponent(MARKUP)}` }],
  }),
  sketch(
    { id: 'two-hundred-claims', issuedOn: '2023-05-20', title: 'Statement of two hundred points' },
    signedBy('CA', 'FR', 'DE', 'IT', 'JP', 'GB', 'US', 'EU'),
    Array.from({ length: 200 }, (_, at) => ({
      key: `k${at}`,
      kind: (['condemnation', 'appeal', 'welcome', 'commitment'] as const)[at % 4] ?? 'appeal',
      parties: [{ party: ['RU', 'KP', 'UA', 'BY'][at % 4] ?? 'RU', role: 'subject' as const }],
      cites: at % 9 === 0 ? ['S/RES/2270 (2016)'] : [],
      words: ['harbour', 'lantern', 'meadow', 'orchard'].slice(0, 1 + (at % 4)),
    })),
  ),
];

/** Who signed what together in invented statements, by year. */
const TOGETHER: readonly [topic: string, years: readonly number[], parties: readonly string[]][] = [
  ['harbours', [2013, 2015, 2016, 2019, 2022], ['JP', 'KR', 'US']],
  ['lighthouses', [2014, 2016, 2017, 2021, 2023, 2024], ['AU', 'JP', 'NZ', 'US']],
  ['railways', [2012, 2015, 2018, 2019, 2020, 2023], ['DE', 'ES', 'FR', 'IT', 'PL']],
  ['rivers', [2017, 2018, 2020, 2022], ['AU', 'CA', 'GB', 'JP', 'KR', 'NO']],
  ['forests', [2013, 2019, 2021, 2024], ['BR', 'MX', 'ZA', 'IN']],
  ['bridges', [2016, 2020, 2024], ['CA', 'DE', 'FR', 'GB', 'IT', 'JP', 'US', 'EU']],
];

const MANY: WrittenDocument[] = TOGETHER.flatMap(([topic, years, parties]) =>
  years.map((year) =>
    sketch(
      { id: `${topic}-${year}`, issuedOn: `${year}-06-01`, title: `Joint statement on ${topic}` },
      signedBy(...parties),
      [
        {
          key: 'c1',
          kind: year % 2 === 0 ? 'appeal' : 'concern',
          parties: [{ party: 'KP', role: 'subject' }],
          cites: year > 2016 ? ['S/RES/2371 (2017)'] : [],
          words: [topic],
        },
      ],
    ),
  ),
);

/** Fills a seeded registry with statements to read. */
export async function addStatementsToRead(server: Pick<TestServer, 'database'>): Promise<void> {
  for (const document of [...HARD_TO_SHOW, ...MANY]) await saveDocument(server, document);
  const [changed] = HARD_TO_SHOW.filter(({ id }) => id === 'with-markup');
  await saveDocument(server, { ...changed, title: `Another title ${MARKUP}` });
}

/** Every kind of page, by a name for its picture. */
export const PAGES: readonly { name: string; path: string }[] = [
  { name: 'home', path: '/' },
  { name: 'statement', path: `/statements/${STATEMENT}` },
  { name: 'statement-in-arabic', path: '/statements/in-arabic' },
  { name: 'statement-in-korean', path: '/statements/in-korean' },
  { name: 'statement-with-markup', path: '/statements/with-markup' },
  { name: 'statement-of-200-claims', path: '/statements/two-hundred-claims' },
  { name: 'history', path: '/statements/with-markup/history' },
  { name: 'resolution', path: '/resolutions/S-RES-1718' },
  { name: 'party', path: '/parties/RU' },
  { name: 'parties', path: '/parties' },
  { name: 'resolutions', path: '/resolutions' },
  { name: 'search', path: '/search' },
  { name: 'search-words', path: '/search?q=railway' },
  { name: 'search-claims', path: '/search?kind=condemnation&about=RU&signatory=JP' },
  { name: 'search-nothing', path: '/search?q=%22purple+zebra%22' },
  { name: 'compare', path: '/compare?a=JP&b=US' },
  { name: 'cosignatures', path: '/cosignatures' },
  { name: 'verify', path: '/verify' },
  {
    name: 'verify-quote',
    path: `/verify?quote=${encodeURIComponent('We demand that the DPRK stop providing assistance')}`,
  },
  { name: 'draft', path: '/draft' },
  { name: 'not-found', path: '/statements/unknown' },
];
