import { OFFICE_WORDS, PERSONS, toOffice } from './offices.js';
import type { NameMatch, PartyNames } from './party-names.js';
import { gap, type Token } from './tokens.js';

/** A party or group in a list of those who sign, by the indexes of its tokens. */
export interface ListEntry {
  name: NameMatch | null;
  /** "the High Representative" without a name is the European Union. */
  isHighRepresentative: boolean;
  /** The words of the name as signed: indexes of tokens, the end exclusive. */
  from: number;
  to: number;
  office: string | null;
  /** The list says that it speaks for others: "on behalf of". */
  isOnBehalf: boolean;
}

export interface SignatoryList {
  entries: ListEntry[];
  /** The token after the list. */
  end: number;
  hasOffice: boolean;
}

/** What stands before the name of a state as a part of it: "Federal Republic of". */
const STYLES = new Set(
  'the federal republic of kingdom state states commonwealth islamic democratic grand duchy principality hashemite socialist people peoples s oriental sultanate independent co operative arab plurinational bolivarian most serene'.split(
    ' ',
  ),
);

const LONGEST_OFFICE = 26;
const LONGEST_STYLE = 6;
const SEPARATOR = /^[\s,;:&/•·▪◦‣*\-–—‐‑()\d.[\]¹²³⁰-⁹'’"”|]*$/u;
const CONJUNCTIONS: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['together', 'with'],
  ['along', 'with'],
  ['joined', 'by'],
  ['and', 'on', 'behalf', 'of'],
  ['on', 'behalf', 'of'],
  ['and', 'also'],
  ['and', 'by'],
  ['and', 'of'],
  ['and', 'with'],
  ['and'],
  ['with'],
  ['by'],
  ['of'],
];

/** The longest list that is read: more than a document may name. */
const LONGEST_LIST = 400;

/**
 * Reads a list of parties that begins at a token, and ends before another; null where there is none. A blank line ends
 * it. Looks at each token a few times at most.
 */
export function readSignatoryList(
  text: string,
  tokens: readonly Token[],
  start: number,
  names: PartyNames,
  limit = tokens.length,
): SignatoryList | null {
  const entries: ListEntry[] = [];
  let office: string | null = null;
  let hasOffice = false;
  let at = start;
  let end = start;
  let isOnBehalf = false;
  while (at < limit && entries.length < LONGEST_LIST) {
    at = skipPerson(text, tokens, at, names);
    const before = readOffice(text, tokens, at, names);
    if (before) {
      hasOffice = true;
      office = before.office ?? office;
      if (before.isHighRepresentative) {
        entries.push({
          name: null,
          isHighRepresentative: true,
          from: before.at,
          to: before.end,
          office: 'High Representative',
          isOnBehalf: false,
        });
        end = skipTail(text, tokens, before.end, names);
        const next = nextItem(text, tokens, end);
        if (!next) break;
        at = next.at;
        isOnBehalf = next.isOnBehalf;
        office = null;
        continue;
      }
    }
    const entry = readEntry(text, tokens, before?.end ?? at, names);
    if (!entry || entry.to > limit) break;
    const after = readTail(text, tokens, entry.to, names);
    entries.push({ ...entry, office: after.office ?? office, isOnBehalf });
    end = after.end;
    if (after.leads) {
      // "the G7 Foreign Ministers of Canada": the group's members follow.
      at = end;
      office = after.office ?? office;
      hasOffice = true;
      continue;
    }
    const next = nextItem(text, tokens, end);
    if (!next) break;
    at = next.at;
    isOnBehalf = next.isOnBehalf;
  }
  return entries.length > 0 ? { entries, end, hasOffice } : null;
}

const LONGEST_PERSON = 9;
const PARTICLES = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'al',
  'bin',
  'el',
  'du',
  'da',
  'di',
  'the',
  'and',
]);

