import { FoldedText, QUOTATION_MARK } from '../domain/folded-text.js';
import type { Token } from '../domain/word-tokens.js';

/** Into how many parts ellipses may divide a quote. */
export const MAX_PARTS = 20;

/** An ellipsis that stands for omitted words: `...`, `[...]` or `(...)` in folded text. */
const OMISSION = /\[ ?\.{3,} ?\]|\( ?\.{3,} ?\)|\.{3,}/gu;
/** Matches what has a word. */
export const HAS_WORD = /[\p{L}\p{N}]/u;

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

export function divideQuote(source: FoldedText): SoughtQuote {
  const [start, end] = trim(source.folded, 0, source.folded.length);
  return { whole: toPart(source, start, end), parts: divide(source, start, end) };
}

/** Into how many parts ellipses divide a quote. */
export function countParts(quote: string): number {
  return divideQuote(new FoldedText(quote)).parts.length;
}

/**
 * The running texts that a statement with the quote contains. Words that are hyphenated at the end of a line are left out
 * unless there are no others: only the statement tells how they are written.
 */
export function listPassages(quote: string): string[] {
  const source = new FoldedText(quote);
  const { parts } = divideQuote(source);
  const pieces = parts.map(({ start, words }) => {
    const end = start + words.length;
    const hyphens = source.hyphenations.filter((at) => at > start && at < end);
    return [start, ...hyphens.map((at) => at + 1)].map((from, at) =>
      source.folded.slice(from, hyphens[at] ?? end),
    );
  });
  const known = pieces.flatMap((part) =>
    part.map((piece, at) => {
      const rest = at === 0 ? piece : piece.replace(/^[\p{L}\p{M}]+/u, '');
      return at === part.length - 1 ? rest : rest.replace(/[\p{L}\p{M}]+$/u, '');
    }),
  );
  const findable = known.filter((passage) => HAS_WORD.test(passage));
  return findable.length > 0 ? findable : pieces.map((part) => part.join(''));
}

/** Full-width commas, colons and semicolons are folded to these; others have no such form. */
const FINAL_MARKS = '.,;:。、،؛۔।';
const BEFORE_FINAL_MARK = new RegExp(`[^${FINAL_MARKS}\\s](?=[${FINAL_MARKS}]$)`, 'u');

/** The part without a comma, full stop, colon or semicolon at its end; null if there is none. */
export function withoutFinalPunctuation({ source, start, words }: Part): Part | null {
  const match = BEFORE_FINAL_MARK.exec(words);
  return match ? toPart(source, start, start + words.length - 1) : null;
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

function divide(source: FoldedText, start: number, end: number): Part[] {
  const parts: Part[] = [];
  let from = start;
  const addUntil = (to: number) => {
    const [first, last] = trim(source.folded, from, to);
    if (HAS_WORD.test(source.folded.slice(first, last))) parts.push(toPart(source, first, last));
  };
  for (const { 0: omission, index } of source.folded.slice(start, end).matchAll(OMISSION)) {
    addUntil(start + index);
    from = start + index + omission.length;
  }
  addUntil(end);
  return parts;
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
