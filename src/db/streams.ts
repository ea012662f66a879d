import {
  type AnyColumn,
  and,
  asc,
  between,
  Column,
  count,
  countDistinct,
  desc,
  eq,
  exists,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Reader } from './database.js';
import { ALL_STATEMENTS, claimsOf, type Period, type Span } from './list-order.js';
import { upTo, wholeNumber } from './prepared.js';

/** A column that holds numbers, or what computes one of a row. */
type NumberOf = AnyColumn | SQL;

/** What tells a row: a statement, or a claim of it. */
interface Row {
  statement: NumberOf;
  /** Null where the row is about the statement as a whole. */
  claim: NumberOf | null;
}

/**
 * What a filter keeps, as an index gives it: the numbers of statements, or of claims, in the order of their lists
 * (places.ts). A list is read from the stream of one of its filters, the shortest, and of each number the streams of the
 * others are asked whether they have it too.
 */
export interface Stream extends Row {
  /** The filter's name. */
  name: string;
  /** A table, under an alias that nothing else in a query has. */
  from: SQLiteTable | SQL;
  where: SQL | undefined;
  /** Whether it may have a claim more than once. */
  repeats?: boolean;
  /** What it costs to ask it for a number, where that is more than to read a row: full-text search starts anew each time. */
  askingCost?: number;
}

/** A list of statements or of claims, those that are in all streams. */
export interface Listing {
  of: 'statements' | 'claims';
  /** What tells it from all listings whose queries differ in more than values. */
  shape: string;
  streams: Stream[];
  /** The values of the placeholders in the streams. */
  values: Record<string, unknown>;
  /** The statements whose day of issue is asked for. */
  span: Period;
  /** Of the statements; a statement's claims always stand in the order of its document. */
  direction: 'asc' | 'desc';
}

/** The values of the placeholders of `isInSpan`. */
export interface SpanValues extends Record<string, unknown> {
  first: number;
  last: number;
  firstClaim: number;
  lastClaim: number;
}

export function toSpanValues(span: Span, rest?: (Span & { claim?: number }) | null): SpanValues {
  const first = Math.max(span.first, rest?.first ?? span.first);
  const last = Math.min(span.last, rest?.last ?? span.last);
  const claims = claimsOf({ first, last });
  return { first, last, firstClaim: claims.first, lastClaim: rest?.claim ?? claims.last };
}

/** Whether a row lies in the part of the list that is read. */
export function isInSpan({ statement, claim }: Row): SQL | undefined {
  const within = (number: NumberOf, first: string, last: string) =>
    between(number as AnyColumn, wholeNumber(first), wholeNumber(last));
  return and(
    // Of what is computed, no index tells.
    claim && !isColumn(statement) ? undefined : within(statement, 'first', 'last'),
    claim ? within(claim, 'firstClaim', 'lastClaim') : undefined,
  );
}

function isColumn(number: NumberOf): boolean {
  return number instanceof Column;
}

/** Whether a listing leaves nothing out. */
export function isOfAll({ streams, span }: Listing): boolean {
  return streams.length === 0 && span === ALL_STATEMENTS;
}

/** Whether a statement is in a listing of statements: a condition of other queries, with placeholders for `listingValues`. */
export function isListed(
  reader: Reader,
  { streams }: Listing,
  statement: AnyColumn,
): SQL | undefined {
  const row = { statement, claim: null };
  const isDear = ({ askingCost }: Stream) => askingCost !== undefined;
  // What is dear to be asked about each statement is read once instead.
  const numbers = streams.filter(isDear).map((stream) =>
    reader.queries
      .select({ number: asNumber(stream.statement) })
      .from(stream.from as SQLiteTable)
      .where(and(stream.where, isInSpan(stream))),
  );
  return and(
    isInSpan(row),
    isInAll(
      reader,
      row,
      streams.filter((stream) => !isDear(stream)),
    ),
    ...numbers.map((subquery) => sql`${statement} in (${subquery})`),
  );
}

/** The values of the placeholders in `isListed`. */
export function listingValues({ values, span }: Listing): Record<string, unknown> {
  return { ...values, ...toSpanValues(span) };
}

