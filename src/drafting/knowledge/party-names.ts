import { isCode } from '../../domain/party-name.js';
import type { PartyKind } from '../../domain/vocabulary.js';
import type { Rules } from '../rules.js';
import { fold, keysOf, type Token, TokenisedText } from '../text/tokenised-text.js';
import { PhraseBook } from './phrase-book.js';

/** A party in the registry. */
export interface KnownParty {
  code: string;
  kind: PartyKind;
  name: string;
  aliases: readonly string[];
  /** With the first and the last day of membership (ISO 8601); null if there is none. */
  members: readonly { party: string; from: string | null; to: string | null }[];
}

/** What a name refers to. Places are known only so that their words aren't taken for a party: "Gulf of Guinea". */
export type Named =
  | { is: 'party'; code: string }
  | { is: 'group'; group: KnownParty }
  | { is: 'place' };

interface Name {
  named: Named;
  /** As listed: it decides what may stand between its words. */
  written: TokenisedText;
}

/** A name in the text, by the indexes of its words. */
export interface NameMatch {
  named: Named;
  at: number;
  end: number;
}

/** Words in lower case that occur in names. */
const LOWER_CASE = new Set('and of the d da de du e for on s in to'.split(' '));

const OFFICE = /^High Representative/;

const BETWEEN = /^(?:[\s\-‐‑–'’.+/&]{1,3}|\s?\(|, | & )$/;

/** Finds the names of parties, groups and look-alike places in a text. */
export class PartyNames {
  readonly #names = new PhraseBook<Name>();
  readonly #adjectives = new PhraseBook<Name>();
  readonly #metonyms = new PhraseBook<Name>();
  readonly #combining: ReadonlyMap<string, string>;
  readonly #parties: ReadonlyMap<string, KnownParty>;

  constructor(
    known: readonly KnownParty[],
    { names, demonyms }: Pick<Rules, 'names' | 'demonyms'>,
  ) {
    this.#parties = new Map(known.map((party) => [party.code, party]));
    // The first meaning of a name wins.
    for (const place of names.places) add(this.#names, place, { is: 'place' });
    const isGroup = ({ code, kind }: KnownParty) =>
      kind === 'group' && !names.organisations.includes(code);
    const groups = known.filter(isGroup);
    for (const group of groups) {
      for (const name of [group.name, group.code, ...group.aliases]) {
        add(this.#names, name, { is: 'group', group });
      }
    }
    const parties = known.filter((party) => !isGroup(party));
    for (const { code, name } of parties) add(this.#names, name, { is: 'party', code });
    for (const { code, kind, aliases } of parties) {
      if (kind !== 'state') add(this.#names, code, { is: 'party', code });
      for (const alias of aliases) {
        // Few codes of states are words of texts: the rules list those. Signatory lists read offices by themselves.
        if ((kind === 'state' && isCode(alias)) || OFFICE.test(alias)) continue;
        add(this.#names, alias, { is: 'party', code });
      }
    }
    for (const { code, names: more } of names.names) {
      if (!this.#parties.has(code)) continue;
      for (const name of more) add(this.#names, name, { is: 'party', code });
    }
    for (const other of demonyms.others) add(this.#adjectives, other, { is: 'place' });
    this.#addByCode(this.#adjectives, demonyms.adjectives);
    this.#addByCode(this.#metonyms, names.metonyms);
    this.#combining = new Map(
      Object.entries(demonyms.combining).map(([prefix, code]) => [fold(prefix), code]),
    );
  }

  #addByCode(book: PhraseBook<Name>, phrases: Record<string, readonly string[]>): void {
    for (const [code, own] of Object.entries(phrases)) {
      if (!this.#parties.has(code)) continue;
      for (const phrase of own) add(book, phrase, { is: 'party', code });
    }
  }

  /** The party's name in the registry; null if the code is unknown. */
  nameOf(code: string): string | null {
    return this.#parties.get(code)?.name ?? null;
  }

  /** The members that the registry gives for a party, past and present. */
  membersOf(code: string): KnownParty['members'] {
    return this.#parties.get(code)?.members ?? [];
  }

  /** The longest name that starts at a word. */
  match(words: TokenisedText, at: number): NameMatch | null {
    return matchIn(this.#names, words, at);
  }

  /** The adjective of a state that starts at a word, also as the first part of a compound: "Franco-German". */
  matchAdjective(words: TokenisedText, at: number): NameMatch | null {
    const code = this.#combining.get(words.key(at));
    const isCombined =
      code !== undefined && words.isCapital(at) && /^[-‐‑–]$/.test(words.gap(at + 1));
    if (isCombined && this.#parties.has(code) && this.matchAdjective(words, at + 1))
      return { named: { is: 'party', code }, at, end: at + 1 };
    const match = matchIn(this.#adjectives, words, at);
    return match?.named.is === 'party' ? match : null;
  }

  /** Like `match`, but also finds adjectives ("Russian"), what contains one ("Latin American") and metonyms ("Moscow"). */
  matchAny(words: TokenisedText, at: number): NameMatch | null {
    return (
      this.match(words, at) ??
      this.matchAdjective(words, at) ??
      matchIn(this.#adjectives, words, at) ??
      matchIn(this.#metonyms, words, at)
    );
  }

  /** Whether the name of a party or group starts at a word. */
  startsAt(words: TokenisedText, at: number): boolean {
    const match = this.match(words, at);
    return match !== null && match.named.is !== 'place';
  }
}

/** Adds a name in both spellings: "Organisation", "Organization". */
function add(book: PhraseBook<Name>, name: string, named: Named): void {
  const spellings = [
    name,
    name.replace(/isation\b/g, 'ization'),
    name.replace(/ization\b/g, 'isation'),
  ];
  for (const spelling of new Set(spellings))
    book.add(keysOf(spelling), { named, written: new TokenisedText(spelling) });
}

function matchIn(book: PhraseBook<Name>, words: TokenisedText, at: number): NameMatch | null {
  const found = book.match(words.tokens, at, (end, name) => isWritten(words, at, end, name));
  return found ? { named: found.meaning.named, at, end: found.end } : null;
}

/** Rejects words that have the letters of a name but are written differently: "turkey", "us". */
function isWritten(words: TokenisedText, at: number, end: number, { written }: Name): boolean {
  const tokens = words.tokens.slice(at, end);
  const name = written.text;
  // "G7+" is another group than "G7".
  if (words.text[words.endBefore(end)] === '+' && !name.endsWith('+')) return false;
  const isAcronym = name.length <= 6 && name === name.toUpperCase();
  if (isAcronym && tokens.some(({ text }) => text !== text.toUpperCase())) return false;
  const isCapitalised = tokens.every(
    ({ key, text, isCapital }) => isCapital || LOWER_CASE.has(key) || /^\d/.test(text),
  );
  if (!isCapitalised) return isGroupWord(name, tokens);
  return tokens.every((_, index) => {
    if (index === 0) return true;
    const between = words.gap(at + index);
    if (!BETWEEN.test(between) || between.includes('\n\n')) return false;
    // A comma or bracket inside a name counts only where the listed name has one.
    return /[,(]/.test(between) === /[,(]/.test(written.gap(index));
  });
}

/** "Nordic countries": only the first word of a group's name must be capitalised. */
function isGroupWord(name: string, [first, ...others]: readonly Token[]): boolean {
  return (
    first?.isCapital === true &&
    others.every(({ key }) =>
      /^(?:countries|states|group|eight|four|five|nine|triangle|baltic|and|of)$/.test(key),
    ) &&
    /(?:countries|states|group|eight|four|five|nine|triangle)$/i.test(name)
  );
}

/** The members of a group on a day; without a day, its members today. */
export function membersOn(members: KnownParty['members'], day: string | null): string[] {
  return members
    .filter(({ from, to }) =>
      day === null ? to === null : (from ?? '') <= day && (to === null || day <= to),
    )
    .map(({ party }) => party);
}
