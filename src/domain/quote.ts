/**
 * Words of a text and their position, as in the W3C Web Annotation selectors: the words with their context of a
 * TextQuoteSelector (§4.2.4), and the offsets of a TextPositionSelector (§4.2.5).
 */
export interface Quote {
  exact: string;
  /** Up to 32 code points before the words. */
  prefix: string;
  /** Up to 32 code points after the words. */
  suffix: string;
  /** 0-based, in Unicode code points. */
  start: number;
  /** Exclusive, in Unicode code points. */
  end: number;
}

/** Words to find. `prefix` and `suffix` are the text immediately before and after them. */
export interface Selector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export type Anchoring =
  | { found: true; quote: Quote }
  /** `occurrences` is 0 if the words are not in the text, otherwise from 2 to MAX_OCCURRENCES. */
  | { found: false; occurrences: number };

/** The length of a quote's prefix and suffix, in code points. */
export const CONTEXT_LENGTH = 32;

/** Counting stops here: repetitive words can occur very often, and the exact number is not useful. */
export const MAX_OCCURRENCES = 10;

/** A text to find quotes in. Converts between the UTF-16 indexes of JavaScript and the code points of quotes. */
export class AnchorText {
  readonly #text: string;
  /** The number of code points before each UTF-16 index; null if the text has no surrogate pairs. */
  readonly #codePointsBefore: Uint32Array | null;

  constructor(text: string) {
    this.#text = text;
    this.#codePointsBefore = /[\u{10000}-\u{10FFFF}]/u.test(text) ? countCodePoints(text) : null;
  }

  /** Finds words that occur exactly once, in the whole text or within another quote. */
  anchor({ exact, prefix = '', suffix = '' }: Selector, within?: Quote): Anchoring {
    const words = prefix + exact + suffix;
    const [from, to] = within === undefined ? [0, this.#text.length] : this.#rangeOf(within);
    // What surrounds the words may lie outside the other quote.
    const last = to - exact.length - prefix.length;
    const starts: number[] = [];
    let at = exact === '' ? -1 : this.#find(words, from - prefix.length, last);
    while (at !== -1 && starts.length < MAX_OCCURRENCES) {
      starts.push(at + prefix.length);
      at = this.#find(words, at + 1, last);
    }
    const [start] = starts;
    return start !== undefined && starts.length === 1
      ? { found: true, quote: this.quoteAt(start, start + exact.length) }
      : { found: false, occurrences: starts.length };
  }

  /** The first index from `first` to `last` at which the words begin; -1 if there is none. */
  #find(words: string, first: number, last: number): number {
    // Searching a slice, rather than the text, bounds the time by the length of the range.
    const start = Math.max(0, first);
    const found = this.#text.slice(start, last + words.length).indexOf(words);
    return found === -1 ? -1 : start + found;
  }

  /** The UTF-16 indexes of a quote. */
  #rangeOf({ start, exact }: Quote): [from: number, to: number] {
    const from = this.#toIndex(start);
    return [from, from + exact.length];
  }

  #toIndex(codePoints: number): number {
    const counts = this.#codePointsBefore;
    if (!counts) return codePoints;
    let [low, high] = [codePoints, counts.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((counts[middle] ?? 0) < codePoints) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The quote from one UTF-16 index to another. Both are at boundaries of code points. */
  quoteAt(from: number, to: number): Quote {
    // A code point has at most two UTF-16 code units.
    const before = Array.from(this.#text.slice(Math.max(0, from - 2 * CONTEXT_LENGTH - 1), from));
    const after = Array.from(this.#text.slice(to, to + 2 * CONTEXT_LENGTH));
    return {
      exact: this.#text.slice(from, to),
      prefix: before.slice(-CONTEXT_LENGTH).join(''),
      suffix: after.slice(0, CONTEXT_LENGTH).join(''),
      start: this.#toCodePoints(from),
      end: this.#toCodePoints(to),
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
