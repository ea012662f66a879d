import type { Resolution } from './statement.js';

/** The permanent members of the Security Council, with the first and the last day (ISO 8601) of their seat. */
export const PERMANENT_MEMBERS = [
  { code: 'CN', from: '0000-01-01', to: '9999-12-31' },
  { code: 'FR', from: '0000-01-01', to: '9999-12-31' },
  { code: 'GB', from: '0000-01-01', to: '9999-12-31' },
  { code: 'US', from: '0000-01-01', to: '9999-12-31' },
  { code: 'SUHH', from: '0000-01-01', to: '1991-12-23' },
  { code: 'RU', from: '1991-12-24', to: '9999-12-31' },
] as const;

/** How many votes in favour adopt a draft of the Security Council unless a permanent member votes against it. */
export const REQUIRED_VOTES = [
  { yes: 7, from: '0000-01-01', to: '1965-12-31' },
  { yes: 9, from: '1966-01-01', to: '9999-12-31' },
] as const;

/** What a vote against a draft of the Security Council depends on. */
type RejectedDraft = Pick<Resolution, 'body' | 'outcome' | 'rejectedOn' | 'tally'>;

/**
 * Whether a party's vote against a draft is a veto (UN Charter, Article 27): the party is a permanent member of the Security
 * Council, which did not adopt the draft although it got enough votes.
 */
export function isVeto(
  { body, outcome, rejectedOn: day, tally }: RejectedDraft,
  partyCode: string,
): boolean {
  if (body !== 'security-council' || outcome !== 'not-adopted' || !day || !tally) return false;
  const covers = ({ from, to }: { from: string; to: string }) => from <= day && day <= to;
  return (
    PERMANENT_MEMBERS.some((member) => member.code === partyCode && covers(member)) &&
    REQUIRED_VOTES.some((required) => tally.yes >= required.yes && covers(required))
  );
}
