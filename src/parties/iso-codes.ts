import { iso31661, iso31661Reserved, iso31663 } from 'iso-3166';

/** The alpha-2 and alpha-3 codes of ISO 3166-1, those that it reserves, and the codes of former states in ISO 3166-3. */
const ISO_CODES: ReadonlySet<string> = new Set([
  ...iso31661.flatMap(({ alpha2, alpha3 }) => [alpha2, alpha3]),
  ...iso31661Reserved.map(({ alpha2 }) => alpha2),
  ...iso31663.map(({ alpha4 }) => alpha4),
]);

export function isIsoCode(code: string): boolean {
  return ISO_CODES.has(code);
}
