import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import type { Vote } from '../domain/vocabulary.js';
import { partyName } from '../parties/parties.store.js';

/** The votes on a resolution, ordered by the name of the party. */
export const listVotes = preparedQuery(
  ({ tables, queries }, { id }: Placeholders<{ id: string }>) => {
    const { votes, parties } = tables;
    return queries
      .select({ party: partyName(tables), vote: votes.vote })
      .from(votes)
      .innerJoin(parties, eq(parties.code, votes.partyCode))
      .where(eq(votes.resolutionId, id))
      .orderBy(asc(parties.name));
  },
);

/** How a party voted on a resolution; null if no vote is recorded, for example because it isn't a member of the organ. */
export type VoteOn = (resolutionId: string, partyCode: string) => Vote | null;

/** How parties voted on resolutions. */
export async function findVotes(
  reader: Reader,
  resolutionIds: string[],
  partyCodes: string[],
): Promise<VoteOn> {
  const rows = await selectVotesOfParties(reader, {
    cited: [...new Set(resolutionIds)],
    voters: [...new Set(partyCodes)],
  });
  const cast = new Map(rows.map((row) => [`${row.resolutionId} ${row.partyCode}`, row.vote]));
  return (resolutionId, partyCode) => cast.get(`${resolutionId} ${partyCode}`) ?? null;
}

const selectVotesOfParties = preparedQuery(
  (
    { tables: { votes }, queries, oneOf },
    { cited, voters }: Placeholders<{ cited: string[]; voters: string[] }>,
  ) =>
    queries
      .select({ resolutionId: votes.resolutionId, partyCode: votes.partyCode, vote: votes.vote })
      .from(votes)
      .where(and(oneOf(votes.resolutionId, cited), oneOf(votes.partyCode, voters))),
);
