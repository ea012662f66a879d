import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { toPattern } from '../domain/folding.js';
import type { Phrase, SearchQuery } from '../domain/search-query.js';

/** A filter on a column of the listed table, in two forms that accept the same rows. */
export interface Filter {
  column: AnyColumn;
  /** A subquery of the column's values that pass. */
  values: SQL;
  /** The same, of which no more than a number is read; by default `values`. */
  firstValues?: (most: number) => SQL;
  /** The condition that a database can check for one row at a time. */
  perRow: SQL;
  /** The condition that a search finds the row, asked of the row's words instead of the full-text index. */
  inWords?: SQL;
  /** A subquery of rows among which are all that a search finds, of which no more than a number is read; by default `firstValues`. */
  candidates?: (most: number) => SQL;
}

/** What the full-text index holds: statements by title and text, claims by their quote. */
export type Indexed = 'statements' | 'claims';

/**
 * The full-text index of the tokens that domain/search-words.ts makes. Both databases find the same. A query without a
 * wanted phrase finds nothing.
 */
export interface Search {
  /** Rows of a table that a query finds, for lists. */
  filter(table: Indexed, query: SearchQuery): Filter;
  /**
   * A subquery of the statements that a query finds, by their `number`, newest first, so that a limit keeps the newest.
   *
   * @param after only statements with a higher number
   */
  newestStatements(query: SearchQuery, after: number): SQL;
}

/** Whether a search column contains the query as a whole, folded. */
export function holds(column: AnyColumn, query: string): SQL {
  return sql`${column} like ${toPattern(query)}`;
}

/** Whether words contain a phrase. @param find as `hasPhrases` takes it */
export function hasPhrase(words: SQL, phrase: Phrase, find: SQL): SQL {
  return sql`${find}(${words}, ${` ${phrase.join(' ')} `}) > 0`;
}

/**
 * Whether the words of a row contain the phrases of a query: see domain/search-words.ts. A full-text index that is asked for
 * one row may read much of itself.
 *
 * @param find the function that returns where one string begins in another; 0 if it doesn't
 */
export function hasPhrases(words: SQL, { wanted, unwanted }: SearchQuery, find: SQL): SQL {
  const containsAll = (phrases: readonly Phrase[]) =>
    sql.join(
      phrases.map((phrase) => hasPhrase(words, phrase, find)),
      sql` and `,
    );
  if (wanted.length === 0) return sql`1 = 0`;
  const conditions = [
    containsAll(wanted),
    ...unwanted.map((some) => sql`not (${containsAll(some)})`),
  ];
  return sql.join(conditions, sql` and `);
}
