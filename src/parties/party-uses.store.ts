import { countDistinct, eq } from 'drizzle-orm';
import type { Reader } from '../db/database.js';

/** What refers to an organisation or a group. Only states vote. */
export interface PartyUses {
  /** Statements on which it stands, in any capacity. */
  statements: number;
  /** Claims that name it. */
  claims: number;
  /** The ids of the resolutions that it sponsored. */
  sponsored: string[];
  /** The codes of the groups and organisations of which it is or was a member. */
  groups: string[];
}

/** Counts what refers to a party. A party in use can't be deleted. */
export async function findPartyUses({ tables, queries }: Reader, code: string): Promise<PartyUses> {
  const { signatories, claimParties, memberships, resolutionSponsors } = tables;
  const [signed] = await queries
    .select({ count: countDistinct(signatories.statementNumber) })
    .from(signatories)
    .where(eq(signatories.partyCode, code));
  const [named] = await queries
    .select({ count: countDistinct(claimParties.claimNumber) })
    .from(claimParties)
    .where(eq(claimParties.partyCode, code));
  const sponsored = await queries
    .select({ id: resolutionSponsors.resolutionId })
    .from(resolutionSponsors)
    .where(eq(resolutionSponsors.partyCode, code))
    .orderBy(resolutionSponsors.resolutionId);
  const groups = await queries
    .select({ code: memberships.groupCode })
    .from(memberships)
    .where(eq(memberships.memberCode, code))
    .groupBy(memberships.groupCode)
    .orderBy(memberships.groupCode);
  return {
    statements: signed?.count ?? 0,
    claims: named?.count ?? 0,
    sponsored: sponsored.map(({ id }) => id),
    groups: groups.map((group) => group.code),
  };
}
