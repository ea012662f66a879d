import type { Reading } from '../knowledge/lexicon.js';
import type { Span } from '../text/sentences.js';
import { toEntry, written } from './list-item.js';
import { endOfOffice, trimOffice } from './list-offices.js';
import { readPerson } from './person.js';
import { readSignatoryList, type SignatoryList } from './signatory-list.js';

/** Longer lines are prose, not signatures. */
export const LONGEST_LINE = 160;

/** Longer lines of an announced list are prose. */
const LONGEST_ENTRY = 600;

/**
 * Reads lines of nothing but names, perhaps with offices and persons: "Penny Wong, Foreign Minister of Australia".
 *
 * @param isAnnounced a heading such as "Signatories:" stands above. More may follow a name then, and unknown names don't end it.
 */
export function readListedLines(
  reading: Reading,
  { start, end }: Span,
  isAnnounced = false,
): SignatoryList | null {
  const { text } = reading.words;
  const list: SignatoryList = {
    entries: [],
    unknown: [],
    end: reading.words.indexAt(end),
    hasOffice: false,
  };
  for (let at = start; at < end; ) {
    const lineEnd = Math.min(end, (text.indexOf('\n', at) + 1 || end + 1) - 1);
    if (text.slice(at, lineEnd).trim() !== '') {
      const line = readLine(reading, at, lineEnd, isAnnounced);
      const isName = isAnnounced && isShortName(text.slice(at, lineEnd));
      if (!line && !isName) return null;
      if (line) list.entries.push(...line.entries);
      else
        list.unknown.push({ from: reading.words.indexAt(at), to: reading.words.indexAt(lineEnd) });
      list.hasOffice ||= line?.hasOffice ?? false;
    }
    at = lineEnd + 1;
  }
  return list.entries.length > 0 ? list : null;
}

/** How a signature begins: "For the Government of". */
export const FOR = /^\W*(?:signed )?(?:for|on behalf of) (?:the )?/i;
/** Longer words, in characters, are no signature. */
const LONGEST_SIGNATURE = 300;

/** Signatures of several lines: "For the Government of Chile:", below it the person and the office. */
export function readSignatureLines(reading: Reading, { start, end }: Span): SignatoryList | null {
  const { words } = reading;
  const text = words.text.slice(start, end);
  if (!FOR.test(text) || !text.includes('\n')) return null;
  const starts = Array.from(text.matchAll(/^.*$/gm))
    .filter(([line]) => FOR.test(line))
    .map(({ index }) => start + index);
  const signatures = starts.map((from, index) =>
    readSignatureOf(reading, { start: from, end: starts[index + 1] ?? end }),
  );
  const read = signatures.filter((signature) => signature !== null);
  if (read.length < signatures.length) return null;
  return {
    entries: read.flatMap(({ entries }) => entries),
    unknown: [],
    end: words.indexAt(end),
    hasOffice: true,
  };
}

function readSignatureOf(reading: Reading, { start, end }: Span): SignatoryList | null {
  const { words } = reading;
  const text = words.text.slice(start, end);
  const lead = FOR.exec(text);
  if (!lead || text.length > LONGEST_SIGNATURE) return null;
  const last = words.indexAt(end);
  const first = words.indexAt(start + lead[0].length);
  const list = readSignatoryList(reading, first, { limit: last });
  if (list?.entries.length !== 1) return null;
  return /^\W*(?:\n|[:–—-]\s|$)/.test(words.text.slice(words.endBefore(list.end), end))
    ? addHolder(reading, list, last)
    : null;
}

/** A line that may be an unknown name. */
function isShortName(line: string): boolean {
  return /^\W*\p{Lu}[^.:;!?]{1,60}\W*$/u.test(line);
}

function readLine(
  reading: Reading,
  start: number,
  end: number,
  isAnnounced: boolean,
): SignatoryList | null {
  return readNamesFirst(reading, { start, end }, isAnnounced) ?? readSignature(reading, start, end);
}

/** "Chile", "1. Chile", "For Australia: Penny Wong", "Australia – Penny Wong, Minister for Foreign Affairs". */
function readNamesFirst(
  reading: Reading,
  { start, end }: Span,
  isAnnounced: boolean,
): SignatoryList | null {
  const { words } = reading;
  const first = words.indexAt(start);
  const last = words.indexAt(end);
  for (let from = first; from < Math.min(first + 4, last); from += 1) {
    const lead = words.text.slice(start, words.start(from));
    if (
      from > first &&
      !/^\W*(?:\d{1,3}|for|and|the|on|behalf|of)?(?:\s(?:the|behalf|of))*\W*$/i.test(lead)
    )
      return null;
    const list = readSignatoryList(reading, from, { limit: last });
    if (!list) continue;
    const rest = words.text.slice(words.endBefore(list.end), end);
    if (list.end >= last || /^\W*$/.test(rest)) return list;
    if (list.entries.length === 1 && /^\s?[:–—,(-]/.test(rest)) {
      const isEntry = end - start < LONGEST_LINE && !/[.!?]\s*$/.test(rest);
      if (isEntry || (isAnnounced && end - start < LONGEST_ENTRY))
        return addHolder(reading, list, last);
    }
  }
  return null;
}

/** "Penny Wong, Minister for Foreign Affairs, Australia": one party, at the end of a short line. */
function readSignature(
  { words, lexicon }: Reading,
  start: number,
  end: number,
): SignatoryList | null {
  if (end - start >= LONGEST_LINE || /[.;:]\s*$/.test(words.text.slice(start, end))) return null;
  const last = words.indexAt(end);
  for (let at = words.indexAt(start); at < last; at += 1) {
    const match = lexicon.names.match(words, at);
    if (match?.named.is !== 'party') continue;
    if (match.end < last) return null;
    const before = words.text.slice(start, words.start(at));
    const isSignature =
      /[,–—(:-]\s*(?:the\s+)?$|\bof\s+(?:the\s+)?$/i.test(before) &&
      lexicon.offices.hasHolder(before);
    if (!isSignature) return null;
    const office = before
      .split(/[,–—:(]/)
      .map((part) => lexicon.offices.toOffice(part.trim()))
      .find((part) => part !== null);
    const name = { named: match.named, from: at, to: match.end };
    const person = readPerson({ words, lexicon }, words.indexAt(start));
    const entry = toEntry({ words, lexicon }, name, { office: office ?? null, person });
    return { entries: [entry], unknown: [], end: last, hasOffice: true };
  }
  return null;
}

/** "Australia: Penny Wong, Minister for Foreign Affairs" */
function addHolder(reading: Reading, list: SignatoryList, last: number): SignatoryList {
  const [entry] = list.entries;
  const person = readPerson(reading, list.end);
  if (!entry || !person || person.to - person.from < 2 || person.to > last) return list;
  const { words, lexicon } = reading;
  const end = Math.min(last, trimOffice(reading, person.to, endOfOffice(reading, person.to)));
  const office =
    /^,? ?[ \n]$/.test(words.gap(person.to)) && end > person.to
      ? lexicon.offices.toOffice(words.slice(person.to, end))
      : null;
  const own = {
    ...entry,
    office: entry.office ?? office,
    person: entry.person ?? written(reading, person),
  };
  return { ...list, entries: [own] };
}
