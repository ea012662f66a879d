import { JOINED_LETTER } from '../domain/folding.js';

/** A letter or digit that can be part of a word: adjacent ones belong to the same word. */
const WORD_LETTER = new RegExp(`^(?!${JOINED_LETTER})[\\p{L}\\p{N}]$`, 'u');
const MARK = /^\p{M}$/u;

/**
 * The UTF-16 offsets at which words occur in a text, as whole words, in order and without overlaps. Knuth–Morris–Pratt
 * takes linear time even in repetitive texts; `indexOf` does not.
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

/** For each position, the length of the longest proper prefix that ends there too. */
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

/** Whether an offset is not inside a word. */
function isBoundary(text: string, at: number): boolean {
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  const isLow = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00;
  const previous = at === 0 ? ' ' : text.slice(at - (isLow ? 2 : 1), at);
  return !MARK.test(next) && !(WORD_LETTER.test(previous) && WORD_LETTER.test(next));
}
