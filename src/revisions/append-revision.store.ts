import { sql } from 'drizzle-orm';
import type { Writer } from '../db/database.js';
import type { Tables } from '../db/tables.js';

/** Who writes, and when. */
export interface Authorship {
  /** The name of the key that writes, or null for the registry's own seed. */
  author: string | null;
  acceptedAt: Date;
}

type Change = Pick<
  Tables['revisions']['$inferInsert'],
  'statementId' | 'action' | 'document' | 'sha256'
>;

/**
 * Appends a revision to the history. Its number is one more than the last: writes come one after the other, so that no number is
 * given twice, and a write that is rolled back leaves no gap.
 *
 * @returns its number.
 */
export async function appendRevision(
  { tables: { revisions }, queries }: Writer,
  change: Change,
  { author, acceptedAt }: Authorship,
): Promise<number> {
  const [revision] = await queries
    .insert(revisions)
    .values({
      ...change,
      number: sql`(select coalesce(max(number), 0) + 1 from revisions)`,
      acceptedAt: acceptedAt.toISOString(),
      author,
    })
    .returning({ number: revisions.number });
  if (!revision) throw new Error('The database returned no number for a revision that it stored.');
  return revision.number;
}
