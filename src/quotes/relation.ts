import type { Quote } from '../domain/quote.js';

/** How words of a statement stand to a claim that they share some with: they are its words, some of them, more, or others too. */
export const RELATIONS = ['equal', 'within', 'contains', 'overlaps'] as const;
export type Relation = (typeof RELATIONS)[number];

/** @returns null where they share none. */
export function relate(
  words: Pick<Quote, 'start' | 'end'>,
  claim: Pick<Quote, 'start' | 'end'>,
): Relation | null {
  if (words.end <= claim.start || claim.end <= words.start) return null;
  const isWithin = claim.start <= words.start && words.end <= claim.end;
  const contains = words.start <= claim.start && claim.end <= words.end;
  if (isWithin) return contains ? 'equal' : 'within';
  return contains ? 'contains' : 'overlaps';
}
