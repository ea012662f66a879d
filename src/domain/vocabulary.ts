/** The closed vocabularies of the registry, shared by the tables, the document schema and the API. */

/**
 * A state is an entry of ISO 3166, of today or of the past. An organisation signs in its own name; a group is a name for its
 * members.
 */
export const PARTY_KINDS = ['state', 'organisation', 'group'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** The capacity in which a party signed: for itself, on behalf of others, or by aligning itself with the statement. */
export const SIGNATORY_ROLES = ['signatory', 'on-behalf-of', 'aligned'] as const;
export type SignatoryRole = (typeof SIGNATORY_ROLES)[number];

/** The roles that filters and counts select unless others are asked for: only these parties signed for themselves. */
export const DEFAULT_CAPACITY: readonly SignatoryRole[] = ['signatory'];

/** The role of a party in a claim: whose conduct it is about, who is asked, who is supported. The speakers are the signatories. */
export const PARTY_ROLES = ['subject', 'addressee', 'beneficiary'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** The body whose document a resolution is: an organ of the United Nations, or the IAEA’s Board of Governors. */
export const BODIES = [
  'security-council',
  'general-assembly',
  'human-rights-council',
  'economic-and-social-council',
  'iaea-board',
] as const;
export type Body = (typeof BODIES)[number];

/** What kind of document a symbol names, by its series. */
export const RESOLUTION_TYPES = ['resolution', 'presidential-statement', 'draft', 'other'] as const;
export type ResolutionType = (typeof RESOLUTION_TYPES)[number];

/** What became of a resolution that was put to its organ. */
export const OUTCOMES = ['adopted', 'not-adopted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether an organ adopted a resolution by a vote. */
export const PROCEDURES = ['vote', 'without-vote'] as const;
export type Procedure = (typeof PROCEDURES)[number];

/** The fields of a resolution whose source is recorded. */
export const FACTS = [
  'adoptedOn',
  'rejectedOn',
  'meeting',
  'title',
  'titles',
  'chapter',
  'agenda',
  'subjects',
  'sponsors',
  'draft',
  'procedure',
  'tally',
  'votes',
] as const;
export type Fact = (typeof FACTS)[number];

/** What the terms that describe a resolution are: items of an agenda, or subjects of the UNBIS Thesaurus. */
export const TERM_KINDS = ['agenda', 'subject'] as const;

export const VOTES = ['yes', 'no', 'abstain', 'absent'] as const;
export type Vote = (typeof VOTES)[number];

/** The votes of members that took part. */
export const CAST_VOTES: readonly Vote[] = ['yes', 'no', 'abstain'];

/**
 * How a change of a statement concerns a filter: the statement matches since this revision; it matched before and still does;
 * it matches no longer.
 */
export const MATCHES = ['began', 'continued', 'ended'] as const;
export type Match = (typeof MATCHES)[number];

/** Whether a claim is about what is, would be or may be. */
export const MODALITIES = ['actual', 'conditional', 'potential'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Defined in claim-kinds.ts. */
export const CLAIM_KINDS = [
  'assertion',
  'assessment',
  'concern',
  'condemnation',
  'appeal',
  'demand',
  'warning',
  'commitment',
  'support',
  'welcome',
  'recognition',
  'announcement',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What has revisions. */
export const REVISION_TYPES = ['statement', 'resolution', 'party'] as const;
export type RevisionType = (typeof REVISION_TYPES)[number];

/** What a revision did: created or replaced its resource, or deleted it. */
export const REVISION_ACTIONS = ['put', 'delete'] as const;
export type RevisionAction = (typeof REVISION_ACTIONS)[number];

/** The orders of lists by the time of the last change: oldest first, or newest first. */
export const UPDATE_ORDERS = ['updatedAt', '-updatedAt'] as const;
export type UpdateOrder = (typeof UPDATE_ORDERS)[number];

/** What a key may do: write, which includes following, or only follow. */
export const KEY_SCOPES = ['write', 'follow'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** Whether changes are delivered to a subscription. */
export const SUBSCRIPTION_STATES = ['active', 'paused'] as const;

/** Whether a delivery has succeeded yet. */
export const DELIVERY_STATES = ['waiting', 'delivered'] as const;
