import { wordOfRank } from './documents.js';

/** What readers ask of the registry's lists and searches, by name: paths. */

/** For each filter a value that very many have, and one that few or none have. */
interface Values {
  common: string;
  rare: string;
}

const [EVERYWHERE, MIDDLING, RARE] = [wordOfRank(0), wordOfRank(2_000), wordOfRank(29_999)];

const DATES: Record<string, Values> = {
  issuedFrom: { common: '2000-01-01', rare: '2025-12-20' },
  issuedTo: { common: '2020-01-01', rare: '1990-06-01' },
};

const STATEMENT_FILTERS: Record<string, Values> = {
  signatory: { common: 'JP', rare: 'MN' },
  resolution: { common: 'S-RES-1718', rare: 'S-RES-1695' },
  about: { common: 'RU', rare: 'JP' },
  kind: { common: 'appeal', rare: 'assessment' },
  ...DATES,
  q: { common: EVERYWHERE, rare: RARE },
};

const CLAIM_FILTERS: Record<string, Values> = {
  ...STATEMENT_FILTERS,
  role: { common: 'subject', rare: 'addressee' },
  modality: { common: 'actual', rare: 'conditional' },
};

export type QuestionKind =
  | 'list'
  | 'filter'
  | 'pair'
  | 'count'
  | 'part'
  | 'search'
  | 'matrix'
  | 'deep page';

export interface Question {
  kind: QuestionKind;
  path: string;
}

/** Everything but pages deep in lists, which `walk` finds. @param id of any statement */
export function listQuestions(id: string): Question[] {
  const of = (kind: QuestionKind, paths: string[]) => paths.map((path) => ({ kind, path }));
  const statement = `/v1/statements/${id}`;
  return [
    ...of('list', [
      '/v1/statements',
      '/v1/statements?sort=issuedOn',
      '/v1/claims',
      '/v1/signatories',
      '/v1/parties',
      '/v1/resolutions',
      '/v1/resolutions?citedBy=JP',
      '/v1/resolutions?citedBy=MN',
      '/v1/resolutions/S-RES-1718/statements',
      '/v1/resolutions/S-RES-1718/claims',
      '/v1/changes?after=0',
      '/feed.atom',
      '/v1/cosignatures',
      '/v1/cosignatures?signatory=JP',
    ]),
    ...of('part', [
      '/v1/signatories/JP',
      '/v1/parties/RU',
      '/v1/resolutions/S-RES-1718',
      `${statement}/signatories`,
      `${statement}/claims`,
      `${statement}/resolutions`,
      `${statement}/text`,
      `${statement}/revisions`,
      `/v1/claims?statement=${id}`,
    ]),
    ...of('count', [
      '/v1/statements?total=true',
      '/v1/statements?signatory=JP&total=true',
      '/v1/statements?q=peace&total=true',
      '/v1/claims?total=true',
      '/v1/claims?kind=appeal&total=true',
      '/v1/signatories?total=true',
      '/v1/changes?after=0&total=true',
    ]),
    ...of(
      'search',
      [
        RARE,
        MIDDLING,
        EVERYWHERE,
        `${EVERYWHERE}+${RARE}`,
        'the+of+security',
        'international+peace',
      ].map((words) => `/v1/search?q=${words}`),
    ),
    ...of('matrix', [
      '/v1/cosignatures?kind=appeal',
      '/v1/cosignatures?issuedFrom=2000-01-01',
      `/v1/cosignatures?q=${EVERYWHERE}`,
      '/v1/cosignatures?signatory=JP&kind=appeal',
      '/v1/cosignatures?kind=appeal&total=true',
    ]),
    ...of('filter', [
      ...listSingles('/v1/statements', STATEMENT_FILTERS),
      ...listSingles('/v1/claims', CLAIM_FILTERS),
    ]),
    ...of('pair', [
      '/v1/statements?signatory=JP&signatory=US',
      '/v1/statements?signatory=JP&signatory=MN',
      ...listPairs('/v1/statements', STATEMENT_FILTERS),
      ...listPairs('/v1/claims', CLAIM_FILTERS),
    ]),
  ];
}

function listSingles(list: string, filters: Record<string, Values>): string[] {
  return Object.entries(filters).flatMap(([name, { common, rare }]) => [
    `${list}?${name}=${common}`,
    `${list}?${name}=${rare}`,
  ]);
}

/** Every two filters: the common of both, and the common of each with the rare of the other. */
function listPairs(list: string, filters: Record<string, Values>): string[] {
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

/** Lists whose last pages are asked for, too. */
export const DEEP_LISTS = ['/v1/statements', '/v1/statements?signatory=JP', '/v1/claims'];
