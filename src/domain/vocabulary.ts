/**
 * The closed vocabularies of the registry. Tables, document, wire and docs all take their words from here.
 * It belongs to no feature and imports nothing.
 */

/** A state is an entry of ISO 3166-1; everything else that signs is an organisation. */
export const PARTY_KINDS = ['state', 'organisation'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** How a party stands to a statement: it signs, signs for others, or says that it aligns itself. */
export const SIGNATORY_ROLES = ['signatory', 'on-behalf-of', 'aligned'] as const;
export type SignatoryRole = (typeof SIGNATORY_ROLES)[number];

/** How a party stands to a claim. The speakers are always the signatories. */
export const PARTY_ROLES = ['subject', 'addressee', 'beneficiary'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** The organ of the United Nations that adopted a resolution. */
export const BODIES = ['security-council', 'general-assembly'] as const;
export type Body = (typeof BODIES)[number];

export const VOTES = ['yes', 'no', 'abstain', 'absent'] as const;
export type Vote = (typeof VOTES)[number];

/** Whether a claim speaks of what is, of what would be, or of what may come. */
export const MODALITIES = ['actual', 'conditional', 'potential'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Defined, one by one, in claims/claim-kinds.ts. */
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

/** What a revision did to its statement. */
export const REVISION_ACTIONS = ['put', 'delete'] as const;
export type RevisionAction = (typeof REVISION_ACTIONS)[number];
