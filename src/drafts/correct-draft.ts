import type { ValidParts } from '../documents/document.js';
import type { Issue } from '../domain/issue.js';
import { applyCorrections, type Corrected, type Fields } from './corrections.js';
import { type OpenDraft, openDraft, reopenDraft } from './open-draft.js';
import { toDocument } from './review/review.js';
import { toFile } from './review/review-file.js';

/** The forms in which a document can be downloaded. */
export const FILE_FORMATS = ['yaml', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export type CorrectionOutcome =
  /** What was sent back as the draft is none. */
  | { before: null; issues: Issue[] }
  | {
      before: OpenDraft;
      /** Null if a correction is not valid. */
      after: OpenDraft | null;
      /** Those of the corrected document, and its parts, for those of its references. */
      issues: Issue[];
      parts: ValidParts;
      origins: Corrected['origins'];
      /** The corrected document as a file, if one is asked for and the document is complete. */
      file: string | null;
    };

/** Applies corrections to a draft in a worker thread. */
export function correctDraft({
  state,
  fields,
  format,
}: {
  state: string;
  fields: Fields;
  format: FileFormat | null;
}): CorrectionOutcome {
  const { draft: before, issues } = reopenDraft(state);
  if (!before) return { before, issues };
  const { review, origins } = applyCorrections(before.review, fields);
  const { draft: after, issues: remaining, parts } = openDraft(review);
  const isComplete = remaining.length === 0;
  return {
    before,
    after,
    issues: remaining,
    parts,
    origins,
    file: after && isComplete && format ? toFileIn(format, after) : null,
  };
}

/** A file that `communique import` takes. YAML says in comments what nobody has decided on, for another review. */
function toFileIn(format: FileFormat, { review, anchored }: OpenDraft): string {
  return format === 'yaml'
    ? toFile(review, `${anchored.document.id}.yaml`)
    : `${JSON.stringify(toDocument(review), null, 2)}\n`;
}
