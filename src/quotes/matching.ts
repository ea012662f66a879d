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
import { divideQuote, type Part, toNumbers } from './quote-parts.js';

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
  isExact: boolean;
  /** From 0 to 1: twice the number of tokens in common, divided by the number of tokens of both. */
  similarity: number;
  passages: Passage[];
}

/** How many passages with the same words are listed for one statement. */
export const MAX_PLACES = 10;

/** Where a part occurs in a folded text. */
interface Place {
  part: Part;
  number: number;
  start: number;
}

/** A quote, ready to be compared with texts. */
export class SoughtQuote {
  readonly #whole: Part;
  readonly #parts: Part[];

  constructor(quote: string) {
    const { whole, parts } = divideQuote(quote);
    this.#whole = whole;
    this.#parts = parts;
  }

  /** The folded text of the parts that ellipses divide the quote into, in order. */
  get parts(): string[] {
    return this.#parts.map(({ words }) => words);
  }

  /** The passages with the same words: the whole quote, up to MAX_PLACES times; else the parts between its ellipses. */
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

  /** Finds the parts one after the other. A single part, with an ellipsis before or after, may occur several times. */
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

  /** The largest share of the quote's words in any passage of a text, in whatever order: cheap to compute. */
  estimate(text: FoldedText): number {
    let [shared, size] = [0, 0];
    for (const part of this.#parts) {
      shared += findWindow(part.numbers, toNumbers(part, text)).shared;
      size += part.tokens.length;
    }
    return shared / size;
  }

  /** The passages that resemble the parts most, one after the other; null if they are not near. */
  findNear(text: FoldedText): Match | null {
    const passages: Passage[] = [];
    let [shared, size, from] = [0, 0, 0];
    for (const [number, part] of this.#parts.entries()) {
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
    return similarity < NEAR_SIMILARITY ? null : { isExact: false, similarity, passages };
  }
}

/** Where a part occurs in a text, up to MAX_PLACES times. */
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
