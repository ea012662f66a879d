import { readFileSync } from 'node:fs';
import { PACKAGE_ROOT } from '../package-root.js';

/** Names of states in many languages, folded, each followed by the codes of the states that are called so. */
export type CountryNames = readonly (readonly [key: string, ...codes: string[]])[];

const FOLDED = new URL('dist/country-names.json', PACKAGE_ROOT);

/** Reads the names that `build.js` wrote. */
export function readCountryNames(): CountryNames {
  return JSON.parse(readFileSync(FOLDED, 'utf8')) as CountryNames;
}
