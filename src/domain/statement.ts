import type { Quote } from './quote.js';
import type {
  Body,
  ClaimKind,
  Fact,
  Modality,
  Outcome,
  PartyKind,
  PartyRole,
  Procedure,
  ResolutionType,
  SignatoryRole,
  Vote,
} from './vocabulary.js';

/**
 * A statement and everything in it, as the stores return it and the formats write it. Dates are ISO 8601. Fields are null
 * if their value is unknown.
 */

/** A party, as other facts refer to it. */
export interface PartyName {
  code: string;
  kind: PartyKind;
  name: string;
}

/** A resolution, as other facts refer to it. */
export interface ResolutionName {
  id: string;
  symbol: string;
}

/** Where facts about a resolution come from. */
export interface FactSource {
  facts: Fact[];
  publisher: string;
  /** The name of the file. */
  file: string | null;
  url: string | null;
  /** The day on which they were recorded. */
  recordedOn: string | null;
}

export interface Resolution extends ResolutionName {
  body: Body;
  type: ResolutionType;
  /** Whether anything but the symbol is known. */
  known: boolean;
  year: number | null;
  outcome: Outcome | null;
  adoptedOn: string | null;
  /** The day on which a draft was put to the vote and not adopted. */
  rejectedOn: string | null;
  meeting: number | null;
  /** In English. */
  title: string | null;
  /** The chapter of the UN Charter that it acts under, as a Roman numeral. */
  chapter: string | null;
  /** The symbol of the draft that was adopted. */
  draft: string | null;
  procedure: Procedure | null;
  documentUrl: string | null;
  /** How many votes of each kind were cast. */
  tally: Record<Vote, number> | null;
  /** The permanent members of the Security Council that vetoed it, by code. */
  vetoedBy: PartyName[];
  /** When it was last written, or first cited if only its symbol is known (ISO 8601). */
  updatedAt: string;
}

/** How a party voted; null if its vote is not on record. */
export interface PartyVote {
  party: PartyName;
  vote: Vote | null;
}

/** A party's veto on the same item of the agenda as a cited resolution. */
export interface RelatedVeto {
  party: PartyName;
  /** The draft that it vetoed. */
  resolution: ResolutionName;
  rejectedOn: string;
  agendaItem: string;
}

/** A statement, as other facts refer to it. */
export interface StatementName {
  id: string;
  title: string;
  issuedOn: string | null;
}

export interface Signatory {
  /** 0-based, in signing order. */
  position: number;
  party: PartyName;
  nameAsSigned: string;
  office: string | null;
  /** The name of the person who signed. */
  person: string | null;
  role: SignatoryRole;
  /** Where the text names the signatory; null if it does so nowhere or more than once. */
  quote: Quote | null;
  /** The members of a group on the date of issue. They are derived: the statement doesn't name them. */
  derivedMembers: PartyName[];
  /** When the shown revision of the statement was accepted (ISO 8601). */
  updatedAt: string;
}

/** Words that cite a resolution, another instrument, or neither. */
export interface Citation {
  quote: Quote;
  resolution: ResolutionName | null;
  instrument: string | null;
  /** How the claim's subjects voted on the resolution, in their order. */
  votes: PartyVote[];
}

/** A claim inside its statement. */
export interface StatementClaim {
  key: string;
  kind: ClaimKind;
  modality: Modality;
  intensifier: string | null;
  /** Whether an assessment says that a party broke a rule. */
  breach: boolean;
  quote: Quote;
  parties: { party: PartyName; role: PartyRole }[];
  citations: Citation[];
  /** What the claim's subjects vetoed on the same items of the agenda, newest first; not all if there are many. */
  vetoes: RelatedVeto[];
}

export interface Claim extends StatementClaim {
  statement: StatementName;
  /** When the shown revision of the statement was accepted (ISO 8601). */
  updatedAt: string;
  /** The parties that signed the statement, in signing order, without those that only aligned themselves with it. */
  speakers: PartyName[];
  /** The URL of the quote in the statement's first source with a URL; null if there is none. */
  textFragment: string | null;
}

/** A resolution that a statement cites. */
export interface CitedResolution {
  resolution: Resolution;
  /** The words that cite it, in the order of the text. */
  citations: { claimKey: string; quote: Quote }[];
  /** The votes of the subjects of the statement's claims, by code. */
  votes: PartyVote[];
}

export interface Statement extends StatementName {
  /** BCP 47. */
  language: string;
  text: string;
  sources: { publisher: string; url: string | null }[];
  revision: number;
  /** When the revision was accepted (ISO 8601). */
  updatedAt: string;
  /** In signing order. */
  signatories: Signatory[];
  /** In the order of the document. */
  claims: Claim[];
  /** Newest first. */
  resolutions: CitedResolution[];
  /** What the subjects of the claims vetoed on the same items of the agenda, newest first; not all if there are many. */
  vetoes: RelatedVeto[];
}

/** Signatories by their role, each group in signing order. */
export function groupByRole<T extends { role: SignatoryRole }>(
  signatories: readonly T[],
): Record<SignatoryRole, T[]> {
  const having = (role: SignatoryRole) => signatories.filter((one) => one.role === role);
  return {
    signatory: having('signatory'),
    'on-behalf-of': having('on-behalf-of'),
    aligned: having('aligned'),
  };
}

/** The names as signed, by role. A party that signed through several officials is named once. */
export function namesByRole(
  signatories: readonly Pick<Signatory, 'nameAsSigned' | 'role'>[],
): Record<SignatoryRole, string[]> {
  const groups = groupByRole(signatories);
  const namesOf = (role: SignatoryRole) => [
    ...new Set(groups[role].map(({ nameAsSigned }) => nameAsSigned)),
  ];
  return {
    signatory: namesOf('signatory'),
    'on-behalf-of': namesOf('on-behalf-of'),
    aligned: namesOf('aligned'),
  };
}

/** Whether a party signed, for itself or for others: one that aligned itself didn't. */
export function hasSigned({ role }: Pick<Signatory, 'role'>): boolean {
  return role !== 'aligned';
}

/** The parties that signed, each once. */
export function listSpeakers(
  signatories: readonly Pick<Signatory, 'party' | 'role'>[],
): PartyName[] {
  const speakers = signatories.filter(hasSigned);
  return [...new Map(speakers.map(({ party }) => [party.code, party])).values()];
}

/** The office of a signatory, with its role unless that is `signatory`. */
export function describeCapacity({ office, role }: Pick<Signatory, 'office' | 'role'>): string {
  if (office === null) return role;
  return role === 'signatory' ? office : `${office} (${role})`;
}

/** That a group signed, and who its members were; null for other parties. */
export function describeGroup({ party, derivedMembers }: Signatory): string | null {
  if (party.kind !== 'group') return null;
  const members = derivedMembers.map(({ name }) => name).join(', ');
  return `signed as a group${members && `; its members on that day, derived: ${members}`}`;
}
