import { type Config, readConfig } from '../config.js';
import type { Database } from '../db/database.js';
import { openDatabase } from '../db/open.js';

/** Opens the database that the environment names, migrates it, and closes it when the work is done. */
export async function withDatabase<T>(
  work: (database: Database, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(process.env);
  const database = openDatabase(config.databaseUrl);
  try {
    await database.migrate();
    return await work(database, config);
  } finally {
    await database.close();
  }
}
