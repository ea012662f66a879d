import type { Reader } from '../db/database.js';
import { findPartiesCalled } from '../db/party-names.js';
import { toCanonical } from '../documents/canonical-parties.js';
import type { AnchoredDocument } from '../documents/check.js';
import { checkReferences } from '../documents/references.store.js';
import { LIMITS } from '../domain/document-limits.js';
import type { Issue } from '../domain/issue.js';
import type { Statement } from '../domain/statement.js';
import { hasStatement, readStatementOfRevision } from '../statements/statement.store.js';
import { type Fields, NEW_SIGNATORIES, PARTY_FIELD } from './corrections.js';

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

/** What was typed, with the codes of the parties that were typed by name. Documents name parties by code. */
export async function withPartyCodes(reader: Reader, typed: Fields): Promise<Fields> {
  const named = [...typed]
    .filter(([field, { length }]) => PARTY_FIELD.test(field) && length <= LIMITS.nameLength)
    .slice(0, LIMITS.signatories + NEW_SIGNATORIES.length);
  const codes = await findPartiesCalled(
    reader,
    named.map(([, name]) => name),
  );
  return new Map([
    ...typed,
    ...named.map(([field, name]) => [field, codes.get(name) ?? name] as const),
  ]);
}
