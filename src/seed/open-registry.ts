import { makeInBatches, type ReportProgress } from '../db/batches.js';
import type { Database } from '../db/database.js';
import { type DatabaseOptions, openDatabase } from '../db/open.js';
import { countWithoutPastRows, makePastRows } from '../documents/past-rows.store.js';
import { hasAnyStatement } from '../documents/revision-log.store.js';
import { listUnrecorded, recordReferences } from '../revisions/reference-history.store.js';
import { buildIndex } from '../search/build-index.store.js';
import { seed } from './seed.js';

/** Opens and migrates the database, and seeds it if it is new. */
export async function openRegistry(
  options: DatabaseOptions,
  onProgress: ReportProgress,
): Promise<Database> {
  const database = await openDatabase(options);
  try {
    await upgradeRegistry(database, onProgress);
    await seedIfNew(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * Applies the missing migrations, and adds what they leave to the program: the index, the rows of past revisions, and the
 * first revisions of parties.
 */
export async function upgradeRegistry(
  database: Database,
  onProgress?: ReportProgress,
): Promise<void> {
  await database.migrate();
  await buildIndex(database, onProgress);
  await fillPastRows(database, onProgress);
  if ((await database.read(listUnrecorded)).length === 0) return;
  await database.write(async (writer) =>
    recordReferences(writer, await listUnrecorded(writer), {
      author: null,
      acceptedAt: new Date(),
    }),
  );
}

async function fillPastRows(
  database: Database,
  onProgress: ReportProgress = () => undefined,
): Promise<void> {
  const total = await database.read(countWithoutPastRows);
  await makeInBatches(database, { total, make: makePastRows }, (made) =>
    onProgress(made, total, 'past revisions'),
  );
}

/** Seeds a registry that has never held a statement. Without the seed's parties and resolutions it could accept none. */
export async function seedIfNew(database: Database): Promise<void> {
  if (!(await database.read(hasAnyStatement))) await seed(database);
}
