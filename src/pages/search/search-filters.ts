import { describeFilter } from '../../formats/filter-words.js';
import { listValues } from '../named-parties.js';
import { yearOf } from './search-address.js';

/** A filter of the search, as people read it. */
export interface ActiveFilter {
  label: string;
  /** The parameters of the address that make it up. */
  parameters: [name: string, value: string][];
}

/** What codes of parties in the address stand for. */
export type PartiesByCode = ReadonlyMap<string, { code: string; name: string }>;

export function listActiveFilters(params: URLSearchParams, parties: PartiesByCode): ActiveFilter[] {
  const year = yearOf(params);
  const nameOf = (code: string) => parties.get(code)?.name ?? code;
  const filters = [...params].flatMap(([name, value]): ActiveFilter[] => {
    if (year !== null && (name === 'issuedFrom' || name === 'issuedTo')) return [];
    const label = describeFilter(name, listValues(value), nameOf);
    return label === null ? [] : [{ label, parameters: [[name, value]] }];
  });
  if (year === null) return filters;
  const days = ['issuedFrom', 'issuedTo'].map((name): [string, string] => [
    name,
    params.get(name) ?? '',
  ]);
  return [...filters, { label: `Issued in ${year}`, parameters: days }];
}
