import { JOINED_LETTER } from '../domain/folding.js';

/** Letters and digits of scripts that part words by spaces: what stands beside one of them belongs to its word. */
const PARTED = new RegExp(`^(?!${JOINED_LETTER})[\\p{L}\\p{N}]$`, 'u');
const MARK = /^\p{M}$/u;

/**
 * Where whole words stand in a text, from a place on: offsets in UTF-16 units, in order, none over another. It takes time
 * in the length of both however often they repeat themselves (Knuth, Morris and Pratt); `indexOf` does not.
 */
export function* findOccurrences(text: string, words: string, from = 0): Generator<number> {
  const borders = findBorders(words);
  let matched = 0;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && words.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (words.charCodeAt(matched) === unit) matched += 1;
    if (matched < words.length) continue;
    const start = at + 1 - matched;
    const isWhole = isBoundary(text, start) && isBoundary(text, at + 1);
    matched = isWhole ? 0 : (borders[matched - 1] ?? 0);
    if (isWhole) yield start;
  }
}

/** How long the longest beginning of the words is that also ends at each of their places. */
function findBorders(words: string): Uint32Array {
  const borders = new Uint32Array(words.length);
  let length = 0;
  for (let at = 1; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    while (length > 0 && words.charCodeAt(length) !== unit) length = borders[length - 1] ?? 0;
    if (words.charCodeAt(length) === unit) length += 1;
    borders[at] = length;
  }
  return borders;
}

/** Whether a place of a text is not within a word. */
function isBoundary(text: string, at: number): boolean {
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  const isLow = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00;
  const previous = at === 0 ? ' ' : text.slice(at - (isLow ? 2 : 1), at);
  return !MARK.test(next) && !(PARTED.test(previous) && PARTED.test(next));
}
