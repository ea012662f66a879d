import type { Database } from '../db/database.js';
import { type DatabaseOptions, openDatabase } from '../db/open.js';
import { hasAnyRevision } from '../documents/revision-log.store.js';
import { buildIndex, type ReportProgress } from '../search/build-index.store.js';
import { seed } from './seed.js';

/** Opens and migrates the database, and seeds it if it is new. */
export async function openRegistry(
  options: DatabaseOptions,
  onProgress: ReportProgress,
): Promise<Database> {
  const database = await openDatabase(options);
  try {
    await database.migrate();
    await buildIndex(database, onProgress);
    await seedIfNew(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Seeds a registry that has never held a statement. Without the seed's parties and resolutions it could accept none. */
export async function seedIfNew(database: Database): Promise<void> {
  if (!(await database.read(hasAnyRevision))) await seed(database);
}
