import { WORD } from '../domain/folding.js';

/** One word or number of a text: a run of letters, marks and digits. */
export interface Token {
  text: string;
  /** Lower case without accents: what words are compared by. */
  key: string;
  /** Where it stands: UTF-16 indexes, the end exclusive. */
  start: number;
  end: number;
  isCapital: boolean;
}

const WORDS = new RegExp(WORD, 'gu');
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** Lower case, without accents. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The words of a text in their order. Takes time in its length. */
export function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({
    text: word,
    key: fold(word),
    start: index,
    end: index + word.length,
    isCapital: CAPITAL.test(word),
  }));
}

/** The folded words of a phrase: "call on" is `['call', 'on']`. */
export function keysOf(phrase: string): string[] {
  return tokenise(phrase).map(({ key }) => key);
}

/** What stands between two neighbouring words. */
export function gap(text: string, tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!token) return text.slice(before?.end ?? 0);
  return text.slice(before?.end ?? 0, token.start);
}

/** The index of the first word that begins at or after a place. By halving: texts are long. */
export function firstTokenAt(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Number.POSITIVE_INFINITY) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Phrases by their words, each with what it means: finds the longest that begins at a word. */
export class PhraseBook<Meaning> {
  readonly #root: PhraseNode<Meaning> = new Map();

  /** The first meaning that a phrase is given stays. */
  add(keys: readonly string[], meaning: Meaning): void {
    let node = this.#root;
    let entry: PhraseEntry<Meaning> | undefined;
    for (const key of keys) {
      entry = node.get(key) ?? { next: new Map(), meaning: undefined };
      node.set(key, entry);
      node = entry.next;
    }
    if (entry && entry.meaning === undefined) entry.meaning = meaning;
  }

  /** `accepts` may refuse a reading; then a shorter one may hold. */
  match(
    tokens: readonly Token[],
    at: number,
    accepts: (end: number, meaning: Meaning) => boolean = () => true,
  ): { end: number; meaning: Meaning } | null {
    let node = this.#root;
    let found: { end: number; meaning: Meaning } | null = null;
    for (let index = at; ; index += 1) {
      const entry = node.get(tokens[index]?.key ?? '');
      if (!entry) return found;
      if (entry.meaning !== undefined && accepts(index + 1, entry.meaning)) {
        found = { end: index + 1, meaning: entry.meaning };
      }
      node = entry.next;
    }
  }
}

type PhraseNode<Meaning> = Map<string, PhraseEntry<Meaning>>;

interface PhraseEntry<Meaning> {
  next: PhraseNode<Meaning>;
  meaning: Meaning | undefined;
}
