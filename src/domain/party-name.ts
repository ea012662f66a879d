import { toSearchText } from './folding.js';

/** A code of a party, as an alias has it: an acronym in capital letters (UK, DPRK), or an ISO 3166-1 numeric code. */
const CODE = /^(?:[A-Z][A-Z0-9-]{1,15}|\d{3})$/;

/**
 * Codes that ISO 3166 gave to two states in turn, neither of which exists today, with the ISO 3166-3 codes of both. They
 * name neither.
 */
export const REUSED_CODES: Readonly<Record<string, readonly string[]>> = {
  CS: ['CSHH', 'CSXX'],
  891: ['YUCS', 'CSXX'],
};

/** Names, folded, that people use of two states alike, though only one of them is called so officially. */
export const SHARED_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['congo', ['CD', 'CG']],
  ['korea', ['KP', 'KR']],
]);

/** Whether an alias is a code, by which requests and documents may refer to its party. */
export function isCode(alias: string): boolean {
  return CODE.test(alias);
}

/** The form in which names and codes of parties are compared. */
export function toNameKey(name: string): string {
  return toSearchText([name]) || name.toLowerCase();
}
