import type { ClaimFilter, StatementFilter } from './expected.js';

/** Two values for each filter, all of which match something in the sample. */

const DAYS = {
  issuedFrom: ['2020-01-01', '2019-12-30'],
  issuedTo: ['2020-01-01', '2020-02-28'],
};

const CAPACITIES = ['signatory,on-behalf-of', 'aligned'];

export const STATEMENT_VALUES: Record<keyof StatementFilter, unknown[]> = {
  signatory: [['JP'], ['KR', 'US']],
  capacity: CAPACITIES,
  resolution: ['S-RES-1718', 'S-RES-2270'],
  about: ['RU', 'UA'],
  kind: ['demand', 'appeal'],
  language: ['en', 'zh'],
  q: ['harbour', 'lantern meadow'],
  ...DAYS,
};

export const CLAIM_VALUES: Record<keyof ClaimFilter, unknown[]> = {
  signatory: ['JP', 'KR'],
  capacity: CAPACITIES,
  statement: ['sample-28', 'sample-03'],
  resolution: ['S-RES-1718', 'S-RES-2270'],
  about: ['RU', 'UA'],
  role: ['subject', 'addressee'],
  kind: ['demand', 'appeal'],
  modality: ['actual', 'potential'],
  language: ['en', 'zh'],
  q: ['harbour', 'lantern meadow'],
  ...DAYS,
};

export const PAIR_VALUES = {
  ...STATEMENT_VALUES,
  signatory: [['JP'], ['KR', 'US']],
  minStatements: [2, 3],
};

/** One filter for each value of a parameter. */
export function single(values: Record<string, unknown[]>, name: string): Record<string, unknown>[] {
  return (values[name] ?? []).map((value) => ({ [name]: value }));
}

/** Each pair of parameters. */
export function pairsOfNames(values: object): [string, string][] {
  const names = Object.keys(values);
  return names.flatMap((name, at) =>
    names.slice(at + 1).map((other): [string, string] => [name, other]),
  );
}

/** Filters by two parameters: by the first values of both, and by the second values of both. */
export function both(
  values: Record<string, unknown[]>,
  name: string,
  other: string,
): Record<string, unknown>[] {
  return single(values, name).map((filter, at) => ({ ...filter, ...single(values, other)[at] }));
}
