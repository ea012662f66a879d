import { and, asc, count, desc, eq, gt, lte, max, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import { prepared, upTo } from '../db/prepared.js';
import type { StatementDocument } from '../documents/document.js';
import type { RevisionAction } from '../domain/vocabulary.js';

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
export async function hasRevision(reader: Reader, statementId: string): Promise<boolean> {
  const rows = await prepared(reader, 'any revision', ({ tables, queries }) =>
    queries
      .select({ number: tables.revisions.number })
      .from(tables.revisions)
      .where(isOfStatement(tables))
      .limit(upTo(1)),
  )({ statementId });
  return rows.length > 0;
}

function isOfStatement({ revisions }: Reader['tables']) {
  return eq(revisions.statementId, sql.placeholder('statementId'));
}

/** The history of a statement, the newest revision first. */
export async function listRevisions(
  reader: Reader,
  statementId: string,
  page: PageRequest,
): Promise<Page<RevisionSummary>> {
  const sort: Sort = [{ column: reader.tables.revisions.number, direction: 'desc' }];
  const later = after(sort, page.after);
  const { tables, queries } = reader;
  const rows = await queries
    .select(summaryColumns(tables))
    .from(tables.revisions)
    .where(and(eq(tables.revisions.statementId, statementId), later))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const result = toPage(rows, page.limit, ({ number }) => [number]);
  if (!page.total) return result;
  const [counted] = await prepared(reader, 'revisions, counted', ({ tables, queries }) =>
    queries.select({ total: count() }).from(tables.revisions).where(isOfStatement(tables)),
  )({ statementId });
  return { ...result, total: counted?.total ?? 0 };
}

/** @returns null where the statement has no revision of this number. */
export async function findRevision(
  reader: Reader,
  statementId: string,
  number: number,
): Promise<Revision | null> {
  const [row] = await prepared(reader, 'revision', ({ tables, queries }) =>
    queries
      .select()
      .from(tables.revisions)
      .where(and(eq(tables.revisions.number, sql.placeholder('number')), isOfStatement(tables))),
  )({ statementId, number });
  return row ? toRevision(row) : null;
}

/** The last revision of a statement that was accepted at a moment or before; null where there was none yet. */
export async function findRevisionAt(
  reader: Reader,
  statementId: string,
  at: Date,
): Promise<Revision | null> {
  const [row] = await prepared(reader, 'revision at a moment', ({ tables, queries }) => {
    const { revisions } = tables;
    return queries
      .select()
      .from(revisions)
      .where(and(isOfStatement(tables), lte(revisions.acceptedAt, sql.placeholder('at'))))
      .orderBy(desc(revisions.number))
      .limit(upTo(1));
  })({ statementId, at: at.toISOString() });
  return row ? toRevision(row) : null;
}

/**
 * What changed in the registry after a revision, in sequence. A page ends early where its documents grow long; it
 * always holds one change, where there is any.
 */
export async function listChanges(
  reader: Reader,
  afterNumber: number,
  page: PageRequest,
): Promise<Page<Revision>> {
  const sort: Sort = [{ column: reader.tables.revisions.number, direction: 'asc' }];
  const later = after(sort, page.after);
  const { tables, queries } = reader;
  const lengths = await queries
    .select({
      number: tables.revisions.number,
      length: sql<number>`coalesce(length(cast(${tables.revisions.document} as text)), 0)`,
    })
    .from(tables.revisions)
    .where(and(gt(tables.revisions.number, afterNumber), later))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const { items, next } = toPage(lengths, countFitting(lengths, page.limit), ({ number }) => [
    number,
  ]);
  const rows = await prepared(reader, 'changes', ({ tables: { revisions }, queries, oneOf }) =>
    queries
      .select()
      .from(revisions)
      .where(oneOf(revisions.number, 'numbers'))
      .orderBy(asc(revisions.number)),
  )({ numbers: items.map(({ number }) => number) });
  const result = { items: rows.map(toRevision), next };
  if (!page.total) return result;
  // The sequence has no gaps.
  const [last] = await prepared(reader, 'last change', ({ tables: { revisions }, queries }) =>
    queries.select({ number: max(revisions.number) }).from(revisions),
  )({});
  return { ...result, total: Math.max(0, (last?.number ?? 0) - afterNumber) };
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
