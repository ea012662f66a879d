import { desc } from 'drizzle-orm';
import type { Writer } from '../db/database.js';
import { laterThan } from '../db/later.js';
import type { Authorship } from './authorship.js';
import type { StatementDocument } from './document.js';

/** What a revision does to a statement: it puts a document, or deletes. */
export type Change = { statementId: string } & (
  | { action: 'put'; document: StatementDocument; sha256: string }
  | { action: 'delete'; document: null; sha256: null }
);

/**
 * Appends a revision to the history. Its number is one more than the last: writes come one after the other, so that none
 * is given twice, and a write that is rolled back leaves no gap. Its moment is later than that of every revision before
 * it, whatever the clock says, so that each of them can be asked for by its moment, and no reader's copy looks newer than
 * what came after it.
 *
 * @returns its number
 */
export async function appendRevision(
  { tables: { revisions }, queries }: Writer,
  change: Change,
  { author, acceptedAt }: Authorship,
): Promise<number> {
  const [last] = await queries
    .select({ number: revisions.number, acceptedAt: revisions.acceptedAt })
    .from(revisions)
    .orderBy(desc(revisions.number))
    .limit(1);
  const number = (last?.number ?? 0) + 1;
  await queries.insert(revisions).values({
    ...change,
    number,
    acceptedAt: laterThan(last?.acceptedAt, acceptedAt).toISOString(),
    author,
  });
  return number;
}
