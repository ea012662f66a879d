import { symbolOfId, toResolutionId } from '../domain/symbol.js';
import type { Modality, PartyRole, SignatoryRole } from '../domain/vocabulary.js';
import { toLongDate } from './citations.js';

/** What people call the filters of statements and claims, and their values. */

export const PARTY_ROLE_NAMES: Record<PartyRole, string> = {
  subject: 'about',
  addressee: 'addressed to',
  beneficiary: 'in support of',
};

/** The capacity of signatories, as a property of a statement. */
export const CAPACITY_NAMES: Record<SignatoryRole, string> = {
  signatory: 'signed for themselves',
  'on-behalf-of': 'signed on behalf of others',
  aligned: 'aligned themselves',
};

/** Nothing for what is actual: most claims are. */
export const MODALITY_NAMES: Record<Modality, string | null> = {
  actual: null,
  conditional: 'conditional',
  potential: 'about a possibility',
};

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });

/** The English name of a language (BCP 47), or the tag if it has none. */
export function languageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

type NameOf = (code: string) => string;

const LABELS: Record<string, (values: readonly string[], nameOf: NameOf) => string> = {
  kind: (kinds) => `Kind: ${anyOf(kinds)}`,
  about: (codes, nameOf) => `About ${anyOf(codes.map(nameOf))}`,
  role: (roles) =>
    `Named as: ${anyOf(roles.map((role) => PARTY_ROLE_NAMES[role as PartyRole] ?? role))}`,
  signatory: (codes, nameOf) => `Signed by ${anyOf(codes.map(nameOf))}`,
  capacity: (roles) =>
    `Parties that ${anyOf(roles.map((role) => CAPACITY_NAMES[role as SignatoryRole] ?? role))}`,
  derived: () => 'With what their groups signed',
  resolution: (symbols) => `Cites ${anyOf(symbols.map((one) => symbolOfId(toResolutionId(one))))}`,
  modality: (modalities) =>
    `Modality: ${anyOf(modalities.map((one) => MODALITY_NAMES[one as Modality] ?? one))}`,
  statement: (ids) => `In ${anyOf(ids)}`,
  issuedFrom: ([day = '']) => `Issued from ${toLongDate(day)}`,
  issuedTo: ([day = '']) => `Issued until ${toLongDate(day)}`,
  updatedFrom: ([bound = '']) => `Changed from ${dayOrMoment(bound)}`,
  updatedTo: ([bound = '']) => `Changed until ${dayOrMoment(bound)}`,
  language: (tags) => `In ${anyOf(tags.map(languageName))}`,
};

function dayOrMoment(bound: string): string {
  return bound.includes('T') ? bound : toLongDate(bound);
}

function anyOf(values: readonly string[]): string {
  return [values.slice(0, -1).join(', '), values.at(-1)].filter(Boolean).join(' or ');
}

/** A filter in words, such as `Signed by Japan or Norway`; null if the parameter is none. */
export function describeFilter(
  parameter: string,
  values: readonly string[],
  nameOf: NameOf,
): string | null {
  return LABELS[parameter]?.(values, nameOf) ?? null;
}
