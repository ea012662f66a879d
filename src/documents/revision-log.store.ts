import { createHash } from 'node:crypto';
import { desc } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { ExpectedError } from '../domain/expected-error.js';
import { visibleText } from '../domain/text-schema.js';
import type { StatementDocument } from './document.js';

/** Who changes a statement, and when. Every revision records it. */
export interface Authorship {
  /** The name of the key that writes, or null for the registry's own seed. */
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
export async function hasAnyRevision({ tables: { revisions }, queries }: Reader): Promise<boolean> {
  const rows = await queries.select({ number: revisions.number }).from(revisions).limit(1);
  return rows.length > 0;
}

/** What a revision does to a statement. */
type Change = { statementId: string } & (
  | { action: 'put'; document: StatementDocument; sha256: string }
  | { action: 'delete'; document: null; sha256: null }
);

/**
 * Appends a revision to the history and returns its number, one more than the last: writes come one after the other, and
 * a write that is rolled back leaves no gap. The numbers are the order of revisions; their times follow the clock.
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
  const time = laterThan(last?.acceptedAt, acceptedAt).toISOString();
  await queries.insert(revisions).values({ ...change, number, acceptedAt: time, author });
  return number;
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
