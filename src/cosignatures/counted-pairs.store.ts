import { setImmediate } from 'node:timers/promises';
import { aliasedTable, and, count, eq, gt, gte, max, min, ne, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import {
  after,
  orderBy,
  type Page,
  type PageRequest,
  type Position,
  positionValues,
  type Sort,
  toPage,
} from '../db/keyset.js';
import { prepared, upTo } from '../db/prepared.js';
import { knownIssuedOn } from '../db/statement-name.js';
import { isListed, type Listing, listingValues } from '../db/streams.js';
import { type Pair, smallerFirst } from './tallied-pairs.store.js';

/** What is counted: the pairs that these statements make, as many of them or more. */
interface Counting {
  statements: Listing;
  minStatements: number;
}

/** With whom a party is paired in one query: with all others, with those of later codes, or with one. */
type Others = 'all' | 'later' | 'one';

/** Of all pairs, those are counted of the first parties, until these have signed as many statements. */
const COUNTED_AT_MOST = 20_000;

/**
 * The pairs that some statements make, by their codes, counted from the signatures: party by party, which bounds how long one query
 * takes, and so how long others wait for it.
 *
 * @param codes of parties, none, one or two: all of them are in each pair
 */
export async function listCountedPairs(
  reader: Reader,
  statements: Listing,
  codes: readonly string[],
  minStatements: number,
  page: PageRequest,
): Promise<Page<Pair>> {
  const counting = { statements, minStatements };
  const [code, second] = codes;
  if (code === undefined) return listPairsOfAll(reader, counting, page);
  const others = second === undefined ? 'all' : 'one';
  const read = (position: Position | null, limit: number) =>
    countPairs(reader, counting, { code, second, others }, position, limit);
  const rows = await read(page.after, page.limit + 1);
  const { items, next } = toPage(rows, page.limit, ({ otherCode }) => [otherCode]);
  const result = { items: items.map(smallerFirst), next };
  if (!page.total) return result;
  const isWhole = page.after === null && next === null;
  return { ...result, total: (isWhole ? rows : await read(null, EVERY_PAIR)).length };
}

const EVERY_PAIR = Number.MAX_SAFE_INTEGER;

async function listPairsOfAll(
  reader: Reader,
  counting: Counting,
  page: PageRequest,
): Promise<Page<Pair>> {
  const read = async (code: string, position: Position | null, limit: number) => {
    const pairs = await countPairs(reader, counting, { code, others: 'later' }, position, limit);
    await setImmediate();
    return pairs;
  };
  const [begun, ...beyond] = page.after ?? [];
  const rows: Pair[] = [];
  for (const { code } of await listSigning(reader, page.after)) {
    const wanted = page.limit + 1 - rows.length;
    rows.push(...(await read(code, code === begun ? beyond : null, wanted)));
    if (rows.length > page.limit) break;
  }
  const result = toPage(rows, page.limit, ({ code, otherCode }) => [code, otherCode]);
  if (!page.total) return result;
  if (page.after === null && result.next === null) return { ...result, total: rows.length };
  let [total, signed] = [0, 0];
  for (const { code, statementCount } of await listSigning(reader, null)) {
    if (signed > COUNTED_AT_MOST) {
      return { ...result, total: Math.max(total, rows.length), totalIsMinimum: true };
    }
    total += (await read(code, null, EVERY_PAIR)).length;
    signed += statementCount;
  }
  return { ...result, total };
}

/** The parties that signed something, by code: all, or from the first of a pair on. @throws InvalidPositionError */
function listSigning(reader: Reader, position: Position | null) {
  const { partyCode, otherCode, statementCount } = reader.tables.coSignatoryTallies;
  const sort: Sort = [{ column: partyCode, direction: 'asc' }];
  const later = after(sort, position);
  return prepared(reader, later ? 'signing, later' : 'signing', ({ queries }) =>
    queries
      .select({ code: partyCode, statementCount })
      .from(reader.tables.coSignatoryTallies)
      .where(
        and(
          eq(otherCode, partyCode),
          gt(statementCount, 0),
          later && gte(partyCode, sql.placeholder('after0')),
        ),
      )
      .orderBy(...orderBy(sort)),
  )(positionValues(position));
}

async function countPairs(
  reader: Reader,
  { statements, minStatements }: Counting,
  { code, second, others }: { code: string; second?: string | undefined; others: Others },
  position: Position | null,
  limit: number,
): Promise<Pair[]> {
  const { signatories, statements: table } = reader.tables;
  const [one, other] = [aliasedTable(signatories, 'one'), aliasedTable(signatories, 'other')];
  const sort: Sort = [{ column: other.partyCode, direction: 'asc' }];
  const later = after(sort, position);
  const shape = `pairs with ${others}${later ? ' after one' : ''} of ${statements.shape}`;
  return prepared(reader, shape, (reader) => {
    const issuedOn = knownIssuedOn(reader.tables);
    const isOther = {
      all: ne(other.partyCode, one.partyCode),
      later: gt(other.partyCode, one.partyCode),
      one: eq(other.partyCode, sql.placeholder('second')),
    };
    return reader.queries
      .select({
        code: one.partyCode,
        otherCode: other.partyCode,
        statementCount: count(),
        firstIssuedOn: min(issuedOn),
        lastIssuedOn: max(issuedOn),
      })
      .from(one)
      .innerJoin(other, and(eq(other.statementNumber, one.statementNumber), isOther[others]))
      .innerJoin(table, eq(table.number, one.statementNumber))
      .where(
        and(
          eq(one.partyCode, sql.placeholder('code')),
          isListed(reader, statements, one.statementNumber),
          later,
        ),
      )
      .groupBy(one.partyCode, other.partyCode)
      .having(gte(count(), sql.placeholder('minStatements')))
      .orderBy(...orderBy(sort))
      .limit(upTo('limit'));
  })({
    ...listingValues(statements),
    ...positionValues(position),
    code,
    second,
    minStatements,
    limit,
  });
}
