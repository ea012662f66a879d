import { closest } from 'fastest-levenshtein';
import { WORD } from '../domain/folding.js';

const WORDS = new RegExp(WORD, 'gu');

/** For how many issues of a kind the nearest is sought: each time, in the whole text or among all that is known. */
export const MAX_SUGGESTIONS = 20;

/** The known word that is most like a word, in whatever case; null where none is known. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const folded = new Map(known.map((one) => [one.toUpperCase(), one]));
  return folded.get(closest(word.toUpperCase(), [...folded.keys()])) ?? null;
}

/**
 * Where as many words of a text as there are wanted ones share the most with them, whatever their order: the first such
 * place, and how many they share there. Takes time in the length of both, no more.
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
 * The passage of a text that shares the most words with a quote that is not in it: as many words as the quote has,
 * slid along the text. Null where it shares less than half of them. Takes time in the length of both, no more.
 */
export function nearestPassage(quote: string, text: string): string | null {
  const wanted = toWords(quote).map(({ word }) => word);
  const words = toWords(text);
  const best = findWindow(
    wanted,
    words.map(({ word }) => word),
  );
  if (best.shared * 2 < wanted.length) return null;
  // What stands around the shared words is not what was meant.
  const known = new Set(wanted);
  const passage = words.slice(best.first, best.first + wanted.length);
  const first = passage.find(({ word }) => known.has(word));
  const last = passage.findLast(({ word }) => known.has(word));
  return first && last ? text.slice(first.start, last.end) : null;
}

/** The words of a text, folded, and where they stand. */
function toWords(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(WORDS), ({ 0: match, index }) => ({
    word: match.toLowerCase(),
    start: index,
    end: index + match.length,
  }));
}
