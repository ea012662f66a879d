import { findWindow } from '../documents/nearest.js';
import type { Quote } from '../domain/quote.js';
import type { FoldedText, Folding } from './folded-text.js';
import {
  type Difference,
  findNearPassage,
  listDifferences,
  NEAR_SIMILARITY,
  quoteTokens,
} from './near-passage.js';
import { findOccurrences } from './occurrences.js';
import { type Part, type SoughtQuote, toNumbers } from './quote-parts.js';

/** A passage of a statement that equals or resembles a part of a quote. */
export interface Passage {
  /** The index of the part: 0, unless an ellipsis divides the quote. */
  part: number;
  quote: Quote;
  /** What is typed or set differently, if the words are the same. */
  foldings: Folding[];
  /** How the words differ; null if they do not. */
  differences: Difference[] | null;
}

export interface Match {
  /** From 0 to 1: twice the number of tokens in common, divided by the number of tokens of both. */
  similarity: number;
  passages: Passage[];
}

/** How many passages with the same words are listed for one statement. */
export const MAX_PLACES = 10;

/** The passages with the same words: the whole quote, up to MAX_PLACES times; else the parts between its ellipses. */
export function findExact({ whole, parts }: SoughtQuote, text: FoldedText): Match | null {
  let passages = findPlaces(whole, text);
  const [first, ...others] = parts;
  if (passages.length === 0 && first && first.words !== whole.words) {
    passages = others.length === 0 ? findPlaces(first, text) : findSequence(parts, text);
  }
  return passages.length === 0 ? null : { similarity: 1, passages };
}

/** Where a part occurs in a text, up to MAX_PLACES times. */
function findPlaces(part: Part, text: FoldedText): Passage[] {
  const passages: Passage[] = [];
  for (const start of findOccurrences(text.folded, part.words)) {
    passages.push(toPassage(part, 0, text, start));
    if (passages.length === MAX_PLACES) break;
  }
  return passages;
}

/** Where parts occur in a text one after the other; empty if one of them does not. */
function findSequence(parts: readonly Part[], text: FoldedText): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  for (const [number, part] of parts.entries()) {
    const { value: start } = findOccurrences(text.folded, part.words, from).next();
    if (start === undefined) return [];
    passages.push(toPassage(part, number, text, start));
    from = start + part.words.length;
  }
  return passages;
}

function toPassage(part: Part, number: number, text: FoldedText, start: number): Passage {
  const { length } = part.words;
  return {
    part: number,
    quote: text.quoteAt(start, start + length),
    foldings: text.differences(start, part.source, part.start, length),
    differences: null,
  };
}

/** The largest share of the quote's words in any passage of a text, in whatever order: cheap to compute. */
export function estimate({ parts }: SoughtQuote, text: FoldedText): number {
  let [shared, size] = [0, 0];
  for (const part of parts) {
    shared += findWindow(part.numbers, toNumbers(part, text)).shared;
    size += part.tokens.length;
  }
  return shared / size;
}

/** The passages that resemble the parts most, one after the other; null if they are not near. */
export function findNear({ parts }: SoughtQuote, text: FoldedText): Match | null {
  const passages: Passage[] = [];
  let [shared, size, from] = [0, 0, 0];
  for (const [number, part] of parts.entries()) {
    size += part.tokens.length;
    const nearest = findNearPassage(part, text, from);
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
  return similarity < NEAR_SIMILARITY ? null : { similarity, passages };
}
