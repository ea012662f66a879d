/** Words as a document tells where they stand: with what is right before or after them, where they stand more than once. */
export interface Selection {
  quote: string;
  prefix?: string;
  suffix?: string;
}

/** Looks no further for what tells words apart: nobody would read it. */
const LONGEST_CONTEXT = 400;
const MOST_OCCURRENCES = 60;

/**
 * Tells a place of the text by its words, and by as much before or after them as no other place of the same words has.
 * Null where the places cannot be told apart within reason.
 */
export function select(text: string, start: number, end: number): Selection | null {
  const quote = text.slice(start, end);
  const others: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (at !== start) others.push(at);
    if (others.length > MOST_OCCURRENCES) return null;
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

/** Context of whole words reads better; it never parts a pair of surrogates. */
function toWordStart(text: string, start: number, length: number): number {
  let at = Math.max(0, start - length);
  for (
    let back = 0;
    at > 0 && back < 30 && /[\p{L}\p{N}\uD800-\uDFFF]/u.test(text[at - 1] ?? '');
    back += 1
  )
    at -= 1;
  if (/[\uDC00-\uDFFF]/.test(text[at] ?? '')) at -= 1;
  return at;
}

function toWordEnd(text: string, end: number, length: number): number {
  let at = Math.min(text.length, end + length);
  for (
    let on = 0;
    at < text.length && on < 30 && /[\p{L}\p{N}\uD800-\uDFFF]/u.test(text[at] ?? '');
    on += 1
  )
    at += 1;
  if (/[\uDC00-\uDFFF]/.test(text[at] ?? '')) at += 1;
  return at;
}
