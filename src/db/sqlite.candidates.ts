import { sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { CandidateIndex, CandidateSource, Piece } from './candidates.js';

/** What candidates are found by in SQLite: FTS5. */
export function createSqliteCandidates(queries: BetterSQLite3Database): CandidateSource {
  function createIndex(
    name: string,
    toExpression: (pieces: readonly Piece[]) => string,
  ): CandidateIndex {
    const table = sql.raw(name);
    return {
      async find(sequences, after, limit) {
        const expression = sequences.map(toExpression).join(' AND ');
        // FTS5 heeds the bound where it is an integer alone; the driver sends every number as a real one.
        const rows = queries.all<{ number: number }>(
          sql`select rowid as number from ${table} where ${table} match ${expression}
            and rowid > cast(${after} as integer) order by rowid limit ${limit}`,
        );
        return rows.map(({ number }) => number);
      },
      async probe(piece, limit) {
        const [probed] = queries.all<{ count: number; last: number | null }>(
          sql`select count(*) as count, max(rowid) as last from (
            select rowid from ${table} where ${table} match ${toExpression([piece])}
            order by rowid limit ${limit})`,
        );
        return { count: probed?.count ?? 0, last: probed?.last ?? 0 };
      },
    };
  }

  return {
    words: createIndex(
      'statements_search',
      (pieces) => `(text : ${quote(pieces.map(({ text }) => text).join(' '))})`,
    ),
    // It keeps no positions, and so knows no sequences: all of the pieces in one text is the most that it can tell.
    letters: createIndex(
      'statements_joined_search',
      (pieces) => `(${pieces.map(({ text }) => quote(text)).join(' AND ')})`,
    ),
    async measure() {
      // Asked together, the statements would be counted one by one.
      const [counted] = queries.all<{ count: number }>(
        sql`select count(*) as count from statements`,
      );
      const [last] = queries.all<{ newest: number | null }>(
        sql`select max(number) as newest from statements`,
      );
      return { count: counted?.count ?? 0, newest: last?.newest ?? 0 };
    },
    async countBetween(after, upTo) {
      // The table beside the index is smaller than that of the texts.
      const [counted] = queries.all<{ count: number }>(
        sql`select count(*) as count from statements_search_docsize
          where id > ${after} and id <= ${upTo}`,
      );
      return counted?.count ?? 0;
    },
  };
}

/** As an FTS5 string, in which nothing is syntax. */
function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
