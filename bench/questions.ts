import { createRandom, wordOfRank } from './documents.js';

/** A documented list, filter, pair of filters, count or search, or the verification of a kind of quote. */
export interface Question {
  kind: (typeof KINDS)[number];
  name: string;
  /** One request, or several alike to be sent in turn. */
  requests: { path: string; json?: object }[];
}

export const KINDS = [
  'list',
  'filter',
  'pair of filters',
  'count',
  'count of q with another filter',
  'search',
  'verify',
] as const;

/** For each filter a value that very many items match, and one that few or none match. */
type Filters = Record<string, readonly [common: string, rare: string]>;

const STATEMENT_FILTERS: Filters = {
  signatory: ['JP', 'MN'],
  resolution: ['S-RES-1718', 'S-RES-1695'],
  about: ['RU', 'JP'],
  kind: ['appeal', 'assessment'],
  issuedFrom: ['2000-01-01', '2025-12-20'],
  issuedTo: ['2020-01-01', '1990-06-01'],
  q: [wordOfRank(0), wordOfRank(29_999)],
};

const CLAIM_FILTERS: Filters = {
  ...STATEMENT_FILTERS,
  role: ['subject', 'addressee'],
  modality: ['actual', 'conditional'],
};

const LISTS =
  `/v1/statements /v1/statements?sort=issuedOn /v1/claims /v1/claims?statement=ID /v1/signatories /v1/parties
/v1/resolutions /v1/resolutions?citedBy=JP /v1/resolutions?citedBy=MN /v1/resolutions/S-RES-1718/statements
/v1/resolutions/S-RES-1718/claims /v1/signatories/JP /v1/parties/RU /v1/resolutions/S-RES-1718 /v1/changes?after=0
/feed.atom /v1/statements/ID /v1/statements/ID/signatories /v1/statements/ID/claims /v1/statements/ID/resolutions
/v1/statements/ID/text /v1/statements/ID/revisions`.split(/\s/);

const COUNTED_LISTS = ['/v1/statements', '/v1/claims', '/v1/signatories', '/v1/changes'];

const SEARCHES = [
  wordOfRank(29_999),
  wordOfRank(2_000),
  wordOfRank(0),
  `${wordOfRank(0)} ${wordOfRank(29_999)}`,
  'the of security',
  'international peace',
  '"international peace"',
  `${wordOfRank(2_000)} -${wordOfRank(0)}`,
  '国际',
];

/** Everything that is asked by GET. @param id of any statement */
export function listQuestions(id: string): Question[] {
  const filtered = [
    { list: '/v1/statements', filters: STATEMENT_FILTERS },
    { list: '/v1/claims', filters: CLAIM_FILTERS },
  ];
  const singles = filtered.flatMap(({ list, filters }) =>
    Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => `${list}?${name}=${value}`),
    ),
  );
  const pairs = [
    '/v1/statements?signatory=JP&signatory=US',
    '/v1/statements?signatory=JP&signatory=MN',
    ...filtered.flatMap(({ list, filters }) => listPairs(list, filters)),
  ];
  const counted = [...singles, ...pairs].map((path) => `${path}&total=true`);
  const isSlow = (path: string) => /[?&]q=/.test(path) && path.split('&').length > 2;
  const toQuestions = (kind: Question['kind'], paths: string[]) =>
    paths.map((path) => ({ kind, name: path, requests: [{ path }] }));
  return [
    ...toQuestions(
      'list',
      LISTS.map((path) => path.replace('ID', id)),
    ),
    ...toQuestions('filter', singles),
    ...toQuestions('pair of filters', pairs),
    ...toQuestions('count', [
      ...COUNTED_LISTS.map((list) => `${list}?total=true`),
      ...counted.filter((path) => !isSlow(path)),
    ]),
    ...toQuestions('count of q with another filter', counted.filter(isSlow)),
    ...toQuestions(
      'search',
      SEARCHES.map((words) => `/v1/search?q=${encodeURIComponent(words)}`),
    ),
  ];
}

/** Each two filters, both common or one of them rare. */
function listPairs(list: string, filters: Filters): string[] {
  const entries = Object.entries(filters);
  return entries.flatMap(([one, ones], at) =>
    entries
      .slice(at + 1)
      .flatMap(([other, others]) => [
        `${list}?${one}=${ones[0]}&${other}=${others[0]}`,
        `${list}?${one}=${ones[0]}&${other}=${others[1]}`,
        `${list}?${one}=${ones[1]}&${other}=${others[0]}`,
      ]),
  );
}

const QUOTES_PER_KIND = 30;

/** Quotes to verify, made from the texts of statements, of which one at least has more than sixty words. */
export function listVerifications(texts: readonly string[]): Question[] {
  const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
  const english = texts.filter((text) => !isChinese(text)).map((text) => text.split(/\s+/));
  const chinese = texts.filter(isChinese).map((text) => [...text]);
  const random = createRandom(7);
  /** Consecutive words, or characters, of a text that has enough. */
  const pick = (from: string[][], length: number) => {
    const long = from.filter((words) => words.length > length);
    const words = long[Math.floor(random() * long.length)] ?? [];
    const start = Math.floor(random() * (words.length - length));
    return words.slice(start, start + length);
  };
  const words = (length: number) => pick(english, length);
  const quotes: Record<string, () => string> = {
    'exact, 12 words': () => words(12).join(' '),
    'exact, 60 words': () => words(60).join(' '),
    'exact, in two parts': () => words(40).toSpliced(8, 24, '[...]').join(' '),
    'near, 2 of 20 words changed': () => words(20).with(5, 'moreover').with(13, 'never').join(' '),
    'absent, 20 words of different statements': () =>
      Array.from({ length: 20 }, () => words(1)[0]).join(' '),
    'one word': () => words(1).join(' '),
    'a common formula': () => 'in accordance with international law',
    'frequent words in random order': () =>
      Array.from({ length: 8 }, () => wordOfRank(Math.floor(random() * 10))).join(' '),
    ...(chinese.length > 0 && { 'Chinese, 20 characters': () => pick(chinese, 20).join('') }),
  };
  return Object.entries(quotes).map(([name, make]) => ({
    kind: 'verify',
    name,
    requests: Array.from({ length: QUOTES_PER_KIND }, () => {
      return { path: '/v1/verify', json: { quote: make() } };
    }),
  }));
}
