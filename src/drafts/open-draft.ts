import * as z from 'zod';
import { type AnchoredDocument, anchorAccepted, readDocument } from '../documents/check.js';
import type { ValidParts } from '../documents/document.js';
import { parseJson } from '../documents/json.js';
import { LIMITS } from '../domain/document-limits.js';
import { type Issue, toIssues } from '../domain/issue.js';
import type { CheckedDraft } from './checked-draft.js';
import { draftDocument } from './drafts.schema.js';
import {
  HEAD_FIELDS,
  listOpen,
  type Review,
  startReview,
  toDocument,
  withMissingSource,
} from './review/review.js';
import { withoutDefaults } from './review/review-file.js';

/** A draft that a curator corrects on a page, which keeps it: the server stores nothing. */
export interface OpenDraft {
  review: Review;
  /** The document with its quotes. Unlike others, it may lack signatories. */
  anchored: AnchoredDocument;
  /** What it lacks as a whole to be accepted. */
  issues: Issue[];
  /** The review in JSON, as the page sends it back. */
  state: string;
}

const text = z.string().max(2_000);

const stateSchema = z.strictObject({
  document: draftDocument,
  suggestions: z
    .array(
      z.strictObject({
        path: z.array(z.union([z.string().max(20), z.int().min(0)])).max(2),
        confidence: z.number().min(0).max(1),
        rationale: text,
      }),
    )
    .max(LIMITS.signatories + LIMITS.claims + HEAD_FIELDS.length),
  doubts: z.array(text).max(50),
  notes: z.array(text).max(50),
});

export function openNewDraft(draft: CheckedDraft): OpenDraft {
  const { draft: open, issues } = openDraft(startReview(withMissingSource(draft)));
  if (!open) throw new Error(`A draft is not valid: ${JSON.stringify(issues)}`);
  return open;
}

export interface Opening {
  /** Null if the document has issues in a part of it. */
  draft: OpenDraft | null;
  issues: Issue[];
}

/** Finds the quotes of a draft. `parts` are those parts of the document that the schema accepts. */
export function openDraft(review: Review): Opening & { parts: ValidParts } {
  const document = toDocument(review);
  const check = readDocument(document);
  const { anchored, issues } = check;
  const parts = check.anchored ? check.anchored.document : check.parts;
  if (issues.some(isOfPart)) return { draft: null, issues, parts };
  const draft = {
    review,
    anchored: anchored ?? anchorAccepted(draftDocument.parse(document)),
    issues,
    state: JSON.stringify({
      document,
      suggestions: listOpen(review),
      doubts: review.doubts,
      notes: review.notes,
    }),
  };
  return { draft, issues, parts };
}

/** Reads a draft that a page has sent back. */
export function reopenDraft(state: string): Opening {
  const { success, data, error } = stateSchema.safeParse(tryToParse(state));
  return success
    ? openDraft(startReview({ ...data, document: withoutDefaults(data.document) }))
    : { draft: null, issues: toIssues(error.issues) };
}

function tryToParse(state: string): unknown {
  try {
    return parseJson(state);
  } catch {
    return null;
  }
}

/** Whether an issue is of a field, a signatory or a claim, and not of the number of these. */
function isOfPart({ path }: Issue): boolean {
  return path.length > 1 || HEAD_FIELDS.some((field) => field === path[0]);
}
