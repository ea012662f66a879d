import type { Token } from '../text/tokenised-text.js';

export interface PhraseMatch<Meaning> {
  /** The index of the word after the phrase. */
  end: number;
  meaning: Meaning;
}

/** Finds the longest known phrase that starts at a word. Each phrase has a meaning. */
export class PhraseBook<Meaning> {
  readonly #root: PhraseNode<Meaning> = new Map();

  /** A phrase that is added twice keeps its first meaning. */
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

  /** When `accepts` rejects a phrase, a shorter one may still match. */
  match(
    tokens: readonly Token[],
    at: number,
    accepts: (end: number, meaning: Meaning) => boolean = () => true,
  ): PhraseMatch<Meaning> | null {
    let node = this.#root;
    let found: PhraseMatch<Meaning> | null = null;
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
