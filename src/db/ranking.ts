import type { SearchHit } from './database.js';
import { claimsOf } from './list-order.js';

/** Among how many statements, and how many claims, a search ranks: the newest that hold all its words. */
export const RANKED_AT_MOST = 500;

/** A hit, the better the lower its score. */
export interface ScoredHit extends SearchHit {
  score: number;
}

/** The best first; of equals the newest, and a statement before its claims. */
export function takeBest(hits: ScoredHit[], limit: number): SearchHit[] {
  const place = ({ type, number }: ScoredHit) =>
    type === 'claim' ? number : claimsOf({ first: number, last: number }).last;
  return hits
    .sort((a, b) => a.score - b.score || place(b) - place(a) || (a.type === 'statement' ? -1 : 1))
    .slice(0, limit)
    .map(({ type, number }) => ({ type, number }));
}
