import { sql } from 'drizzle-orm';
import type { Phrase, SearchQuery } from '../../domain/search-query.js';
import { pastTables } from '../past-reader.js';
import { hasPhrases, type Search } from '../search.js';
import type { Tables } from '../tables.js';

/** The full-text indexes of statements and claims, and the tables of their words. */
const INDEXES = {
  current: {
    statements: { index: sql.raw('statement_index'), words: sql.raw('statement_words') },
    claims: { index: sql.raw('claim_index'), words: sql.raw('claim_words') },
  },
  past: {
    statements: { index: sql.raw('past_statement_index'), words: sql.raw('past_statement_words') },
    claims: { index: sql.raw('past_claim_index'), words: sql.raw('past_claim_words') },
  },
};

/** Full-text search by FTS5. */
export function createSqliteSearch(tables: Tables, rows: keyof typeof INDEXES): Search {
  const indexes = INDEXES[rows];
  const { statements, claims } = rows === 'past' ? pastTables(tables) : tables;
  const columns = { statements: statements.number, claims: claims.number };
  return {
    filter(table, query) {
      const { index, words } = indexes[table];
      const column = columns[table];
      const values = sql`select rowid as number from ${index} where ${index} match ${toExpression(query)}`;
      // The plus keeps SQLite from reading the list from the hits; the index walks through them only once.
      const perRow = sql`+${column} in (${values})`;
      const holds = hasPhrases(sql`of_row.words`, query, sql.raw('instr'));
      const inWords = sql`(select ${holds} from ${words} as of_row where of_row.number = ${column})`;
      return { column, values, perRow, inWords };
    },

    newestStatements(query, after) {
      const { index } = indexes.statements;
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
