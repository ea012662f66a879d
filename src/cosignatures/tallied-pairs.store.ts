import { and, count, eq, gte, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import {
  after,
  orderBy,
  type Page,
  type PageRequest,
  positionValues,
  type Sort,
  toPage,
} from '../db/keyset.js';
import { prepared, upTo } from '../db/prepared.js';

/** Two parties by their codes, the smaller first, and what they signed together. */
export interface Pair {
  code: string;
  otherCode: string;
  statementCount: number;
  firstIssuedOn: string | null;
  lastIssuedOn: string | null;
}

/**
 * The pairs that all statements together make, by their codes: read from the tallies, which are kept as statements are
 * written.
 *
 * @param codes of parties, none, one or two: all of them are in each pair
 */
export async function listTalliedPairs(
  reader: Reader,
  codes: readonly string[],
  minStatements: number,
  page: PageRequest,
): Promise<Page<Pair>> {
  const { coSignatoryTallies } = reader.tables;
  const { partyCode, otherCode, statementCount, firstIssuedOn, lastIssuedOn } = coSignatoryTallies;
  const [code, second] = codes;
  // The tallies have each pair both ways, so that the row of one party is in the order of the others.
  const columns = code === undefined ? [partyCode, otherCode] : [otherCode];
  const sort: Sort = columns.map((column) => ({ column, direction: 'asc' }));
  const later = after(sort, page.after);
  const shape = `pairs of ${codes.length}`;
  const values = { code, second, minStatements };
  const rows = await prepared(reader, later ? `${shape}, later page` : shape, ({ queries }) =>
    queries
      .select({ code: partyCode, otherCode, statementCount, firstIssuedOn, lastIssuedOn })
      .from(coSignatoryTallies)
      .where(and(isAsked(reader, codes), later))
      .orderBy(...orderBy(sort))
      .limit(upTo('limit')),
  )({ ...values, ...positionValues(page.after), limit: page.limit + 1 });
  const { items, next } = toPage(rows, page.limit, (row) =>
    code === undefined ? [row.code, row.otherCode] : [row.otherCode],
  );
  const result = { items: items.map(smallerFirst), next };
  if (!page.total) return result;
  const [counted] = await prepared(reader, `${shape}, counted`, ({ tables, queries }) =>
    queries
      .select({ total: count() })
      .from(tables.coSignatoryTallies)
      .where(isAsked(reader, codes)),
  )(values);
  return { ...result, total: counted?.total ?? 0 };
}

export function smallerFirst(pair: Pair): Pair {
  const { code, otherCode } = pair;
  return code < otherCode ? pair : { ...pair, code: otherCode, otherCode: code };
}

function isAsked({ tables }: Reader, [code, second]: readonly string[]): SQL | undefined {
  const { partyCode, otherCode, statementCount } = tables.coSignatoryTallies;
  return and(
    gte(statementCount, sql.placeholder('minStatements')),
    code === undefined ? lt(partyCode, otherCode) : eq(partyCode, sql.placeholder('code')),
    second === undefined ? ne(otherCode, partyCode) : eq(otherCode, sql.placeholder('second')),
  );
}
