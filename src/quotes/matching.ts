import { findWindow } from '../documents/nearest.js';
import { FOLDINGS, type FoldedText, type Folding } from '../domain/folded-text.js';
import type { Quote } from '../domain/quote.js';
import {
  type Difference,
  findNearPassage,
  listDifferences,
  NEAR_SIMILARITY,
  quoteTokens,
} from './near-passage.js';
import { findOccurrences } from './occurrences.js';
import {
  HAS_WORD,
  type Part,
  type SoughtQuote,
  toNumbers,
  withoutFinalPunctuation,
} from './quote-parts.js';

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
  /** What the ellipses of the quote stand for. */
  omissions: Omission[];
}

/** Words of a statement between two parts of a quote. */
export interface Omission {
  /** The index of the part before them. */
  after: number;
  quote: Quote;
}

/** How many passages with the same words are listed for one statement. */
export const MAX_PLACES = 10;

/** The passages with the same words: the whole quote, up to MAX_PLACES times; else the parts between its ellipses. */
export function findExact({ whole, parts }: SoughtQuote, text: FoldedText): Match | null {
  const passages = findPlaces(whole, text);
  if (passages.length > 0) return { similarity: 1, passages, omissions: [] };
  const [first, ...others] = parts;
  if (!first || first.words === whole.words) return null;
  if (others.length > 0) return findSequence(parts, text);
  const places = findPlaces(first, text).map(withoutEllipses);
  return places.length === 0 ? null : { similarity: 1, passages: places, omissions: [] };
}

/** A part at a place of a text. */
interface Place {
  part: Part;
  start: number;
  end: number;
  /** Whether the text doesn't have the punctuation mark at the end of the part. */
  isBare: boolean;
}

/** Where a part occurs in a text, in order; if it does so nowhere, where it occurs without its final punctuation. */
function* listPlaces(part: Part, text: FoldedText, from = 0): Generator<Place> {
  const bare = withoutFinalPunctuation(part);
  let isFound = false;
  for (const one of bare ? [part, bare] : [part]) {
    if (isFound) return;
    for (const start of findOccurrences(text.folded, one.words, from)) {
      isFound = true;
      yield { part: one, start, end: start + one.words.length, isBare: one === bare };
    }
  }
}

/** Where a part occurs in a text, up to MAX_PLACES times. */
function findPlaces(part: Part, text: FoldedText): Passage[] {
  const passages: Passage[] = [];
  for (const place of listPlaces(part, text)) {
    passages.push(toPassage(place, 0, text));
    if (passages.length === MAX_PLACES) break;
  }
  return passages;
}

/** Where parts occur in a text one after the other, as close together as they first do; null if one of them does not. */
function findSequence(parts: readonly Part[], text: FoldedText): Match | null {
  const places: Place[] = [];
  for (const part of parts) {
    const { value: place } = listPlaces(part, text, places.at(-1)?.end).next();
    if (!place) return null;
    places.push(place);
  }
  for (let at = places.length - 2; at >= 0; at -= 1) {
    const [place, next] = [places[at], places[at + 1]];
    if (!place || !next) break;
    for (const later of listPlaces(place.part, text, place.start)) {
      if (later.end > next.start) break;
      places[at] = later;
    }
  }
  return {
    similarity: 1,
    passages: places.map((place, number) => withoutEllipses(toPassage(place, number, text))),
    omissions: places.slice(1).flatMap(({ start }, after) => {
      const quote = quoteBetween(text, places[after]?.end ?? 0, start);
      return quote ? [{ after, quote }] : [];
    }),
  };
}

/** What stands between two parts, without white space around it; null if it has no words. */
function quoteBetween(text: FoldedText, from: number, to: number): Quote | null {
  const between = text.folded.slice(from, to);
  if (!HAS_WORD.test(between)) return null;
  const start = from + between.length - between.trimStart().length;
  return text.quoteAt(start, start + between.trim().length);
}

function toPassage({ part, start, end, isBare }: Place, number: number, text: FoldedText): Passage {
  const foldings = text.differences(start, part.source, part.start, end - start);
  return {
    part: number,
    quote: text.quoteAt(start, end),
    foldings: isBare ? [...foldings, 'final-punctuation'] : foldings,
    differences: null,
  };
}

/** A passage of a quote whose ellipses are not in the text. */
function withoutEllipses(passage: Passage): Passage {
  const different = new Set<Folding>([...passage.foldings, 'ellipses']);
  return { ...passage, foldings: FOLDINGS.filter((folding) => different.has(folding)) };
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
  return similarity < NEAR_SIMILARITY ? null : { similarity, passages, omissions: [] };
}
