import { type Config, readConfig } from '../config.js';
import type { Database } from '../db/database.js';
import { type DatabaseOptions, openDatabase } from '../db/open.js';
import { upgradeRegistry } from '../seed/open-registry.js';

/** Opens and migrates the database named by the environment, runs `work`, and closes it. */
export function withDatabase<T>(
  work: (database: Database, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(process.env);
  return withDatabaseAt(config.database, (database) => work(database, config));
}

/** Does the same for another database. */
export async function withDatabaseAt<T>(
  options: DatabaseOptions,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(options);
  try {
    await upgradeRegistry(database, reportProgress);
    return await work(database);
  } finally {
    await database.close();
  }
}

function reportProgress(made: number, total: number, what: string): void {
  console.error(`indexed ${made} of ${total} ${what}`);
}
