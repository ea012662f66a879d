import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { toPattern } from '../domain/folding.js';
import { claimsOf } from './list-order.js';

/** A hit of the full-text search: the number of the statement or claim that contains the words. */
export interface SearchHit {
  type: 'statement' | 'claim';
  number: number;
}

/** A filter on a column of the listed table, in two forms that accept the same rows. */
export interface Filter {
  column: AnyColumn;
  /** A subquery of the column's values that pass. */
  values: SQL;
  /** The condition that a database can check for one row at a time. */
  perRow: SQL;
}

/** Consecutive words of a text; or three or more consecutive letters, in scripts whose words cannot be looked up. */
export interface Phrases {
  of: 'words' | 'letters';
  texts: readonly string[];
}

/**
 * Full-text search. A query is plain words, all of which must occur; nothing in it is ever syntax. A query without a
 * word (only punctuation) finds nothing.
 */
export interface Search {
  /** Rows of a table that contain all words of a query: statements in title and text, claims in their quote. */
  filter(table: 'statements' | 'claims', query: string): Filter;
  /** The best hits, best first, among the newest RANKED_HITS statements and as many claims. */
  hits(query: string, limit: number): Promise<SearchHit[]>;
  /** In how many statements each word occurs, approximately, counting no further than a limit. */
  countStatements(words: readonly string[], limit: number): Promise<number[]>;
  /**
   * A subquery of the statements whose text contains all of the phrases, in a column `number`. Indexes ignore case,
   * accents and English endings, and know letters only by threes: compare what is found with the phrases.
   *
   * @param after only statements with a higher number
   */
  containing(phrases: Phrases, after: number): SQL;
}

/** How many of the newest statements, and of the newest claims, a search ranks. */
export const RANKED_HITS = 500;

/** The lower the score, the better the hit. */
export interface ScoredHit extends SearchHit {
  score: number;
}

/** The best first; among equals the newest, and a statement before its claims. */
export function takeBest(hits: ScoredHit[], limit: number): SearchHit[] {
  const listOrder = ({ type, number }: ScoredHit) =>
    type === 'claim' ? number : claimsOf({ first: number, last: number }).last;
  return hits
    .sort(
      (a, b) =>
        a.score - b.score || listOrder(b) - listOrder(a) || (a.type === 'statement' ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ type, number }) => ({ type, number }));
}

/**
 * A phrase as stored texts may have it: composed (Unicode NFC) or decomposed (NFD). Texts are stored as submitted, and
 * the indexes do not treat the two as equal in all scripts.
 */
export function formsOf(phrase: string): string[] {
  return [...new Set([phrase, phrase.normalize('NFD')])];
}

/** Whether a search column contains the query as a whole, ignoring case and accents. */
export function holds(column: AnyColumn, query: string): SQL {
  return sql`${column} like ${toPattern(query)} escape '\\'`;
}
