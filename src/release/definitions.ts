import type { Mapping } from '../domain/claim-kinds.js';
import { CLAIM_KIND_DEFINITIONS } from '../domain/claim-kinds.js';
import type {
  Body,
  Fact,
  Modality,
  Outcome,
  PartyKind,
  PartyRole,
  Procedure,
  ResolutionType,
  RevisionAction,
  RevisionType,
  SignatoryRole,
  TERM_KINDS,
  Vote,
} from '../domain/vocabulary.js';

/** What the words of the closed vocabularies mean, for the codebook. */

export const CLAIM_KIND_VALUES: Readonly<Record<string, string>> = Object.fromEntries(
  CLAIM_KIND_DEFINITIONS.map(({ kind, definition }) => [kind, definition]),
);

export const PARTY_KIND_VALUES: Record<PartyKind, string> = {
  state: 'A state with an entry in ISO 3166, now or in the past.',
  organisation: 'An organisation that signs in its own name.',
  group: 'A name for its members, such as the G7.',
};

export const SIGNATORY_ROLE_VALUES: Record<SignatoryRole, string> = {
  signatory: 'The party signed for itself.',
  'on-behalf-of': 'The party signed on behalf of others.',
  aligned: 'The party did not sign, but aligned itself with the statement.',
};

export const PARTY_ROLE_VALUES: Record<PartyRole, string> = {
  subject: 'The claim is about the conduct of the party.',
  addressee: 'The claim asks the party to act.',
  beneficiary: 'The claim supports the party.',
};

export const MODALITY_VALUES: Record<Modality, string> = {
  actual: 'The claim is about what is or was.',
  conditional: 'The claim is about what would be (“would mark”).',
  potential: 'The claim is about what may be (“the potential for”).',
};

export const MAPPING_VALUES: Record<Mapping, string> = {
  exact: 'The codes mean the same as the kind.',
  close: 'The codes are the nearest to the kind.',
};

export const BODY_VALUES: Record<Body, string> = {
  'security-council': 'The Security Council of the United Nations.',
  'general-assembly': 'The General Assembly of the United Nations.',
  'human-rights-council': 'The Human Rights Council of the United Nations.',
  'economic-and-social-council': 'The Economic and Social Council of the United Nations.',
  'iaea-board': 'The Board of Governors of the International Atomic Energy Agency.',
};

export const RESOLUTION_TYPE_VALUES: Record<ResolutionType, string> = {
  resolution: 'A resolution.',
  'presidential-statement': 'A statement by the President of the Security Council.',
  draft: 'A draft of a resolution.',
  other: 'Another document.',
};

export const OUTCOME_VALUES: Record<Outcome, string> = {
  adopted: 'The organ adopted it.',
  'not-adopted': 'It was put to the vote and not adopted.',
};

export const PROCEDURE_VALUES: Record<Procedure, string> = {
  vote: 'There was a vote.',
  'without-vote': 'It was adopted without a vote, for example by consensus.',
};

export const VOTE_VALUES: Record<Vote, string> = {
  yes: 'The party voted in favour.',
  no: 'The party voted against.',
  abstain: 'The party abstained.',
  absent: 'The party did not take part in the vote.',
};

export const TERM_KIND_VALUES: Record<(typeof TERM_KINDS)[number], string> = {
  agenda: 'An item of the agenda under which the organ considered it.',
  subject: 'A term of the UNBIS Thesaurus.',
};

export const FACT_VALUES: Record<Fact, string> = {
  adoptedOn: 'The date of adoption.',
  rejectedOn: 'The date on which it was not adopted.',
  meeting: 'The number of the meeting.',
  title: 'The title in English.',
  titles: 'The titles in other languages.',
  chapter: 'The chapter of the UN Charter.',
  agenda: 'The items of the agenda.',
  subjects: 'The terms of the UNBIS Thesaurus.',
  sponsors: 'The parties that submitted the draft.',
  draft: 'The symbol of the draft.',
  procedure: 'Whether there was a vote.',
  tally: 'The number of votes of each kind.',
  votes: 'The vote of each party.',
};

export const REVISION_TYPE_VALUES: Record<RevisionType, string> = {
  statement: 'A revision of a statement.',
  resolution: 'A revision of a resolution.',
  party: 'A revision of a party.',
};

export const REVISION_ACTION_VALUES: Record<RevisionAction, string> = {
  put: 'The resource was created or replaced.',
  delete: 'The resource was deleted.',
};
