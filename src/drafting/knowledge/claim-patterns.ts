import type { ClaimKind } from '../../domain/vocabulary.js';
import { keysOf, type TokenisedText } from '../text/tokenised-text.js';

/** "*" in a pattern stands for up to this many words. */
const MAX_WILDCARD_WORDS = 4;

/** The folded words of a phrase, in which "*" may stand for several. */
export type PatternKeys = readonly string[];

function patternKeys(phrase: string): PatternKeys {
  return phrase.split(' ').flatMap((word) => (word === '*' ? ['*'] : keysOf(word)));
}

/** Whether a pattern matches the words from `at`. @returns the index of the word after it, or null */
export function matchPattern(
  words: TokenisedText,
  at: number,
  [key, ...rest]: PatternKeys,
  limit: number,
): number | null {
  if (key === undefined) return at;
  if (key !== '*')
    return at < limit && words.key(at) === key ? matchPattern(words, at + 1, rest, limit) : null;
  for (let skipped = 0; skipped <= MAX_WILDCARD_WORDS; skipped += 1) {
    const end = matchPattern(words, at + skipped, rest, limit);
    if (end !== null) return end;
  }
  return null;
}

/** A phrase that makes a claim of a kind. Of several, the one of lower rank wins. */
export interface ClaimPattern {
  kind: ClaimKind;
  phrase: string;
  keys: PatternKeys;
  rank: number;
}

/** The patterns of `patterns.yaml`, by their first word. */
export class ClaimPatterns {
  readonly #byFirstKey = new Map<string, ClaimPattern[]>();

  constructor(listed: readonly { kind: ClaimKind; phrases: readonly string[] }[]) {
    let rank = 0;
    for (const { kind, phrases } of listed) {
      for (const phrase of phrases) {
        const keys = patternKeys(phrase);
        const [first = ''] = keys;
        const others = this.#byFirstKey.get(first) ?? [];
        this.#byFirstKey.set(first, [...others, { kind, phrase, keys, rank }]);
        rank += 1;
      }
    }
  }

  startingWith(key: string): readonly ClaimPattern[] {
    return this.#byFirstKey.get(key) ?? [];
  }
}
