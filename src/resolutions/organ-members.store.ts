import { and, eq, gte, lte } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import type { Issue } from '../domain/issue.js';
import { countMembers } from './organ-members.js';

/** The party whose members are those of the Security Council, if the registry has it. */
const SECURITY_COUNCIL = 'UNSC';

/**
 * Finds voters that were not members of the Security Council on the day. Checked only where all its members on that day are
 * recorded.
 */
export async function findOutsiders(
  { tables: { memberships }, queries }: Reader,
  day: string,
  voters: readonly { code: string; path: Issue['path'] }[],
): Promise<Issue[]> {
  const { groupCode, memberCode, firstDay, lastDay } = memberships;
  const rows = await queries
    .select({ code: memberCode })
    .from(memberships)
    .where(and(eq(groupCode, SECURITY_COUNCIL), lte(firstDay, day), gte(lastDay, day)));
  const members = new Set(rows.map(({ code }) => code));
  if (members.size < (countMembers('security-council', day) ?? 0)) return [];
  return voters
    .filter(({ code }) => !members.has(code))
    .map(({ code, path }) => ({
      path,
      message: `${code} was not a member of the Security Council on ${day}`,
    }));
}
