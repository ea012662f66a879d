import type { Database } from '../db/database.js';
import { countUnindexed, indexStatements } from '../documents/index-statements.store.js';
import { indexResolutions } from '../resolutions/resolutions.store.js';

/** Receives how many statements have been added to the full-text index, and how many it lacked. */
export type ReportProgress = (indexed: number, total: number) => void;

/**
 * Builds what a migration has emptied of the full-text index and the search columns. Each batch is a transaction of its
 * own: an interrupted build goes on where it stopped, and several processes can build at once.
 */
export async function buildIndex(
  database: Database,
  onProgress: ReportProgress = () => undefined,
): Promise<void> {
  await database.write(indexResolutions);
  const total = await database.read(countUnindexed);
  let indexed = 0;
  let after = 0;
  while (indexed < total) {
    const batch = await database.write((writer) => indexStatements(writer, after));
    // Another process may have indexed the rest.
    if (batch.count === 0) return;
    after = batch.last;
    indexed += batch.count;
    onProgress(indexed, total);
  }
}
