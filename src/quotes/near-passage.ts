import { findWindow } from '../documents/nearest.js';
import type { FoldedText } from '../domain/folded-text.js';
import type { Quote } from '../domain/quote.js';
import type { Token } from '../domain/word-tokens.js';
import { type Alignment, align } from './alignment.js';
import { type Part, toNumbers } from './quote-parts.js';

/** Words that are in both the statement and the quote, or in one of them only, as written there. */
export interface Difference {
  in: 'both' | 'quote' | 'statement';
  text: string;
}

/** The least similarity of a passage that is near to a quote. */
export const NEAR_SIMILARITY = 0.7;

/** How many words around a passage are compared with the quote too. */
const MAX_MARGIN = 50;

/** How many passages are compared with a short quote, until one is near. */
const MAX_WINDOWS = 3;

/** How many tokens a short quote has. A longer one hardly shares as many with another passage by chance. */
const MAX_SHORT = 50;

/** The passage of a text that resembles a part of a quote most: the tokens from `from` to `to`, exclusive. */
export interface NearPassage extends Pick<Alignment, 'blocks' | 'shared'> {
  from: number;
  to: number;
}

/**
 * Compares the quote with the window of as many words that shares most with it, alone and with some words around it,
 * which the quote may have omitted: alone, because words that recur around it mislead the comparison. By chance,
 * another window may share as many words with a short quote, so if the first is not near, the next best are compared.
 */
export function findNearPassage(part: Part, text: FoldedText, after: number): NearPassage | null {
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
    // The next window may overlap with this one, but must not begin where it does.
    features.fill(0, window.first, window.first + wanted.length);
  }
  if (!best) return null;
  const { first, shared, span } = best;
  const blocks = best.blocks.map((block) => ({ ...block, statement: first + block.statement }));
  const from = blocks[0]?.statement ?? 0;
  return { blocks, shared, from, to: from + span };
}

export function listDifferences(
  { blocks, to }: NearPassage,
  text: FoldedText,
  part: Part,
): Difference[] {
  const differences: Difference[] = [];
  const add = (where: Difference['in'], words: string) => {
    const last = differences.at(-1);
    if (words === '') return;
    if (last?.in === where) last.text += words;
    else differences.push({ in: where, text: words });
  };
  const tokens = text.tokens.slice(0, to);
  const ofStatement = (from: number, end: number) => textOfTokens(text, tokens, from, end);
  const ofQuote = (from: number, end: number) => textOfTokens(part.source, part.tokens, from, end);

  /** Words are compared in lower case and without the space between them: they may still differ in both. */
  const isWrittenAlike =
    ({ statement, quote, length }: NearPassage['blocks'][number]) =>
    (at: number) =>
      tokens[statement + at]?.text === part.tokens[quote + at]?.text &&
      (at + 1 === length || isJoined(tokens, statement + at) === isJoined(part.tokens, quote + at));

  let [inStatement, inQuote] = [blocks[0]?.statement ?? 0, 0];
  for (const block of blocks) {
    const { statement, quote, length } = block;
    add('statement', ofStatement(inStatement, statement));
    add('quote', ofQuote(inQuote, quote));
    for (const [at, end, isSame] of runsOf(length, isWrittenAlike(block))) {
      add(isSame ? 'both' : 'statement', ofStatement(statement + at, statement + end));
      if (!isSame) add('quote', ofQuote(quote + at, quote + end));
    }
    [inStatement, inQuote] = [statement + length, quote + length];
  }
  add('quote', ofQuote(inQuote, part.tokens.length));
  return differences;
}

/** Whether nothing stands between a token and the next one. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start;
}

/** Divides the indexes from 0 to `length` into runs with the same result of a test. */
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

/** The original text of some tokens, with the white space after them unless they are the last. */
function textOfTokens(
  text: FoldedText,
  tokens: readonly Token[],
  from: number,
  to: number,
): string {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  if (!first || !last || from >= to) return '';
  return next
    ? text.originalBefore(first.start, next.start)
    : text.originalOf(first.start, last.end);
}

export function quoteTokens(text: FoldedText, from: number, to: number): Quote {
  return text.quoteAt(text.tokens[from]?.start ?? 0, text.tokens[to - 1]?.end ?? 1);
}

/** Each word, and each pair of adjacent words: their order tells apart two places with the same words. */
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
