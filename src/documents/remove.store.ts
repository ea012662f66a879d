import { eq } from 'drizzle-orm';
import type { Writer } from '../db/database.js';
import { findStatementNumber } from '../db/statement-name.js';
import { appendRevision } from './append-revision.store.js';
import type { Authorship } from './authorship.js';

/**
 * Deletes a statement with all that belongs to it, and appends that to its history, which stays. The caller's
 * transaction makes it one step.
 *
 * @returns whether there was such a statement.
 */
export async function removeStatement(
  writer: Writer,
  id: string,
  authorship: Authorship,
): Promise<boolean> {
  const { statements } = writer.tables;
  const number = await findStatementNumber(writer, id);
  if (number === null) return false;
  await writer.queries.delete(statements).where(eq(statements.number, number));
  const change = { statementId: id, action: 'delete', document: null, sha256: null } as const;
  await appendRevision(writer, change, authorship);
  return true;
}
