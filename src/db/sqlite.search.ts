import { type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { MARK_END, MARK_START, type Search, type SearchHit } from './database.js';
import { createCandidateSearch } from './sqlite.candidates.js';

/** A hit in a title weighs this many times a hit in the text. */
const TITLE_WEIGHT = 5;

/** How long a snippet is, in words. */
const SNIPPET_WORDS = 32;

/**
 * Every word becomes a quoted FTS5 string, in which nothing is syntax; strings side by side must all match. No word at
 * all becomes the empty string, which matches nothing: an empty expression would be a syntax error.
 */
function toMatchExpression(query: string): string {
  const words = query.split(/\s+/).filter((word) => word !== '');
  return words.length === 0
    ? '""'
    : words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' ');
}

/** Full-text search by FTS5, ranked by `bm25`. */
export function createSqliteSearch(queries: BetterSQLite3Database): Search {
  return {
    statementNumbers: (query): SQL =>
      sql`(select rowid from statements_search where statements_search match ${toMatchExpression(query)})`,

    claimNumbers: (query): SQL =>
      sql`(select rowid from claims_search where claims_search match ${toMatchExpression(query)})`,

    candidates: createCandidateSearch(queries),

    async hits(query, limit) {
      const match = toMatchExpression(query);
      // bm25 is the better the smaller it is. Where two hits are equal, statements come first, then what is older.
      const rows = queries.all<{ type: SearchHit['type']; number: number; snippet: string }>(sql`
        select type, number, snippet from (
          select 'statement' as type, rowid as number,
            bm25(statements_search, ${TITLE_WEIGHT}, 1) as score,
            snippet(statements_search, -1, ${MARK_START}, ${MARK_END}, '…', ${SNIPPET_WORDS}) as snippet
          from statements_search where statements_search match ${match}
          union all
          select 'claim' as type, rowid as number,
            bm25(claims_search) as score,
            snippet(claims_search, 0, ${MARK_START}, ${MARK_END}, '…', ${SNIPPET_WORDS}) as snippet
          from claims_search where claims_search match ${match}
        )
        order by score, type desc, number
        limit ${limit}`);
      return rows.map(({ type, number, snippet }) =>
        type === 'statement'
          ? { type, statementNumber: number, snippet }
          : { type, claimNumber: number, snippet },
      );
    },
  };
}
