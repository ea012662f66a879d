import { type AnyColumn, and, between, eq, exists, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { isOneOf } from '../db/filter-conditions.js';
import type { Rows } from '../db/filter-forms.js';
import { type ClaimFilter, filterClaims, filterStatements } from '../db/filters.js';
import { toPastReader } from '../db/past-reader.js';
import { takeTurn } from '../db/turns.js';
import { findLastNumber } from '../documents/revision-log.store.js';
import type { Match } from '../domain/vocabulary.js';

/** What changes of statements are filtered by: the filters of statements and of claims. */
export type ChangeFilter = ClaimFilter;

/** A change of a statement that passes a filter, before or after. */
export interface MatchingChange {
  /** The number of the revision. */
  number: number;
  match: Match;
}

/** Numbers of revisions: those higher than `after`, up to `upTo`. */
interface Range {
  after: number;
  upTo: number;
}

/** How many revision numbers a query covers: as many as hold up requests for about this time. They are handled between two. */
const STEP_MS = 20;
const FIRST_STEP = 200;
const MIN_STEP = 50;
const MAX_STEP = 2_500;

/** How many revision numbers a page, or a feed, covers. */
const MAX_COVERED = 10_000;

/** As many revisions are checked one by one. */
const FEW = 100;

/** Whether a filter says anything: `derived` alone doesn't. */
export function isFilter({ derived: _, ...filter }: ChangeFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/**
 * The revisions of statements that a filter concerns, in ascending order: the first `limit` of a range.
 *
 * A statement matches if `/v1/statements` lists it. With `role` or `modality`, which describe claims, it matches if
 * `/v1/claims` lists one of its claims. Groups count as having the members that they have now.
 *
 * @param filter with the canonical codes of its parties: see `resolveFilter`
 */
export async function listMatches(
  reader: Reader,
  filter: ChangeFilter,
  { after, upTo, limit }: Range & { limit: number },
): Promise<MatchingChange[]> {
  const last = Math.min(upTo, await findLastNumber(reader));
  const readMatches = await createMatching(reader, filter, last - after <= FEW ? 'few' : 'chosen');
  const matches: MatchingChange[] = [];
  const takeStep = createSteps();
  for (let from = after; from < last && matches.length < limit; ) {
    const { length, result } = await takeStep((length) =>
      readMatches({ after: from, upTo: Math.min(from + length, last) }),
    );
    matches.push(...result);
    from += length;
  }
  return matches.slice(0, limit);
}

/**
 * The first `limit` matches after a revision, or fewer if they are rare.
 *
 * @returns also the number up to which these are all; null if none can follow
 */
export async function listNextMatches(
  reader: Reader,
  filter: ChangeFilter,
  { after, limit }: { after: number; limit: number },
): Promise<{ matches: MatchingChange[]; coveredTo: number | null }> {
  const upTo = after + MAX_COVERED;
  const matches = await listMatches(reader, filter, { after, upTo, limit });
  return { matches, coveredTo: upTo < (await findLastNumber(reader)) ? upTo : null };
}

/** The latest revisions of statements that a filter concerns, latest first: not those of long ago. */
export async function listLatestMatches(
  reader: Reader,
  filter: ChangeFilter,
  limit: number,
): Promise<MatchingChange[]> {
  const readMatches = await createMatching(reader, filter, 'chosen');
  const matches: MatchingChange[] = [];
  const last = await findLastNumber(reader);
  const first = Math.max(0, last - MAX_COVERED);
  const takeStep = createSteps();
  for (let upTo = last; upTo > first && matches.length < limit; ) {
    const { length, result } = await takeStep((length) =>
      readMatches({ after: Math.max(first, upTo - length), upTo }),
    );
    matches.push(...result.reverse());
    upTo -= length;
  }
  return matches.slice(0, limit);
}

/** Takes one step at a time, each over as many revision numbers as the last ones let expect to be quick. */
function createSteps() {
  let length = FIRST_STEP;
  return async <T>(
    read: (length: number) => Promise<T>,
  ): Promise<{ length: number; result: T }> => {
    await takeTurn();
    let holdsUp = true;
    setImmediate(() => {
      holdsUp = false;
    });
    const began = performance.now();
    const step = { length, result: await read(length) };
    // While PostgreSQL evaluates a step, requests are handled.
    const growth = holdsUp ? Math.min(2, STEP_MS / (performance.now() - began)) : 2;
    length = Math.min(MAX_STEP, Math.max(MIN_STEP, Math.round(length * growth)));
    return step;
  };
}

/**
 * A revision matches afterwards if the rows that it wrote pass the filter, be they current or superseded; and before, if
 * the rows that it superseded do.
 */
async function createMatching(
  reader: Reader,
  filter: ChangeFilter,
  rows: Rows,
): Promise<(range: Range) => Promise<MatchingChange[]>> {
  const { statements, pastStatements } = reader.tables;
  const isCurrent = await filterVersions(reader, filter, rows);
  const isPast = await filterVersions(toPastReader(reader), filter, rows);
  return async ({ after, upTo }) => {
    const isWithin = (column: AnyColumn) => between(column, after + 1, upTo);
    const { revision, supersededBy } = pastStatements;
    const current = await reader.queries
      .select({ number: statements.revision })
      .from(statements)
      .where(and(isWithin(statements.revision), isCurrent));
    // Two queries, because SQLite reads the whole table for an OR of two indexes.
    const past = await reader.queries
      .select({ number: revision })
      .from(pastStatements)
      .where(and(isWithin(revision), isPast));
    const superseded = await reader.queries
      .select({ number: supersededBy })
      .from(pastStatements)
      .where(and(isWithin(supersededBy), isPast));
    const matchesAfter = new Set([...current, ...past].map(({ number }) => number));
    const matchedBefore = new Set(superseded.map(({ number }) => number));
    return [...new Set([...matchesAfter, ...matchedBefore])]
      .sort((one, other) => one - other)
      .map((number) => ({
        number,
        match: !matchedBefore.has(number)
          ? 'began'
          : matchesAfter.has(number)
            ? 'continued'
            : 'ended',
      }));
  };
}

/** The condition on versions of statements that pass a filter; undefined if it is empty. */
async function filterVersions(
  reader: Reader,
  filter: ChangeFilter,
  rows: Rows,
): Promise<SQL | undefined> {
  const { tables, queries } = reader;
  const { statements, claims } = tables;
  if (!(filter.role ?? filter.modality)) {
    const { statement, ...ofStatements } = filter;
    const isNamed = statement && isOneOf(statements.id, statement);
    return and(isNamed, await filterStatements(reader, ofStatements, rows));
  }
  const passes = await filterClaims(reader, filter, rows);
  const isOfStatement = eq(claims.statementNumber, statements.number);
  return exists(queries.select({ one: sql`1` }).from(claims).where(and(isOfStatement, passes)));
}
