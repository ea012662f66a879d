import { findWindow } from '../documents/nearest.js';
import type { Quote } from '../domain/quote.js';
import { type Alignment, align } from './alignment.js';
import { FoldedText, type Folding, QUOTATION_MARK } from './folded-text.js';
import { findOccurrences } from './occurrences.js';
import type { Token } from './word-tokens.js';

/** Words that a statement and a quote both have, or one of them alone, as they are written there. */
export interface Difference {
  in: 'both' | 'quote' | 'statement';
  text: string;
}

/** Where a part of a quote stands in a statement, or comes nearest to. */
export interface Passage {
  /** Which part of the quote: 0, unless an ellipsis divides it. */
  part: number;
  quote: Quote;
  /** In what the quote is written otherwise, where its words are the same. */
  foldings: Folding[];
  /** How the quote's words differ; null where they do not. */
  differences: Difference[] | null;
}

export interface Match {
  isExact: boolean;
  /** From 0 to 1: twice the words and marks that both have, over the words and marks of both. */
  similarity: number;
  passages: Passage[];
}

/** A quote is near to words of a statement that are as similar as this, or more. */
export const NEAR_SIMILARITY = 0.7;

/** How many places of the same words in one statement are told. */
export const MAX_PLACES = 10;

/** How many words around a passage are compared with the quote too: it may have left some out. */
const MAX_MARGIN = 50;

/** At how many places of a text a short quote is compared with it, as long as none is near. */
const MAX_WINDOWS = 3;

/** How many words and marks a short quote has. A longer one has not as many in common with other words by chance. */
const MAX_SHORT = 50;

/** Into how many parts ellipses may divide a quote. */
export const MAX_PARTS = 20;

/** An ellipsis that tells that words were left out: `...`, `[...]`, `(...)`, in the folded form. */
const OMISSION = /\[ ?\.{3,} ?\]|\( ?\.{3,} ?\)|\.{3,}/gu;
const WORD = /[\p{L}\p{N}]/u;

/** What is looked for: a stretch of a folded quote. */
interface Part {
  source: FoldedText;
  start: number;
  words: string;
  tokens: Token[];
  /** A number above 0 for each of its words: numbers are compared sooner than words. */
  numberOf: ReadonlyMap<string, number>;
  /** The words of its tokens by these. */
  numbers: readonly number[];
}

/** Where a part, by its number, stands in a folded text. */
interface Place {
  part: Part;
  number: number;
  start: number;
}

/** A quote, ready to be held against the texts of statements. */
export class SoughtQuote {
  readonly #whole: Part;
  readonly #parts: Part[];

  constructor(quote: string) {
    const source = new FoldedText(quote);
    const [start, end] = trim(source.folded, 0, source.folded.length);
    this.#whole = toPart(source, start, end);
    this.#parts = divide(source, start, end);
  }

  /** The parts that an ellipsis leaves, in order, as they are to be looked up: one, where there is none. */
  get parts(): string[] {
    return this.#parts.map(({ words }) => words);
  }

