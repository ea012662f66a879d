import { type SQL, sql } from 'drizzle-orm';
import type { Phrase, SearchQuery } from '../../domain/search-query.js';
import type { Indexed, Search } from '../search.js';
import type { Tables } from '../tables.js';

const WORDS = { statements: sql.raw('statement_words'), claims: sql.raw('claim_words') };
const FUNCTIONS = { statements: sql.raw('statements_with'), claims: sql.raw('claims_with') };

/** Full-text search by a GIN index of tokens. It knows no positions: phrases are looked for in the words of each row. */
export function createPostgresSearch(tables: Tables): Search {
  return {
    filter(table, query) {
      const column = tables[table].number;
      const { found, isHit, isByTokens } = toConditions(table, query);
      const values = sql`select number from ${found} where ${isHit(sql`found.number`)}`;
      const firstValues = (most: number) =>
        isByTokens ? sql`select number from ${toConditions(table, query, most).found}` : values;
      // As a value, the subquery is no join: the list is read in its order, and each row looked up among the hits.
      const isAmong = sql`(${column} in (select number from ${found})) is true`;
      return { column, values, firstValues, perRow: sql`${isAmong} and ${isHit(sql`${column}`)}` };
    },

    newestStatements(query, after) {
      const { found, isHit } = toConditions('statements', query);
      // The offset keeps the inner order, so that with a limit only the newest rows are compared with phrases.
      return sql`select number from (select number from ${found} where number > ${after} order by number desc offset 0) as found
        where ${isHit(sql`found.number`)}`;
    },
  };
}

/**
 * The rows with all wanted tokens, and the condition that they contain the phrases and nothing unwanted.
 *
 * @param most of how many rows no more are read; null for all
 */
function toConditions(
  table: Indexed,
  { wanted, unwanted }: SearchQuery,
  most: number | null = null,
) {
  const tokens = [...new Set(wanted.flat())];
  const found =
    tokens.length === 0
      ? sql`(select 0::bigint as number where false) as found`
      : sql`${FUNCTIONS[table]}(${sql.param(tokens)}::text[], ${most}::integer) as found(number)`;
  const conditions = [
    ...wanted.filter(({ length }) => length > 1).map(contains),
    ...unwanted.map((phrases) => sql`not (${sql.join(phrases.map(contains), sql` and `)})`),
  ];
  const isHit = (number: SQL) =>
    conditions.length === 0
      ? sql`true`
      : sql`(select ${sql.join(conditions, sql` and `)} from ${WORDS[table]} as of_row where of_row.number = ${number})`;
  return { found, isHit, isByTokens: conditions.length === 0 };
}

function contains(phrase: Phrase): SQL {
  return sql`strpos(of_row.words, ${` ${phrase.join(' ')} `}) > 0`;
}
