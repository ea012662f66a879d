import { FoldedText, QUOTATION_MARK } from './folded-text.js';
import type { Token } from './word-tokens.js';

/** Into how many parts ellipses may divide a quote. */
export const MAX_PARTS = 20;

/** An ellipsis that stands for omitted words: `...`, `[...]` or `(...)` in folded text. */
const OMISSION = /\[ ?\.{3,} ?\]|\( ?\.{3,} ?\)|\.{3,}/gu;
const WORD = /[\p{L}\p{N}]/u;

/** A part of a quote: a stretch of its folded text. */
export interface Part {
  source: FoldedText;
  start: number;
  words: string;
  tokens: Token[];
  /** A number above 0 for each different word: numbers compare faster than strings. */
  numberOf: ReadonlyMap<string, number>;
  /** The numbers of its tokens. */
  numbers: readonly number[];
}

/** A quote to look for: as a whole, and the parts between its ellipses, in order. */
export interface SoughtQuote {
  whole: Part;
  parts: Part[];
}

export function divideQuote(quote: string): SoughtQuote {
  const source = new FoldedText(quote);
  const [start, end] = trim(source.folded, 0, source.folded.length);
  return { whole: toPart(source, start, end), parts: divide(source, start, end) };
}

/** The words of a text, as a part numbers them; 0 for words that the part does not have. */
export function toNumbers({ numberOf }: Part, { tokens }: FoldedText): number[] {
  return tokens.map(({ word }) => numberOf.get(word) ?? 0);
}

/** Without white space and quotation marks around the whole. */
function trim(folded: string, from: number, to: number): [start: number, end: number] {
  let [start, end] = [from, to];
  for (;;) {
    while (start < end && folded[start] === ' ') start += 1;
    while (start < end && folded[end - 1] === ' ') end -= 1;
    const isQuoted = folded[start] === QUOTATION_MARK && folded[end - 1] === QUOTATION_MARK;
    if (!isQuoted || end - start <= 2) return [start, end];
    start += 1;
    end -= 1;
  }
}

/** A quote with too many parts is taken as a whole. */
function divide(source: FoldedText, start: number, end: number): Part[] {
  const parts: Part[] = [];
  let from = start;
  const addUntil = (to: number) => {
    const [first, last] = trim(source.folded, from, to);
    if (WORD.test(source.folded.slice(first, last))) parts.push(toPart(source, first, last));
  };
  for (const { 0: omission, index } of source.folded.slice(start, end).matchAll(OMISSION)) {
    addUntil(start + index);
    from = start + index + omission.length;
  }
  addUntil(end);
  return parts.length <= MAX_PARTS ? parts : [toPart(source, start, end)];
}

function toPart(source: FoldedText, start: number, end: number): Part {
  const words = source.folded.slice(start, end);
  const tokens = source.tokens.filter((token) => token.start >= start && token.end <= end);
  const numberOf = new Map<string, number>();
  const numbers = tokens.map(({ word }) => {
    const number = numberOf.get(word) ?? numberOf.size + 1;
    numberOf.set(word, number);
    return number;
  });
  return { source, start, words, tokens, numberOf, numbers };
}
