import { sql } from 'drizzle-orm';
import { createCandidateSearch } from '../candidates.js';
import type { Queries, Reader, Search, SearchHit } from '../database.js';
import { toStatementSql } from '../list-order.js';
import { prepared, upTo } from '../prepared.js';
import { RANKED_AT_MOST, type ScoredHit, takeBest } from '../ranking.js';
import { listQueryWords } from '../search-words.js';
import type { Tables } from '../tables.js';
import { createSqliteCandidates } from './sqlite.candidates.js';

/** A hit in a title weighs this many times a hit in the text. */
const TITLE_WEIGHT = 5;

/** A word that as many statements or claims hold, or more, does not weigh. */
const RARE_AT_MOST = 5_000;

/** How many words of a query weigh at the most: the first. */
const WEIGHED_AT_MOST = 8;

/** FTS5 starts anew for each row that it is asked for, the slower the larger the index is; to read the next takes half a microsecond. */
const ASKING_COST = { statements: 100, claims: 400 };

/**
 * Every word becomes a quoted FTS5 string, in which nothing is syntax; strings side by side must all match. No word at
 * all becomes the empty string, which matches nothing: an empty expression would be a syntax error.
 */
function toMatchExpression(query: string): string {
  const words = listQueryWords(query);
  return words.length === 0 ? '""' : words.map(quote).join(' ');
}

function quote(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

/** Full-text search by FTS5, ranked by `bm25`. */
export function createSqliteSearch(queries: Queries, tables: Tables): Search {
  return {
    filter(table, query) {
      const index = sql.raw(`${table}_search`);
      const column = tables[table].number;
      const values = sql`select rowid from ${index} where ${index} match ${toMatchExpression(query)}`;
      // The plus keeps SQLite from reading the list from the hits; the index walks through them only once.
      return { column, values, perRow: sql`+${column} in (${values})` };
    },

    words: (query) => ({
      values: { q: toMatchExpression(query) },
      statements: () => ({
        name: 'q',
        askingCost: ASKING_COST.statements,
        from: sql`statements_search`,
        where: sql`statements_search match ${sql.placeholder('q')}`,
        statement: sql`statements_search.rowid`,
        claim: null,
      }),
      claims: () => ({
        name: 'q',
        askingCost: ASKING_COST.claims,
        from: sql`claims_search`,
        where: sql`claims_search match ${sql.placeholder('q')}`,
        statement: sql.raw(toStatementSql('claims_search.rowid')),
        claim: sql`claims_search.rowid`,
      }),
    }),

    candidates: createCandidateSearch(createSqliteCandidates(queries)),

    async hits(query, limit) {
      const reader = { queries };
      const all = toMatchExpression(query);
      const weighing = await listWeighing(reader, listQueryWords(query).map(quote));
      const rank = (index: Index) =>
        weighing.length > 0
          ? scoreNewest(reader, index, weighing, all)
          : listNewest(reader, index, all, limit);
      return takeBest([...(await rank(STATEMENTS)), ...(await rank(CLAIMS))], limit);
    },
  };
}

interface Index {
  type: SearchHit['type'];
  name: string;
  /** How a hit is ranked, the lower the better. */
  score: string;
}

const STATEMENTS: Index = {
  type: 'statement',
  name: 'statements_search',
  score: `bm25(statements_search, ${TITLE_WEIGHT}, 1)`,
};
const CLAIMS: Index = {
  type: 'claim',
  name: 'claims_search',
  score: 'bm25(claims_search)',
};

/** A word by which hits are scored, with how many rows of each index hold it. */
type Weighing = { word: string } & Record<SearchHit['type'], number>;

/**
 * The words by which hits are scored. To score by a word, BM25 has to count the rows that hold it: words that a great many
 * hold, which tell the least, do not weigh.
 */
async function listWeighing(
  reader: Pick<Reader, 'queries'>,
  words: readonly string[],
): Promise<Weighing[]> {
  const weighing: Weighing[] = [];
  for (const word of words.slice(0, WEIGHED_AT_MOST)) {
    const statement = await countRows(reader, STATEMENTS, word);
    if (statement === RARE_AT_MOST) continue;
    const claim = await countRows(reader, CLAIMS, word);
    if (claim < RARE_AT_MOST) weighing.push({ word, statement, claim });
  }
  return weighing;
}

/** How many rows hold a word; not more than RARE_AT_MOST is told. */
async function countRows(
  reader: Pick<Reader, 'queries'>,
  { name }: Index,
  word: string,
): Promise<number> {
  const table = sql.raw(name);
  const [counted] = await prepared(reader, `frequency in ${name}`, ({ queries }) =>
    queries
      .select({ count: sql<number>`count(*)` })
      .from(
        sql`(select 1 from ${table} where ${table} match ${sql.placeholder('word')} limit ${upTo(RARE_AT_MOST)})`,
      ),
  )({ word });
  return counted?.count ?? 0;
}

async function scoreNewest(
  reader: Pick<Reader, 'queries'>,
  { type, name, score }: Index,
  weighing: readonly Weighing[],
  all: string,
): Promise<ScoredHit[]> {
  const table = sql.raw(name);
  const isEachRanked = weighing.some((word) => word[type] <= RANKED_AT_MOST);
  const found = sql`select rowid from ${table} where ${table} match ${sql.placeholder('all')}`;
  // Backwards, FTS5 takes twice as long to find rows that hold several words.
  const ranked = isEachRanked
    ? found
    : sql`${found} order by rowid desc limit ${upTo(RANKED_AT_MOST)}`;
  const shape = `score of ${isEachRanked ? 'all' : 'newest'} in ${name}`;
  const rows = await prepared(reader, shape, ({ queries }) =>
    queries
      .select({ number: sql<number>`rowid`, score: sql<number>`${sql.raw(score)}` })
      .from(table)
      // The plus has it read the rows of the weighing words once, and not search for each of the newest anew.
      .where(sql`${table} match ${sql.placeholder('weighing')} and +rowid in (${ranked})`),
  )({ weighing: weighing.map(({ word }) => word).join(' '), all });
  return rows.map((row) => ({ type, ...row }));
}

/** The newest rows that hold all the words, all as good as one another. */
async function listNewest(
  reader: Pick<Reader, 'queries'>,
  { type, name }: Index,
  all: string,
  limit: number,
): Promise<ScoredHit[]> {
  const table = sql.raw(name);
  const rows = await prepared(reader, `newest of ${name}`, ({ queries }) =>
    queries
      .select({ number: sql<number>`rowid` })
      .from(table)
      .where(sql`${table} match ${sql.placeholder('all')}`)
      .orderBy(sql`rowid desc`)
      .limit(upTo('limit')),
  )({ all, limit });
  return rows.map(({ number }) => ({ type, number, score: 0 }));
}
