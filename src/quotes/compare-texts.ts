import { FoldedText } from '../domain/folded-text.js';
import { estimate, findExact, findNear, type Match } from './matching.js';
import { divideQuote, type SoughtQuote } from './quote-parts.js';

/** For how many texts the similarity is estimated, the likeliest first. */
export const MAX_ESTIMATES = 8;

/** How many texts with similar words are compared with a quote word by word. */
export const MAX_NEAR = 5;

/** The share of the quote's words that a text must have close together to be compared word by word. */
const MIN_ESTIMATE = 0.5;

export interface Comparison {
  quote: string;
  /** The likeliest first. */
  texts: string[];
  /** Whether to look for similar words in texts of which none contains the quote. */
  near: boolean;
}

export interface ComparedTexts {
  /** Whether the matches have the same words as the quote, rather than similar ones. */
  isExact: boolean;
  /** The match of each text, in the order of the texts. */
  matches: (Match | null)[];
}

/** Compares a quote with texts, in this thread or another. */
export type Compare = (comparison: Comparison) => Promise<ComparedTexts> | ComparedTexts;

export function compareTexts({ quote, texts, near }: Comparison): ComparedTexts {
  const words = new FoldedText(quote);
  const sought = divideQuote(words);
  const folded = texts.map((text) => new FoldedText(text));
  const exact = folded.map((text) => findExact(sought, text) ?? findReadLike(words, text));
  const isExact = exact.some((match) => match !== null);
  if (isExact || !near) return { isExact, matches: preferWhole(exact) };
  const likely = listLikely(sought, folded);
  return {
    isExact,
    matches: folded.map((text) => (likely.has(text) ? findNear(sought, text) : null)),
  };
}

/** The same where the text decides how hyphens at the ends of lines and bracketed letters are read. */
function findReadLike(words: FoldedText, text: FoldedText): Match | null {
  const read = words.readLike(text);
  const readText = text.readLike(words);
  return read === words && readText === text ? null : findExact(divideQuote(read), readText);
}

/** Only the matches that omit nothing, if there are any. */
function preferWhole(matches: readonly (Match | null)[]): (Match | null)[] {
  const isWhole = (match: Match | null) => match?.omissions.length === 0;
  return matches.some(isWhole)
    ? matches.map((match) => (isWhole(match) ? match : null))
    : [...matches];
}

/** The texts that are worth comparing word by word. */
function listLikely(sought: SoughtQuote, texts: readonly FoldedText[]): Set<FoldedText> {
  const likely = texts
    .slice(0, MAX_ESTIMATES)
    .map((text) => ({ text, share: estimate(sought, text) }))
    .filter(({ share }) => share >= MIN_ESTIMATE)
    .sort((one, other) => other.share - one.share)
    .slice(0, MAX_NEAR);
  return new Set(likely.map(({ text }) => text));
}
