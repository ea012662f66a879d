/** A quote, with the words before or after it if it occurs more than once. */
export interface QuoteSelection {
  quote: string;
  prefix?: string;
  suffix?: string;
}

/** Longer contexts are unreadable. */
const LONGEST_CONTEXT = 400;
const MAX_OCCURRENCES = 60;

/**
 * Selects a stretch of the text by its words, with just enough context to tell it from other occurrences. Null if that
 * would take too much context.
 */
export function selectQuote(text: string, start: number, end: number): QuoteSelection | null {
  const quote = text.slice(start, end);
  const others: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (at !== start) others.push(at);
    if (others.length > MAX_OCCURRENCES) return null;
  }
  if (others.length === 0) return { quote };
  const before = Math.max(...others.map((other) => sharedBefore(text, start, other))) + 1;
  const after =
    Math.max(...others.map((other) => sharedAfter(text, end, other + quote.length))) + 1;
  const prefixStart = toWordStart(text, start, before);
  const suffixEnd = toWordEnd(text, end, after);
  const hasPrefix = before <= LONGEST_CONTEXT && start - before >= 0;
  const hasSuffix = after <= LONGEST_CONTEXT && end + after <= text.length;
  if (hasPrefix && (!hasSuffix || start - prefixStart <= suffixEnd - end)) {
    return { quote, prefix: text.slice(prefixStart, start) };
  }
  return hasSuffix ? { quote, suffix: text.slice(end, suffixEnd) } : null;
}

/** How many characters before two offsets are the same. */
function sharedBefore(text: string, one: number, other: number): number {
  let length = 0;
  while (
    length < LONGEST_CONTEXT + 1 &&
    one - length > 0 &&
    other - length > 0 &&
    text[one - length - 1] === text[other - length - 1]
  )
    length += 1;
  return length;
}

function sharedAfter(text: string, one: number, other: number): number {
  let length = 0;
  while (
    length < LONGEST_CONTEXT + 1 &&
    one + length < text.length &&
    text[one + length] === text[other + length]
  )
    length += 1;
  return length;
}

const LONGEST_WORD = 30;
const IN_WORD = /[\p{L}\p{N}\uD800-\uDFFF]/u;

/** Extends a context to the start of a word, and never splits a surrogate pair. */
function toWordStart(text: string, start: number, length: number): number {
  let at = Math.max(0, start - length);
  for (let back = 0; at > 0 && back < LONGEST_WORD && IN_WORD.test(text[at - 1] ?? ''); back += 1)
    at -= 1;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function toWordEnd(text: string, end: number, length: number): number {
  let at = Math.min(text.length, end + length);
  for (let on = 0; at < text.length && on < LONGEST_WORD && IN_WORD.test(text[at] ?? ''); on += 1)
    at += 1;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}
