import type { Reading } from '../knowledge/lexicon.js';
import type { TokenisedText } from '../text/tokenised-text.js';
import { readOfficeAfter, readOfficeBefore } from './list-offices.js';
import { type ListedName, readListedName } from './listed-name.js';

/** A party or group in a list of signatories. */
export interface ListEntry extends ListedName {
  /** "the High Representative", without a name: the European Union. */
  isHighRepresentative: boolean;
  office: string | null;
  /** The list says so: "on behalf of". */
  isOnBehalf: boolean;
}

export interface SignatoryList {
  entries: ListEntry[];
  /** The index of the word after the list. */
  end: number;
  hasOffice: boolean;
}

/** More than a document may name. */
const LONGEST_LIST = 400;

/**
 * Reads a list of parties that starts at a word and ends before `limit`; null if there is none. A blank line ends the
 * list. Looks at each word a few times at most.
 */
export function readSignatoryList(
  reading: Reading,
  start: number,
  limit = reading.words.length,
): SignatoryList | null {
  const entries: ListEntry[] = [];
  let office: string | null = null;
  let hasOffice = false;
  let end = start;
  let item: Item | null = { at: start, isOnBehalf: false };
  while (item && item.at < limit && entries.length < LONGEST_LIST) {
    const at = skipPerson(reading, item.at);
    const before = readOfficeBefore(reading, at);
    hasOffice ||= before !== null;
    if (before?.isHighRepresentative) {
      entries.push(toHighRepresentative(before.at, before.end));
      end = readOfficeAfter(reading, before.end).end;
      office = null;
      item = nextItem(reading.words, end);
      continue;
    }
    office = before?.office ?? office;
    const name = readListedName(reading, before?.end ?? at);
    if (!name || name.to > limit) break;
    const after = readOfficeAfter(reading, name.to);
    entries.push({
      ...name,
      isHighRepresentative: false,
      office: after.office ?? office,
      isOnBehalf: item.isOnBehalf,
    });
    end = after.end;
    if (after.leads) {
      // "the G7 Foreign Ministers of Canada": the group's members follow.
      office = after.office ?? office;
      hasOffice = true;
      item = { at: end, isOnBehalf: item.isOnBehalf };
    } else item = nextItem(reading.words, end);
  }
  return entries.length > 0 ? { entries, end, hasOffice } : null;
}

function toHighRepresentative(from: number, to: number): ListEntry {
  return {
    named: { is: 'party', code: 'EU' },
    from,
    to,
    isHighRepresentative: true,
    office: 'High Representative',
    isOnBehalf: false,
  };
}

/** How many words precede the office of a person. */
const LONGEST_PERSON = 9;

/** "Jean Dupont, Minister for Europe of France": skips the person if an office and a name follow. */
function skipPerson(reading: Reading, at: number): number {
  const { words, lexicon } = reading;
  for (let index = at; index < at + LONGEST_PERSON && index < words.length; index += 1) {
    const between = index > at ? words.gap(index) : '';
    if (index > at + 1 && /^\s?[,(–—]\s?$/.test(between)) {
      if (readOfficeBefore(reading, index)?.office) return index;
    }
    if (index > at && !/^[\s.,\-’'‐]{1,3}$/.test(between)) return at;
    if (!words.isCapital(index) && !lexicon.particles.has(words.key(index))) return at;
    if (lexicon.names.startsAt(words, index)) return at;
    if (index === at && readOfficeBefore(reading, at)) return at;
  }
  return at;
}

interface Item {
  at: number;
  isOnBehalf: boolean;
}

const LONGEST_SEPARATOR = 40;
const SEPARATOR = /^[\s,;:&/•·▪◦‣*\-–—‐‑()\d.[\]¹²³⁰-⁹'’"”|]*$/u;
const CONJUNCTIONS = [
  'as well as',
  'together with',
  'along with',
  'joined by',
  'and on behalf of',
  'on behalf of',
  'and also',
  'and by',
  'and of',
  'and with',
  'and',
  'with',
  'by',
  'of',
].map((phrase) => phrase.split(' '));

/** The next item of the list, if only a separator stands between. */
function nextItem(words: TokenisedText, at: number): Item | null {
  const between = words.gap(at);
  if (
    at >= words.length ||
    between.length > LONGEST_SEPARATOR ||
    !SEPARATOR.test(between) ||
    /\n[^\S\n]*\n/.test(between)
  )
    return null;
  // A full stop ends the list, except after "U.S.".
  if (/[.]\s*\n|[.]\s+$/.test(between) && !/^\.?,/.test(between)) return null;
  const conjunction = CONJUNCTIONS.find((keys) =>
    keys.every((key, index) => words.key(at + index) === key),
  );
  if (!conjunction) return /[,;:&/\-–—\n(•|]/.test(between) ? { at, isOnBehalf: false } : null;
  const [first] = conjunction;
  if ((first === 'of' || first === 'by') && !between.includes('\n')) return null;
  if (first === 'with' && !between.includes(',')) return null;
  return { at: at + conjunction.length, isOnBehalf: conjunction.includes('behalf') };
}
