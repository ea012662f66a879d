import { and, asc, count, desc, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import type { StatementDocument } from '../documents/document.js';
import type { RevisionAction } from '../vocabulary.js';

/** What was done to a statement, without the document. Times are ISO 8601. */
export interface RevisionSummary {
  number: number;
  statementId: string;
  action: RevisionAction;
  /** SHA-256 of the document's JSON, in hexadecimal; null for a deletion. */
  sha256: string | null;
  acceptedAt: string;
  /** The name of the key that wrote it, or null for the registry's own seed. */
  author: string | null;
}

export interface Revision extends RevisionSummary {
  /** The document as accepted; null for a deletion. */
  document: StatementDocument | null;
}

/** How many characters of documents a page of changes holds at the most, beside its first. */
const MAX_PAGE_LENGTH = 4_000_000;

function summaryColumns({ revisions }: Reader['tables']) {
  const { number, statementId, action, sha256, acceptedAt, author } = revisions;
  return { number, statementId, action, sha256, acceptedAt, author };
}

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

/** The history of a statement, the newest revision first. */
export async function listRevisions(
  { tables, queries }: Reader,
  statementId: string,
  page: PageRequest,
): Promise<Page<RevisionSummary>> {
  const { revisions } = tables;
  const sort: Sort = [{ column: revisions.number, direction: 'desc' }];
  const where = eq(revisions.statementId, statementId);
  const rows = await queries
    .select(summaryColumns(tables))
    .from(revisions)
    .where(and(where, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const result = toPage(rows, page.limit, ({ number }) => [number]);
  if (!page.total) return result;
  const [counted] = await queries.select({ total: count() }).from(revisions).where(where);
  return { ...result, total: counted?.total ?? 0 };
}

/** @returns null where the statement has no revision of this number. */
export async function findRevision(
  { tables: { revisions }, queries }: Reader,
  statementId: string,
  number: number,
): Promise<Revision | null> {
  const [row] = await queries
    .select()
    .from(revisions)
    .where(and(eq(revisions.number, number), eq(revisions.statementId, statementId)));
  return row ? toRevision(row) : null;
}

/** The last revision of a statement that was accepted at a moment or before; null where there was none yet. */
export async function findRevisionAt(
  { tables: { revisions }, queries }: Reader,
  statementId: string,
  at: Date,
): Promise<Revision | null> {
  const [row] = await queries
    .select()
    .from(revisions)
    .where(and(eq(revisions.statementId, statementId), lte(revisions.acceptedAt, at.toISOString())))
    .orderBy(desc(revisions.number))
    .limit(1);
  return row ? toRevision(row) : null;
}

/**
 * What changed in the registry after a revision, in sequence. A page ends early where its documents grow long; it
 * always holds one change, where there is any.
 */
export async function listChanges(
  { tables, queries }: Reader,
  afterNumber: number,
  page: PageRequest,
): Promise<Page<Revision>> {
  const { revisions } = tables;
  const sort: Sort = [{ column: revisions.number, direction: 'asc' }];
  const where = gt(revisions.number, afterNumber);
  const lengths = await queries
    .select({
      number: revisions.number,
      length: sql<number>`coalesce(length(cast(${revisions.document} as text)), 0)`,
    })
    .from(revisions)
    .where(and(where, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const { items, next } = toPage(lengths, countFitting(lengths, page.limit), ({ number }) => [
    number,
  ]);
  const rows = await queries
    .select()
    .from(revisions)
    .where(
      inArray(
        revisions.number,
        items.map(({ number }) => number),
      ),
    )
    .orderBy(asc(revisions.number));
  const result = { items: rows.map(toRevision), next };
  if (!page.total) return result;
  const [counted] = await queries.select({ total: count() }).from(revisions).where(where);
  return { ...result, total: counted?.total ?? 0 };
}

/** How many documents of these lengths fit on a page: one at the least, and `limit` at the most. */
function countFitting(lengths: readonly { length: number }[], limit: number): number {
  let sum = 0;
  let fitting = 0;
  for (const { length } of lengths.slice(0, limit)) {
    sum += length;
    if (fitting > 0 && sum > MAX_PAGE_LENGTH) break;
    fitting += 1;
  }
  return Math.max(fitting, 1);
}

/** Stored documents passed the schema when they were accepted, and no revision is ever changed. */
function toRevision(row: RevisionSummary & { document: unknown }): Revision {
  return { ...row, document: row.document as StatementDocument | null };
}
