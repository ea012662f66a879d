import { readConfig } from '../config.js';
import type { Database } from '../db/database.js';
import { openDatabase } from '../db/open.js';

/** Opens the database that the environment names, migrates it, and closes it when the work is done. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(readConfig(process.env).database);
  try {
    await database.migrate();
    return await work(database);
  } finally {
    await database.close();
  }
}
