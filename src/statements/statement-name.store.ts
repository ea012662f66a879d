import { type SQL, sql } from 'drizzle-orm';
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

/** The day of issue in a query: null where it is not known. */
export function knownIssuedOn({ statements }: Tables): SQL<string> {
  return sql<string>`nullif(${statements.issuedOn}, '')`;
}
