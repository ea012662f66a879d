import { type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { createCandidateSearch } from './candidates.js';
import type { Search, SearchHit } from './database.js';
import { createPostgresCandidates } from './postgres.candidates.js';
import { listQueryWords } from './search-words.js';

/** What a hit weighs in a text and in a title (PostgreSQL's labels D, C, B, A). */
const WEIGHTS = '{0.2, 0.2, 0.2, 1}';

/** Long texts hold more words: their rank is divided by 1 + the logarithm of their length (`ts_rank`, flag 1). */
const BY_LENGTH = 1;

/**
 * Every word of the query becomes a phrase of what `search_words` makes of it, so that nothing in it is syntax; all of
 * them must be there. No word at all matches nothing.
 */
function toTsquery(query: string): SQL {
  const phrases = listQueryWords(query).map(
    (word) => sql`phraseto_tsquery('communique', search_words(${word}))`,
  );
  return phrases.length === 0 ? sql`''::tsquery` : sql`(${sql.join(phrases, sql` && `)})`;
}

/** Full-text search by `tsvector`, ranked by `ts_rank`. */
export function createPostgresSearch(queries: NodePgDatabase): Search {
  return {
    statementNumbers: (query): SQL =>
      sql`(select number from statements where search @@ ${toTsquery(query)})`,

    claimNumbers: (query): SQL =>
      sql`(select number from claims where search @@ ${toTsquery(query)})`,

    candidates: createCandidateSearch(createPostgresCandidates(queries)),

    async hits(query, limit) {
      const { rows } = await queries.execute<SearchHit & Record<string, unknown>>(sql`
        with q as materialized (select ${toTsquery(query)} as query)
        select type, number from (
          select 'statement' as type, number, ts_rank(${WEIGHTS}, search, query, ${BY_LENGTH}) as score
          from statements, q where search @@ query
          union all
          select 'claim', number, ts_rank(${WEIGHTS}, search, query, ${BY_LENGTH})
          from claims, q where search @@ query
        ) as hits
        order by score desc, type desc, number
        limit ${limit}`);
      return rows.map(({ type, number }) => ({ type, number }));
    },
  };
}
