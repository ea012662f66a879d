import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries/index.js';
import type { Party } from '../parties/parties.store.js';

/**
 * Codes in the package that ISO 3166-1 does not assign: XK is a user-assigned code, widely used for Kosovo. They have no
 * alpha-3 and numeric code.
 */
const USER_ASSIGNED = new Set(['XK']);

/** What joint statements call a state, if not by its name in the package. */
export interface StateName {
  code: string;
  name?: string | undefined;
  aliases: string[];
}

/** Lists the states of ISO 3166-1 by alpha-2 code, with their English names. */
export function listStates(names: readonly StateName[]): Party[] {
  // The package's own entry point loads the names in 79 languages.
  countries.registerLocale(createRequire(import.meta.url)('i18n-iso-countries/langs/en.json'));
  const overrides = new Map(names.map((state) => [state.code, state]));
  const english = countries.getNames('en', { select: 'all' });
  return Object.entries(countries.getAlpha2Codes())
    .map(([code, alpha3]) => {
      const assigned = !USER_ASSIGNED.has(code);
      const known = [...(overrides.get(code)?.aliases ?? []), ...(english[code] ?? [])];
      const name = overrides.get(code)?.name ?? english[code]?.[0] ?? code;
      return {
        code,
        kind: 'state' as const,
        name,
        alpha3: assigned ? alpha3 : null,
        numeric: assigned ? (countries.alpha2ToNumeric(code) ?? null) : null,
        aliases: [...new Set(known)].filter((alias) => alias !== name),
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
