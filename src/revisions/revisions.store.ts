import { and, asc, between, desc, eq, gt, lte, max, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import type { StatementDocument } from '../documents/document.js';
import type { RevisionAction } from '../domain/vocabulary.js';

/** A change of a statement, without the document. Times are ISO 8601. */
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

/** How many characters the documents of one page of changes may have; the first may have more. */
const MAX_PAGE_LENGTH = 4_000_000;

function summaryColumns({ revisions }: Reader['tables']) {
  const { number, statementId, action, sha256, acceptedAt, author } = revisions;
  return { number, statementId, action, sha256, acceptedAt, author };
}

const selectAnyRevision = preparedQuery(
  ({ tables: { revisions }, queries }, { statementId }: Placeholders<{ statementId: string }>) =>
    queries
      .select({ number: revisions.number })
      .from(revisions)
      .where(eq(revisions.statementId, statementId))
      .limit(1),
);

/** Whether a statement with this id was ever saved, even if it has been deleted since. */
export async function hasRevision(reader: Reader, statementId: string): Promise<boolean> {
  return (await selectAnyRevision(reader, { statementId })).length > 0;
}

/** Whether a statement is deleted: there was one, and its latest revision is a deletion. */
export async function isDeleted(
  { tables: { revisions }, queries }: Reader,
  statementId: string,
): Promise<boolean> {
  const [latest] = await queries
    .select({ action: revisions.action })
    .from(revisions)
    .where(eq(revisions.statementId, statementId))
    .orderBy(desc(revisions.number))
    .limit(1);
  return latest?.action === 'delete';
}

/** The history of a statement, newest revision first. */
export async function listRevisions(
  { tables, queries }: Reader,
  statementId: string,
  page: PageRequest,
): Promise<Page<RevisionSummary>> {
  const { revisions } = tables;
  const sort: Sort = [{ column: revisions.number, direction: 'desc' }];
  const isOfStatement = eq(revisions.statementId, statementId);
  const rows = await queries
    .select(summaryColumns(tables))
    .from(revisions)
    .where(and(isOfStatement, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  return {
    ...toPage(rows, page.limit, ({ number }) => [number]),
    ...(page.total ? { total: await queries.$count(revisions, isOfStatement) } : {}),
  };
}

/** @returns null if the statement has no revision with this number */
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

/** The last revision of a statement that was accepted at or before a moment; null if there was none yet. */
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
 * What changed in the registry after a revision, in sequence. A page ends early if its documents are long, but holds at
 * least one change if there is any.
 */
export async function listChanges(
  { tables: { revisions }, queries }: Reader,
  afterNumber: number,
  page: PageRequest,
): Promise<Page<Revision>> {
  const sort: Sort = [{ column: revisions.number, direction: 'asc' }];
  const lengths = await queries
    .select({
      number: revisions.number,
      length: sql<number>`coalesce(length(cast(${revisions.document} as text)), 0)`,
    })
    .from(revisions)
    .where(and(gt(revisions.number, afterNumber), after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const fitting = countFitting(lengths, page.limit);
  const { items, next } = toPage(lengths, fitting, ({ number }) => [number]);
  const first = items.at(0)?.number ?? 0;
  const last = items.at(-1)?.number ?? -1;
  const rows = await queries
    .select()
    .from(revisions)
    .where(between(revisions.number, first, last))
    .orderBy(asc(revisions.number));
  const result = { items: rows.map(toRevision), next };
  if (!page.total) return result;
  // The sequence has no gaps.
  const [latest] = await queries.select({ number: max(revisions.number) }).from(revisions);
  return { ...result, total: Math.max(0, (latest?.number ?? 0) - afterNumber) };
}

/** How many documents of these lengths fit on a page: at least one, and at most `limit`. */
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

/** Stored documents passed the schema when they were accepted, and revisions never change. */
function toRevision(row: RevisionSummary & { document: unknown }): Revision {
  return { ...row, document: row.document as StatementDocument | null };
}
