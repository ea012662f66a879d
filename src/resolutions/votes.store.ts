import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { checkParties } from '../documents/references.store.js';
import type { Issue } from '../domain/issue.js';
import type { Vote } from '../domain/vocabulary.js';
import { partyName } from '../parties/parties.store.js';
import {
  listVoters,
  type NewResolution,
  type ResolutionDocument,
  toResolution,
} from './resolution-document.js';

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

/**
 * Looks up the parties that voted on a resolution.
 *
 * @returns its stored form, and an issue for each party that is unknown or votes twice
 */
export async function readResolution(
  reader: Reader,
  document: ResolutionDocument,
): Promise<{ resolution: NewResolution; issues: Issue[] }> {
  const voters = listVoters(document);
  const { parties, issues } = await checkParties(reader, voters);
  const seen = new Set<string>();
  const repeated = voters.filter(({ party }) => {
    const code = parties.codeOf(party) ?? party;
    return seen.has(code) || !seen.add(code);
  });
  const kinds = await findOtherKinds(
    reader,
    voters.map(({ party }) => parties.codeOf(party) ?? party),
  );
  const wrong = voters.flatMap(({ path, party }) => {
    const kind = kinds.get(parties.codeOf(party) ?? party);
    return kind === undefined
      ? []
      : [{ path, message: `must be a state, not the ${kind} ${party}` }];
  });
  return {
    resolution: toResolution(document, parties),
    issues: [
      ...issues,
      ...wrong,
      ...repeated.map(({ path, party }) => ({ path, message: `${party} occurs more than once` })),
    ],
  };
}

/** The kinds of parties that are no states, by code. */
async function findOtherKinds(
  { tables: { parties }, queries }: Reader,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const { code, kind } = parties;
  const rows = await queries
    .select({ code, kind })
    .from(parties)
    .where(and(inArray(code, codes), ne(kind, 'state')));
  return new Map(rows.map((row) => [row.code, row.kind]));
}
