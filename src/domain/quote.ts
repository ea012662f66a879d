/**
 * Where words stand in a text, as the W3C Web Annotation selectors tell it: a TextPositionSelector's offsets and a
 * TextQuoteSelector's exact words with what stands around them (Web Annotation §4.2.4, §4.2.5).
 */
export interface Quote {
  /** The words themselves. */
  exact: string;
  /** Up to 32 code points that stand before them. */
  prefix: string;
  /** Up to 32 code points that stand after them. */
  suffix: string;
  /** Where they begin: 0-based, in Unicode code points. */
  start: number;
  /** Where they end, exclusive, in Unicode code points. */
  end: number;
}

/** Words to be found, told apart from the same words elsewhere by what stands right before and after them. */
export interface Selector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export type Anchoring =
  | { found: true; quote: Quote }
  /** `occurrences` is 0 where the words are not in the text, else 2 or more; it counts no further than 10. */
  | { found: false; occurrences: number };

/** How many code points of context a quote carries on either side. */
export const CONTEXT_LENGTH = 32;

/** Nobody needs to know how often exactly, and words that repeat themselves stand in very many places. */
export const MAX_OCCURRENCES = 10;

/** A text in which quotes are found. Offsets go in and come out in code points. */
export class AnchorText {
  readonly #text: string;
  /** For texts with astral characters: how many code points begin before each UTF-16 index. */
  readonly #codePointsBefore: Uint32Array | null;

  constructor(text: string) {
    this.#text = text;
    this.#codePointsBefore = /[\u{10000}-\u{10FFFF}]/u.test(text) ? countCodePoints(text) : null;
  }

  /** Finds the one place where the words stand, in the whole text or inside another quote. */
  anchor({ exact, prefix = '', suffix = '' }: Selector, within?: Quote): Anchoring {
    const words = prefix + exact + suffix;
    const places: number[] = [];
    let at = exact === '' ? -1 : this.#text.indexOf(words);
    while (at !== -1 && places.length < MAX_OCCURRENCES) {
      const place = at + prefix.length;
      if (within === undefined || this.#isInside(place, exact, within)) places.push(place);
      at = this.#text.indexOf(words, at + 1);
    }
    const [place] = places;
    return place !== undefined && places.length === 1
      ? { found: true, quote: this.quoteAt(place, place + exact.length) }
      : { found: false, occurrences: places.length };
  }

  #isInside(at: number, exact: string, within: Quote): boolean {
    const [start, end] = [this.#toCodePoints(at), this.#toCodePoints(at + exact.length)];
    return start >= within.start && end <= within.end;
  }

  /** What stands between two places that are known already, in UTF-16 units and between code points. */
  quoteAt(at: number, after: number): Quote {
    // A code point takes two UTF-16 units at the most.
    const before = Array.from(this.#text.slice(Math.max(0, at - 2 * CONTEXT_LENGTH - 1), at));
    const behind = Array.from(this.#text.slice(after, after + 2 * CONTEXT_LENGTH));
    return {
      exact: this.#text.slice(at, after),
      prefix: before.slice(-CONTEXT_LENGTH).join(''),
      suffix: behind.slice(0, CONTEXT_LENGTH).join(''),
      start: this.#toCodePoints(at),
      end: this.#toCodePoints(after),
    };
  }

  #toCodePoints(index: number): number {
    return this.#codePointsBefore?.[index] ?? index;
  }
}

function countCodePoints(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  let index = 0;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) counts[index + unit] = count;
    index += character.length;
    count += 1;
  }
  counts[index] = count;
  return counts;
}
