import { isCode, toNameKey } from '../domain/party-name.js';
import type { PartyKind } from '../domain/vocabulary.js';
import type { CountryNames } from './country-names.js';

/** A party that can be found. */
export interface KnownParty {
  code: string;
  kind: PartyKind;
  name: string;
  alpha3: string | null;
  numeric: string | null;
  aliases: readonly string[];
  wikidata: string | null;
}

/** Where a name comes from: the registry, or the names of states in other languages. */
export type NameSource = 'name' | 'alias' | 'translation';

export interface IndexedName {
  key: string;
  /** The party, by the source of the name. */
  codes: ReadonlyMap<string, NameSource>;
}

export interface NameIndex {
  /** The party that has a code, by the folded code. */
  codes: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, IndexedName>;
  /** The parties whose names have the same words: see `toWords`. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names by their length. */
  lengths: ReadonlyMap<number, readonly IndexedName[]>;
}

/** Words that lists of states abbreviate: "Congo, Dem. Rep.", "St. Lucia". */
const ABBREVIATIONS: Record<string, string> = {
  ...{ rep: 'republic', dem: 'democratic', fed: 'federated', st: 'saint', sts: 'states' },
  ...{ is: 'islands', isl: 'islands', pdr: 'people s democratic republic', n: 'north', s: 's' },
};

const FILLERS: ReadonlySet<string> = new Set(['the', 'of', 'and']);

/** The words of a folded name in alphabetical order, without fillers: "Korea, Rep. of" has those of "Republic of Korea". */
export function toWords(key: string): string {
  return key
    .split(' ')
    .flatMap((word) => (ABBREVIATIONS[word] ?? word).split(' '))
    .filter((word) => !FILLERS.has(word))
    .sort()
    .join(' ');
}

export function createNameIndex(
  parties: readonly KnownParty[],
  translations: CountryNames,
): NameIndex {
  const codes = new Map<string, string>();
  const names = new Map<string, Map<string, NameSource>>();
  const addName = (key: string, code: string, source: NameSource) => {
    const sources = names.get(key) ?? new Map<string, NameSource>();
    if (!sources.has(code)) sources.set(code, source);
    names.set(key, sources);
  };
  for (const { code, alpha3, numeric, name, aliases, wikidata } of parties) {
    for (const one of [code, alpha3, numeric, wikidata, ...aliases.filter(isCode)]) {
      if (one !== null) codes.set(toNameKey(one), code);
    }
    addName(toNameKey(name), code, 'name');
    for (const alias of aliases) if (!isCode(alias)) addName(toNameKey(alias), code, 'alias');
  }
  const states = new Set(parties.map(({ code }) => code));
  for (const [key, ...ofName] of translations) {
    for (const code of ofName) if (states.has(code)) addName(key, code, 'translation');
  }
  const words = new Map<string, Set<string>>();
  const lengths = new Map<number, IndexedName[]>();
  const indexed = new Map<string, IndexedName>();
  for (const [key, sources] of names) {
    const name = { key, codes: sources };
    indexed.set(key, name);
    const sameLength = lengths.get(key.length);
    if (sameLength) sameLength.push(name);
    else lengths.set(key.length, [name]);
    const sorted = toWords(key);
    const having = words.get(sorted) ?? new Set<string>();
    for (const code of sources.keys()) having.add(code);
    words.set(sorted, having);
  }
  return { codes, names: indexed, words, lengths };
}
