import { type Config, readConfig } from '../config.js';
import type { Database } from '../db/database.js';
import { type DatabaseOptions, openDatabase } from '../db/open.js';

/** Opens the database that the environment names, migrates it, and closes it when the work is done. */
export function withDatabase<T>(
  work: (database: Database, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(process.env);
  return withDatabaseOf(config.database, (database) => work(database, config));
}

/** The same for another database. */
export async function withDatabaseOf<T>(
  options: DatabaseOptions,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(options);
  try {
    await database.migrate();
    return await work(database);
  } finally {
    await database.close();
  }
}
