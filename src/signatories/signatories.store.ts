import { and, asc, countDistinct, desc, eq, exists, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { listPairs } from '../cosignatures/pairs.store.js';
import type { Reader } from '../db/database.js';
import { type AnyOf, isOneOf } from '../db/filter-conditions.js';
import { after, orderBy, type Page, type PageRequest, toPage } from '../db/keyset.js';
import { memoise } from '../db/memo.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { statementName } from '../db/statement-name.js';
import type { PartyName, StatementName } from '../domain/statement.js';
import {
  DEFAULT_CAPACITY,
  SIGNATORY_ROLES,
  type SignatoryRole,
  type UpdateOrder,
} from '../domain/vocabulary.js';
import {
  findPartyNames,
  matchesParty,
  type PartyFilter,
  partyName,
  partyOrder,
} from '../parties/parties.store.js';
import { type Agreement, findAgreements } from '../votes/vote-matrix.store.js';

/** A party that signed at least one statement. The dates are null if none of its statements has a known date. */
export interface SignatorySummary {
  party: PartyName;
  statementCount: number;
  firstIssuedOn: string | null;
  lastIssuedOn: string | null;
  /** When the party was last written (ISO 8601). */
  updatedAt: string;
}

export interface SignatoryDetail extends SignatorySummary {
  /** On how many statements it stands in each role. */
  capacities: { role: SignatoryRole; statementCount: number }[];
  /** The newest statements that it signed, newest first. */
  latestStatements: StatementName[];
  /** The parties with which it signed most statements, most frequent first. */
  coSignatories: { party: PartyName; statementCount: number; votes: Agreement }[];
}

/** Counts only statements on which the party stands in the capacity. */
export interface SignatoryFilter extends PartyFilter {
  capacity?: AnyOf<SignatoryRole> | undefined;
}

/** The maximum number of co-signatories in a signatory's detail. */
export const MAX_CO_SIGNATORIES = 50;
/** The maximum number of statements in a signatory's detail. */
export const MAX_LATEST_STATEMENTS = 20;

/** The parties that signed at least one statement, by code or by the last change of the party. */
export async function listSignatories(
  reader: Reader,
  { capacity = DEFAULT_CAPACITY, ...filter }: SignatoryFilter,
  page: PageRequest,
  order?: UpdateOrder | undefined,
): Promise<Page<SignatorySummary>> {
  const { tables, queries } = reader;
  const roles = [...capacity];
  const { parties } = tables;
  const sort = partyOrder(tables, order);
  const isListed = and(matchesParty(tables, filter), hasSigned(reader, roles));
  const rows = await queries
    .select(summaryColumns(reader, roles))
    .from(parties)
    .where(and(isListed, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const result = toPage(rows, page.limit, ({ party, updatedAt }) =>
    order ? [updatedAt, party.code] : [party.code],
  );
  return page.total ? { ...result, total: await queries.$count(parties, isListed) } : result;
}

/** How many statements each party signed for itself, by its code. */
export async function countSigned(reader: Reader): Promise<ReadonlyMap<string, number>> {
  const { tables, queries } = reader;
  const { statementCount } = summaryColumns(reader, [...DEFAULT_CAPACITY]);
  const rows = await memoise(reader, 'signed by each party', () =>
    queries.select({ code: tables.parties.code, statementCount }).from(tables.parties),
  );
  return new Map(rows.map(({ code, statementCount }) => [code, statementCount]));
}

/** A signatory, by the party's canonical code; null if no such party stands on a statement. */
export async function findSignatory(
  reader: Reader,
  code: string,
  capacity: AnyOf<SignatoryRole> = DEFAULT_CAPACITY,
): Promise<SignatoryDetail | null> {
  const { tables, queries } = reader;
  const roles = [...capacity];
  const [summary] = await queries
    .select(summaryColumns(reader, roles))
    .from(tables.parties)
    .where(and(eq(tables.parties.code, code), hasSigned(reader, [...SIGNATORY_ROLES])));
  if (!summary) return null;
  const { party } = summary;
  return {
    ...summary,
    capacities: await countStatementsByRole(reader, { code: party.code }),
    latestStatements: await listLatestStatements(reader, party.code, roles),
    coSignatories: await listCoSignatories(reader, party.code, roles),
  };
}

const countStatementsByRole = preparedQuery(
  ({ tables: { signatories }, queries }, { code }: Placeholders<{ code: string }>) =>
    queries
      .select({
        role: signatories.role,
        statementCount: countDistinct(signatories.statementNumber),
      })
      .from(signatories)
      .where(eq(signatories.partyCode, code))
      .groupBy(signatories.role)
      .orderBy(desc(signatories.role)),
);

async function listCoSignatories(reader: Reader, code: string, capacity: AnyOf<SignatoryRole>) {
  const pairs = (await listPairs(reader, { capacity }))
    .filter((pair) => pair.code !== pair.otherCode && [pair.code, pair.otherCode].includes(code))
    // The sort is stable: parties with equal counts stay in the order of their codes.
    .sort((one, other) => other.statementCount - one.statementCount)
    .slice(0, MAX_CO_SIGNATORIES);
  const nameOf = await findPartyNames(
    reader,
    pairs.flatMap((pair) => [pair.code, pair.otherCode]),
  );
  const agreementOf = await findAgreements(reader);
  return pairs.map((pair) => {
    const other = pair.code === code ? pair.otherCode : pair.code;
    return {
      party: nameOf(other),
      statementCount: pair.statementCount,
      votes: agreementOf(code, other),
    };
  });
}

/** The columns of a `SignatorySummary`, in a query of parties. */
function summaryColumns({ tables, queries }: Reader, roles: SignatoryRole[]) {
  const { statements, signatories } = tables;
  const statementCount = queries
    .select({ count: countDistinct(signatories.statementNumber) })
    .from(signatories)
    .where(isSignature(tables, roles));
  // Statement numbers are in the order of dates, so the index leads straight to the first and the last.
  const issuedOn = (order: typeof asc) =>
    queries
      .select({ issuedOn: statements.issuedOn })
      .from(signatories)
      .innerJoin(statements, eq(statements.number, signatories.statementNumber))
      .where(and(isSignature(tables, roles), ne(statements.issuedOn, '')))
      .orderBy(order(signatories.statementNumber))
      .limit(1);
  return {
    party: partyName(tables),
    updatedAt: tables.parties.updatedAt,
    statementCount: sql`(${statementCount})`.mapWith(Number),
    firstIssuedOn: sql<string | null>`(${issuedOn(asc)})`,
    lastIssuedOn: sql<string | null>`(${issuedOn(desc)})`,
  };
}

function hasSigned({ tables, queries }: Reader, roles: SignatoryRole[]): SQL {
  const { signatories } = tables;
  return exists(
    queries.select({ one: sql`1` }).from(signatories).where(isSignature(tables, roles)),
  );
}

function isSignature({ parties, signatories }: Reader['tables'], roles: SignatoryRole[]) {
  return and(eq(signatories.partyCode, parties.code), isOneOf(signatories.role, roles));
}

async function listLatestStatements(
  { tables, queries }: Reader,
  code: string,
  roles: SignatoryRole[],
): Promise<StatementName[]> {
  const { signatories, statements } = tables;
  const { statementNumber } = signatories;
  const latest = queries
    .select({ number: statementNumber })
    .from(signatories)
    .where(and(eq(signatories.partyCode, code), isOneOf(signatories.role, roles)))
    .groupBy(statementNumber)
    .orderBy(desc(statementNumber))
    .limit(MAX_LATEST_STATEMENTS);
  return queries
    .select(statementName(tables))
    .from(statements)
    .where(inArray(statements.number, latest))
    .orderBy(desc(statements.number));
}
