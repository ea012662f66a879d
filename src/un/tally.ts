import type { Outcome, Tally } from './un-record.js';

/** Numbers that aren't given are zero. Those who did not vote are the members that are left. */
export function completeTally(
  given: { yes?: number; no?: number; abstain?: number; absent?: number | null },
  members: number | null,
): Tally {
  const { yes = 0, no = 0, abstain = 0, absent = null } = given;
  const left = members === null ? 0 : Math.max(0, members - yes - no - abstain);
  return { yes, no, abstain, absent: absent ?? left };
}

export function sumTally({ yes, no, abstain, absent }: Tally): number {
  return yes + no + abstain + absent;
}

/** Whether the same numbers voted. Who did not vote is often left out. */
export function isSameVote(one: Tally, other: Tally): boolean {
  return one.yes === other.yes && one.no === other.no && one.abstain === other.abstain;
}

/** Whether a tally agrees with what a text says of the outcome. */
export function agreesWithOutcome(
  tally: Tally,
  outcome: Outcome,
  members: number | null,
): boolean {
  switch (outcome.kind) {
    case 'counted':
      return isSameVote(tally, completeTally(outcome, members));
    case 'unanimous':
      return isSameVote(tally, { yes: members ?? tally.yes, no: 0, abstain: 0, absent: 0 });
    case 'without-vote':
      return false;
    case 'vetoed':
      return tally.no > 0;
    case 'not-enough-votes':
      return tally.yes < REQUIRED_VOTES;
  }
}

/** Votes in favour that a decision of the Security Council needs. */
const REQUIRED_VOTES = 9;

/** As the UN writes it: 9-0-6. */
export function printTally({ yes, no, abstain, absent }: Tally): string {
  return `${yes}-${no}-${abstain}${absent > 0 ? ` (${absent} absent)` : ''}`;
}
