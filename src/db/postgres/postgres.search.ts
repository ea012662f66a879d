import { aliasedTable, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { createCandidateSearch } from '../candidates.js';
import type { Search } from '../database.js';
import { RANKED_AT_MOST, type ScoredHit, takeBest } from '../ranking.js';
import { listQueryWords } from '../search-words.js';
import type { Tables } from '../tables.js';
import { createPostgresCandidates } from './postgres.candidates.js';

/** What a hit weighs in a text and in a title (PostgreSQL's labels D, C, B, A). */
const WEIGHTS = '{0.2, 0.2, 0.2, 1}';

/** Long texts hold more words: their rank is divided by 1 + the logarithm of their length (`ts_rank`, flag 1). */
const BY_LENGTH = 1;

/**
 * Every word of the query becomes a phrase of what `search_words` makes of it, so that nothing in it is syntax; all of
 * them must be there. No word at all matches nothing.
 */
function toTsquery(words: readonly (string | Placeholder)[]): SQL {
  const phrases = words.map((word) => sql`phraseto_tsquery('communique', search_words(${word}))`);
  return phrases.length === 0 ? sql`''::tsquery` : sql`(${sql.join(phrases, sql` && `)})`;
}

/** Full-text search by `tsvector`, ranked by `ts_rank`. */
export function createPostgresSearch(queries: NodePgDatabase, tables: Tables): Search {
  return {
    filter(table, query) {
      const column = tables[table].number;
      const tsquery = toTsquery(listQueryWords(query));
      const name = sql.identifier(table);
      return {
        column,
        values: sql`select number from ${name} where search @@ ${tsquery}`,
        perRow: sql`${name}.search @@ ${tsquery}`,
      };
    },

    words(query) {
      const words = listQueryWords(query);
      const names = words.map((_, at) => `q${at}`);
      const isFound = () =>
        sql`searched.search @@ ${toTsquery(names.map((name) => sql.placeholder(name)))}`;
      return {
        values: Object.fromEntries(words.map((word, at) => [`q${at}`, word])),
        statements() {
          const searched = aliasedTable(tables.statements, 'searched');
          return {
            name: 'q',
            from: searched,
            where: isFound(),
            statement: searched.number,
            claim: null,
          };
        },
        claims() {
          const searched = aliasedTable(tables.claims, 'searched');
          return {
            name: 'q',
            from: searched,
            where: isFound(),
            statement: searched.statementNumber,
            claim: searched.number,
          };
        },
      };
    },

    candidates: createCandidateSearch(createPostgresCandidates(queries)),

    async hits(query, limit) {
      const tsquery = toTsquery(listQueryWords(query));
      const { rows } = await queries.execute<Record<keyof ScoredHit, unknown>>(sql`
        select type, number, ts_rank(${WEIGHTS}, search, ${tsquery}, ${BY_LENGTH}) as score from (
          (select 'statement' as type, number, search from statements
            where search @@ ${tsquery} order by number desc limit ${RANKED_AT_MOST})
          union all
          (select 'claim', number, search from claims
            where search @@ ${tsquery} order by number desc limit ${RANKED_AT_MOST})
        ) as newest`);
      const hits = rows.map(
        ({ type, number, score }): ScoredHit => ({
          type: type === 'claim' ? 'claim' : 'statement',
          number: Number(number),
          score: -Number(score),
        }),
      );
      return takeBest(hits, limit);
    },
  };
}
