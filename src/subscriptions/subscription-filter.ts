import * as z from 'zod';
import type { StoredFilter } from '../db/subscription-tables.js';
import { changeFilters, DEFAULT_TYPES, typeParameter } from '../revisions/revisions.schema.js';

/** JSON has booleans where a query has words. */
function toQueryValues(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? String(value) : value,
    ]),
  );
}

/** The filter of a subscription: the query parameters of /v1/changes that select changes. */
export const subscriptionFilter = z
  .preprocess(toQueryValues, z.strictObject({ type: typeParameter, ...changeFilters }))
  .meta({
    id: 'SubscriptionFilter',
    description:
      'Which changes are delivered: the parameters of `/v1/changes`. A parameter that can be repeated is an array here.',
    examples: [{ about: ['KP'], kind: 'condemnation,concern' }],
  });

export type SubscriptionFilter = z.output<typeof subscriptionFilter>;

/** The query of a filter, with canonical codes and ids. It is what is stored, and reads as the same filter again. */
export function toStoredFilter(filter: SubscriptionFilter): StoredFilter {
  const stored: StoredFilter = {};
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === false) continue;
    stored[name] = Array.isArray(value) ? toParameter(value) : String(value);
  }
  return stored;
}

/** A list of values is one parameter, a list of lists a repeated one. */
function toParameter(values: readonly (string | readonly string[])[]): string | string[] {
  return values.every((value) => typeof value === 'string')
    ? values.join(',')
    : values.map((value) => [value].flat().join(','));
}

/** Reads a stored filter. The parameters of the API keep their meaning, so it is valid. */
export function readStoredFilter(stored: StoredFilter): SubscriptionFilter {
  return subscriptionFilter.parse(stored);
}

/** The query string of a filter. */
export function toQueryString(stored: StoredFilter): string {
  const pairs = Object.entries(stored).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  return new URLSearchParams(pairs).toString();
}

/** The types of changes that a filter selects. */
export function typesOf({ type = [...DEFAULT_TYPES] }: Pick<SubscriptionFilter, 'type'>) {
  return type;
}
