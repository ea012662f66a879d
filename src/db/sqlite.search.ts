import { type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { createCandidateSearch } from './candidates.js';
import type { Search, SearchHit } from './database.js';
import { listQueryWords } from './search-words.js';
import { createSqliteCandidates } from './sqlite.candidates.js';

/** A hit in a title weighs this many times a hit in the text. */
const TITLE_WEIGHT = 5;

/**
 * Every word becomes a quoted FTS5 string, in which nothing is syntax; strings side by side must all match. No word at
 * all becomes the empty string, which matches nothing: an empty expression would be a syntax error.
 */
function toMatchExpression(query: string): string {
  const words = listQueryWords(query);
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

    candidates: createCandidateSearch(createSqliteCandidates(queries)),

    async hits(query, limit) {
      const match = toMatchExpression(query);
      // bm25 is the better the smaller it is. Where two hits are equal, statements come first, then what is older.
      return queries.all<SearchHit>(sql`
        select type, number from (
          select 'statement' as type, rowid as number,
            bm25(statements_search, ${TITLE_WEIGHT}, 1) as score
          from statements_search where statements_search match ${match}
          union all
          select 'claim' as type, rowid as number, bm25(claims_search) as score
          from claims_search where claims_search match ${match}
        )
        order by score, type desc, number
        limit ${limit}`);
    },
  };
}
