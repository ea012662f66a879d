import { eq, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { prepared } from '../db/prepared.js';
import type { Tables } from '../db/tables.js';

/** A statement, as other facts refer to it. */
export interface StatementName {
  id: string;
  title: string;
  issuedOn: string | null;
}

/** The columns of a `StatementName`, of which `withKnownDate` makes one. */
export function statementName({ statements }: Tables) {
  return { id: statements.id, title: statements.title, issuedOn: statements.issuedOn };
}

/** A row as the registry speaks of it: a day of issue that is not known is '' in the table, and null elsewhere. */
export function withKnownDate<T extends { issuedOn: string }>(
  row: T,
): Omit<T, 'issuedOn'> & { issuedOn: string | null } {
  return { ...row, issuedOn: row.issuedOn || null };
}

/** The number of a statement's row; null where there is no such statement. */
export async function findStatementNumber(reader: Reader, id: string): Promise<number | null> {
  const [row] = await prepared(reader, 'number', ({ tables: { statements }, queries }) =>
    queries
      .select({ number: statements.number })
      .from(statements)
      .where(eq(statements.id, sql.placeholder('id'))),
  )({ id });
  return row?.number ?? null;
}

/** The day of issue in a query: null where it is not known. */
export function knownIssuedOn({ statements }: Tables): SQL<string> {
  return sql<string>`nullif(${statements.issuedOn}, '')`;
}
