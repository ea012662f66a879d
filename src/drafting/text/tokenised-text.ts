import { WORD } from '../../domain/folding.js';

/** A word or number: a run of letters, marks and digits. */
export interface Token {
  text: string;
  /** Lower case without accents; words are compared by their keys. */
  key: string;
  /** UTF-16 offsets, the end exclusive. */
  start: number;
  end: number;
  isCapital: boolean;
}

const WORDS = new RegExp(WORD, 'gu');
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** A text and its words. `at`, `from` and `to` are indexes of words; `start`, `end` and `offset` count UTF-16 units. */
export class TokenisedText {
  readonly text: string;
  readonly tokens: readonly Token[];

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenise(text);
  }

  get length(): number {
    return this.tokens.length;
  }

  /** The key of a word; empty beyond the last word. */
  key(at: number): string {
    return this.tokens[at]?.key ?? '';
  }

  isCapital(at: number): boolean {
    return this.tokens[at]?.isCapital ?? false;
  }

  /** Where a word starts; beyond the last word, the end of the text. */
  start(at: number): number {
    return this.tokens[at]?.start ?? this.text.length;
  }

  /** Where the word before this index ends; before the first word, the start of the text. */
  endBefore(at: number): number {
    return this.tokens[at - 1]?.end ?? 0;
  }

  /** The characters between a word and the one before it. */
  gap(at: number): string {
    return this.text.slice(this.endBefore(at), this.start(at));
  }

  /** The text from one word up to another, which is excluded. */
  slice(from: number, to: number): string {
    return this.text.slice(this.start(from), this.endBefore(to));
  }

  /** The index of the first word that starts at or after an offset. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether one of the words from one index up to another is one of these. */
  includes(keys: readonly string[], from: number, to: number): boolean {
    for (let at = Math.max(0, from); at < to && at < this.tokens.length; at += 1) {
      if (keys.includes(this.key(at))) return true;
    }
    return false;
  }
}

/** Lower case, without accents. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The folded words of a phrase: `['call', 'on']`. */
export function keysOf(phrase: string): string[] {
  return tokenise(phrase).map(({ key }) => key);
}

function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({
    text: word,
    key: fold(word),
    start: index,
    end: index + word.length,
    isCapital: CAPITAL.test(word),
  }));
}
