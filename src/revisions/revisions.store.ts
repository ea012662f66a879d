import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import type { StatementDocument } from '../documents/document.js';
import { findLatestRevision, type Resource } from '../documents/revision-log.store.js';
import type { RevisionAction, RevisionType } from '../domain/vocabulary.js';
import type { PartyDocument } from '../parties/party-document.js';
import type { ResolutionDocument } from '../resolutions/resolution-document.js';

/** The documents of what has revisions. */
export interface Documents {
  statement: StatementDocument;
  resolution: ResolutionDocument;
  party: PartyDocument;
}

/** A change of a statement, a resolution or a party, without the document. Times are ISO 8601. */
export interface RevisionSummary<Type extends RevisionType = RevisionType> {
  number: number;
  type: Type;
  resourceId: string;
  action: RevisionAction;
  /** SHA-256 of the document's JSON, in hexadecimal; null for a deletion. */
  sha256: string | null;
  acceptedAt: string;
  /** The name of the key that wrote it, or null for the registry's own seed. */
  author: string | null;
}

/** A change of one type, with the document as accepted; null for a deletion. */
export interface RevisionOf<Type extends RevisionType> extends RevisionSummary<Type> {
  document: Documents[Type] | null;
}

export type Revision = { [Type in RevisionType]: RevisionOf<Type> }[RevisionType];

function summaryColumns({ revisions }: Reader['tables']) {
  const { number, type, resourceId, action, sha256, acceptedAt, author } = revisions;
  return { number, type, resourceId, action, sha256, acceptedAt, author };
}

function isOf({ revisions }: Reader['tables'], { type, id }: Resource) {
  return and(eq(revisions.type, type), eq(revisions.resourceId, id));
}

/** Whether there ever was such a resource, even if it has been deleted since. */
export async function hasRevision(reader: Reader, resource: Resource): Promise<boolean> {
  return (await findLatestRevision(reader, resource)) !== undefined;
}

/** Whether a resource is deleted: there was one, and its latest revision is a deletion. */
export async function isDeleted(reader: Reader, resource: Resource): Promise<boolean> {
  return (await findLatestRevision(reader, resource))?.action === 'delete';
}

/** The history of a resource, newest revision first. */
export async function listRevisions(
  { tables, queries }: Reader,
  resource: Resource,
  page: PageRequest,
): Promise<Page<RevisionSummary>> {
  const { revisions } = tables;
  const sort: Sort = [{ column: revisions.number, direction: 'desc' }];
  const isOfResource = isOf(tables, resource);
  const rows = await queries
    .select(summaryColumns(tables))
    .from(revisions)
    .where(and(isOfResource, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  return {
    ...toPage(rows, page.limit, ({ number }) => [number]),
    ...(page.total ? { total: await queries.$count(revisions, isOfResource) } : {}),
  };
}

/** @returns null if the resource has no revision with this number */
export async function findRevision(
  { tables, queries }: Reader,
  resource: Resource,
  number: number,
): Promise<Revision | null> {
  const { revisions } = tables;
  const [row] = await queries
    .select()
    .from(revisions)
    .where(and(eq(revisions.number, number), isOf(tables, resource)));
  return row ? toRevision(row) : null;
}

/**
 * The documents of the first of these revisions of statements, by number: as many as have `maxLength` characters together.
 * Those of deletions are null.
 */
export async function findStatementDocuments(
  { tables: { revisions }, queries }: Reader,
  numbers: readonly number[],
  maxLength: number,
): Promise<Map<number, StatementDocument | null>> {
  const { number, document } = revisions;
  const isListed = (some: readonly number[]) => inArray(number, [...some]);
  const lengths = await queries
    .select({ number, length: lengthOf(document) })
    .from(revisions)
    .where(isListed(numbers));
  const lengthByNumber = new Map(lengths.map((row) => [row.number, row.length]));
  let sum = 0;
  const fitting = numbers.filter((one) => {
    sum += lengthByNumber.get(one) ?? 0;
    return sum <= maxLength;
  });
  if (fitting.length === 0) return new Map();
  const rows = await queries.select({ number, document }).from(revisions).where(isListed(fitting));
  return new Map(rows.map((row) => [row.number, row.document as StatementDocument | null]));
}

/** The last revision of a statement that was accepted at or before a moment; null if there was none yet. */
export async function findRevisionAt(
  { tables, queries }: Reader,
  statementId: string,
  at: Date,
): Promise<RevisionOf<'statement'> | null> {
  const { revisions } = tables;
  const isOfStatement = isOf(tables, { type: 'statement', id: statementId });
  const [row] = await queries
    .select()
    .from(revisions)
    .where(and(isOfStatement, lte(revisions.acceptedAt, at.toISOString())))
    .orderBy(desc(revisions.number))
    .limit(1);
  return row ? (toRevision(row) as RevisionOf<'statement'>) : null;
}

/** How many characters a document has; 0 for a deletion. */
export function lengthOf(document: Reader['tables']['revisions']['document']) {
  return sql<number>`coalesce(length(cast(${document} as text)), 0)`;
}

/** Stored documents passed the schema when they were accepted, and revisions never change. */
export function toRevision(row: RevisionSummary & { document: unknown }): Revision {
  return row as Revision;
}
