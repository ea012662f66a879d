import { setImmediate } from 'node:timers/promises';
import {
  type AnyColumn,
  aliasedTable,
  and,
  asc,
  count,
  eq,
  gt,
  gte,
  inArray,
  lte,
  max,
  min,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import {
  after,
  emptyPage,
  orderBy,
  type Page,
  type PageRequest,
  type Position,
  positionValues,
  type Sort,
  toPage,
} from '../db/keyset.js';
import { prepared } from '../db/prepared.js';
import { listedNumbers, listingValues } from '../db/streams.js';
import { findPartyNames, hasCode, type PartyName } from '../parties/parties.store.js';
import { knownIssuedOn } from '../statements/statement-name.store.js';
import { type StatementFilter, toStatementListing } from '../statements/statements.store.js';
import { listTalliedPairs, type Pair } from './tallied-pairs.store.js';

/** Two parties that sign together. `party` is the one whose code comes first. */
export interface CoSignature {
  party: PartyName;
  coSignatory: PartyName;
  /** How many statements both signed. */
  statementCount: number;
  /** The days of the first and the last of these; null where none has a known one. */
  firstIssuedOn: string | null;
  lastIssuedOn: string | null;
}

/** `signatory` is for the pairs, not for their statements: a party of each pair, or both. */
export interface CoSignatureFilter extends StatementFilter {
  /** Only pairs that signed as many statements together, or more. */
  minStatements: number;
}

/**
 * How many statements the parties may have signed that are paired in one query, but for a party that signed more. It
 * bounds how long one query takes, and so how long others wait for it.
 */
const MAX_PAIRED_STATEMENTS = 20_000;

function pairTables({ tables: { signatories } }: Reader) {
  return { one: aliasedTable(signatories, 'one'), other: aliasedTable(signatories, 'other') };
}

/** The pairs of parties that signed statements together, by their codes. */
export async function listCoSignatures(
  reader: Reader,
  filter: CoSignatureFilter,
  page: PageRequest,
): Promise<Page<CoSignature>> {
  const codes = await findCodes(reader, filter.signatory ?? []);
  if (codes === null) return emptyPage(page);
  const { items, ...rest } = statementsOf(reader, filter).areAll
    ? await listTalliedPairs(reader, codes, filter.minStatements, page)
    : await listCountedPairs(reader, codes, filter, page);
  const nameOf = await findPartyNames(
    reader,
    items.flatMap(({ code, otherCode }) => [code, otherCode]),
  );
  return {
    ...rest,
    items: items.map(({ code, otherCode, ...counts }) => ({
      party: nameOf(code),
      coSignatory: nameOf(otherCode),
      ...counts,
    })),
  };
}

/** The pairs that the statements of a filter make, counted from their signatures. */
async function listCountedPairs(
  reader: Reader,
  codes: readonly string[],
  filter: CoSignatureFilter,
  page: PageRequest,
): Promise<Page<Pair>> {
  const rows: Pair[] = [];
  for (const segment of await listSegments(reader, codes, page.after)) {
    const wanted = page.limit + 1 - rows.length;
    if (wanted === 0) break;
    rows.push(...(await selectPairs(reader, filter, segment, page.after, wanted)));
    await setImmediate();
  }
  const result = toPage(rows, page.limit, ({ code, otherCode }) => [code, otherCode]);
  return page.total ? { ...result, total: await countPairs(reader, codes, filter) } : result;
}

/** How many statements that meet the filter, whoever signed them, each of the parties signed. */
export async function countStatementsBySignatory(
  reader: Reader,
  filter: CoSignatureFilter,
  codes: readonly string[],
): Promise<Map<string, number>> {
  const { signatories } = reader.tables;
  const { isListed, values } = statementsOf(reader, filter);
  const rows = await reader.queries
    .select({ code: signatories.partyCode, statementCount: count() })
    .from(signatories)
    .where(and(inArray(signatories.partyCode, [...codes]), isListed(signatories.statementNumber)))
    .groupBy(signatories.partyCode)
    .prepare()
    .execute(values);
  return new Map(rows.map(({ code, statementCount }) => [code, statementCount]));
}

/** The condition that a filter puts on statements, and the values of its placeholders. */
function statementsOf(reader: Reader, { signatory: _, ...filter }: CoSignatureFilter) {
  const listing = toStatementListing(reader, filter);
  const numbers = listedNumbers(reader, listing);
  return {
    areAll: numbers === null,
    isListed: (number: AnyColumn) => (numbers === null ? undefined : inArray(number, numbers)),
    values: listingValues(listing),
  };
}

async function countPairs(
  reader: Reader,
  codes: readonly string[],
  filter: CoSignatureFilter,
): Promise<number> {
  let total = 0;
  for (const segment of await listSegments(reader, codes, null)) {
    total += (await selectPairs(reader, filter, segment, null)).length;
    await setImmediate();
  }
  return total;
}

async function selectPairs(
  reader: Reader,
  filter: CoSignatureFilter,
  segment: SQL | undefined,
  position: Position | null,
  limit = Number.MAX_SAFE_INTEGER,
) {
  const { statements } = reader.tables;
  const { one, other } = pairTables(reader);
  const { isListed, values } = statementsOf(reader, filter);
  const sort: Sort = [
    { column: one.partyCode, direction: 'asc' },
    { column: other.partyCode, direction: 'asc' },
  ];
  const issuedOn = knownIssuedOn(reader.tables);
  return reader.queries
    .select({
      code: one.partyCode,
      otherCode: other.partyCode,
      statementCount: count(),
      firstIssuedOn: min(issuedOn),
      lastIssuedOn: max(issuedOn),
    })
    .from(one)
    .innerJoin(
      other,
      and(eq(other.statementNumber, one.statementNumber), gt(other.partyCode, one.partyCode)),
    )
    .innerJoin(statements, eq(statements.number, one.statementNumber))
    .where(and(segment, isListed(one.statementNumber), after(sort, position)))
    .groupBy(one.partyCode, other.partyCode)
    .having(gte(count(), filter.minStatements))
    .orderBy(...orderBy(sort))
    .limit(limit)
    .prepare()
    .execute({ ...values, ...positionValues(position) });
}

/** Conditions that part the list, in its order, into what one query each may pair. */
async function listSegments(
  reader: Reader,
  [first, second]: readonly string[],
  position: Position | null,
): Promise<(SQL | undefined)[]> {
  const { one, other } = pairTables(reader);
  if (first === undefined) return listRanges(reader, position);
  // Pairs in which it comes second have a smaller code before it.
  if (second === undefined) return [eq(other.partyCode, first), eq(one.partyCode, first)];
  const isPair = (code: string, otherCode: string) =>
    and(eq(one.partyCode, code), eq(other.partyCode, otherCode));
  return [or(isPair(first, second), isPair(second, first))];
}

/** The canonical codes of parties, none twice; null where one of them is no party. */
async function findCodes(reader: Reader, codes: readonly string[]): Promise<string[] | null> {
  const found = new Set<string>();
  for (const code of codes) {
    const [party] = await prepared(reader, 'code of a party', ({ tables, queries }) =>
      queries
        .select({ code: tables.parties.code })
        .from(tables.parties)
        .where(hasCode(tables, sql.placeholder('code'))),
    )({ code });
    if (!party) return null;
    found.add(party.code);
  }
  return [...found];
}

/** The parties that signed something, in ranges that did not sign too much. */
async function listRanges(reader: Reader, position: Position | null) {
  const { signatories } = reader.tables;
  const { one } = pairTables(reader);
  const [code] = position ?? [];
  const rows = await reader.queries
    .select({ code: signatories.partyCode, statementCount: count() })
    .from(signatories)
    .where(code === undefined ? undefined : gte(signatories.partyCode, String(code)))
    .groupBy(signatories.partyCode)
    .orderBy(asc(signatories.partyCode));
  const ranges: { from: string; to: string; statementCount: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && last.statementCount + row.statementCount <= MAX_PAIRED_STATEMENTS) {
      last.to = row.code;
      last.statementCount += row.statementCount;
    } else {
      ranges.push({ from: row.code, to: row.code, statementCount: row.statementCount });
    }
  }
  return ranges.map(({ from, to }) => and(gte(one.partyCode, from), lte(one.partyCode, to)));
}
