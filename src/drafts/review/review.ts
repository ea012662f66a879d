import type { Issue } from '../../domain/issue.js';
import type {
  DraftClaim,
  DraftDocument,
  Drafted,
  DraftSignatory,
  Suggestion,
} from '../../drafting/draft-document.js';
import { MADE_UP_TITLE, NO_SIGNATORIES } from '../../drafting/draft-document.js';
import type { CheckedDraft } from '../checked-draft.js';

/** Why a part of the document is what it is. */
export type Reason = Pick<Drafted<unknown>, 'confidence' | 'rationale'>;

/** A part of the document. Its reason is null once the curator has decided on it. */
export interface Part<Value> {
  value: Value;
  reason: Reason | null;
}

/** The parts of the document besides the text and the lists. */
export const HEAD_FIELDS = ['title', 'id', 'issuedOn', 'language', 'sources'] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

export type Head = { [Field in HeadField]: Part<DraftDocument[Field]> };

/** The parts that can be accepted together. */
export type Group = 'head' | 'signatories' | 'claims';

/** A draft on its way to a document: what the curator has decided, and what is left. Never changed in place. */
export interface Review {
  head: Head;
  text: string;
  signatories: readonly Part<DraftSignatory>[];
  claims: readonly Part<DraftClaim>[];
  /** What the curator has to decide besides: one sentence each. */
  doubts: readonly string[];
  /** What was changed in the text. */
  notes: readonly string[];
  /** Parts of these groups are asked one by one, however certain they are. */
  oneByOne: readonly Group[];
}

/** What a review starts from. */
export type Reviewable = Pick<CheckedDraft, 'document' | 'suggestions' | 'doubts' | 'notes'>;

/** Adds that the draft doesn't say where the statement was published. */
export function withMissingSource(draft: Reviewable): Reviewable {
  if (draft.document.sources.length > 0) return draft;
  const rationale = 'the text doesn’t say where it was published';
  return {
    ...draft,
    suggestions: [...draft.suggestions, { path: ['sources'], confidence: 0, rationale }],
  };
}

/** Doubts that a question about a part covers. */
const COVERED: readonly string[] = [MADE_UP_TITLE, NO_SIGNATORIES];

/** Begins a review, or continues one: parts without a suggestion have been decided on. */
export function startReview({ document, suggestions, ...draft }: Reviewable): Review {
  const reasons = new Map(
    suggestions.map(({ path, confidence, rationale }) => [
      path.join('.'),
      { confidence, rationale },
    ]),
  );
  const partAt = <Value>(path: string, value: Value): Part<Value> => ({
    value,
    reason: reasons.get(path) ?? null,
  });
  return {
    head: {
      title: partAt('title', document.title),
      id: partAt('id', document.id),
      issuedOn: partAt('issuedOn', document.issuedOn),
      language: partAt('language', document.language),
      sources: partAt('sources', document.sources),
    },
    text: document.text,
    signatories: document.signatories.map((one, at) => partAt(`signatories.${at}`, one)),
    claims: document.claims.map((one, at) => partAt(`claims.${at}`, one)),
    doubts: draft.doubts.filter((doubt) => !COVERED.includes(doubt)),
    notes: draft.notes.filter((note) => !draft.doubts.includes(note)),
    oneByOne: [],
  };
}

export function toDocument({ head, text, signatories, claims }: Review): DraftDocument {
  return {
    id: head.id.value,
    title: head.title.value,
    issuedOn: head.issuedOn.value,
    language: head.language.value,
    sources: head.sources.value,
    text,
    signatories: signatories.map(({ value }) => value),
    claims: claims.map(({ value }) => value),
  };
}

/** The reasons for the parts that nobody has decided on, in the order of the document. */
export function listOpen({ head, signatories, claims }: Review): Suggestion[] {
  return [
    ...HEAD_FIELDS.map((field) => toSuggestion([field], head[field])),
    ...signatories.map((part, at) => toSuggestion(['signatories', at], part)),
    ...claims.map((part, at) => toSuggestion(['claims', at], part)),
  ].flat();
}

function toSuggestion(path: Suggestion['path'], { reason }: Part<unknown>): Suggestion[] {
  return reason === null ? [] : [{ path, ...reason }];
}

/** Whether nothing is left to decide. */
export function isReviewed(review: Review): boolean {
  return review.doubts.length === 0 && listOpen(review).length === 0;
}

/** Asks again about the parts that the registry would refuse. */
export function reopen(review: Review, issues: readonly Issue[]): Review {
  return issues.reduce(reopenPart, review);
}

function reopenPart(review: Review, { path: [name, at], message }: Issue): Review {
  const reason: Reason = { confidence: 0, rationale: `the registry refuses it: ${message}` };
  const field = HEAD_FIELDS.find((one) => one === name);
  if (field)
    return { ...review, head: { ...review.head, [field]: { ...review.head[field], reason } } };
  const mark = <Value>(parts: readonly Part<Value>[]) =>
    parts.map((part, index) => (index === at ? { ...part, reason } : part));
  if (name === 'signatories' && typeof at === 'number')
    return { ...review, signatories: mark(review.signatories) };
  if (name === 'claims' && typeof at === 'number')
    return { ...review, claims: mark(review.claims) };
  // A review without signatories asks for them anyway.
  if (name === 'signatories') return review;
  return {
    ...review,
    doubts: [...review.doubts, `The registry refuses the document: ${message}.`],
  };
}
