import { eq } from 'drizzle-orm';
import type { Reader } from '../db/database.js';

/** Whether the registry ever held a statement. */
export async function hasAnyRevision({ tables: { revisions }, queries }: Reader): Promise<boolean> {
  const rows = await queries.select({ number: revisions.number }).from(revisions).limit(1);
  return rows.length > 0;
}

/** Whether a statement of this id was ever saved, even if it has been deleted since. */
export async function hasRevision(
  { tables: { revisions }, queries }: Reader,
  statementId: string,
): Promise<boolean> {
  const rows = await queries
    .select({ number: revisions.number })
    .from(revisions)
    .where(eq(revisions.statementId, statementId))
    .limit(1);
  return rows.length > 0;
}
