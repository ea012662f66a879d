import type { Group } from './rules.js';

/** The members of a group on a day; on no known day, those of today: who never left. */
export function membersOn(group: Group, day: string | null): string[] {
  return group.members
    .filter(({ since = '', until }) =>
      day === null ? until === undefined : since <= day && (until === undefined || day < until),
    )
    .flatMap(({ states }) => states);
}
