import { and, eq, gte, lte } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import type { Issue } from '../domain/issue.js';
import { parseSymbol } from '../domain/symbol.js';
import { countMembers } from './organ-members.js';
import type { ResolutionDocument } from './resolution-document.js';

/** The party whose members are those of the Security Council, if the registry has it. */
const SECURITY_COUNCIL = 'UNSC';

/**
 * Finds voters on a resolution of the Security Council that were not its members on the day. Checked only where all its members
 * on that day are recorded.
 */
export async function findOutsiders(
  { tables: { memberships }, queries }: Reader,
  {
    symbol,
    adoptedOn,
    rejectedOn,
  }: Pick<ResolutionDocument, 'symbol' | 'adoptedOn' | 'rejectedOn'>,
  voters: readonly { code: string; path: Issue['path'] }[],
): Promise<Issue[]> {
  const day = adoptedOn ?? rejectedOn;
  if (day === null || parseSymbol(symbol)?.body !== 'security-council') return [];
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
