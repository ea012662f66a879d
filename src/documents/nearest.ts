import { WORD } from '../domain/folding.js';

const WORDS = new RegExp(WORD, 'gu');

/** How many suggestions a document gets per kind of issue: each one is a search through the whole text or all known names. */
export const MAX_SUGGESTIONS = 20;

/**
 * Finds the window of `words`, as long as `wanted`, that has the most words in common with it in any order. Takes linear
 * time.
 *
 * @returns the index of the first word of the first such window, and how many words it shares
 */
export function findWindow<Word extends string | number>(
  wanted: readonly Word[],
  words: readonly Word[],
): { first: number; shared: number } {
  const missing = new Map<Word, number>();
  for (const word of wanted) missing.set(word, (missing.get(word) ?? 0) + 1);

  let shared = 0;
  let best = { shared: 0, first: 0 };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const left = missing.get(word);
    if (left !== undefined) {
      if (left > 0) shared += 1;
      missing.set(word, left - 1);
    }
    const dropped = words[at - wanted.length];
    const count = dropped === undefined ? undefined : missing.get(dropped);
    if (dropped !== undefined && count !== undefined) {
      if (count >= 0) shared -= 1;
      missing.set(dropped, count + 1);
    }
    if (shared > best.shared) best = { shared, first: Math.max(0, at - wanted.length + 1) };
  }
  return best;
}

/**
 * The passage of a text that has the most words in common with a quote that is not in it, and at most as many words. Null
 * if they share fewer than half of the words of the quote. Takes linear time.
 */
export function nearestPassage(quote: string, text: string): string | null {
  const wanted = toWords(quote).map(({ word }) => word);
  const words = toWords(text);
  const best = findWindow(
    wanted,
    words.map(({ word }) => word),
  );
  if (best.shared * 2 < wanted.length) return null;
  // Trim the words at both ends that are not in the quote.
  const known = new Set(wanted);
  const passage = words.slice(best.first, best.first + wanted.length);
  const first = passage.find(({ word }) => known.has(word));
  const last = passage.findLast(({ word }) => known.has(word));
  return first && last ? text.slice(first.start, last.end) : null;
}

/** The words of a text in lower case, with their positions in UTF-16 code units. */
function toWords(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(WORDS), ({ 0: match, index }) => ({
    word: match.toLowerCase(),
    start: index,
    end: index + match.length,
  }));
}
