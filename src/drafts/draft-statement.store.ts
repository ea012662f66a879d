import type { Reader } from '../db/database.js';
import { toCanonical } from '../documents/canonical-parties.js';
import type { AnchoredDocument } from '../documents/check.js';
import { checkReferences } from '../documents/references.store.js';
import type { Issue } from '../domain/issue.js';
import type { Statement } from '../domain/statement.js';
import { hasStatement, readStatementOfRevision } from '../statements/statement.store.js';

export interface DraftStatement {
  /** The statement as it would be; null if the registry doesn't know a party that it names. */
  statement: Statement | null;
  /** The issues of its references. */
  issues: Issue[];
  /** Whether the registry holds a statement with this id. */
  isHeld: boolean;
}

/** Completes a draft by what the registry knows of its parties and resolutions. */
export async function readDraftStatement(
  reader: Reader,
  anchored: AnchoredDocument,
): Promise<DraftStatement> {
  const { document } = anchored;
  const { parties, issues } = await checkReferences(reader, document);
  const named = [...document.signatories, ...document.claims.flatMap(({ parties }) => parties)];
  const isKnown = named.every(({ party }) => parties.codeOf(party) !== undefined);
  return {
    statement: isKnown
      ? await readStatementOfRevision(reader, NOT_STORED, toCanonical(anchored, parties))
      : null,
    issues,
    isHeld: await hasStatement(reader, document.id),
  };
}

const NOT_STORED = { number: 0, acceptedAt: '' };
