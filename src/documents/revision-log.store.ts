import { createHash } from 'node:crypto';
import { and, desc, eq, max } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { ExpectedError } from '../domain/expected-error.js';
import { visibleText } from '../domain/text-schema.js';
import type { RevisionType } from '../domain/vocabulary.js';

/** What has a history. */
export interface Resource {
  type: RevisionType;
  /** The id of a statement or a resolution, or the code of a party. */
  id: string;
}

/** Who writes, and when. Every revision records it. */
export interface Authorship {
  /** The name of the key that writes; null for the registry's own seed. */
  author: string | null;
  acceptedAt: Date;
}

/** The maximum length of an author's name, in characters. */
export const MAX_AUTHOR_LENGTH = 100;

/** @throws ExpectedError if a name cannot be recorded on revisions */
export function checkAuthorName(name: string): void {
  const isShort = name.length <= MAX_AUTHOR_LENGTH;
  if (!isShort || !/^\P{Cc}+$/u.test(name) || name.trim() !== name) {
    throw new ExpectedError(
      `A name must have 1 to ${MAX_AUTHOR_LENGTH} characters and no leading or trailing space.`,
    );
  }
  const { error } = visibleText(MAX_AUTHOR_LENGTH).safeParse(name);
  if (error) throw new ExpectedError(`A name ${error.issues[0]?.message}.`);
}

/** The hash of a document: SHA-256 of its JSON, with the keys in the order of the schema, in hexadecimal. */
export function hashDocument(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}

/** Whether the registry ever held a statement. */
export async function hasAnyStatement({
  tables: { revisions },
  queries,
}: Reader): Promise<boolean> {
  const rows = await queries
    .select({ number: revisions.number })
    .from(revisions)
    .where(eq(revisions.type, 'statement'))
    .limit(1);
  return rows.length > 0;
}

/** The number of the last revision; 0 if there is none. */
export async function findLastNumber({ tables: { revisions }, queries }: Reader): Promise<number> {
  const [row] = await queries.select({ last: max(revisions.number) }).from(revisions);
  return row?.last ?? 0;
}

/** The latest revision of a resource; undefined if it never had one. */
export async function findLatestRevision(reader: Reader, { type, id }: Resource) {
  const [latest] = await selectLatestRevision(reader, { type, id });
  return latest;
}

const selectLatestRevision = preparedQuery(
  ({ tables: { revisions }, queries }, { type, id }: Placeholders<Resource>) => {
    const { number, action, sha256, acceptedAt } = revisions;
    return queries
      .select({ number, action, sha256, acceptedAt })
      .from(revisions)
      .where(and(eq(revisions.type, type), eq(revisions.resourceId, id)))
      .orderBy(desc(number))
      .limit(1);
  },
);

/**
 * Compares a document with the latest revision of its resource.
 *
 * @param document with its members in the order of its schema
 */
export async function compareWithLatest(reader: Reader, resource: Resource, document: object) {
  const latest = await findLatestRevision(reader, resource);
  const sha256 = hashDocument(JSON.stringify(document));
  return { latest, sha256, isSame: latest?.sha256 === sha256 };
}

type Comparison = Awaited<ReturnType<typeof compareWithLatest>>;

/** The revision of a document, and when it was accepted (ISO 8601). */
export interface Appended {
  outcome: 'created' | 'replaced' | 'unchanged';
  revision: number;
  updatedAt: string;
}

/**
 * Appends a document to the history of a resource, unless it is the same as in the latest revision.
 *
 * @param document with its members in the order of its schema
 * @param compared the comparison of the document, if it has been made in this transaction
 */
export async function appendDocument(
  writer: Writer,
  resource: Resource,
  document: object,
  authorship: Authorship,
  compared?: Comparison,
): Promise<Appended> {
  const { latest, sha256, isSame } =
    compared ?? (await compareWithLatest(writer, resource, document));
  if (latest && isSame) {
    return { outcome: 'unchanged', revision: latest.number, updatedAt: latest.acceptedAt };
  }
  const change = { action: 'put', document, sha256 } as const;
  const { number, time } = await appendRevision(writer, resource, change, authorship);
  const outcome = latest?.action === 'put' ? 'replaced' : 'created';
  return { outcome, revision: number, updatedAt: time };
}

/** Appends the deletion of a resource to its history. @returns the number of the revision */
export async function appendDeletion(
  writer: Writer,
  resource: Resource,
  authorship: Authorship,
): Promise<number> {
  const change = { action: 'delete', document: null, sha256: null } as const;
  const { number } = await appendRevision(writer, resource, change, authorship);
  return number;
}

/** What a revision does to its resource. */
type Change =
  | { action: 'put'; document: object; sha256: string }
  | { action: 'delete'; document: null; sha256: null };

/**
 * Appends a revision to the history and returns its time and its number, one more than the last: writes come one after the other, and
 * a write that is rolled back leaves no gap. The numbers are the order of revisions; their times follow the clock.
 */
async function appendRevision(
  { tables: { revisions }, queries }: Writer,
  { type, id: resourceId }: Resource,
  change: Change,
  { author, acceptedAt }: Authorship,
): Promise<{ number: number; time: string }> {
  const [last] = await queries
    .select({ number: revisions.number, acceptedAt: revisions.acceptedAt })
    .from(revisions)
    .orderBy(desc(revisions.number))
    .limit(1);
  const number = (last?.number ?? 0) + 1;
  const time = laterThan(last?.acceptedAt, acceptedAt).toISOString();
  await queries
    .insert(revisions)
    .values({ type, resourceId, ...change, number, acceptedAt: time, author });
  return { number, time };
}

/** A time further ahead than this was taken from a clock that has been set back since. */
const MAX_AHEAD_MS = 1_000;

/**
 * The time of a write that follows one made at `before` (ISO 8601): now, or just after `before` if both fall into the same
 * moment, so that the time identifies a version. If the clock was set back, the time goes back with it.
 */
export function laterThan(before: string | undefined, now: Date): Date {
  if (before === undefined) return now;
  const next = Date.parse(before) + 1;
  const aheadMs = next - now.getTime();
  return aheadMs > 0 && aheadMs <= MAX_AHEAD_MS ? new Date(next) : now;
}
