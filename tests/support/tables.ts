import type { Database, Reader } from '../../src/db/database.js';

/** The rows of each table, by the table's name in the code. */
type Dump = Record<string, object[]>;

/** Every row of every table, in the order in which it is stored: equal dumps are equal registries. */
export function dumpTables(database: Database): Promise<Dump> {
  return database.read(dumpTablesOf);
}

/** The same, as one reader sees them. */
export async function dumpTablesOf({ tables, queries }: Reader): Promise<Dump> {
  const dump: Dump = {};
  for (const [name, table] of Object.entries(tables))
    dump[name] = await queries.select().from(table);
  return dump;
}
