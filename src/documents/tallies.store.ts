import {
  aliasedTable,
  and,
  count,
  countDistinct,
  eq,
  getTableColumns,
  gt,
  isNotNull,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../db/database.js';
import { prepared } from '../db/prepared.js';

/**
 * What would take long to count whenever it is asked for is counted as statements are written: who signs with whom, what
 * claims say of whom, how often a resolution is cited, and by whom. A tally of 0 is as good as none.
 */

/** Counts the rows of a statement, as they stand, in (1) or out (-1); or those of all statements. */
export async function tally(writer: Writer, statement: number | 'all', by: 1 | -1): Promise<void> {
  const isAll = statement === 'all';
  const values = isAll ? { by } : { by, number: statement };
  const isCounted = isAll ? isAny : isOfNumber;
  const { coSignatoryTallies, claimTallies, citationTallies, citingPartyTallies } = writer.tables;
  const shape = (name: string) => `tally ${name} of ${isAll ? 'all' : 'one'}`;

  await prepared(writer, shape('co-signatories'), ({ queries }) => {
    const { partyCode, otherCode, statementCount } = coSignatoryTallies;
    return queries
      .insert(coSignatoryTallies)
      .select(countCoSignatories(writer, isCounted))
      .onConflictDoUpdate({
        target: [partyCode, otherCode],
        set: { statementCount: increased(statementCount) },
      });
  })(values);
  await prepared(writer, shape('claims'), ({ queries }) => {
    const { partyCode, kind, role, claimCount } = claimTallies;
    return queries
      .insert(claimTallies)
      .select(countClaims(writer, isCounted))
      .onConflictDoUpdate({
        target: [partyCode, kind, role],
        set: { claimCount: increased(claimCount) },
      });
  })(values);
  await prepared(writer, shape('citations'), ({ queries }) => {
    const { resolutionId, statementCount, claimCount } = citationTallies;
    return queries
      .insert(citationTallies)
      .select(countCitations(writer, isCounted))
      .onConflictDoUpdate({
        target: resolutionId,
        set: { statementCount: increased(statementCount), claimCount: increased(claimCount) },
      });
  })(values);
  await prepared(writer, shape('citing parties'), ({ queries }) => {
    const { resolutionId, partyCode, statementCount } = citingPartyTallies;
    return queries
      .insert(citingPartyTallies)
      .select(countCitingParties(writer, isCounted))
      .onConflictDoUpdate({
        target: [resolutionId, partyCode],
        set: { statementCount: increased(statementCount) },
      });
  })(values);
}

/** The tallies that are not what there is to count, a line each. */
export async function findWrongTallies(reader: Reader): Promise<string[]> {
  const { tables, queries } = reader;
  const { coSignatoryTallies, claimTallies, citationTallies, citingPartyTallies } = tables;
  const pairs = [
    [coSignatoryTallies, coSignatoryTallies.statementCount, countCoSignatories(reader, isAny)],
    [claimTallies, claimTallies.claimCount, countClaims(reader, isAny)],
    [citationTallies, citationTallies.claimCount, countCitations(reader, isAny)],
    [citingPartyTallies, citingPartyTallies.statementCount, countCitingParties(reader, isAny)],
  ] as const;
  const wrong: string[] = [];
  for (const [table, tallied, counting] of pairs) {
    const stored = await queries.select(getTableColumns(table)).from(table).where(gt(tallied, 0));
    const counted = await counting.prepare().execute({ by: 1 });
    const storedLines = new Set(stored.map(toLine));
    const countedLines = new Set(counted.map(toLine));
    wrong.push(
      ...[...storedLines]
        .filter((line) => !countedLines.has(line))
        .map((line) => `a tally tells of ${line}, which is not so`),
      ...[...countedLines]
        .filter((line) => !storedLines.has(line))
        .map((line) => `no tally tells of ${line}`),
    );
  }
  return wrong;
}

function toLine(row: object): string {
  return Object.entries(row)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

type IsCounted = (statementNumber: SQLiteColumn) => SQL;

/** SQLite takes ON CONFLICT behind a SELECT only where that has a WHERE. */
function isAny(): SQL {
  return sql`true`;
}

function isOfNumber(statementNumber: SQLiteColumn): SQL {
  return eq(statementNumber, sql.placeholder('number'));
}

/** What a tally is increased by: the placeholder `by` for each that is counted. */
function times(counted: SQL<number>): SQL<number> {
  return sql<number>`${counted} * ${sql.placeholder('by')}`.mapWith(Number);
}

function increased(column: SQLiteColumn): SQL {
  return sql`${column} + excluded.${sql.identifier(column.name)}`;
}

function countCoSignatories({ tables: { signatories }, queries }: Reader, isCounted: IsCounted) {
  const other = aliasedTable(signatories, 'other');
  return queries
    .select({
      partyCode: signatories.partyCode,
      otherCode: sql<string>`${other.partyCode}`.as('other_code'),
      statementCount: times(count()).as('statement_count'),
    })
    .from(signatories)
    .innerJoin(other, eq(other.statementNumber, signatories.statementNumber))
    .where(isCounted(signatories.statementNumber))
    .groupBy(signatories.partyCode, other.partyCode);
}

function countClaims({ tables: { claims, claimParties }, queries }: Reader, isCounted: IsCounted) {
  return queries
    .select({
      partyCode: claimParties.partyCode,
      kind: claims.kind,
      role: claimParties.role,
      claimCount: times(count()).as('claim_count'),
    })
    .from(claims)
    .innerJoin(claimParties, eq(claimParties.claimNumber, claims.number))
    .where(isCounted(claims.statementNumber))
    .groupBy(claimParties.partyCode, claims.kind, claimParties.role);
}

function countCitations({ tables: { claims, citations }, queries }: Reader, isCounted: IsCounted) {
  return queries
    .select({
      resolutionId: sql<string>`${citations.resolutionId}`.as('resolution_id'),
      statementCount: times(countDistinct(claims.statementNumber)).as('statement_count'),
      claimCount: times(countDistinct(claims.number)).as('claim_count'),
    })
    .from(claims)
    .innerJoin(citations, eq(citations.claimNumber, claims.number))
    .where(and(isCounted(claims.statementNumber), isNotNull(citations.resolutionId)))
    .groupBy(citations.resolutionId);
}

function countCitingParties({ tables, queries }: Reader, isCounted: IsCounted) {
  const { claims, citations, signatories } = tables;
  return queries
    .select({
      resolutionId: sql<string>`${citations.resolutionId}`.as('resolution_id'),
      partyCode: signatories.partyCode,
      statementCount: times(countDistinct(claims.statementNumber)).as('statement_count'),
    })
    .from(claims)
    .innerJoin(citations, eq(citations.claimNumber, claims.number))
    .innerJoin(signatories, eq(signatories.statementNumber, claims.statementNumber))
    .where(and(isCounted(claims.statementNumber), isNotNull(citations.resolutionId)))
    .groupBy(citations.resolutionId, signatories.partyCode);
}
