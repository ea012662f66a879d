import { VOTES } from '../domain/vocabulary.js';
import type { CountedOutcome, Outcome, Tally } from './un-record.js';

/**
 * The whole tally, of which a source may give only a part. Those who did not vote are the members that are left.
 *
 * @returns null if numbers are missing that may be other than zero
 */
export function completeTally(given: Partial<Tally>, members: number | null): Tally | null {
  const { yes, no = 0, abstain = 0, absent } = given;
  const isWhole = given.no !== undefined && given.abstain !== undefined;
  if (yes === undefined || !(isWhole || yes + no + abstain === members)) return null;
  const left = members === null ? 0 : Math.max(0, members - yes - no - abstain);
  return { yes, no, abstain, absent: absent ?? left };
}

/** Whether a tally has the numbers that a source gives. */
export function hasNumbers(tally: Tally, given: Partial<Tally>): boolean {
  return VOTES.every((vote) => given[vote] === undefined || given[vote] === tally[vote]);
}

export function sumTally({ yes, no, abstain, absent }: Tally): number {
  return yes + no + abstain + absent;
}

/** Whether a tally agrees with what a text says of the outcome. */
export function agreesWithOutcome(tally: Tally, outcome: Outcome, members: number | null): boolean {
  switch (outcome.kind) {
    case 'counted':
      return hasNumbers(tally, toNumbers(outcome));
    case 'unanimous':
      return hasNumbers(tally, { yes: members ?? tally.yes, no: 0, abstain: 0 });
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

/** The numbers that a text gives, without those that it leaves open. */
export function toNumbers({ yes, no, abstain, absent }: CountedOutcome): Partial<Tally> {
  return { yes, no, abstain, ...(absent === null ? {} : { absent }) };
}

/** As the UN writes it: 9-0-6. A number that isn't given is a question mark. */
export function printTally({ yes, no, abstain, absent = 0 }: Partial<Tally>): string {
  const numbers = [yes, no, abstain].map((number) => number ?? '?').join('-');
  return `${numbers}${absent > 0 ? ` (${absent} absent)` : ''}`;
}
