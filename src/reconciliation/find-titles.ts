import { foldText } from '../domain/folding.js';

/** A resolution that can be found by its title. */
export interface KnownTitle {
  id: string;
  title: string;
}

export interface IndexedTitle {
  id: string;
  /** The folded title. */
  key: string;
}

export interface FoundTitle {
  id: string;
  /** Whether it is the whole title. */
  isExact: boolean;
  /** How many of the words are the same, from 0 to 1. */
  similarity: number;
}

/** Longer texts are no titles. */
const MAX_LENGTH = 500;
const MAX_WORDS = 12;

export function indexTitles(titles: readonly KnownTitle[]): IndexedTitle[] {
  return titles.map(({ id, title }) => ({ id, key: foldText(title) }));
}

/** The titles in which all longer words of a text occur: best first, those of the same similarity in the given order. */
export function findTitles(
  text: string,
  titles: readonly IndexedTitle[],
  limit: number,
): FoundTitle[] {
  if (text.length > MAX_LENGTH) return [];
  const given = foldText(text);
  const words = toWordSet(given);
  const longest = [...words]
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_WORDS);
  if (longest.length === 0) return [];
  return titles
    .filter(({ key }) => longest.every((word) => key.includes(word)))
    .map(({ id, key }): FoundTitle => {
      const own = toWordSet(key);
      const shared = [...words].filter((word) => own.has(word)).length;
      return { id, isExact: key === given, similarity: (2 * shared) / (words.size + own.size) };
    })
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.similarity - a.similarity)
    .slice(0, limit);
}

function toWordSet(key: string): Set<string> {
  return new Set(key.split(' '));
}
