import { eq } from 'drizzle-orm';
import type { Writer } from '../db/database.js';
import type { Authorship } from './save.store.js';

/**
 * Deletes a statement with all that belongs to it, and appends that to its history, which stays. The caller's
 * transaction makes it one step.
 *
 * @returns whether there was such a statement.
 */
export async function removeStatement(
  { tables: { statements, revisions }, queries }: Writer,
  id: string,
  { author, acceptedAt }: Authorship,
): Promise<boolean> {
  const removed = await queries
    .delete(statements)
    .where(eq(statements.id, id))
    .returning({ number: statements.number });
  if (removed.length === 0) return false;
  await queries.insert(revisions).values({
    statementId: id,
    action: 'delete',
    document: null,
    sha256: null,
    acceptedAt: acceptedAt.toISOString(),
    author,
  });
  return true;
}
