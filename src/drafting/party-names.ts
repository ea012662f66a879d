import type { Group, Rules } from './rules.js';
import { gap, keysOf, PhraseBook, type Token, tokenise } from './tokens.js';

/** A party as drafting needs it: what the registry holds of it. */
export interface KnownParty {
  code: string;
  name: string;
  aliases: readonly string[];
}

/** What a name stands for. A place stands for no party; it keeps its words from being read as one. */
export type Named = { is: 'party'; code: string } | { is: 'group'; group: Group } | { is: 'place' };

interface Name {
  named: Named;
  /** As it is listed: what may stand between its words follows from it. */
  written: string;
}

/** Words of the text that are a name: indexes of tokens, the end exclusive. */
export interface NameMatch {
  named: Named;
  at: number;
  end: number;
}

/** Words of names that are written small. */
const SMALL = new Set([
  'and',
  'of',
  'the',
  'd',
  'da',
  'de',
  'du',
  'e',
  'for',
  'on',
  's',
  'in',
  'to',
]);

const OFFICE = /^High Representative/;

const BETWEEN = /^(?:[\s\-‐‑–'’.+/&]{1,3}|\s?\(|, | & )$/;

/** The names of all parties, groups and look-alikes, and where they stand in a text. */
export class PartyNames {
  readonly #names = new PhraseBook<Name>();
  readonly #adjectives = new PhraseBook<Name>();
  readonly #partyNames: ReadonlyMap<string, string>;

  constructor(parties: readonly KnownParty[], { names, groups }: Pick<Rules, 'names' | 'groups'>) {
    this.#partyNames = new Map(parties.map(({ code, name }) => [code, name]));
    const add = (written: string, named: Named, book = this.#names) =>
      book.add(keysOf(written), { named, written });
    for (const place of names.places) add(place, { is: 'place' });
    for (const group of groups) {
      for (const name of group.names) add(name, { is: 'group', group });
    }
    // A name beats an alias: "Congo" is one state's name and another's alias.
    for (const { code, name } of parties) add(name, { is: 'party', code });
    for (const { code, aliases } of parties) {
      // An office is no name: the list of those who sign reads it by itself.
      for (const alias of aliases) if (!OFFICE.test(alias)) add(alias, { is: 'party', code });
    }
    for (const { code, names: more } of names.names) {
      if (!this.#partyNames.has(code)) continue;
      for (const name of more) add(name, { is: 'party', code });
    }
    for (const [code, words] of Object.entries(names.adjectives)) {
      if (!this.#partyNames.has(code)) continue;
      for (const word of words) add(word, { is: 'party', code }, this.#adjectives);
    }
  }

  /** The registry's name of a party; null where it does not know the code. */
  nameOf(code: string): string | null {
    return this.#partyNames.get(code) ?? null;
  }

  /** The longest name that begins at a word. */
  match(text: string, tokens: readonly Token[], at: number): NameMatch | null {
    return matchIn(this.#names, text, tokens, at);
  }

  /** The same, adjectives ("Russian") included. */
  matchAny(text: string, tokens: readonly Token[], at: number): NameMatch | null {
    return this.match(text, tokens, at) ?? matchIn(this.#adjectives, text, tokens, at);
  }
}

function matchIn(
  book: PhraseBook<Name>,
  text: string,
  tokens: readonly Token[],
  at: number,
): NameMatch | null {
  const found = book.match(tokens, at, (end, name) => isWritten(text, tokens, at, end, name));
  return found ? { named: found.meaning.named, at, end: found.end } : null;
}

/** "Turkey" is a state and "turkey" is none; "US" is a state and "us" is none. */
function isWritten(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  { written }: Name,
): boolean {
  const words = tokens.slice(at, end);
  const isAcronym = written.length <= 6 && written === written.toUpperCase();
  if (isAcronym && words.some(({ text: word }) => word !== word.toUpperCase())) return false;
  if (
    words.some(
      ({ key, text: word, isCapital }) => !isCapital && !SMALL.has(key) && !/^\d/.test(word),
    )
  )
    return isGroupWord(written, words);
  const parts = tokenise(written);
  return words.every((_, index) => {
    if (index === 0) return true;
    const between = gap(text, tokens, at + index);
    if (!BETWEEN.test(between)) return false;
    const listed = gap(written, parts, index);
    // A comma or a bracket inside a name stands where the name has one.
    if (/[,(]/.test(between) !== /[,(]/.test(listed)) return false;
    return !between.includes('\n') || !between.includes('\n\n');
  });
}

/** "Nordic countries": of a group's name, only the first word must be a capital. */
function isGroupWord(written: string, [first, ...others]: readonly Token[]): boolean {
  return (
    first?.isCapital === true &&
    others.every(({ key }) =>
      /^(?:countries|states|group|eight|four|five|nine|triangle|baltic|and|of)$/.test(key),
    ) &&
    /(?:countries|states|group|eight|four|five|nine|triangle)$/i.test(written)
  );
}
