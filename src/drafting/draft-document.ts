import type { ClaimKind, Modality, PartyRole, SignatoryRole } from '../domain/vocabulary.js';
import type { QuoteSelection } from './text/quote-selection.js';

/** A draft of a statement's document, in the form that curators write. Nothing has checked it yet. */
export interface DraftDocument {
  id: string;
  title: string;
  issuedOn: string | null;
  language: string;
  /** Where a page says that it was published; a text alone doesn't say it. */
  sources: DraftSource[];
  text: string;
  signatories: DraftSignatory[];
  claims: DraftClaim[];
}

export interface DraftSource {
  publisher: string;
  url: string | null;
}

export interface DraftSignatory extends Partial<QuoteSelection> {
  party: string;
  nameAsSigned: string;
  office: string | null;
  person?: string;
  role: SignatoryRole;
}

export interface DraftClaim extends QuoteSelection {
  key: string;
  kind: ClaimKind;
  modality: Modality;
  intensifier: string | null;
  breach?: true;
  parties: { party: string; role: PartyRole }[];
  citations: DraftCitation[];
}

export interface DraftCitation extends QuoteSelection {
  resolution?: string;
  instrument?: string;
}

/** The doubt about a text without a heading. */
export const MADE_UP_TITLE = 'The text has no heading, so the title is made up. Replace it.';

/** The doubt about a text in which nobody signs. */
export const NO_SIGNATORIES =
  'No signatories were found. Add them: a document without signatories is rejected.';

/** Why a part of the document is what it is. */
export interface Suggestion {
  /** The path to the part from the document's root. */
  path: readonly (string | number)[];
  /** From 0 (a guess) to 1 (certain). */
  confidence: number;
  rationale: string;
}

/** A resolution that the text cites by number or symbol. */
export interface CitedResolution {
  /** The registry's symbol if it holds the resolution, else the text's: `S/RES/2722`. */
  symbol: string;
  isHeld: boolean;
}

export interface Draft {
  document: DraftDocument;
  /** In the whole. */
  confidence: number;
  suggestions: Suggestion[];
  resolutions: CitedResolution[];
  /** What was changed in the text, and what is left for the curator: one sentence each. */
  notes: string[];
  /** Those of the notes that say what a curator has to decide before the document can be trusted. */
  doubts: string[];
}

/** A part of the document, with the reason for it. */
export interface Drafted<Part> {
  part: Part;
  confidence: number;
  rationale: string;
}

/** The parts of a draft, before they are put together. */
export interface DraftParts {
  head: {
    id: string;
    title: Drafted<string>;
    issuedOn: Drafted<string | null>;
    language: string;
    sources: DraftSource[];
  };
  text: string;
  signatories: Drafted<DraftSignatory>[];
  claims: Drafted<DraftClaim>[];
  resolutions: CitedResolution[];
  notes: string[];
  /** What a curator has to decide before the document can be trusted: one sentence each. */
  doubts: string[];
}
