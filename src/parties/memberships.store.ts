import { and, asc, eq, gte, lte } from 'drizzle-orm';
import { groupBy } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import { FIRST_DAY, LAST_DAY } from '../db/memberships.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import type { Issue } from '../domain/issue.js';
import type { PartyName } from '../domain/statement.js';

/** A member of a group or an organisation. The days are inclusive (ISO 8601); null if there is none. */
export interface Member {
  party: string;
  from: string | null;
  to: string | null;
}

/** Memberships of a party in itself, and those of one member that overlap, by the index of the later one. */
export function findMembershipIssues(code: string, members: readonly Member[]): Issue[] {
  return members.flatMap(({ party, from, to }, index) => {
    const overlaps = members
      .slice(0, index)
      .some(
        (other) =>
          other.party === party &&
          (from ?? FIRST_DAY) <= (other.to ?? LAST_DAY) &&
          (other.from ?? FIRST_DAY) <= (to ?? LAST_DAY),
      );
    const path = ['members', index, 'party'];
    if (party === code) return [{ path, message: 'must be another party' }];
    return overlaps ? [{ path, message: `${party} is a member at the same time already` }] : [];
  });
}

/** The members of a party, in the order of its document. */
export async function listMembers(
  reader: Reader,
  code: string,
): Promise<{ party: PartyName; from: string | null; to: string | null }[]> {
  const rows = await selectMembers(reader, { code });
  return rows.map(({ firstDay, lastDay, ...party }) => ({ party, ...toDays(firstDay, lastDay) }));
}

const selectMembers = preparedQuery(
  ({ tables: { parties, memberships }, queries }, { code }: Placeholders<{ code: string }>) => {
    const { firstDay, lastDay } = memberships;
    return queries
      .select({
        ...{ code: parties.code, kind: parties.kind, name: parties.name },
        ...{ firstDay, lastDay },
      })
      .from(memberships)
      .innerJoin(parties, eq(parties.code, memberships.memberCode))
      .where(eq(memberships.groupCode, code))
      .orderBy(asc(memberships.position));
  },
);

/** The members of all groups and organisations, by their codes. */
export async function findAllMembers({
  tables: { memberships },
  queries,
}: Reader): Promise<Map<string, Member[]>> {
  const rows = await queries
    .select()
    .from(memberships)
    .orderBy(asc(memberships.groupCode), asc(memberships.position));
  const groups = groupBy(rows, ({ groupCode }) => groupCode);
  return new Map(
    [...groups].map(([code, members]) => [
      code,
      members.map(({ memberCode, firstDay, lastDay }) => ({
        party: memberCode,
        ...toDays(firstDay, lastDay),
      })),
    ]),
  );
}

/**
 * The members of groups on a day, derived from the dates of membership.
 *
 * @returns the members of a party in the order of its document; none unless it is a group
 */
export async function findMembersOn(
  reader: Reader,
  parties: readonly PartyName[],
  day: string | null,
): Promise<(code: string) => PartyName[]> {
  const groups = parties.filter(({ kind }) => kind === 'group').map(({ code }) => code);
  // Nobody knows who the members were when a statement without a date was issued.
  const rows = day && groups.length > 0 ? await selectMembersOn(reader, { groups, day }) : [];
  const members = groupBy(rows, ({ group }) => group);
  return (code) => (members.get(code) ?? []).map(({ group: _, ...party }) => party);
}

const selectMembersOn = preparedQuery(
  (
    { tables: { parties, memberships }, queries, oneOf },
    { groups, day }: Placeholders<{ groups: string[]; day: string }>,
  ) => {
    const { groupCode, memberCode, firstDay, lastDay, position } = memberships;
    return queries
      .select({ group: groupCode, code: parties.code, kind: parties.kind, name: parties.name })
      .from(memberships)
      .innerJoin(parties, eq(parties.code, memberCode))
      .where(and(oneOf(groupCode, groups), lte(firstDay, day), gte(lastDay, day)))
      .orderBy(asc(groupCode), asc(position));
  },
);

/** Replaces the members of a party. */
export async function saveMembers(
  { tables: { memberships }, queries }: Writer,
  groupCode: string,
  members: readonly Member[],
): Promise<void> {
  await queries.delete(memberships).where(eq(memberships.groupCode, groupCode));
  const rows = members.map(({ party, from, to }, position) => ({
    ...{ groupCode, position, memberCode: party },
    ...{ firstDay: from ?? FIRST_DAY, lastDay: to ?? LAST_DAY },
  }));
  if (rows.length > 0) await queries.insert(memberships).values(rows);
}

function toDays(firstDay: string, lastDay: string) {
  return {
    from: firstDay === FIRST_DAY ? null : firstDay,
    to: lastDay === LAST_DAY ? null : lastDay,
  };
}
