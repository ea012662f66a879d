import { createRandom, type Random, wordOfRank } from './documents.js';

/** A documented list, filter, pair of filters, count or search, or the verification of a kind of quote. */
export interface Question {
  kind: Kind;
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
type Kind = (typeof KINDS)[number];

/** For each filter a value that very many items match, and one that few or none match. */
type Filters = Record<string, { common: string; rare: string }>;

const STATEMENT_FILTERS: Filters = {
  signatory: { common: 'JP', rare: 'MN' },
  resolution: { common: 'S-RES-1718', rare: 'S-RES-1695' },
  about: { common: 'RU', rare: 'JP' },
  kind: { common: 'appeal', rare: 'assessment' },
  issuedFrom: { common: '2000-01-01', rare: '2025-12-20' },
  issuedTo: { common: '2020-01-01', rare: '1990-06-01' },
  q: { common: wordOfRank(0), rare: wordOfRank(29_999) },
};

const CLAIM_FILTERS: Filters = {
  ...STATEMENT_FILTERS,
  role: { common: 'subject', rare: 'addressee' },
  modality: { common: 'actual', rare: 'conditional' },
};

function listPaths(id: string): string[] {
  const statement = `/v1/statements/${id}`;
  return [
    '/v1/statements',
    '/v1/statements?sort=issuedOn',
    '/v1/claims',
    `/v1/claims?statement=${id}`,
    '/v1/signatories',
    '/v1/parties',
    '/v1/resolutions',
    '/v1/resolutions?citedBy=JP',
    '/v1/resolutions?citedBy=MN',
    '/v1/resolutions/S-RES-1718/statements',
    '/v1/resolutions/S-RES-1718/claims',
    '/v1/signatories/JP',
    '/v1/parties/RU',
    '/v1/resolutions/S-RES-1718',
    '/v1/changes?after=0',
    '/feed.atom',
    statement,
    `${statement}/signatories`,
    `${statement}/claims`,
    `${statement}/resolutions`,
    `${statement}/text`,
    `${statement}/revisions`,
  ];
}

const COUNTED_LISTS = ['/v1/statements', '/v1/claims', '/v1/signatories', '/v1/changes'];

const SEARCHES = [
  wordOfRank(29_999),
  wordOfRank(2_000),
  wordOfRank(0),
  `${wordOfRank(0)} ${wordOfRank(29_999)}`,
  'the of security',
  'international peace',
];

/** Everything that is asked by GET. @param id of any statement */
export function listQuestions(id: string): Question[] {
  const statements = { list: '/v1/statements', filters: STATEMENT_FILTERS };
  const claims = { list: '/v1/claims', filters: CLAIM_FILTERS };
  const singles = [statements, claims].flatMap(({ list, filters }) => listSingles(list, filters));
  const pairs = [
    '/v1/statements?signatory=JP&signatory=US',
    '/v1/statements?signatory=JP&signatory=MN',
    ...[statements, claims].flatMap(({ list, filters }) => listPairs(list, filters)),
  ];
  const counted = [...singles, ...pairs].map((path) => `${path}&total=true`);
  const isSlow = (path: string) => /[?&]q=/.test(path) && path.split('&').length > 2;
  const toSearch = (words: string) => `/v1/search?q=${encodeURIComponent(words)}`;
  return [
    ...toQuestions('list', listPaths(id)),
    ...toQuestions('filter', singles),
    ...toQuestions('pair of filters', pairs),
    ...toQuestions('count', [
      ...COUNTED_LISTS.map((list) => `${list}?total=true`),
      ...counted.filter((path) => !isSlow(path)),
    ]),
    ...toQuestions('count of q with another filter', counted.filter(isSlow)),
    ...toQuestions('search', SEARCHES.map(toSearch)),
  ];
}

function toQuestions(kind: Kind, paths: string[]): Question[] {
  return paths.map((path) => ({ kind, name: path, requests: [{ path }] }));
}

function listSingles(list: string, filters: Filters): string[] {
  return Object.entries(filters).flatMap(([name, { common, rare }]) => [
    `${list}?${name}=${common}`,
    `${list}?${name}=${rare}`,
  ]);
}

/** Each two filters, both common or one of them rare. */
function listPairs(list: string, filters: Filters): string[] {
  const entries = Object.entries(filters);
  return entries.flatMap(([one, ones], at) =>
    entries
      .slice(at + 1)
      .flatMap(([other, others]) => [
        `${list}?${one}=${ones.common}&${other}=${others.common}`,
        `${list}?${one}=${ones.common}&${other}=${others.rare}`,
        `${list}?${one}=${ones.rare}&${other}=${others.common}`,
      ]),
  );
}

const QUOTES_PER_KIND = 30;

/** Quotes to verify, made from the texts of statements, of which one at least has more than sixty words. */
export function listVerifications(texts: readonly string[]): Question[] {
  const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
  const english = texts.filter((text) => !isChinese(text)).map((text) => text.split(/\s+/));
  const chinese = texts.filter(isChinese);
  const random = createRandom(7);
  const words = (length: number) => pickWords(english, length, random);
  const quotes: Record<string, () => string> = {
    'exact, 12 words': () => words(12).join(' '),
    'exact, 60 words': () => words(60).join(' '),
    'exact, in two parts': () => {
      const passage = words(40);
      return `${passage.slice(0, 8).join(' ')} [...] ${passage.slice(-8).join(' ')}`;
    },
    'near, 2 of 20 words changed': () => words(20).with(5, 'moreover').with(13, 'never').join(' '),
    'absent, 20 words of different statements': () =>
      Array.from({ length: 20 }, () => words(1)[0]).join(' '),
    'one word': () => words(1).join(' '),
    'a common formula': () => 'in accordance with international law',
    'frequent words in random order': () =>
      Array.from({ length: 8 }, () => wordOfRank(Math.floor(random() * 10))).join(' '),
    ...(chinese.length > 0 && {
      'Chinese, 20 characters': () =>
        [...(chinese[Math.floor(random() * chinese.length)] ?? '')].slice(5, 25).join(''),
    }),
  };
  return Object.entries(quotes).map(([name, make]) => ({
    kind: 'verify',
    name,
    requests: Array.from({ length: QUOTES_PER_KIND }, () => {
      return { path: '/v1/verify', json: { quote: make() } };
    }),
  }));
}

/** Consecutive words of a text that has enough. */
function pickWords(texts: readonly string[][], length: number, random: Random): string[] {
  const long = texts.filter((words) => words.length > length);
  const words = long[Math.floor(random() * long.length)] ?? [];
  const from = Math.floor(random() * (words.length - length));
  return words.slice(from, from + length);
}