/** The numbers of a listing, in its order, read from the stream of a name. */
export function selectNumbers(reader: Reader, listing: Listing, name: string | undefined) {
  const { of, direction } = listing;
  const { source, others } = toSource(reader, listing, name);
  const order = direction === 'asc' ? asc : desc;
  const statement = asNumber(source.statement);
  const fields =
    of === 'claims' && source.claim
      ? { statement, number: asNumber(source.claim) }
      : { number: statement };
  return selectFrom(reader, listing, source, fields)
    .where(and(source.where, isInSpan(source), isInAll(reader, source, others)))
    .orderBy(
      ...(isColumn(source.statement) || of === 'statements' ? [order(source.statement)] : []),
      ...(of === 'claims' && source.claim ? [order(source.claim)] : []),
    )
    .limit(upTo('limit'));
}

/** How many there are among the first rows of the stream that it is read from, and how many rows these were. */
export function countNumbers(reader: Reader, listing: Listing, name: string | undefined) {
  const { statements } = reader.tables;
  const { source, others } = toSource(reader, listing, name);
  const fields = {
    statement: asNumber(source.statement).as('statement'),
    claim: (source.claim ? asNumber(source.claim) : sql<number>`0`).as('claim'),
  };
  const looked = selectFrom(reader, listing, source, fields)
    .where(
      source.from === statements
        ? // The index on the day is shorter by far than the table, which SQLite would read for the numbers.
          between(statements.issuedOn, sql.placeholder('firstDay'), sql.placeholder('lastDay'))
        : and(source.where, isInSpan(source)),
    )
    .limit(upTo('limit'));
  const row = { statement: sql`looked.statement`, claim: source.claim && sql`looked.claim` };
  const isCounted = isInAll(reader, row, others) ?? sql`true`;
  // A claim comes once, and a statement as often as it has claims in the stream.
  const total =
    listing.of === 'statements' && source.claim
      ? countDistinct(sql`case when ${isCounted} then ${row.statement} end`)
      : count(sql`case when ${isCounted} then 1 end`);
  return reader.queries.select({ total, looked: count() }).from(sql`(${looked}) as looked`);
}

/** The stream that a listing is read from, and the others; claims are joined to what tells of statements alone. */
function toSource(reader: Reader, { of, streams }: Listing, name: string | undefined) {
  const { statements, claims } = reader.tables;
  const stream = streams.find((stream) => stream.name === name);
  const source =
    stream ??
    (of === 'statements'
      ? { from: statements, where: undefined, statement: statements.number, claim: null }
      : {
          from: claims,
          where: undefined,
          statement: claims.statementNumber,
          claim: claims.number,
        });
  return {
    source: {
      ...source,
      isJoined: of === 'claims' && source.claim === null,
      claim: of === 'claims' ? (source.claim ?? claims.number) : source.claim,
    },
    others: streams.filter((other) => other !== stream),
  };
}

type Source = ReturnType<typeof toSource>['source'] & { repeats?: boolean };

function selectFrom<Fields extends Record<string, SQL<number> | SQL.Aliased<number>>>(
  { tables: { claims }, queries }: Reader,
  { of }: Listing,
  source: Source,
  fields: Fields,
) {
  const repeats = of === 'statements' ? source.claim !== null : source.repeats;
  const select = (repeats ? queries.selectDistinct(fields) : queries.select(fields))
    .from(source.from as SQLiteTable)
    .$dynamic();
  return source.isJoined
    ? select.innerJoin(claims, eq(claims.statementNumber, source.statement))
    : select;
}

/** Whether a row is in all streams; a statement is, where one claim of it is in all of those that are about claims. */
function isInAll(reader: Reader, row: Row, streams: Stream[]): SQL | undefined {
  const [first, ...rest] = row.claim ? [] : streams.filter(({ claim }) => claim);
  const others = streams.filter(({ claim }) => row.claim || !claim);
  return and(
    ...others.map((stream) => has(reader, stream, row)),
    first && has(reader, first, row, ...rest.map((stream) => has(reader, stream, first))),
  );
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

export function asNumber(number: SQLWrapper): SQL<number> {
  return sql<number>`${number}`.mapWith(Number);
}
