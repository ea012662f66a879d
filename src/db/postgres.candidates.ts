import { type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { CandidateIndex, CandidateSource, Piece } from './candidates.js';

/** The condition of `statements_joined_index`, word for word: texts with letters of scripts of joined words. */
const HAS_JOINED_LETTERS = sql.raw(
  String.raw`text ~ '[\u0590-\u1CFF\u3040-\uD7FF\uF900-\uFEFE\U00020000-\U0003FFFD]'`,
);

/** What candidates are found by in PostgreSQL: `tsvector`, and the texts themselves where that knows no words. */
export function createPostgresCandidates(queries: NodePgDatabase): CandidateSource {
  function createIndex(hasSequence: (pieces: readonly Piece[]) => SQL): CandidateIndex {
    return {
      async find(sequences, after, limit) {
        const conditions = sql.join(sequences.map(hasSequence), sql` and `);
        const { rows } = await queries.execute<{ number: string }>(
          sql`select number from statements where ${conditions} and number > ${after} limit ${limit}`,
        );
        return rows.map(({ number }) => Number(number));
      },
      async probe(piece, limit) {
        const { rows } = await queries.execute<{ count: number; last: string | null }>(
          sql`select count(*)::int as count, max(number) as last from (
            select number from statements where ${hasSequence([piece])} limit ${limit}) as probed`,
        );
        return { count: rows[0]?.count ?? 0, last: Number(rows[0]?.last ?? 0) };
      },
    };
  }

  return {
    words: createIndex((pieces) => {
      const words = pieces.map(({ text }) => text).join(' ');
      return sql`search @@ phraseto_tsquery('communique', search_words(${words}))`;
    }),
    // The letters of pieces hold nothing that LIKE takes for a pattern.
    letters: createIndex((pieces) => {
      const conditions = pieces.map(({ text }) => sql`text like ${`%${text}%`}`);
      return sql`${HAS_JOINED_LETTERS} and ${sql.join(conditions, sql` and `)}`;
    }),
    async measure() {
      const { rows } = await queries.execute<{ count: number; newest: string | null }>(
        sql`select count(*)::int as count, max(number) as newest from statements`,
      );
      return { count: rows[0]?.count ?? 0, newest: Number(rows[0]?.newest ?? 0) };
    },
    async countBetween(after, upTo) {
      const { rows } = await queries.execute<{ count: number }>(
        sql`select count(*)::int as count from statements where number > ${after} and number <= ${upTo}`,
      );
      return rows[0]?.count ?? 0;
    },
  };
}
