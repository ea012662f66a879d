import type { Reader } from '../db/database.js';
import { findPartyReferences } from '../documents/party-references.store.js';
import { REUSED_CODES } from '../domain/party-name.js';
import { UnknownReferenceError } from '../domain/unknown-reference.js';
import { Problem } from '../http/problem.js';
import { missingResource } from '../revisions/missing-resource.js';
import { hasRevision } from '../revisions/revisions.store.js';

/**
 * The canonical code of the party in a path.
 *
 * @throws Problem `not-found`, with the parties that may be meant, or `gone` if the party was deleted
 * @throws UnknownReferenceError if the code was that of two states
 */
export async function requirePartyCode(reader: Reader, given: string): Promise<string> {
  const { codeOf, explain } = await findPartyReferences(reader, [given]);
  const code = codeOf(given);
  if (code !== undefined) return code;
  const message = explain(given);
  if (REUSED_CODES[given.toUpperCase()]) {
    throw new UnknownReferenceError('path', [{ parameter: 'code', message }]);
  }
  const deleted = { type: 'party', id: given.toUpperCase() } as const;
  if (await hasRevision(reader, deleted)) throw await missingResource(reader, deleted);
  throw new Problem('not-found', `${message.charAt(0).toUpperCase()}${message.slice(1)}.`);
}
