import { and, asc, desc, eq, gt, inArray, lte, max, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { isOneOf } from '../db/filters.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import type { StatementDocument } from '../documents/document.js';
import { findLatestRevision, type Resource } from '../documents/revision-log.store.js';
import { REVISION_TYPES, type RevisionAction, type RevisionType } from '../domain/vocabulary.js';
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

/** How many characters the documents of one page of changes may have; the first may have more. */
const MAX_PAGE_LENGTH = 4_000_000;

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

export interface ChangeFilter {
  types: readonly RevisionType[];
  /** Only revisions with a higher number. */
  after: number;
}

/**
 * What changed in the registry after a revision, in sequence. A page ends early if its documents are long, but holds at
 * least one change if there is any.
 */
export async function listChanges(
  reader: Reader,
  filter: ChangeFilter,
  page: PageRequest,
): Promise<Page<Revision>> {
  const { tables, queries } = reader;
  const { revisions } = tables;
  const sort: Sort = [{ column: revisions.number, direction: 'asc' }];
  const lengths = await queries
    .select({ number: revisions.number, length: lengthOf(revisions.document) })
    .from(revisions)
    .where(and(isChange(tables, filter), after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const fitting = countFitting(lengths, page.limit);
  const { items, next } = toPage(lengths, fitting, ({ number }) => [number]);
  const numbers = items.map(({ number }) => number);
  const rows = await queries
    .select()
    .from(revisions)
    .where(inArray(revisions.number, numbers))
    .orderBy(asc(revisions.number));
  const result = { items: rows.map(toRevision), next };
  return page.total ? { ...result, total: await countChanges(reader, filter) } : result;
}

/** How many characters a document has; 0 for a deletion. */
function lengthOf(document: Reader['tables']['revisions']['document']) {
  return sql<number>`coalesce(length(cast(${document} as text)), 0)`;
}

function isChange({ revisions }: Reader['tables'], { types, after }: ChangeFilter) {
  return and(isOneOf(revisions.type, types), gt(revisions.number, after));
}

async function countChanges({ tables, queries }: Reader, filter: ChangeFilter): Promise<number> {
  const { revisions } = tables;
  if (filter.types.length < REVISION_TYPES.length) {
    return queries.$count(revisions, isChange(tables, filter));
  }
  // The sequence of all types has no gaps.
  const [latest] = await queries.select({ number: max(revisions.number) }).from(revisions);
  return Math.max(0, (latest?.number ?? 0) - filter.after);
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
  return row as Revision;
}
