import { type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { type CandidateIndex, type CandidateSource, formsOf, type Piece } from '../candidates.js';

/** The condition of `statements_joined_index`, word for word: texts with letters of scripts of joined words. */
const HAS_JOINED_LETTERS = sql.raw(
  String.raw`text ~ '[\u0590-\u1CFF\u3040-\uD7FF\uF900-\uFEFE\U00020000-\U0003FFFD]'`,
);

/** The planner guesses less than this of a word that it knows nothing of, in a registry of 200,000 statements. */
const KNOWN_FREQUENT = 1_000;

/** What candidates are found by in PostgreSQL: `tsvector`, and the texts themselves where that knows no words. */
export function createPostgresCandidates(queries: NodePgDatabase): CandidateSource {
  /** The one row of a query, of numbers alone: its driver gives large ones as text. */
  async function readOne(query: SQL): Promise<Record<string, number>> {
    const { rows } = await queries.execute<Record<string, unknown>>(query);
    return Object.fromEntries(
      Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)]),
    );
  }

  function createIndex(
    hasSequence: (pieces: readonly Piece[]) => SQL,
    estimate: CandidateIndex['estimate'],
  ): CandidateIndex {
    return {
      async find(sequences, after, limit) {
        const conditions = sql.join(sequences.map(hasSequence), sql` and `);
        const { rows } = await queries.execute<{ number: unknown }>(
          sql`select number from statements where ${conditions} and number > ${after} limit ${limit}`,
        );
        return rows.map(({ number }) => Number(number));
      },
      estimate,
    };
  }

  // What is decomposed it takes for the same: see `search_words`.
  function hasWords(pieces: readonly Piece[]): SQL {
    const words = pieces.map(({ text }) => text).join(' ');
    return sql`search @@ phraseto_tsquery('communique', search_words(${words}))`;
  }

  /** What the planner's statistics tell of a frequent word. Where they know of few rows, or nothing, these are counted. */
  async function estimateWord(piece: Piece): Promise<number> {
    const having = sql`select 1 from statements where ${hasWords([piece])}`;
    const { rows } = await queries.execute<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
      sql`explain (format json) ${having}`,
    );
    const planned = rows[0]?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
    if (planned >= KNOWN_FREQUENT) return planned;
    const { count = 0 } = await readOne(sql`select count(*) as count from (${having}) as counted`);
    return count;
  }

  return {
    words: createIndex(hasWords, estimateWord),
    letters: createIndex(
      // The letters of pieces hold nothing that LIKE takes for a pattern.
      (pieces) => {
        const forms = formsOf(pieces).map((texts) =>
          sql.join(
            texts.map((text) => sql`text like ${`%${text}%`}`),
            sql` and `,
          ),
        );
        return sql`${HAS_JOINED_LETTERS} and (${sql.join(forms, sql` or `)})`;
      },
      // To count them, all texts with such letters would be gone through, as they are to find them: each may be rare.
      async () => 1,
    ),
    async count() {
      const { count = 0 } = await readOne(sql`select count(*) as count from statements`);
      return count;
    },
    async countBetween(after, upTo) {
      const { count = 0 } = await readOne(
        sql`select count(*) as count from statements where number > ${after} and number <= ${upTo}`,
      );
      return count;
    },
    async numberBehind(newer) {
      const { number = 0 } = await readOne(
        sql`select number from statements order by number desc limit 1 offset ${newer}`,
      );
      return number;
    },
  };
}
