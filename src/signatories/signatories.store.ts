import { and, asc, count, desc, eq, exists, ne, type SQL, sql } from 'drizzle-orm';
import { listPairs } from '../cosignatures/pairs.store.js';
import type { Reader } from '../db/database.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { statementName } from '../db/statement-name.js';
import type { PartyName, StatementName } from '../domain/statement.js';
import {
  findPartyNames,
  hasCode,
  matchesParty,
  type PartyFilter,
  partyName,
} from '../parties/parties.store.js';

/** A party that signed at least one statement. The dates are null if none of its statements has a known date. */
export interface SignatorySummary {
  party: PartyName;
  statementCount: number;
  firstIssuedOn: string | null;
  lastIssuedOn: string | null;
}

export interface SignatoryDetail extends SignatorySummary {
  /** The newest statements that it signed, newest first. */
  latestStatements: StatementName[];
  /** The parties with which it signed most statements, most frequent first. */
  coSignatories: { party: PartyName; statementCount: number }[];
}

/** The maximum number of co-signatories in a signatory's detail. */
export const MAX_CO_SIGNATORIES = 50;
/** The maximum number of statements in a signatory's detail. */
export const MAX_LATEST_STATEMENTS = 20;

/** The parties that signed at least one statement, ordered by code. */
export async function listSignatories(
  reader: Reader,
  filter: PartyFilter,
  page: PageRequest,
): Promise<Page<SignatorySummary>> {
  const { tables, queries } = reader;
  const { parties } = tables;
  const sort: Sort = [{ column: parties.code, direction: 'asc' }];
  const isListed = and(matchesParty(tables, filter), hasSigned(reader));
  const rows = await queries
    .select(summaryColumns(reader))
    .from(parties)
    .where(and(isListed, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const result = toPage(rows, page.limit, ({ party }) => [party.code]);
  return page.total ? { ...result, total: await queries.$count(parties, isListed) } : result;
}

/** A signatory, by any of the party's codes; null if no such party signed anything. */
export async function findSignatory(reader: Reader, code: string): Promise<SignatoryDetail | null> {
  const [summary] = await selectSummary(reader, { code });
  if (!summary) return null;
  const { party } = summary;
  return {
    ...summary,
    latestStatements: await selectLatestStatements(reader, { code: party.code }),
    coSignatories: await listCoSignatories(reader, party.code),
  };
}

async function listCoSignatories(reader: Reader, code: string) {
  const pairs = (await listPairs(reader, {}))
    .filter((pair) => pair.code !== pair.otherCode && [pair.code, pair.otherCode].includes(code))
    // The sort is stable: parties with equal counts stay in the order of their codes.
    .sort((one, other) => other.statementCount - one.statementCount)
    .slice(0, MAX_CO_SIGNATORIES);
  const nameOf = await findPartyNames(
    reader,
    pairs.flatMap((pair) => [pair.code, pair.otherCode]),
  );
  return pairs.map((pair) => ({
    party: nameOf(pair.code === code ? pair.otherCode : pair.code),
    statementCount: pair.statementCount,
  }));
}

const selectSummary = preparedQuery((reader, { code }: Placeholders<{ code: string }>) => {
  const { tables, queries } = reader;
  return queries
    .select(summaryColumns(reader))
    .from(tables.parties)
    .where(and(hasCode(tables, code), hasSigned(reader)));
});

/** The columns of a `SignatorySummary`, in a query of parties. */
function summaryColumns({ tables, queries }: Reader) {
  const { statements, signatories } = tables;
  const statementCount = queries
    .select({ count: count() })
    .from(signatories)
    .where(isSignature(tables));
  // Statement numbers are in the order of dates, so the index leads straight to the first and the last.
  const issuedOn = (order: typeof asc) =>
    queries
      .select({ issuedOn: statements.issuedOn })
      .from(signatories)
      .innerJoin(statements, eq(statements.number, signatories.statementNumber))
      .where(and(isSignature(tables), ne(statements.issuedOn, '')))
      .orderBy(order(signatories.statementNumber))
      .limit(1);
  return {
    party: partyName(tables),
    statementCount: sql`(${statementCount})`.mapWith(Number),
    firstIssuedOn: sql<string | null>`(${issuedOn(asc)})`,
    lastIssuedOn: sql<string | null>`(${issuedOn(desc)})`,
  };
}

function hasSigned({ tables, queries }: Reader): SQL {
  const { signatories } = tables;
  return exists(queries.select({ one: sql`1` }).from(signatories).where(isSignature(tables)));
}

function isSignature({ parties, signatories }: Reader['tables']): SQL {
  return eq(signatories.partyCode, parties.code);
}

const selectLatestStatements = preparedQuery(
  ({ tables, queries }, { code }: Placeholders<{ code: string }>) => {
    const { signatories, statements } = tables;
    return queries
      .select(statementName(tables))
      .from(signatories)
      .innerJoin(statements, eq(statements.number, signatories.statementNumber))
      .where(eq(signatories.partyCode, code))
      .orderBy(desc(signatories.statementNumber))
      .limit(MAX_LATEST_STATEMENTS);
  },
);
