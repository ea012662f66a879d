import type { Reader } from '../db/database.js';
import { findPartyReferences } from '../documents/party-references.store.js';
import { toResolutionId } from '../domain/symbol.js';
import { UnknownReferenceError } from '../domain/unknown-reference.js';
import { findWrongYears } from '../resolutions/resolution-years.store.js';

/** The parameters that name parties. */
const PARTIES = [
  'signatory',
  'about',
  'citedBy',
  'sponsor',
  'vetoedBy',
  'votedBy',
  'votedAlike',
  'parties',
  'a',
  'b',
] as const;

/** One value, or lists of values. */
type Values = string | readonly Values[] | undefined;

type References = { [Name in (typeof PARTIES)[number] | 'resolution']?: Values };

/**
 * A filter with the canonical codes of its parties and the ids of its resolutions.
 *
 * @throws UnknownReferenceError if a party is unknown, or a resolution is of another year. An unknown resolution is no error:
 *   statements may cite it before the registry knows it.
 */
export async function resolveFilter<Filter extends References>(
  reader: Reader,
  filter: Filter,
): Promise<Filter> {
  const named = PARTIES.flatMap((parameter) =>
    listTexts(filter[parameter]).map((given) => ({ parameter, given })),
  );
  const parties = await findPartyReferences(
    reader,
    named.map(({ given }) => given),
  );
  const unknown = named
    .filter(({ given }) => parties.codeOf(given) === undefined)
    .map(({ parameter, given }) => ({ parameter, message: parties.explain(given) }));
  const misdated = await findWrongYears(reader, 'resolution', listTexts(filter.resolution));
  if (unknown.length + misdated.length > 0) {
    throw new UnknownReferenceError('query', [...unknown, ...misdated]);
  }
  const resolved: References = { ...filter };
  for (const parameter of PARTIES) {
    resolved[parameter] = mapTexts(filter[parameter], (given) => parties.codeOf(given) ?? given);
  }
  resolved.resolution = mapTexts(filter.resolution, toResolutionId);
  return resolved as Filter;
}

function listTexts(values: Values): string[] {
  if (values === undefined) return [];
  return typeof values === 'string' ? [values] : values.flatMap(listTexts);
}

function mapTexts(values: Values, change: (text: string) => string): Values {
  if (values === undefined) return undefined;
  return typeof values === 'string' ? change(values) : values.map((one) => mapTexts(one, change));
}
