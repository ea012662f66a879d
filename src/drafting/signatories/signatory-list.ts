import type { Reading } from '../knowledge/lexicon.js';
import { readListItem } from './list-entry.js';
import type { ListEntry } from './list-item.js';
import { isAbbreviation } from './person.js';
import { readUnknownItem, startsWithUnknown, type UnknownItem } from './unknown-items.js';

export interface SignatoryList {
  entries: ListEntry[];
  /** Items that name nobody whom the registry or the rules know. */
  unknown: UnknownItem[];
  /** The index of the word after the list. */
  end: number;
  hasOffice: boolean;
}

/** More than a document may name. */
const LONGEST_LIST = 400;

interface ListOptions {
  /** The list ends before this word. */
  limit?: number;
  /** An item that nobody knows doesn't end the list. */
  allowsUnknown?: boolean;
}

/**
 * Reads a list of parties that starts at a word; null if there is none. A blank line ends the list. Looks at each word a few
 * times at most.
 */
export function readSignatoryList(
  reading: Reading,
  start: number,
  { limit = reading.words.length, allowsUnknown = false }: ListOptions = {},
): SignatoryList | null {
  const list: SignatoryList = { entries: [], unknown: [], end: start, hasOffice: false };
  /** Unknown items since the last known one. */
  let skipped: UnknownItem[] = [];
  let office: string | null = null;
  let next: Item | null = { at: start, isOnBehalf: false, isLast: false };
  while (next && next.at < limit && list.entries.length < LONGEST_LIST) {
    const { at, isOnBehalf, isLast }: Item = next;
    const item = readListItem(reading, at, office);
    const isKnown = item !== null && item.entries.length > 0 && item.end <= limit;
    if (isKnown) {
      list.entries.push(...item.entries.map((entry) => ({ ...entry, isOnBehalf })));
      list.unknown.push(...skipped);
      skipped = [];
      list.hasOffice ||= item.hasOffice;
      list.end = item.end;
      office = item.office;
      next = item.leads ? { at: item.end, isOnBehalf, isLast } : nextItem(reading, item.end);
      continue;
    }
    const isAllowed = allowsUnknown && (list.entries.length > 0 || startsWithUnknown(reading, at));
    const unknown = isAllowed && !isOnBehalf ? readUnknownItem(reading, at, item?.end) : null;
    if (!unknown || unknown.to > limit) break;
    skipped.push(unknown);
    // The last item may be unknown if "and" says that it is the last.
    if (isLast && skipped.length === 1 && list.entries.length > 0) {
      list.unknown.push(unknown);
      list.end = unknown.to;
      skipped = [];
    }
    next = nextItem(reading, unknown.to);
  }
  return list.entries.length > 0 ? list : null;
}

interface Item {
  at: number;
  isOnBehalf: boolean;
  /** "and" precedes it. */
  isLast: boolean;
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
function nextItem(reading: Reading, at: number): Item | null {
  const { words } = reading;
  const between = words.gap(at);
  if (
    at >= words.length ||
    between.length > LONGEST_SEPARATOR ||
    !SEPARATOR.test(between) ||
    /\n[^\S\n]*\n/.test(between)
  )
    return null;
  // A full stop ends the list, except after "U.S." and "Jr.".
  const isStop = /[.]\s*\n|[.]\s+$/.test(between) && !/^\.?,/.test(between);
  if (isStop && (between.includes('\n') || !isAbbreviation(reading, at - 1))) return null;
  const conjunction = CONJUNCTIONS.find((keys) =>
    keys.every((key, index) => words.key(at + index) === key),
  );
  if (!conjunction)
    return /[,;:&/\-–—\n(•|]/.test(between) ? { at, isOnBehalf: false, isLast: false } : null;
  const [first] = conjunction;
  if ((first === 'of' || first === 'by') && !/[\n;]/.test(between)) return null;
  if (first === 'with' && !between.includes(',')) return null;
  return {
    at: at + conjunction.length,
    isOnBehalf: conjunction.includes('behalf'),
    isLast: first === 'and',
  };
}
