import { and, asc, gt, gte, inArray, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { isOneOf } from '../db/filter-conditions.js';
import { MAX_INTEGER, type Page, type PageRequest, toNumber, toPage } from '../db/keyset.js';
import { memoise } from '../db/memo.js';
import { findLastNumber } from '../documents/revision-log.store.js';
import { type Match, REVISION_TYPES, type RevisionType } from '../domain/vocabulary.js';
import { resolveFilter } from '../parties/filter-references.store.js';
import {
  type ChangeFilter,
  isFilter,
  listMatches,
  listNextMatches,
} from './change-matches.store.js';
import { lengthOf, type Revision, toRevision } from './revisions.store.js';

/** A revision, and how it concerns the filter by which changes were listed; null without one. */
export type Change = Revision & { match: Match | null };

export interface ChangeSelection {
  types: readonly RevisionType[];
  /** Only revisions with a higher number. */
  after: number;
  /** Only the first revision accepted at or after this moment, and all with a higher number. */
  since?: Date | undefined;
  /** Only of statements. */
  filter?: ChangeFilter;
}

/** How many characters the documents of one page of changes may have; the first may have more. */
const MAX_PAGE_LENGTH = 4_000_000;

/** A change without its document. */
export type ListedChange = { number: number; match: Match | null };

/** Changes in sequence. */
export interface ListedChanges {
  changes: ListedChange[];
  /** The number up to which these are all. */
  upTo: number;
  /** Whether none can follow. */
  isLast: boolean;
}

interface NextChanges {
  changes: ListedChange[];
  /** The number up to which these are all; null if none can follow. */
  coveredTo: number | null;
}

/** The numbers of the changes that a request selects, in sequence. */
interface Listing {
  list(after: number, limit: number): Promise<NextChanges>;
  count(): Promise<number>;
}

/**
 * What changed in the registry after a revision, in sequence. A page ends early if its documents are long, or if matches
 * are so rare that finding more would take long: such a page may be empty, and yet another follows.
 *
 * @throws UnknownReferenceError
 */
export async function listChanges(
  reader: Reader,
  selection: ChangeSelection,
  page: PageRequest,
): Promise<Page<Change>> {
  const { start, listing } = await createListing(reader, selection);
  const from = page.after ? Math.max(start, toNumber(page.after, MAX_INTEGER)) : start;
  const { changes, coveredTo } = await listing.list(from, page.limit + 1);
  const fitting = changes.length === 0 ? 0 : await countFitting(reader, changes, page.limit);
  const { items, next } = toPage(changes, fitting, ({ number }) => [number]);
  const result = {
    items: items.length === 0 ? [] : await readChanges(reader, items),
    next: next ?? (coveredTo === null ? null : [coveredTo]),
  };
  return page.total ? { ...result, total: await listing.count() } : result;
}

/**
 * The next changes without their documents, at most `limit`.
 *
 * @throws UnknownReferenceError
 */
export async function listChangeNumbers(
  reader: Reader,
  selection: ChangeSelection,
  limit: number,
): Promise<ListedChanges> {
  const last = await findLastNumber(reader);
  const { start, listing } = await createListing(reader, selection);
  const { changes, coveredTo } = await listing.list(start, limit);
  if (changes.length === limit) {
    return { changes, upTo: changes.at(-1)?.number ?? 0, isLast: false };
  }
  return { changes, upTo: coveredTo ?? Math.max(last, start), isLast: coveredTo === null };
}

/** A listed change with its document. */
export async function readChange(reader: Reader, listed: ListedChange): Promise<Change> {
  const [change] = await readChanges(reader, [listed]);
  if (!change) throw new Error(`There is no revision ${listed.number}.`);
  return change;
}

async function createListing(
  reader: Reader,
  { types, after, since, filter = {} }: ChangeSelection,
): Promise<{ start: number; listing: Listing }> {
  const start = Math.max(after, since ? await findStart(reader, since) : 0);
  const listing = isFilter(filter)
    ? listingOfMatches(reader, await resolveFilter(reader, filter), start)
    : listingOfTypes(reader, types, start);
  return { start, listing };
}

/** The number of the last revision before the first one accepted at or after a moment; the last of all if there is none. */
async function findStart(reader: Reader, since: Date): Promise<number> {
  const { revisions } = reader.tables;
  // The sum keeps databases from reading all revisions in order until they find one so late.
  const [first] = await reader.queries
    .select({ number: sql<number | null>`min(${revisions.number} + 0)` })
    .from(revisions)
    .where(gte(revisions.acceptedAt, since.toISOString()));
  return first?.number == null ? findLastNumber(reader) : Number(first.number) - 1;
}

function listingOfMatches(reader: Reader, filter: ChangeFilter, start: number): Listing {
  const upTo = Number.MAX_SAFE_INTEGER;
  return {
    async list(after, limit) {
      const { matches, coveredTo } = await listNextMatches(reader, filter, { after, limit });
      return { changes: matches, coveredTo };
    },
    async count() {
      const key = `count of changes after ${start} of ${JSON.stringify(filter)}`;
      const [counted] = await memoise(reader, key, async () => {
        const all = await listMatches(reader, filter, { after: start, upTo, limit: Infinity });
        return [{ count: all.length }];
      });
      return counted?.count ?? 0;
    },
  };
}

function listingOfTypes(reader: Reader, types: readonly RevisionType[], start: number): Listing {
  const {
    tables: { revisions },
    queries,
  } = reader;
  const isAfter = (after: number) =>
    and(isOneOf(revisions.type, types), gt(revisions.number, after));
  return {
    async list(after, limit) {
      const rows = await queries
        .select({ number: revisions.number })
        .from(revisions)
        .where(isAfter(after))
        .orderBy(asc(revisions.number))
        .limit(limit);
      return { changes: rows.map(({ number }) => ({ number, match: null })), coveredTo: null };
    },
    async count() {
      if (types.length < REVISION_TYPES.length) return queries.$count(revisions, isAfter(start));
      // The sequence of all types has no gaps.
      return Math.max(0, (await findLastNumber(reader)) - start);
    },
  };
}

/** How many of the documents of changes fit on a page: at least one, and at most `limit`. */
async function countFitting(
  { tables: { revisions }, queries }: Reader,
  changes: readonly { number: number }[],
  limit: number,
): Promise<number> {
  const rows = await queries
    .select({ length: lengthOf(revisions.document) })
    .from(revisions)
    .where(isListed(revisions.number, changes.slice(0, limit)))
    .orderBy(asc(revisions.number));
  let sum = 0;
  let fitting = 0;
  for (const { length } of rows) {
    sum += length;
    if (fitting > 0 && sum > MAX_PAGE_LENGTH) break;
    fitting += 1;
  }
  return Math.max(fitting, 1);
}

/** Reads revisions by number, in the order given, which ascends. */
async function readChanges(
  { tables: { revisions }, queries }: Reader,
  changes: readonly ListedChange[],
): Promise<Change[]> {
  const rows = await queries
    .select()
    .from(revisions)
    .where(isListed(revisions.number, changes))
    .orderBy(asc(revisions.number));
  return rows.map((row, at) => ({ ...toRevision(row), match: changes[at]?.match ?? null }));
}

function isListed(
  column: Reader['tables']['revisions']['number'],
  changes: readonly { number: number }[],
) {
  return inArray(
    column,
    changes.map(({ number }) => number),
  );
}