  /** Where a text has the same words: the whole quote, up to MAX_PLACES times; else what its ellipses leave. */
  findExact(text: FoldedText): Match | null {
    let found = findPlaces(this.#whole, text);
    if (found.length === 0) found = this.#findParts(text);
    if (found.length === 0) return null;
    return {
      isExact: true,
      similarity: 1,
      passages: found.map(({ part, number, start }) => ({
        part: number,
        quote: text.quoteAt(start, start + part.words.length),
        foldings: text.differences(start, part.source, part.start, part.words.length),
        differences: null,
      })),
    };
  }

  /** Where the parts stand, one after the other. Beside an ellipsis at an end there is one: it may stand in more places. */
  #findParts(text: FoldedText): Place[] {
    const [first, ...others] = this.#parts;
    if (!first || first.words === this.#whole.words) return [];
    if (others.length === 0) return findPlaces(first, text);
    const found: Place[] = [];
    let from = 0;
    for (const [number, part] of this.#parts.entries()) {
      const [start] = take(findOccurrences(text.folded, part.words, from), 1);
      if (start === undefined) return [];
      found.push({ part, number, start });
      from = start + part.words.length;
    }
    return found;
  }

  /**
   * Which share of the quote's words some passage of a text has, in whatever order: what is cheap to tell before the two
   * are compared word by word.
   */
  estimate(text: FoldedText): number {
    let [shared, size] = [0, 0];
    for (const part of this.#parts) {
      shared += findWindow(part.numbers, toNumbers(part, text)).shared;
      size += part.tokens.length;
    }
    return shared / size;
  }

  /** The passages that the parts of the quote come nearest to, one after the other; null where they are not near. */
  findNear(text: FoldedText): Match | null {
    const passages: Passage[] = [];
    let [shared, size, from] = [0, 0, 0];
    for (const [number, part] of this.#parts.entries()) {
      size += part.tokens.length;
      const nearest = findNearest(part, text, from);
      if (!nearest) continue;
      shared += nearest.shared;
      size += nearest.to - nearest.from;
      from = nearest.to;
      passages.push({
        part: number,
        quote: quoteTokens(text, nearest.from, nearest.to),
        foldings: [],
        differences: listDifferences(nearest, text, part),
      });
    }
    const similarity = (2 * shared) / size;
    return similarity < NEAR_SIMILARITY ? null : { isExact: false, similarity, passages };
  }
}

/** The words of a text that a part of a quote comes nearest to: its tokens from `from` to `to`, exclusive. */
interface Nearest extends Pick<Alignment, 'blocks' | 'shared'> {
  from: number;
  to: number;
}

/**
 * Looks at as many words as the quote has, where most of them are shared, and at some around them: the quote may have left
 * words out. Where words return, the first tells better which are meant. Words in another order may share as many with a
 * short quote: where these are not near, it looks at those that share the most beside them.
 */
function findNearest(part: Part, text: FoldedText, after: number): Nearest | null {
  const [wanted, words] = [part.numbers, toNumbers(part, text)];
  const [sought, features] = [toFeatures(part, wanted), toFeatures(part, words.slice(after))];
  const widest = Math.min(MAX_MARGIN, Math.max(3, Math.ceil(wanted.length / 4)));
  let best: (Alignment & { first: number }) | null = null;
  for (let left = wanted.length > MAX_SHORT ? 1 : MAX_WINDOWS; left > 0; left -= 1) {
    const window = findWindow(sought, features);
    const start = after + Math.ceil(window.first / 2);
    for (const margin of [0, widest]) {
      const first = Math.max(after, start - margin);
      const around = words.slice(first, start + wanted.length + margin);
      const alignment = align(around, wanted);
      if (alignment && (!best || alignment.similarity > best.similarity)) {
        best = { ...alignment, first };
      }
    }
    if (best && best.similarity >= NEAR_SIMILARITY) break;
    // The next may begin within this one, but not near its beginning.
    features.fill(0, window.first, window.first + wanted.length);
  }
  if (!best) return null;
  const { first, shared, span } = best;
  const blocks = best.blocks.map((block) => ({ ...block, statement: first + block.statement }));
  const from = blocks[0]?.statement ?? 0;
  return { blocks, shared, from, to: from + span };
}

function listDifferences({ blocks, to }: Nearest, text: FoldedText, part: Part): Difference[] {
  const differences: Difference[] = [];
  const add = (where: Difference['in'], words: string) => {
    const last = differences.at(-1);
    if (words === '') return;
    if (last?.in === where) last.text += words;
    else differences.push({ in: where, text: words });
  };
  const ofStatement = (from: number, end: number) =>
    textOfTokens(text, text.tokens, from, end, end === to);
  const ofQuote = (from: number, end: number) =>
    textOfTokens(part.source, part.tokens, from, end, end === part.tokens.length);

  /** What is compared in lower case may differ in case. */
  const isWrittenAlike = (statement: number, quote: number) => (at: number) =>
    text.tokens[statement + at]?.text === part.tokens[quote + at]?.text;

  let [inStatement, inQuote] = [blocks[0]?.statement ?? 0, 0];
  for (const { statement, quote, length } of blocks) {
    add('statement', ofStatement(inStatement, statement));
    add('quote', ofQuote(inQuote, quote));
    for (const [at, end, isSame] of runsOf(length, isWrittenAlike(statement, quote))) {
      add(isSame ? 'both' : 'statement', ofStatement(statement + at, statement + end));
      if (!isSame) add('quote', ofQuote(quote + at, quote + end));
    }
    [inStatement, inQuote] = [statement + length, quote + length];
  }
  add('quote', ofQuote(inQuote, part.tokens.length));
  return differences;
}

/** The runs of places for all of which a test gives the same, of the places from 0 to `length`. */
function* runsOf(
  length: number,
  test: (at: number) => boolean,
): Generator<[from: number, to: number, result: boolean]> {
  for (let from = 0; from < length; ) {
    const result = test(from);
    let to = from + 1;
    while (to < length && test(to) === result) to += 1;
    yield [from, to, result];
    from = to;
  }
}

/** The original of some tokens, with the white space that follows them unless they are the last. */
function textOfTokens(
  text: FoldedText,
  tokens: readonly Token[],
  from: number,
  to: number,
  isEnd: boolean,
): string {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  if (!first || !last || from >= to) return '';
  return isEnd || !next
    ? text.originalOf(first.start, last.end)
    : text.originalBefore(first.start, next.start);
}

function quoteTokens(text: FoldedText, from: number, to: number): Quote {
  return text.quoteAt(text.tokens[from]?.start ?? 0, text.tokens[to - 1]?.end ?? 1);
}

/** The words of a text by the numbers that a part gives them; 0 for what it does not have. */
function toNumbers({ numberOf }: Part, { words }: FoldedText): number[] {
  return words.map((word) => numberOf.get(word) ?? 0);
}

/** Each word, and between two words both of them: of two places with the same words, their order tells which is meant. */
function toFeatures({ numberOf }: Part, words: readonly number[]): number[] {
  const features: number[] = [];
  let previous: number | null = null;
  for (const word of words) {
    if (previous !== null) features.push(previous && word && previous * (numberOf.size + 1) + word);
    features.push(word);
    previous = word;
  }
  return features;
}

/** Where the words of a part alone stand in a text, up to MAX_PLACES times. */
function findPlaces(part: Part, text: FoldedText): Place[] {
  const places = take(findOccurrences(text.folded, part.words), MAX_PLACES);
  return places.map((start) => ({ part, number: 0, start }));
}

function take(places: Iterable<number>, count: number): number[] {
  const taken: number[] = [];
  for (const place of places) {
    taken.push(place);
    if (taken.length === count) break;
  }
  return taken;
}

/** Leaves out white space, and quotation marks around the whole. */
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

/** The parts that ellipses leave. A quote of very many is taken as it stands. */
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
