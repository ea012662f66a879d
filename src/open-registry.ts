import type { Database } from './db/database.js';
import { type DatabaseOptions, openDatabase } from './db/open.js';
import { hasAnyRevision } from './revisions/revisions.store.js';

/** Opens the database, brings its tables to the newest migration, and seeds a new one. */
export async function openRegistry(options: DatabaseOptions): Promise<Database> {
  const database = await openDatabase(options);
  try {
    await database.migrate();
    if (!(await database.read(hasAnyRevision))) await seedNew(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** What seeds is loaded only for a new registry: every later start is quicker without it. */
async function seedNew(database: Database): Promise<void> {
  const { seed } = await import('./seeding/seed.js');
  await seed(database);
}
