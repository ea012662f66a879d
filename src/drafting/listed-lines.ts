import { toOffice } from './offices.js';
import type { PartyNames } from './party-names.js';
import { type ListEntry, readSignatoryList, type SignatoryList } from './signatory-lists.js';
import { firstTokenAt, type Token } from './tokens.js';

/** Names alone, in a line or a line each, with offices and people beside them: "Penny Wong, Foreign Minister of Australia". */
export function readWholeList(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  names: PartyNames,
): SignatoryList | null {
  const entries: ListEntry[] = [];
  let hasOffice = false;
  for (let at = start; at < end; ) {
    const lineEnd = Math.min(end, (text.indexOf('\n', at) + 1 || end + 1) - 1);
    const line = text.slice(at, lineEnd);
    if (line.trim() !== '') {
      const list = readLine(text, tokens, at, lineEnd, names);
      if (!list) return null;
      entries.push(...list.entries);
      hasOffice ||= list.hasOffice;
    }
    at = lineEnd + 1;
  }
  return entries.length > 0 ? { entries, end: firstTokenAt(tokens, end), hasOffice } : null;
}

export const LONGEST_LINE = 160;

function readLine(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  names: PartyNames,
): SignatoryList | null {
  const first = firstTokenAt(tokens, start);
  const last = firstTokenAt(tokens, end);
  for (let from = first; from < Math.min(first + 4, last); from += 1) {
    const lead = text.slice(start, tokens[from]?.start ?? start);
    if (
      from > first &&
      !/^\W*(?:\d{1,3}|for|and|the|on|behalf|of)?(?:\s(?:the|behalf|of))*\W*$/i.test(lead)
    )
      break;
    const list = readSignatoryList(text, tokens, from, names, last);
    if (!list) continue;
    const rest = text.slice(tokens[list.end - 1]?.end ?? end, end);
    if (list.end >= last || /^\W*$/.test(rest)) return list;
    // "For Australia: Penny Wong", "Australia – Penny Wong, Minister for Foreign Affairs".
    if (
      list.entries.length === 1 &&
      end - start < LONGEST_LINE &&
      /^\s?[:–—,(-]/.test(rest) &&
      !/[.!?]\s*$/.test(rest)
    )
      return list;
  }
  // "Penny Wong, Minister for Foreign Affairs, Australia": a short line that names one party, at its end.
  if (end - start >= LONGEST_LINE || /[.;:]\s*$/.test(text.slice(start, end))) return null;
  for (let at = first; at < last; at += 1) {
    const match = names.match(text, tokens, at);
    if (match?.named.is !== 'party') continue;
    if (match.end < last) return null;
    const before = text.slice(start, tokens[at]?.start ?? start);
    const isSignature =
      /[,–—(:-]\s*(?:the\s+)?$|\bof\s+(?:the\s+)?$/i.test(before) && toOffice(before) !== null;
    const entry: ListEntry = {
      name: match,
      isHighRepresentative: false,
      from: at,
      to: match.end,
      office: officeIn(before),
      isOnBehalf: false,
    };
    return isSignature ? { entries: [entry], end: last, hasOffice: true } : null;
  }
  return null;
}

function officeIn(words: string): string | null {
  const parts = words.split(/[,–—:(]/).map((part) => part.trim());
  const office = parts.find((part) => toOffice(part) !== null);
  return office === undefined ? null : toOffice(office);
}
