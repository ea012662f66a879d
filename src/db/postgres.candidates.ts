import { type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { type CandidateIndex, type CandidateSource, formsOf, type Piece } from './candidates.js';

/** The condition of `statements_joined_index`, word for word: texts with letters of scripts of joined words. */
const HAS_JOINED_LETTERS = sql.raw(
  String.raw`text ~ '[\u0590-\u1CFF\u3040-\uD7FF\uF900-\uFEFE\U00020000-\U0003FFFD]'`,
);

/** How many rows are counted to tell how frequent a piece is. */
const COUNTED_AT_MOST = 200_000;

/** What candidates are found by in PostgreSQL: `tsvector`, and the texts themselves where that knows no words. */
export function createPostgresCandidates(queries: NodePgDatabase): CandidateSource {
  /** The one row of a query, of numbers alone: its driver gives large ones as text. */
  async function readOne(query: SQL): Promise<Record<string, number>> {
    const { rows } = await queries.execute<Record<string, unknown>>(query);
    return Object.fromEntries(
      Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)]),
    );
  }

  function createIndex(hasSequence: (pieces: readonly Piece[]) => SQL): CandidateIndex {
    return {
      async find(sequences, after, limit) {
        const conditions = sql.join(sequences.map(hasSequence), sql` and `);
        const { rows } = await queries.execute<{ number: unknown }>(
          sql`select number from statements where ${conditions} and number > ${after} limit ${limit}`,
        );
        return rows.map(({ number }) => Number(number));
      },
      async estimate(piece) {
        const { count = 0 } = await readOne(
          sql`select count(*) as count from (
            select 1 from statements where ${hasSequence([piece])} limit ${COUNTED_AT_MOST}) as counted`,
        );
        return count;
      },
    };
  }

  return {
    // What is decomposed it takes for the same: see `search_words`.
    words: createIndex((pieces) => {
      const words = pieces.map(({ text }) => text).join(' ');
      return sql`search @@ phraseto_tsquery('communique', search_words(${words}))`;
    }),
    // The letters of pieces hold nothing that LIKE takes for a pattern.
    letters: createIndex((pieces) => {
      const forms = formsOf(pieces).map((texts) =>
        sql.join(
          texts.map((text) => sql`text like ${`%${text}%`}`),
          sql` and `,
        ),
      );
      return sql`${HAS_JOINED_LETTERS} and (${sql.join(forms, sql` or `)})`;
    }),
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
