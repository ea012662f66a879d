import type * as z from 'zod';
import { SourceError } from '../../documents/source.js';
import { readYaml } from '../../documents/yaml.js';
import { toIssues } from '../../domain/issue.js';
import type { DraftDocument, Suggestion } from '../../drafting/draft-document.js';
import { writeDocument } from '../draft-yaml.js';
import { draftDocument } from '../drafts.schema.js';
import {
  HEAD_FIELDS,
  isReviewed,
  listOpen,
  type Review,
  type Reviewable,
  toDocument,
  withMissingSource,
} from './review.js';

/** Begins the file of a review that is not finished. */
const IN_PART = 'Reviewed in part: ';
const DOUBT = 'In doubt: ';
const NOTE = 'Note: ';

/** A comment that gives the reason for the part below it. */
const REASON = /^\s*# ([01](?:\.\d+)?): (.+)$/;

/** The command that goes on with the review in a file. */
export function toCommand(path: string): string {
  return `communique draft --review ${toShellWord(path)}`;
}

/** A path as it is typed in a shell. */
export function toShellWord(path: string): string {
  return /^[\w./:@%+=,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** The review as a file. Parts that nobody has decided on have a comment with their reason. */
export function toFile(review: Review, path: string): string {
  const open = listOpen(review);
  const count = open.length + review.doubts.length;
  const introduction = isReviewed(review)
    ? []
    : [
        `${IN_PART}${count} left. The comments give the confidence in each part that was not reviewed, from 0 to 1, and the reason for it.`,
        `To go on: ${toCommand(path)}`,
      ];
  return writeDocument(toDocument(review), open, [
    ...introduction,
    ...review.doubts.map((doubt) => DOUBT + doubt),
    ...review.notes.map((note) => NOTE + note),
  ]);
}

/**
 * Reads a draft, or a review that was interrupted. Parts without a comment have been reviewed.
 *
 * @throws SourceError
 */
export function readDraftFile(source: string): Reviewable {
  const { value, locate } = readYaml(source);
  const { data, error } = draftDocument.safeParse(value);
  if (error)
    throw new SourceError(
      toIssues(error.issues).map(({ path, message }) => ({
        message: `${path.join('.')}: ${message}`,
        position: locate(path),
      })),
    );
  const lines = source.split('\n');
  const comments = lines.slice(
    0,
    lines.findIndex((line) => !/^\s*(?:#|$)/.test(line)),
  );
  const textsAfter = (prefix: string) =>
    comments.flatMap((line) =>
      line.startsWith(`# ${prefix}`) ? [line.slice(prefix.length + 2)] : [],
    );
  const ofHead = HEAD_FIELDS.flatMap((field) =>
    readReason(
      lines,
      lines.findIndex((line) => line.startsWith(`${field}:`)),
      [field],
    ),
  );
  const ofLists = (['signatories', 'claims'] as const).flatMap((list) =>
    data[list].flatMap((_, at) => readReason(lines, locate([list, at]).line - 1, [list, at])),
  );
  const draft = {
    document: withoutDefaults(data),
    suggestions: [...ofHead, ...ofLists],
    doubts: textsAfter(DOUBT),
    notes: textsAfter(NOTE),
  };
  const isNew = textsAfter(IN_PART).length === 0 && draft.suggestions.length > 0;
  return isNew ? withMissingSource(draft) : draft;
}

/** The schema fills in fields that drafts leave out. */
export function withoutDefaults({ signatories, claims, ...rest }: z.output<typeof draftDocument>) {
  return {
    ...rest,
    signatories: signatories.map(({ person, ...one }) => (person ? { ...one, person } : one)),
    claims: claims.map(({ breach, ...one }) => (breach ? { ...one, breach } : one)),
  } as DraftDocument;
}

/** Reads the comment above a line, both numbered from 0. */
function readReason(
  lines: readonly string[],
  line: number,
  path: Suggestion['path'],
): Suggestion[] {
  const [, confidence, rationale] = REASON.exec(lines[line - 1] ?? '') ?? [];
  return confidence === undefined || rationale === undefined
    ? []
    : [{ path, confidence: Math.min(1, Number(confidence)), rationale }];
}
