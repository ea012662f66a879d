import type { Reading } from '../knowledge/lexicon.js';
import { type ListEntry, readSignatoryList, type SignatoryList } from './signatory-list.js';

/** Longer lines are prose, not signatures. */
export const LONGEST_LINE = 160;

/** Reads lines of nothing but names, perhaps with offices and persons: "Penny Wong, Foreign Minister of Australia". */
export function readListedLines(
  reading: Reading,
  start: number,
  end: number,
): SignatoryList | null {
  const { text } = reading.words;
  const entries: ListEntry[] = [];
  let hasOffice = false;
  for (let at = start; at < end; ) {
    const lineEnd = Math.min(end, (text.indexOf('\n', at) + 1 || end + 1) - 1);
    if (text.slice(at, lineEnd).trim() !== '') {
      const list = readLine(reading, at, lineEnd);
      if (!list) return null;
      entries.push(...list.entries);
      hasOffice ||= list.hasOffice;
    }
    at = lineEnd + 1;
  }
  return entries.length > 0 ? { entries, end: reading.words.indexAt(end), hasOffice } : null;
}

function readLine(reading: Reading, start: number, end: number): SignatoryList | null {
  return readNamesFirst(reading, start, end) ?? readSignature(reading, start, end);
}

/** "Chile", "1. Chile", "For Australia: Penny Wong", "Australia – Penny Wong, Minister for Foreign Affairs". */
function readNamesFirst(reading: Reading, start: number, end: number): SignatoryList | null {
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
    const list = readSignatoryList(reading, from, last);
    if (!list) continue;
    const rest = words.text.slice(words.endBefore(list.end), end);
    if (list.end >= last || /^\W*$/.test(rest)) return list;
    if (
      list.entries.length === 1 &&
      end - start < LONGEST_LINE &&
      /^\s?[:–—,(-]/.test(rest) &&
      !/[.!?]\s*$/.test(rest)
    )
      return list;
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
    const entry: ListEntry = {
      named: match.named,
      from: at,
      to: match.end,
      isHighRepresentative: false,
      office: office ?? null,
      isOnBehalf: false,
    };
    return { entries: [entry], end: last, hasOffice: true };
  }
  return null;
}
