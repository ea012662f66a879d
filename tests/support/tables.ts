import type { Database, Reader } from '../../src/db/database.js';

/** The rows of each table, by the name of the table in the code. */
type Dump = Record<string, object[]>;

/** All rows of all tables in stored order. Registries with equal dumps are equal. */
export function dumpTables(database: Database): Promise<Dump> {
  return database.read(dumpTablesOf);
}

/** The same, in the snapshot of a reader. */
export async function dumpTablesOf({ tables, queries }: Reader): Promise<Dump> {
  const dump: Dump = {};
  for (const [name, table] of Object.entries(tables))
    dump[name] = await queries.select().from(table);
  return dump;
}

/** How many revisions there are: the number of the last. */
export function countRevisions({ database }: { database: Database }): Promise<number> {
  return database.read(({ tables: { revisions }, queries }) => queries.$count(revisions));
}
