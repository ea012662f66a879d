import type { Database } from '../db/database.js';
import { type DatabaseOptions, openDatabase } from '../db/open.js';
import { seedNew } from './seed-new.js';

/** Opens the database, brings its tables to the newest migration, and seeds a new one. */
export async function openRegistry(options: DatabaseOptions): Promise<Database> {
  const database = await openDatabase(options);
  try {
    await database.migrate();
    await seedNew(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
