import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { chunks } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { memoise } from '../db/memo.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { type Body, CAST_VOTES } from '../domain/vocabulary.js';

/** On how many resolutions two parties voted, and on how many of them alike. */
export interface Agreement {
  commonCount: number;
  alikeCount: number;
}

/** The votes of all parties in memory: counting those of one pair in SQL takes up to 50 ms, and a page has 100 pairs. */
export interface VoteMatrix {
  /** What was voted on; the index of a resolution is its position. */
  resolutions: { body: Body; year: number | null }[];
  /** All positions. */
  positions: readonly number[];
  /** The vote of each party at each position, by its code: 0 for none, otherwise 1 plus its index in CAST_VOTES. */
  votes: Map<string, Uint8Array>;
}

/** The memory that the memo counts as one row, in bytes. */
const BYTES_PER_ROW = 100;

/** How many parties' votes are read at once. */
const PARTIES_PER_QUERY = 10;

export async function readVoteMatrix(reader: Reader): Promise<VoteMatrix> {
  const [matrix] = await memoise(reader, 'votes', async () => [await computeMatrix(reader)], {
    of: 'resolution',
    sizeOf: ([row]) => ((row?.votes.size ?? 0) * (row?.positions.length ?? 0)) / BYTES_PER_ROW,
  });
  if (!matrix) throw new Error('There is always a matrix.');
  return matrix;
}

async function computeMatrix(reader: Reader): Promise<VoteMatrix> {
  const { resolutions, parties } = reader.tables;
  const { id, body, year, yesCount } = resolutions;
  const votedOn = await reader.queries
    .select({ id, body, year })
    .from(resolutions)
    .where(isNotNull(yesCount))
    .orderBy(asc(id));
  const positionOf = new Map(votedOn.map((row, position) => [row.id, position]));
  const states = await reader.queries
    .select({ code: parties.code })
    .from(parties)
    .where(eq(parties.kind, 'state'));
  const votes = new Map<string, Uint8Array>();
  const codes = states.map(({ code }) => code);
  for await (const voters of chunks(codes, PARTIES_PER_QUERY)) {
    for (const { code, vote, ids } of await selectVotes(reader, { voters })) {
      const cast = votes.get(code) ?? new Uint8Array(votedOn.length);
      votes.set(code, cast);
      const value = 1 + CAST_VOTES.indexOf(vote);
      for (const id of ids.split(' ')) cast[positionOf.get(id) ?? -1] = value;
    }
  }
  return {
    resolutions: votedOn.map(({ body, year }) => ({ body, year })),
    positions: votedOn.map((_, position) => position),
    votes,
  };
}

/** The ids of the resolutions on which a party cast each vote, separated by spaces: one row per vote takes four times as long. */
const selectVotes = preparedQuery(
  ({ tables: { votes }, queries, oneOf }, { voters }: Placeholders<{ voters: string[] }>) =>
    queries
      .select({
        code: votes.partyCode,
        vote: votes.vote,
        ids: sql<string>`string_agg(${votes.resolutionId}, ' ')`,
      })
      .from(votes)
      .where(and(oneOf(votes.partyCode, voters), inArray(votes.vote, [...CAST_VOTES])))
      .groupBy(votes.partyCode, votes.vote),
);

/** How alike two parties vote, as a function of their codes. */
export async function findAgreements(
  reader: Reader,
): Promise<(one: string, other: string) => Agreement> {
  const matrix = await readVoteMatrix(reader);
  return (one, other) => countAgreement(matrix, [one, other], matrix.positions);
}

/** How two parties voted on the resolutions at these positions. */
export function countAgreement(
  { votes }: VoteMatrix,
  [one, other]: readonly [string, string],
  positions: readonly number[],
): Agreement {
  const agreement = { commonCount: 0, alikeCount: 0 };
  const ofOne = votes.get(one);
  const ofOther = votes.get(other);
  if (!ofOne || !ofOther) return agreement;
  for (const position of positions) {
    const vote = ofOne[position];
    const otherVote = ofOther[position];
    if (!vote || !otherVote) continue;
    agreement.commonCount += 1;
    if (vote === otherVote) agreement.alikeCount += 1;
  }
  return agreement;
}
