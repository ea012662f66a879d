import { eq, type SQL, sql } from 'drizzle-orm';
import type { Reader } from './database.js';
import { type Placeholders, preparedQuery } from './prepared-query.js';
import type { Tables } from './tables.js';

/** The columns of a `StatementName`. */
export function statementName(tables: Tables) {
  const { id, title } = tables.statements;
  return { id, title, issuedOn: knownIssuedOn(tables) };
}

/** The date of issue in a query: null, where the table has '', if it isn't known. */
function knownIssuedOn({ statements }: Tables): SQL<string | null> {
  return sql<string | null>`nullif(${statements.issuedOn}, '')`;
}

const selectNumber = preparedQuery(
  ({ tables: { statements }, queries }, { id }: Placeholders<{ id: string }>) =>
    queries.select({ number: statements.number }).from(statements).where(eq(statements.id, id)),
);

/** The number of a statement's row; null if there is no such statement. */
export async function findStatementNumber(reader: Reader, id: string): Promise<number | null> {
  const [row] = await selectNumber(reader, { id });
  return row?.number ?? null;
}
