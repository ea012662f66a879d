import { sql } from 'drizzle-orm';
import type { Phrase, SearchQuery } from '../../domain/search-query.js';
import { pastTables } from '../past-reader.js';
import type { Search } from '../search.js';
import type { Tables } from '../tables.js';

/** The full-text indexes of statements and claims. */
const INDEXES = {
  current: { statements: sql.raw('statement_index'), claims: sql.raw('claim_index') },
  past: { statements: sql.raw('past_statement_index'), claims: sql.raw('past_claim_index') },
};

/** Full-text search by FTS5. */
export function createSqliteSearch(tables: Tables, rows: keyof typeof INDEXES): Search {
  const indexes = INDEXES[rows];
  const { statements, claims } = rows === 'past' ? pastTables(tables) : tables;
  const columns = { statements: statements.number, claims: claims.number };
  return {
    filter(table, query) {
      const index = indexes[table];
      const column = columns[table];
      const values = sql`select rowid from ${index} where ${index} match ${toExpression(query)}`;
      // The plus keeps SQLite from reading the list from the hits; the index walks through them only once.
      const perRow = sql`+${column} in (${values})`;
      return { column, values, perRow, perFewRows: sql`exists (${values} and rowid = ${column})` };
    },

    newestStatements(query, after) {
      const index = indexes.statements;
      // The cast is needed: the driver binds numbers as REAL, and FTS5 ignores a bound that is not an integer.
      return sql`select rowid as number from ${index} where ${index} match ${toExpression(query)}
        and rowid > cast(${after} as integer) order by rowid desc`;
    },
  };
}

/** An FTS5 expression. Tokens contain no quotation marks. Without a wanted phrase, the empty string matches nothing. */
function toExpression({ wanted, unwanted }: SearchQuery): string {
  if (wanted.length === 0) return '""';
  const all = (phrases: readonly Phrase[]) =>
    phrases.map((tokens) => `"${tokens.join(' ')}"`).join(' AND ');
  if (unwanted.length === 0) return all(wanted);
  return `(${all(wanted)}) NOT (${unwanted.map((phrases) => `(${all(phrases)})`).join(' OR ')})`;
}
