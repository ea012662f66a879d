import { type SQL, sql } from 'drizzle-orm';
import type { Phrase, SearchQuery } from '../../domain/search-query.js';
import { pastTables } from '../past-reader.js';
import { hasPhrase, hasPhrases, type Search } from '../search.js';
import type { Tables } from '../tables.js';

/** The words of a row, and the function that finds a phrase in them. */
const WORDS = sql.raw('of_row.words');
const FIND = sql.raw('strpos');

/** The tables of words, and the functions that read their indexes. */
const INDEXES = {
  current: {
    statements: { words: sql.raw('statement_words'), find: sql.raw('statements_with') },
    claims: { words: sql.raw('claim_words'), find: sql.raw('claims_with') },
  },
  past: {
    statements: { words: sql.raw('past_statement_words'), find: sql.raw('past_statements_with') },
    claims: { words: sql.raw('past_claim_words'), find: sql.raw('past_claims_with') },
  },
};

type Index = (typeof INDEXES)['current']['statements'];

/** Full-text search by a GIN index of tokens. It knows no positions: phrases are looked for in the words of each row. */
export function createPostgresSearch(tables: Tables, rows: keyof typeof INDEXES): Search {
  const indexes = INDEXES[rows];
  const { statements, claims } = rows === 'past' ? pastTables(tables) : tables;
  const columns = { statements: statements.number, claims: claims.number };
  return {
    filter(table, query) {
      const column = columns[table];
      const index = indexes[table];
      const { found, isHit, isByTokens } = toConditions(index, query);
      const values = sql`select number from ${found} where ${isHit(sql`found.number`)}`;
      const firstValues = (most: number) =>
        isByTokens ? sql`select number from ${toConditions(index, query, most).found}` : values;
      // As a value, the subquery is no join: the list is read in its order, and each row looked up among the hits.
      const isAmong = sql`(${column} in (select number from ${found})) is true`;
      const holds = hasPhrases(WORDS, query, FIND);
      return {
        ...{ column, values, firstValues },
        // Before phrases are looked for: a common one, or one of common words, would be in many rows.
        candidates: (most) => sql`select number from ${toConditions(index, query, most).found}`,
        perRow: sql`${isAmong} and ${isHit(sql`${column}`)}`,
        // As a value, too, so that no other rows are read.
        inWords: sql`(select ${holds} from ${index.words} as of_row where of_row.number = ${column})`,
      };
    },

    newestStatements(query, after) {
      const { found, isHit } = toConditions(indexes.statements, query);
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
  { words, find }: Index,
  { wanted, unwanted }: SearchQuery,
  most: number | null = null,
) {
  const tokens = [...new Set(wanted.flat())];
  const found =
    tokens.length === 0
      ? sql`(select 0::bigint as number where false) as found`
      : sql`${find}(${sql.param(tokens)}::text[], ${most}::integer) as found(number)`;
  const conditions = [
    ...wanted.filter(({ length }) => length > 1).map(contains),
    ...unwanted.map((phrases) => sql`not (${sql.join(phrases.map(contains), sql` and `)})`),
  ];
  const isHit = (number: SQL) =>
    conditions.length === 0
      ? sql`true`
      : sql`(select ${sql.join(conditions, sql` and `)} from ${words} as of_row where of_row.number = ${number})`;
  return { found, isHit, isByTokens: conditions.length === 0 };
}

function contains(phrase: Phrase): SQL {
  return hasPhrase(WORDS, phrase, FIND);
}