/** "Jean Dupont, Minister for Europe of France": passes over the person, where an office and a name follow. */
function skipPerson(text: string, tokens: readonly Token[], at: number, names: PartyNames): number {
  for (let index = at; index < at + LONGEST_PERSON; index += 1) {
    const token = tokens[index];
    if (!token) return at;
    const between = index > at ? gap(text, tokens, index) : '';
    if (index > at + 1 && /^\s?[,(–—]\s?$/.test(between)) {
      const office = readOffice(text, tokens, index, names);
      if (office?.office) return index;
    }
    if (index > at && !/^[\s.,\-’'‐]{1,3}$/.test(between)) return at;
    if (!token.isCapital && !PARTICLES.has(token.key)) return at;
    if (startsName(text, tokens, index, names)) return at;
    if (index === at && readOffice(text, tokens, at, names)) return at;
  }
  return at;
}

interface Office {
  at: number;
  end: number;
  /** Null for those that are no person's: "the Governments of". */
  office: string | null;
  isHighRepresentative: boolean;
}

/** An office, or other words that introduce names: it ends where a name begins. */
function readOffice(
  text: string,
  tokens: readonly Token[],
  at: number,
  names: PartyNames,
): Office | null {
  let index = at;
  while (index < at + LONGEST_OFFICE) {
    if (index > at && !/^[\s'’,\-‐‑]{1,3}$/.test(gap(text, tokens, index))) break;
    const name = names.match(text, tokens, index);
    const isSeated = name !== null && isSeat(tokens, at, index, name);
    if (name && !isSeated && name.named.is !== 'place') break;
    if (!isSeated && !OFFICE_WORDS.has(tokens[index]?.key ?? '')) break;
    index = isSeated ? name.end : index + 1;
  }
  const words = tokens.slice(at, index);
  const phrase = text.slice(tokens[at]?.start ?? 0, tokens[index - 1]?.end ?? 0);
  if (index === at || words.every(({ key }) => key === 'the')) return null;
  const leads =
    startsName(text, tokens, index, names) || startsStyledName(text, tokens, index, names);
  const isHigh = /\bhigh representative\b/i.test(phrase);
  if (leads) return { at, end: index, office: toOffice(phrase), isHighRepresentative: false };
  if (!isHigh) return null;
  const bare = words.findIndex(
    ({ key }, n) => key === 'high' && words[n + 1]?.key === 'representative',
  );
  return {
    at: at + bare,
    end: at + bare + 2,
    office: 'High Representative',
    isHighRepresentative: true,
  };
}

/** Prepositions before the place where an office has its seat, or with which it has to do. */
const SEATED = new Set(['to', 'at', 'for', 'in']);

/** "Permanent Representatives to the United Nations of": where an office has its seat, and no party. */
function isSeat(
  tokens: readonly Token[],
  at: number,
  index: number,
  { named, end }: NameMatch,
): boolean {
  const [before = '', beforeThat = ''] = [tokens[index - 1]?.key, tokens[index - 2]?.key];
  const preposition = before === 'the' ? beforeThat : before;
  if (named.is !== 'party' || index <= at + 1 || !SEATED.has(preposition)) return false;
  // "Special Envoys for Afghanistan of": a state is one where it is said after it whose office it is.
  const isOrganisation = named.code.length > 2 && preposition !== 'for';
  return isOrganisation || ['of', 'from'].includes(tokens[end]?.key ?? '');
}

/** "the EU Ambassador to Kosovo": passes over the seat of an office after a name. */
function skipSeat(text: string, tokens: readonly Token[], at: number, names: PartyNames): number {
  if (!SEATED.has(tokens[at]?.key ?? '')) return at;
  const begin = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1;
  return names.match(text, tokens, begin)?.end ?? at;
}

function startsName(
  text: string,
  tokens: readonly Token[],
  at: number,
  names: PartyNames,
): boolean {
  const match = names.match(text, tokens, at);
  return match !== null && match.named.is !== 'place';
}

function startsStyledName(text: string, tokens: readonly Token[], at: number, names: PartyNames) {
  return readEntry(text, tokens, at, names) !== null;
}

function readEntry(
  text: string,
  tokens: readonly Token[],
  at: number,
  names: PartyNames,
): Omit<ListEntry, 'office' | 'isOnBehalf'> | null {
  for (let index = at; index <= at + LONGEST_STYLE; index += 1) {
    const name = names.match(text, tokens, index);
    if (name) {
      if (name.named.is === 'place') return null;
      // "the Republic of Poland" is signed so; "the" is no part of a name.
      let from = at;
      while (from < name.end - 1 && tokens[from]?.key === 'the') from += 1;
      return { name, isHighRepresentative: false, from, to: name.end };
    }
    const token = tokens[index];
    if (!token || !STYLES.has(token.key)) return null;
    if (index > at && !/^[\s'’-]{1,2}$/.test(gap(text, tokens, index))) return null;
  }
  return null;
}

/** What follows a name and belongs to it: "'s Foreign Minister", "(as Chair)", a footnote mark. */
function readTail(
  text: string,
  tokens: readonly Token[],
  at: number,
  names: PartyNames,
): { end: number; office: string | null; leads: boolean } {
  let index = skipBracket(text, tokens, at);
  const first = index;
  while (index < first + LONGEST_OFFICE) {
    const token = tokens[index];
    if (!token || !(OFFICE_WORDS.has(token.key) || token.key === 's')) break;
    if (!/^[\s'’\-‐‑]{1,3}$/.test(gap(text, tokens, index))) break;
    if (startsName(text, tokens, index, names)) break;
    const seatEnd = index > first ? skipSeat(text, tokens, index, names) : index;
    if (seatEnd > index) {
      index = seatEnd;
      continue;
    }
    if (isConjunction(tokens, index) && !continuesOffice(tokens, index)) break;
    index += 1;
  }
  const phrase =
    index > first ? text.slice(tokens[first]?.start ?? 0, tokens[index - 1]?.end ?? 0) : '';
  const last = tokens[index - 1]?.key;
  const leads =
    index > first && (last === 'of' || last === 'the') && startsName(text, tokens, index, names);
  if (
    index > first &&
    !leads &&
    !PERSONS.test(phrase) &&
    !/^\W?s$|^office\b/i.test(phrase) &&
    !/^for\b/i.test(phrase)
  ) {
    // Words such as "and the" that lead nowhere are no tail.
    return { end: first, office: null, leads: false };
  }
  return { end: index, office: PERSONS.test(phrase) ? toOffice(phrase) : null, leads };
}

function skipTail(text: string, tokens: readonly Token[], at: number, names: PartyNames): number {
  return readTail(text, tokens, at, names).end;
}

/** "Ministers of Foreign Affairs and Defence": the conjunction is inside the office. */
function continuesOffice(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.key ?? '';
  if (tokens[at]?.key === 'of') return true;
  return [
    'security',
    'international',
    'trade',
    'defence',
    'defense',
    'government',
    'development',
    'european',
    'cooperation',
    'external',
  ].includes(next);
}

function isConjunction(tokens: readonly Token[], at: number): boolean {
  return ['and', 'as', 'on', 'with', 'to', 'in', 'at'].includes(tokens[at]?.key ?? '');
}

/** Passes over words in brackets right after a name. */
function skipBracket(text: string, tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (!before) return at;
  const open = /^[*†‡¹²³]*\s{0,2}[([]/.exec(text.slice(before.end, before.end + 6));
  if (!open) return at;
  const from = before.end + open[0].length;
  const close = text.slice(from, from + 120).search(/[)\]]/);
  if (close === -1) return at;
  let index = at;
  while ((tokens[index]?.start ?? Number.POSITIVE_INFINITY) < from + close) index += 1;
  return index;
}

/** The next item of the list, where what stands between is what parts items. */
function nextItem(
  text: string,
  tokens: readonly Token[],
  at: number,
): { at: number; isOnBehalf: boolean } | null {
  const between = gap(text, tokens, at);
  if (between.length > 40 || !SEPARATOR.test(between) || /\n[^\S\n]*\n/.test(between)) return null;
  // A full stop ends a list; that of "U.S." is followed by a comma or a word.
  if (/[.]\s*\n|[.]\s+$/.test(between) && !/^\.?,/.test(between)) return null;
  const token = tokens[at];
  if (!token) return null;
  const conjunction = CONJUNCTIONS.find((words) =>
    words.every((word, index) => tokens[at + index]?.key === word),
  );
  if (!conjunction) return /[,;:&/\-–—\n(•|]/.test(between) ? { at, isOnBehalf: false } : null;
  const [first] = conjunction;
  if ((first === 'of' || first === 'by') && !/\n/.test(between)) return null;
  if (first === 'with' && !/,/.test(between)) return null;
  return { at: at + conjunction.length, isOnBehalf: conjunction.includes('behalf') };
}
