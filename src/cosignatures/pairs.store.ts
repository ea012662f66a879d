import { setImmediate } from 'node:timers/promises';
import { and, asc, sql } from 'drizzle-orm';
import { chunks } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { filterStatements, type StatementFilter } from '../db/filters.js';
import { memoise } from '../db/memo.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { DEFAULT_CAPACITY, SIGNATORY_ROLES, type SignatoryRole } from '../domain/vocabulary.js';

/** Two parties, the smaller code first, and the statements that both signed; or one party twice, and all that it signed. */
export interface Pair {
  code: string;
  otherCode: string;
  statementCount: number;
  /** The first and last date of these statements; null if none has a known date. */
  firstIssuedOn: string | null;
  lastIssuedOn: string | null;
}

type PairsByCode = Map<string, Map<string, Pair>>;

/**
 * The pairs of parties that stand on the selected statements in the capacity, ordered by code; `signatory` is ignored.
 *
 * They are counted in code: joining signatories with themselves in SQL takes seconds for 20,000 statements, and blocks
 * the process on SQLite.
 */
export function listPairs(
  reader: Reader,
  {
    resolution,
    about,
    kind,
    issuedFrom,
    issuedTo,
    language,
    q,
    capacity = DEFAULT_CAPACITY,
  }: StatementFilter,
): Promise<readonly Pair[]> {
  const filter = { resolution, about, kind, issuedFrom, issuedTo, language, q };
  const roles = SIGNATORY_ROLES.filter((role) => capacity.includes(role));
  return memoise(
    reader,
    `pairs of ${JSON.stringify({ ...filter, roles })}`,
    () => countPairs(reader, filter, roles),
    { of: 'statement' },
  );
}

async function countPairs(
  reader: Reader,
  filter: StatementFilter,
  roles: SignatoryRole[],
): Promise<Pair[]> {
  const pairs: PairsByCode = new Map();
  for await (const statements of chunks(await listDatedStatements(reader, filter))) {
    const dates = new Map(statements.map(({ number, issuedOn }) => [number, issuedOn]));
    for (const { number, codes } of await selectCodes(reader, {
      numbers: [...dates.keys()],
      roles,
    })) {
      addPairs(pairs, [...new Set(codes.split(' '))].sort(), dates.get(number) || null);
    }
    // Other requests get their turn between two chunks.
    await setImmediate();
  }
  return sortByKey(pairs).flatMap(sortByKey);
}

/** Oldest first. A date is '' if it is unknown. */
async function listDatedStatements(reader: Reader, filter: StatementFilter) {
  const { statements } = reader.tables;
  return reader.queries
    .select({ number: statements.number, issuedOn: statements.issuedOn })
    .from(statements)
    .where(await filterStatements(reader, filter))
    .orderBy(asc(statements.issuedOn), asc(statements.number));
}

/** The codes of the parties that signed each statement, separated by spaces: one row per signatory takes four times as long. */
const selectCodes = preparedQuery(
  (
    { tables: { signatories }, queries, oneOf },
    { numbers, roles }: Placeholders<{ numbers: number[]; roles: SignatoryRole[] }>,
  ) =>
    queries
      .select({
        number: signatories.statementNumber,
        codes: sql<string>`string_agg(${signatories.partyCode}, ' ')`,
      })
      .from(signatories)
      .where(and(oneOf(signatories.statementNumber, numbers), oneOf(signatories.role, roles)))
      .groupBy(signatories.statementNumber)
      // Also by date: see list-order.ts.
      .orderBy(asc(signatories.statementNumber)),
);

/**
 * Counts one statement for each pair of its signatories.
 *
 * @param codes in ascending order
 * @param issuedOn not earlier than that of the statements before
 */
function addPairs(pairs: PairsByCode, codes: readonly string[], issuedOn: string | null): void {
  codes.forEach((code, at) => {
    const row = pairs.get(code) ?? new Map<string, Pair>();
    pairs.set(code, row);
    for (const otherCode of codes.slice(at)) {
      const pair = row.get(otherCode) ?? startPair(code, otherCode);
      pair.statementCount += 1;
      pair.firstIssuedOn ??= issuedOn;
      pair.lastIssuedOn = issuedOn ?? pair.lastIssuedOn;
      if (pair.statementCount === 1) row.set(otherCode, pair);
    }
  });
}

function startPair(code: string, otherCode: string): Pair {
  return { code, otherCode, statementCount: 0, firstIssuedOn: null, lastIssuedOn: null };
}

function sortByKey<T>(map: Map<string, T>): T[] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}
