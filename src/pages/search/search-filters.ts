import { symbolOfId, toResolutionId } from '../../domain/symbol.js';
import type { Modality, PartyRole, SignatoryRole } from '../../domain/vocabulary.js';
import { toLongDate } from '../../formats/citations.js';
import { listValues } from '../named-parties.js';
import { CAPACITY_NAMES, languageName, MODALITY_NAMES, PARTY_ROLE_NAMES } from '../words.js';
import { yearOf } from './search-address.js';

/** A filter of the search, as people read it. */
export interface ActiveFilter {
  label: string;
  /** The parameters of the address that make it up. */
  parameters: [name: string, value: string][];
}

/** What codes of parties in the address stand for. */
export type PartiesByCode = ReadonlyMap<string, { code: string; name: string }>;

const LABELS: Record<string, (values: string[], parties: PartiesByCode) => string> = {
  kind: (kinds) => `Kind: ${anyOf(kinds)}`,
  about: (codes, parties) => `About ${anyOf(codes.map((code) => nameOf(code, parties)))}`,
  role: (roles) =>
    `Named as: ${anyOf(roles.map((role) => PARTY_ROLE_NAMES[role as PartyRole] ?? role))}`,
  signatory: (codes, parties) => `Signed by ${anyOf(codes.map((code) => nameOf(code, parties)))}`,
  capacity: (roles) =>
    `Parties that ${anyOf(roles.map((role) => CAPACITY_NAMES[role as SignatoryRole] ?? role))}`,
  derived: () => 'With what their groups signed',
  resolution: (symbols) => `Cites ${anyOf(symbols.map((one) => symbolOfId(toResolutionId(one))))}`,
  modality: (modalities) =>
    `Modality: ${anyOf(modalities.map((one) => MODALITY_NAMES[one as Modality] ?? one))}`,
  statement: (ids) => `In ${anyOf(ids)}`,
  issuedFrom: ([day = '']) => `From ${toLongDate(day)}`,
  issuedTo: ([day = '']) => `Until ${toLongDate(day)}`,
  updatedFrom: ([moment = '']) => `Changed since ${moment}`,
  updatedTo: ([moment = '']) => `Changed until ${moment}`,
  language: (tags) => `In ${anyOf(tags.map(languageName))}`,
};

function nameOf(code: string, parties: PartiesByCode): string {
  return parties.get(code)?.name ?? code;
}

function anyOf(values: readonly string[]): string {
  return [values.slice(0, -1).join(', '), values.at(-1)].filter(Boolean).join(' or ');
}

export function listActiveFilters(params: URLSearchParams, parties: PartiesByCode): ActiveFilter[] {
  const year = yearOf(params);
  const filters = [...params].flatMap(([name, value]): ActiveFilter[] => {
    const label = LABELS[name];
    if (!label || (year !== null && (name === 'issuedFrom' || name === 'issuedTo'))) return [];
    return [{ label: label(listValues(value), parties), parameters: [[name, value]] }];
  });
  if (year === null) return filters;
  const days = ['issuedFrom', 'issuedTo'].map((name): [string, string] => [
    name,
    params.get(name) ?? '',
  ]);
  return [...filters, { label: `Issued in ${year}`, parameters: days }];
}
