import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Database } from '../../src/db/database.js';
import { openDatabase } from '../../src/db/open.js';
import { seed } from '../../src/seeding/seed.js';
import { makeFolder } from './process.js';

/** A seeded registry without a server, on a file of its own, for one test alone. */
export async function openRegistryForTest(): Promise<Database> {
  const database = openDatabase(join(makeFolder(), 'communique.db'));
  onTestFinished(() => database.close());
  await database.migrate();
  await seed(database);
  return database;
}
