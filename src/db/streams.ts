import {
  type AnyColumn,
  and,
  between,
  Column,
  count,
  desc,
  exists,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Reader } from './database.js';
import { InvalidPositionError, type Position } from './keyset.js';
import { claimsOf, type Span, statementOf } from './places.js';
import { prepared } from './prepared.js';

/** A column that holds numbers, or what computes one of a row. */
type NumberOf = AnyColumn | SQL;

/**
 * What a filter keeps, as an index gives it: the numbers of statements, or of claims, in the order of their lists
 * (places.ts). A list reads its page from the stream of one filter, and asks of each number whether the streams of the
 * others have it too.
 */
export interface Stream {
  /** The filter's name, which is that of its placeholder too. */
  name: string;
  /** Under an alias that nothing else in a query has. */
  from: SQLiteTable | SQL;
  where: SQL | undefined;
  statement: NumberOf;
  /** Null where the filter asks something of the statement as a whole. */
  claim: NumberOf | null;
  /** Whether it may have a claim more than once. */
  repeats?: boolean;
}

/** What tells a row of a stream: a statement, or a claim. */
type Row = Pick<Stream, 'statement' | 'claim'>;

/** Of streams that have more rows than this, nobody counts which has the fewest. */
const COUNTED_AT_MOST = 1_000;

/** A number as a row of a query has it. */
export function asNumber(number: NumberOf): SQL<number> {
  return sql<number>`${number}`.mapWith(Number);
}

/** Whether a row lies where a list is read: between the values of `toSpanValues`. */
export function inSpan({ statement, claim }: Row): SQL | undefined {
  const within = (number: NumberOf, first: string, last: string) =>
    between(number as AnyColumn, sql.placeholder(first), sql.placeholder(last));
  return and(
    // Of a computed number no index knows.
    claim && !(statement instanceof Column) ? undefined : within(statement, 'first', 'last'),
    claim ? within(claim, 'firstClaim', 'lastClaim') : undefined,
  );
}

/** The newest first; in a statement, its first claim first. */
export function newestFirst({ statement, claim }: Row): SQL[] {
  if (!claim) return [desc(statement)];
  return statement instanceof Column ? [desc(statement), desc(claim)] : [desc(claim)];
}

/** Where a list is read: the values of the placeholders of `inSpan`. */
type SpanValues = Record<'first' | 'last' | 'firstClaim' | 'lastClaim', number>;

/**
 * Where a list of statements goes on after the page before, in the direction of the list.
 *
 * @param span the statements that its filter by day keeps
 * @throws InvalidPositionError
 */
export function statementsAfter(
  span: Span,
  after: Position | null,
  direction: 'asc' | 'desc',
): SpanValues {
  const number = after && toNumber(after);
  const first = number !== null && direction === 'asc' ? number + 1 : span.first;
  const last = number !== null && direction === 'desc' ? number - 1 : span.last;
  const claims = claimsOf({ first, last });
  return { first, last, firstClaim: claims.first, lastClaim: claims.last };
}

/** Where a list of claims goes on after the page before. @throws InvalidPositionError */
export function claimsAfter(span: Span, after: Position | null): SpanValues {
  const values = statementsAfter(span, null, 'desc');
  if (!after) return values;
  const number = toNumber(after);
  return { ...values, last: statementOf(number), lastClaim: number - 1 };
}

function toNumber([number, ...rest]: Position): number {
  if (rest.length > 0 || typeof number !== 'number' || !Number.isSafeInteger(number))
    throw new InvalidPositionError();
  return number;
}

/** Whether a stream has a row: the same claim, or the same statement where one of them is not about claims. */
function has(
  { queries }: Reader,
  stream: Stream,
  row: Row,
  ...conditions: (SQL | undefined)[]
): SQL {
  const isSame =
    stream.claim && row.claim
      ? sql`${stream.claim} = ${row.claim}`
      : sql`${stream.statement} = ${row.statement}`;
  return exists(
    queries
      .select({ one: sql`1` })
      .from(stream.from as SQLiteTable)
      .where(and(isSame, stream.where, ...conditions)),
  );
}

/** Whether a row is in all of some streams; a statement is, where one claim of it is in all of those that are about claims. */
export function isInAll(reader: Reader, row: Row, streams: Stream[]): SQL | undefined {
  const [first, ...rest] = row.claim ? [] : streams.filter(({ claim }) => claim);
  const others = streams.filter(({ claim }) => row.claim || !claim);
  return and(
    ...others.map((stream) => has(reader, stream, row)),
    first && has(reader, first, row, ...rest.map((stream) => has(reader, stream, first))),
  );
}

/**
 * Which of some streams is the shortest, by a look at the beginning of each. From there a list is read: in the worst case it looks
 * at every row of that stream.
 *
 * @param shape tells these streams from others
 * @returns its name; undefined where there are none
 */
export async function findShortest(
  reader: Reader,
  shape: string,
  streams: Stream[],
  values: Record<string, unknown>,
): Promise<string | undefined> {
  if (streams.length < 2) return streams[0]?.name;
  const [counts] = await prepared(reader, `shortest of ${shape}`, ({ queries }) => {
    const counted = streams.map((stream) => {
      const beginning = queries
        .select({ one: sql`1` })
        .from(stream.from as SQLiteTable)
        .where(and(stream.where, inSpan(stream)))
        .limit(COUNTED_AT_MOST);
      return [stream.name, asNumber(sql`(select count(*) from (${beginning}) as beginning)`)];
    });
    const one = sql`(select 1) as one`;
    return queries.select(Object.fromEntries(counted) as Record<string, SQL<number>>).from(one);
  })(values);
  const lengthOf = ({ name }: Stream) => counts?.[name] ?? 0;
  return streams.reduce((shortest, stream) =>
    lengthOf(stream) < lengthOf(shortest) ? stream : shortest,
  ).name;
}

/** How many rows a list has. @param select reads the numbers of its rows, `limit` of them at the most */
export async function countRows(
  reader: Reader,
  shape: string,
  select: () => SQLWrapper,
  values: Record<string, unknown>,
): Promise<number> {
  const [counted] = await prepared(reader, `count of ${shape}`, ({ queries }) =>
    queries.select({ total: count() }).from(sql`(${select()}) as counted`),
  )({ ...values, limit: Number.MAX_SAFE_INTEGER });
  return counted?.total ?? 0;
}
