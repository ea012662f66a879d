import { readDocument } from '../documents/check.js';
import type { Issue } from '../domain/issue.js';
import { assembleDraft, toDocument } from '../drafting/assemble-draft.js';
import type { Draft, DraftParts } from '../drafting/draft-document.js';
import type { Drafter, TextOrigin } from '../drafting/drafter.js';

export interface CheckedDraft extends Draft {
  /** The registry would accept the document as it is, and nothing essential is in doubt. */
  isReady: boolean;
}

/**
 * Drafts a document and checks it like any other. Parts that the registry would reject are left out, so that they don't
 * spoil the rest.
 *
 * @throws UndraftableError
 */
export function draftStatement(drafter: Drafter, text: string, origin?: TextOrigin): CheckedDraft {
  const parts = drafter(text, origin);
  const { anchored, issues } = readDocument(toDocument(parts));
  if (anchored) return toChecked(parts, true);
  const accepted = dropParts(parts, issues);
  return toChecked(accepted, readDocument(toDocument(accepted)).anchored !== null);
}

function toChecked(parts: DraftParts, isAccepted: boolean): CheckedDraft {
  const draft = assembleDraft(parts);
  return { ...draft, isReady: isAccepted && draft.doubts.length === 0 };
}

function dropParts(parts: DraftParts, issues: readonly Issue[]): DraftParts {
  const isKept = (list: string) => (_: unknown, index: number) =>
    !issues.some(({ path }) => path[0] === list && path[1] === index);
  return {
    ...parts,
    signatories: parts.signatories.filter(isKept('signatories')),
    claims: parts.claims.filter(isKept('claims')),
  };
}
