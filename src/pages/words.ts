import type {
  Body,
  ClaimKind,
  Outcome,
  PartyKind,
  ResolutionType,
  SignatoryRole,
  Vote,
} from '../domain/vocabulary.js';

/** What pages call the terms of the vocabularies. */

export const PARTY_KIND_NAMES: Record<PartyKind, string> = {
  state: 'State',
  organisation: 'Organisation',
  group: 'Group of states',
};

/** The headings of groups of parties. */
export const PARTY_KIND_TITLES: Record<PartyKind, string> = {
  state: 'States',
  organisation: 'Organisations',
  group: 'Groups of states',
};

export const SIGNATORY_ROLE_NAMES: Record<SignatoryRole, string> = {
  signatory: 'signed',
  'on-behalf-of': 'signed on behalf of others',
  aligned: 'aligned itself',
};

/** What follows the number of votes. */
export const TALLY_NAMES: Record<Vote, string> = {
  yes: 'for',
  no: 'against',
  abstain: 'abstained',
  absent: 'absent',
};

/** The headings of groups of votes. */
export const VOTE_TITLES: Record<Vote, string> = {
  yes: 'Yes',
  no: 'No',
  abstain: 'Abstained',
  absent: 'Absent',
};

export const BODY_NAMES: Record<Body, string> = {
  'security-council': 'UN Security Council',
  'general-assembly': 'UN General Assembly',
  'human-rights-council': 'UN Human Rights Council',
  'economic-and-social-council': 'UN Economic and Social Council',
  'iaea-board': 'IAEA Board of Governors',
};

export const TYPE_NAMES: Record<ResolutionType, string> = {
  resolution: 'Resolution',
  'presidential-statement': 'Presidential statement',
  draft: 'Draft resolution',
  other: 'Document',
};

export const OUTCOME_NAMES: Record<Outcome, string> = {
  adopted: 'Adopted',
  'not-adopted': 'Not adopted',
};

export const VOTE_NAMES: Record<Vote, string> = {
  yes: 'voted yes',
  no: 'voted no',
  abstain: 'abstained',
  absent: 'was absent',
};

/** `1 claim`, `1,234 claims`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** What claims do to those they name: four families of kinds, each with a colour. */
export const FAMILIES = ['against', 'asking', 'in-favour', 'telling'] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_OF: Record<ClaimKind, Family> = {
  condemnation: 'against',
  concern: 'against',
  warning: 'against',
  appeal: 'asking',
  demand: 'asking',
  support: 'in-favour',
  welcome: 'in-favour',
  commitment: 'in-favour',
  assertion: 'telling',
  assessment: 'telling',
  recognition: 'telling',
  announcement: 'telling',
};

/** What the parties are that claims of a family name. */
export const FAMILY_NAMES: Record<Family, string> = {
  against: 'spoken against',
  asking: 'asked',
  'in-favour': 'spoken for',
  telling: 'spoken of',
};
