import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries/index.js';
import { iso31661, iso31663 } from 'iso-3166';
import { toNameKey } from '../domain/party-name.js';
import type { NewParty } from '../parties/parties.store.js';

/**
 * Codes in the package that ISO 3166-1 does not assign: XK is a user-assigned code, widely used for Kosovo. They have no
 * alpha-3 and numeric code.
 */
const USER_ASSIGNED = new Set(['XK']);

/** What people call a state, if not by its name in the package. */
export interface StateName {
  code: string;
  name?: string | undefined;
  aliases: string[];
}

/** A state that no longer exists, with the years in which it began and ceased to exist. */
export interface FormerState {
  code: string;
  name: string;
  from: number;
  to: number;
  aliases: string[];
}

/** Items of Wikidata, by the code of the state. */
export type Items = Readonly<Record<string, string>>;

/** Lists the states of ISO 3166-1 by alpha-2 code, with their English names. */
export function listStates(written: readonly StateName[], items: Items): NewParty[] {
  // The package's own entry point loads the names in 79 languages.
  countries.registerLocale(createRequire(import.meta.url)('i18n-iso-countries/langs/en.json'));
  const overrides = new Map(written.map((state) => [state.code, state]));
  const english = countries.getNames('en', { select: 'all' });
  const renamed = listRenamed();
  const nameOf = (code: string) => overrides.get(code)?.name ?? english[code]?.[0] ?? code;
  const names = new Set(Object.keys(countries.getAlpha2Codes()).map(nameOf));
  return Object.entries(countries.getAlpha2Codes())
    .map(([code, alpha3]) => {
      const assigned = !USER_ASSIGNED.has(code);
      const name = nameOf(code);
      // The package calls two states Congo.
      const everyday = (english[code] ?? []).filter((one) => one === name || !names.has(one));
      const known = [
        ...(overrides.get(code)?.aliases ?? []),
        ...everyday,
        ...(renamed.get(code) ?? []),
      ];
      return {
        code,
        kind: 'state' as const,
        name,
        alpha3: assigned ? alpha3 : null,
        numeric: assigned ? (countries.alpha2ToNumeric(code) ?? null) : null,
        aliases: withoutRepeats([name, ...known]),
        ...{ existedFrom: null, existedTo: null, members: [] },
        wikidata: items[code] ?? null,
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The former states, with their codes in ISO 3166-3. A numeric code that two of them had in turn names neither. */
export function listFormerStates(written: readonly FormerState[], items: Items): NewParty[] {
  const entries = new Map(iso31663.map(({ alpha4, from }) => [alpha4, from]));
  return written.map(({ code, name, from, to, aliases }) => {
    const entry = entries.get(code);
    const { numeric } = entry ?? {};
    const isShared =
      iso31663.filter((other) => numeric !== undefined && other.from.numeric === numeric).length >
      1;
    return {
      code,
      kind: 'state' as const,
      name,
      alpha3: entry?.alpha3 ?? null,
      numeric: isShared ? null : (numeric ?? null),
      aliases: withoutRepeats([name, ...aliases]),
      ...{ existedFrom: from, existedTo: to, members: [] },
      wikidata: items[code] ?? null,
    };
  });
}

/** The former codes and names of states that were renamed, by their present code. */
function listRenamed(): Map<string, string[]> {
  const assigned = new Set(iso31661.flatMap(({ alpha2, alpha3 }) => [alpha2, alpha3]));
  const names = new Map<string, string[]>();
  for (const { alpha4, type, from, to } of iso31663) {
    const [state] = to;
    if (type !== 'change' || state?.state !== 'assigned') continue;
    // Georgia has the code that the Gilbert Islands had.
    const codes = [alpha4, from.alpha2, from.alpha3].filter((code) => !assigned.has(code));
    names.set(state.alpha2, [...(names.get(state.alpha2) ?? []), from.name, ...codes]);
  }
  return names;
}

/** The aliases that follow the name in a list of names, each once. */
function withoutRepeats([name, ...aliases]: string[]): string[] {
  const seen = new Set([toNameKey(name ?? '')]);
  return aliases.filter((alias) => {
    const key = toNameKey(alias);
    return !seen.has(key) && seen.add(key);
  });
}
