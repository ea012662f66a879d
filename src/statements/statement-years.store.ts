import { asc, count, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { filterStatements, type StatementFilter } from '../db/filters.js';

/** How many statements were issued in a year; null for those of unknown date. */
export interface YearOfStatements {
  year: number | null;
  statementCount: number;
}

/** Counts the statements that pass a filter by their year, oldest first. The filter has canonical codes and ids. */
export async function countStatementsByYear(
  reader: Reader,
  filter: StatementFilter,
): Promise<YearOfStatements[]> {
  const { statements } = reader.tables;
  const year = sql<string>`substr(${statements.issuedOn}, 1, 4)`;
  const rows = await reader.queries
    .select({ year, statementCount: count() })
    .from(statements)
    .where(await filterStatements(reader, filter))
    .groupBy(year)
    .orderBy(asc(year));
  return rows.map(({ year, statementCount }) => ({
    year: year === '' ? null : Number(year),
    statementCount,
  }));
}
