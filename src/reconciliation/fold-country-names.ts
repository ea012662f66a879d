import countries from 'i18n-iso-countries';
import { toNameKey } from '../domain/party-name.js';
import type { CountryNames } from './country-names.js';

/** The names of states in about 80 languages, folded. `build.js` calls it: folding 20,000 names takes too long for a request. */
export function foldCountryNames(): CountryNames {
  const names = new Map<string, Set<string>>();
  for (const language of countries.getSupportedLanguages()) {
    const named = countries.getNames(language, { select: 'all' });
    for (const [code, ofState] of Object.entries(named)) {
      for (const name of ofState) {
        const key = toNameKey(name);
        names.set(key, (names.get(key) ?? new Set()).add(code));
      }
    }
  }
  return [...names].map(([key, codes]) => [key, ...codes]);
}
