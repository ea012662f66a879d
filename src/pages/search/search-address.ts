import { MODALITIES } from '../../domain/vocabulary.js';
import type { Facet } from '../../search/facets.store.js';
import type { HitType } from '../../search/matches.store.js';
import { searchPath } from '../paths.js';

/** The state of the search page is its address: these functions make the addresses of what its links change. */

/** Parameters that belong to one page of results. */
const OF_PAGE = ['cursor', 'total'];

/** The filters that can be given more than once, each of which must match. */
const REPEATABLE: readonly string[] = ['about', 'signatory', 'resolution'];

/** The first and the last day of a year. */
function daysOf(year: string): [string, string][] {
  return [
    ['issuedFrom', `${year}-01-01`],
    ['issuedTo', `${year}-12-31`],
  ];
}

/** The year whose first and last days are the bounds of the dates; null if there is no such year. */
export function yearOf(params: URLSearchParams): string | null {
  const year = params.get('issuedFrom')?.slice(0, 4) ?? '';
  return daysOf(year).every(([name, day]) => params.get(name) === day) ? year : null;
}

/** The search with other values of some parameters, from its first page. Null removes a parameter. */
export function withParameters(
  params: URLSearchParams,
  changes: Record<string, string | null>,
): string {
  const changed = new URLSearchParams(params);
  for (const name of OF_PAGE) changed.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) changed.delete(name);
    else changed.set(name, value);
  }
  return searchPath(changed);
}

/** The search narrowed down to a value of a facet. */
export function withFacet(params: URLSearchParams, facet: Facet, value: string): string {
  if (facet === 'year') return withParameters(params, Object.fromEntries(daysOf(value)));
  if (!REPEATABLE.includes(facet)) return withParameters(params, { [facet]: value });
  const changed = new URLSearchParams(params);
  changed.append(facet, value);
  return withParameters(changed, {});
}

/** The search without some filters, each with its value. */
export function withoutFilters(
  params: URLSearchParams,
  filters: readonly (readonly [name: string, value: string])[],
): string {
  const isRemoved = ([name, value]: readonly [string, string]) =>
    filters.some((filter) => filter[0] === name && filter[1] === value);
  return withParameters(new URLSearchParams([...params].filter((one) => !isRemoved(one))), {});
}

/**
 * The filters of the feeds of a search. A feed has the last changes, so it needs no time of a change. Where a search finds
 * only claims, all modalities make the feed look for claims, too.
 */
export function toFeedFilters(params: URLSearchParams, types: readonly HitType[]): URLSearchParams {
  const filters = new URLSearchParams(params);
  const ofSearch = [...OF_PAGE, 'limit', 'sort', 'type', 'updatedFrom', 'updatedTo'];
  for (const name of ofSearch) filters.delete(name);
  const isOfClaims = types.every((type) => type === 'claim');
  if (isOfClaims && !filters.has('role') && !filters.has('modality')) {
    filters.set('modality', MODALITIES.join());
  }
  return filters;
}

/** The same search in the API, as the list that the page shows. */
export function apiPath(
  params: URLSearchParams,
  list: string,
  format: 'json' | 'csv' | 'xlsx',
): string {
  const changed = new URLSearchParams(params);
  const isRanked = list === '/v1/search';
  const inApi = isRanked || format !== 'json' ? [...OF_PAGE, 'limit'] : [];
  for (const name of [...inApi, isRanked ? 'sort' : 'type']) changed.delete(name);
  // The list of claims is always from the newest, unless it is by the last change.
  if (list === '/v1/claims' && /issuedOn/.test(changed.get('sort') ?? '')) changed.delete('sort');
  changed.set('format', format);
  return `${list}?${changed}`;
}
