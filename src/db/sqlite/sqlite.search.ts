import { sql } from 'drizzle-orm';
import { listQueryWords } from '../../domain/folding.js';
import type { Queries } from '../database.js';
import { formsOf, RANKED_HITS, type ScoredHit, type Search, takeBest } from '../search.js';
import type { Tables } from '../tables.js';

/** How much more a hit in a title weighs than one in the text. */
const TITLE_WEIGHT = 5;

/** How many words of a query are weighed: BM25 counts every row that contains one of them. */
const WEIGHED_WORDS = 4;

/** Full-text search by FTS5, ranked by `bm25`. */
export function createSqliteSearch(queries: Queries, tables: Tables): Search {
  return {
    filter(table, query) {
      const index = sql.raw(`${table}_search`);
      const column = tables[table].number;
      const values = sql`select rowid from ${index} where ${index} match ${toMatchExpression(listQueryWords(query))}`;
      // The plus keeps SQLite from reading the list from the hits; the index walks through them only once.
      return { column, values, perRow: sql`+${column} in (${values})` };
    },

    async hits(query, limit) {
      const words = listQueryWords(query);
      const statements = await scoreNewest(queries, STATEMENTS, words);
      const claims = await scoreNewest(queries, CLAIMS, words);
      return takeBest([...statements, ...claims], limit);
    },

    async countStatements(words, limit) {
      const counts: number[] = [];
      for (const word of words) {
        const match = formsOf(word).map(quote).join(' OR ');
        const [counted] = await queries
          .select({ count: sql<number>`count(*)` })
          .from(
            sql`(select 1 from statements_search where statements_search match ${match} limit ${limit})`,
          );
        counts.push(counted?.count ?? 0);
      }
      return counts;
    },

    containing({ of, texts }, after) {
      const table = sql.raw(of === 'words' ? 'statements_search' : 'statements_joined_search');
      const match = texts.map(of === 'words' ? toPhrase : toTrigrams).join(' AND ');
      // The cast is needed: the driver binds numbers as REAL, and FTS5 ignores a bound that is not an integer.
      return sql`select rowid as number from ${table} where ${table} match ${match} and rowid > cast(${after} as integer)`;
    },
  };
}

/**
 * Every word becomes a quoted FTS5 string, in which nothing is syntax; adjacent strings must all match. Without words it
 * is the empty string, which matches nothing: an empty expression would be a syntax error.
 */
function toMatchExpression(words: readonly string[]): string {
  return words.length === 0 ? '""' : words.map(quote).join(' ');
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function toPhrase(text: string): string {
  return `text : (${formsOf(text).map(quote).join(' OR ')})`;
}

/** The trigram index stores no positions, so it only finds texts that contain every trigram, in any order. */
function toTrigrams(text: string): string {
  const forms = formsOf(text).map((form) => {
    const letters = Array.from(form);
    const trigrams = letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''));
    return `(${Array.from(new Set(trigrams), quote).join(' AND ')})`;
  });
  return `(${forms.join(' OR ')})`;
}

const STATEMENTS = {
  type: 'statement',
  table: sql`statements_search`,
  score: sql.raw(`bm25(statements_search, ${TITLE_WEIGHT}, 1)`),
} as const;
const CLAIMS = {
  type: 'claim',
  table: sql`claims_search`,
  score: sql`bm25(claims_search)`,
} as const;

/** Scores the newest rows that contain all the words by the longest of these, which tend to be the rarest. */
async function scoreNewest(
  queries: Queries,
  { type, table, score }: typeof STATEMENTS | typeof CLAIMS,
  words: readonly string[],
): Promise<ScoredHit[]> {
  const newest = await queries
    .select({ number: sql<number>`rowid` })
    .from(table)
    .where(sql`${table} match ${toMatchExpression(words)}`)
    .orderBy(sql`rowid desc`)
    .limit(RANKED_HITS);
  const last = newest.at(-1);
  if (!last) return [];
  const weighed = words.toSorted((a, b) => b.length - a.length).slice(0, WEIGHED_WORDS);
  const isNewest = new Set(newest.map(({ number }) => number));
  const scored = await queries
    .select({ number: sql<number>`rowid`, score: sql<number>`${score}` })
    .from(table)
    .where(
      sql`${table} match ${toMatchExpression(weighed)} and rowid >= cast(${last.number} as integer)`,
    );
  return scored.filter(({ number }) => isNewest.has(number)).map((row) => ({ type, ...row }));
}
