import { and, asc, desc, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Reader } from './database.js';
import {
  InvalidPositionError,
  type Page,
  type PageRequest,
  type Position,
  toPage,
} from './keyset.js';
import { type Span, statementOf } from './list-order.js';
import { prepared, upTo } from './prepared.js';
import {
  asNumber,
  countNumbers,
  isInSpan,
  type Listing,
  type SpanValues,
  type Stream,
  selectNumbers,
  toSpanValues,
} from './streams.js';

/** Of streams longer than this nobody counts which is the shortest; of a dear one, so many times as many rows are counted. */
const MEASURED_AT_MOST = 1_000;
const MEASURED_MORE = 20;

/** So many rows of a dear stream are read, before it is measured, where to ask it for those of the others costs more. */
const READ_FIRST = { statements: 2_000, claims: 5_000 };

/** How many rows of a stream are looked at to count a list: fewer where the streams of other filters are asked about each. */
const COUNTED_AT_MOST = { alone: 5_000, together: 2_000 };

/** A page of a listing, as the numbers of its statements or claims. @throws InvalidPositionError */
export async function readNumbers(
  reader: Reader,
  listing: Listing,
  page: PageRequest,
): Promise<Page<number>> {
  const { of, shape, values, span } = listing;
  const whole = { ...values, ...toSpanValues(span) };
  const { source, rows } = await readRows(reader, listing, whole, {
    ...values,
    ...toSpanValues(span, page.after && toRest(listing, page.after)),
    limit: page.limit + 1,
  });
  const { items, next } = toPage(rows, page.limit, ({ number }) => [number]);
  const result = { items: items.map(({ number }) => number), next };
  if (!page.total) return result;
  if (!page.after && !next) return { ...result, total: items.length };
  const limit = listing.streams.length > 1 ? COUNTED_AT_MOST.together : COUNTED_AT_MOST.alone;
  const { firstDay, lastDay } = span;
  const [counted] = await prepared(reader, `count of ${of} ${shape} by ${source}`, () =>
    countNumbers(reader, listing, source),
  )({ ...whole, firstDay, lastDay, limit });
  const { total = 0 } = counted ?? {};
  return { ...result, total: Math.max(total, items.length) };
}

/** The values of the placeholders of `selectNumbers`. */
interface PageValues extends SpanValues {
  limit: number;
}

interface Rows {
  /** The name of the stream that they are read from; undefined where there is none. */
  source: string | undefined;
  rows: { number: number }[];
}

/**
 * The first rows of what is asked for, from the stream that costs least: the one of fewest rows, as far as a look at the beginning of
 * each tells, and as far as the others can be asked cheaply.
 *
 * @param whole the values of the placeholders for the whole list
 * @param asked the same for the part that is asked for
 */
async function readRows(
  reader: Reader,
  listing: Listing,
  whole: Record<string, unknown>,
  asked: PageValues,
): Promise<Rows> {
  const { of, shape, streams, direction } = listing;
  const readFrom = async (source: string | undefined, values: PageValues): Promise<Rows> => ({
    source,
    rows: await prepared(reader, `${of} ${shape} by ${source} ${direction}`, () =>
      selectNumbers(reader, listing, source),
    )(values),
  });
  if (streams.length < 2) return readFrom(streams[0]?.name, asked);
  const dear = streams.find(({ askingCost }) => askingCost !== undefined);
  const others = streams.filter((stream) => stream !== dear);
  const lengths = await measure(reader, listing, others, { ...whole, most: MEASURED_AT_MOST });
  const lengthOf = ({ name }: Stream) => lengths[name] ?? 0;
  const shortest = others.reduce((one, other) => (lengthOf(other) < lengthOf(one) ? other : one));
  if (dear?.askingCost === undefined) return readFrom(shortest.name, asked);
  const cost = lengthOf(shortest) * dear.askingCost;
  if (cost > READ_FIRST[of]) {
    // Where a page is full after so many rows of the dear one, or there are no more, nobody needs to know how many others have.
    const end = await findRow(reader, listing, dear, { ...asked, passed: READ_FIRST[of] });
    const beginning = await readFrom(dear.name, { ...asked, ...toEnd(listing, end) });
    if (end === null || beginning.rows.length === asked.limit) return beginning;
  }
  // To read from the dear one pays where it has fewer rows than it would cost to ask it for those of the shortest.
  const most = Math.min(cost, MEASURED_AT_MOST * MEASURED_MORE);
  const { [dear.name]: length = 0 } = await measure(reader, listing, [dear], { ...whole, most });
  return readFrom(length < cost ? dear.name : shortest.name, asked);
}

/** The number of the row behind as many of a stream as `passed`, in the order of the list; null where it has no more. */
async function findRow(
  reader: Reader,
  { of, shape, direction }: Listing,
  stream: Stream,
  values: PageValues & { passed: number },
): Promise<number | null> {
  const number = asNumber(of === 'claims' && stream.claim ? stream.claim : stream.statement);
  const order = direction === 'asc' ? asc : desc;
  const rows = await prepared(
    reader,
    `row of ${of} ${shape} by ${stream.name} ${direction}`,
    ({ queries }) =>
      queries
        .select({ number })
        .from(stream.from as SQLiteTable)
        .where(and(stream.where, isInSpan(stream)))
        .orderBy(order(number))
        .limit(upTo(1))
        .offset(upTo('passed')),
  )(values);
  return rows[0]?.number ?? null;
}

/** What a list that is read down to a row has for values. */
function toEnd({ of, direction }: Listing, end: number | null): Partial<SpanValues> {
  if (end === null) return {};
  if (of === 'claims') return { firstClaim: end };
  return direction === 'desc' ? { first: end } : { last: end };
}

/** What comes after the last row of the page before. */
function toRest(
  { of, direction }: Listing,
  [number, ...others]: Position,
): Span & { claim?: number } {
  if (others.length > 0 || typeof number !== 'number' || !Number.isSafeInteger(number))
    throw new InvalidPositionError();
  if (of === 'claims') return { first: 0, last: statementOf(number), claim: number - 1 };
  return direction === 'desc'
    ? { first: 0, last: number - 1 }
    : { first: number + 1, last: Number.MAX_SAFE_INTEGER };
}

/** How many rows streams have, by name; not more than `most` is told. */
async function measure(
  reader: Reader,
  { of, shape }: Listing,
  streams: readonly Stream[],
  values: Record<string, unknown>,
): Promise<Record<string, number>> {
  const names = streams.map(({ name }) => name).join('+');
  const [lengths] = await prepared(
    reader,
    `lengths of ${of} ${shape} in ${names}`,
    ({ queries }) => {
      const measured = streams.map((stream) => {
        const beginning = queries
          .select({ one: sql`1` })
          .from(stream.from as SQLiteTable)
          .where(and(stream.where, isInSpan(stream)))
          .limit(upTo('most'));
        return [stream.name, asNumber(sql`(select count(*) from (${beginning}) as beginning)`)];
      });
      const one = sql`(select 1) as one`;
      return queries.select(Object.fromEntries(measured) as Record<string, SQL<number>>).from(one);
    },
  )(values);
  return lengths ?? {};
}
