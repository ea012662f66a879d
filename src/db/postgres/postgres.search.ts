import { type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { listQueryWords } from '../../domain/folding.js';
import { formsOf, RANKED_HITS, type ScoredHit, type Search, takeBest } from '../search.js';
import type { Tables } from '../tables.js';

/** The weights of PostgreSQL's labels D, C, B and A: text has label D, titles have label A. */
const WEIGHTS = '{0.2, 0.2, 0.2, 1}';

/** Long texts contain more words: their rank is divided by 1 + the logarithm of their length (`ts_rank`, flag 1). */
const BY_LENGTH = 1;

/** Texts in scripts whose words cannot be looked up. Must equal the condition of `statements_joined_index`. */
const HAS_JOINED_LETTERS = sql.raw(
  String.raw`text ~ '[\u0590-\u1CFF\u3040-\uD7FF\uF900-\uFEFE\U00020000-\U0003FFFD]'`,
);

/** The assumed share of statements that contain a word that is not among the about 1,000 in the planner's statistics. */
const UNLISTED_FREQUENCY = 0.005;

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

    async hits(query, limit) {
      const tsquery = toTsquery(listQueryWords(query));
      const { rows } = await queries.execute<Record<keyof ScoredHit, unknown>>(sql`
        select type, number, ts_rank(${WEIGHTS}, search, ${tsquery}, ${BY_LENGTH}) as score from (
          (select 'statement' as type, number, search from statements
            where search @@ ${tsquery} order by number desc limit ${RANKED_HITS})
          union all
          (select 'claim', number, search from claims
            where search @@ ${tsquery} order by number desc limit ${RANKED_HITS})
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

    // From the planner's statistics, which list the most common words: counting takes too long.
    async countStatements(words, limit) {
      const { rows } = await queries.execute<{ count: number }>(sql`
        with listed as (
          select unnest(most_common_elems::text::text[]) as lexeme, unnest(most_common_elem_freqs) as frequency
          from pg_stats where schemaname = current_schema() and tablename = 'statements' and attname = 'search'
        )
        select coalesce(max(listed.frequency), ${UNLISTED_FREQUENCY}::real)
          * (select reltuples from pg_class where oid = 'statements'::regclass) as count
        from unnest(${sql.param(words)}::text[]) with ordinality as word(text, place)
        left join listed on listed.lexeme = any(tsvector_to_array(to_tsvector('communique', search_words(word.text))))
        group by word.place order by word.place`);
      return rows.map(({ count }) => Math.min(limit, Math.max(1, Math.ceil(Number(count)))));
    },

    containing: ({ of, texts }, after) =>
      of === 'words'
        ? sql`select number from statements where search @@ ${toTsquery(texts)} and number > ${after}`
        : sql`select number from statements where ${HAS_JOINED_LETTERS} and ${sql.join(texts.map(hasLetters), sql` and `)} and number > ${after}`,
  };
}

/**
 * A query for rows that contain all the texts, each as a phrase. `phraseto_tsquery` treats nothing in them as syntax.
 * Without texts, the query matches nothing.
 */
function toTsquery(texts: readonly string[]): SQL {
  const phrases = texts.map((text) => sql`phraseto_tsquery('communique', search_words(${text}))`);
  return phrases.length === 0 ? sql`''::tsquery` : sql`(${sql.join(phrases, sql` && `)})`;
}

/** Letters need no escaping in LIKE. */
function hasLetters(letters: string): SQL {
  const forms = formsOf(letters).map((form) => sql`text like ${`%${form}%`}`);
  return sql`(${sql.join(forms, sql` or `)})`;
}
