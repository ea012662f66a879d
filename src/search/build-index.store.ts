import { makeInBatches, type ReportProgress } from '../db/batches.js';
import type { Database } from '../db/database.js';
import { countUnindexed, indexStatements } from '../documents/index-statements.store.js';
import { indexResolutions } from '../resolutions/resolutions.store.js';

/** Builds what a migration has emptied of the full-text index and the search columns. */
export async function buildIndex(
  database: Database,
  onProgress: ReportProgress = () => undefined,
): Promise<void> {
  await database.write(indexResolutions);
  const total = await database.read(countUnindexed);
  await makeInBatches(database, { total, make: indexStatements }, (indexed) =>
    onProgress(indexed, total, 'statements'),
  );
}
