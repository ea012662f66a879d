import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { toPattern } from '../domain/folding.js';
import type { SearchQuery } from '../domain/search-query.js';

/** A filter on a column of the listed table, in two forms that accept the same rows. */
export interface Filter {
  column: AnyColumn;
  /** A subquery of the column's values that pass. */
  values: SQL;
  /** The same, of which no more than a number is read; by default `values`. */
  firstValues?: (most: number) => SQL;
  /** The condition that a database can check for one row at a time. */
  perRow: SQL;
  /** The same for a query that checks few rows; by default `perRow`. */
  perFewRows?: SQL;
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
