import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from './database.js';
import { type Range, statementsBetween } from './list-order.js';

/** Stored where a membership has no first or no last day, so that days compare as text. */
export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

/** The statements of a group that are derived to be those of its members: all that it signed while they belonged to it. */
export interface DerivedStatements extends Range {
  group: string;
}

/** What one of some parties signed as a member of a group. The ranges of a group don't overlap. */
export async function findDerivedStatements(
  { tables: { parties, memberships }, queries }: Reader,
  codes: readonly string[],
): Promise<DerivedStatements[]> {
  const { groupCode, memberCode, firstDay, lastDay } = memberships;
  const rows = await queries
    .select({ group: groupCode, firstDay, lastDay })
    .from(memberships)
    .innerJoin(parties, eq(parties.code, groupCode))
    .where(and(inArray(memberCode, [...codes]), eq(parties.kind, 'group')))
    .orderBy(asc(groupCode), asc(firstDay));
  const derived: DerivedStatements[] = [];
  for (const { group, firstDay, lastDay } of rows) {
    const range = statementsBetween(firstDay, lastDay);
    const before = derived.at(-1);
    if (before?.group === group && range.first <= before.last + 1) {
      before.last = Math.max(before.last, range.last);
    } else derived.push({ group, ...range });
  }
  return derived;
}
