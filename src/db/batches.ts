import type { Database, Writer } from './database.js';

/** Receives how much of something has been made, and how much was missing. */
export type ReportProgress = (made: number, total: number, what: string) => void;

/** Makes a batch of what is missing after a number. @returns the last number of the batch, and its length */
type MakeBatch = (writer: Writer, after: number) => Promise<{ last: number; count: number }>;

/**
 * Makes what a migration leaves to the program. Each batch is a transaction of its own: an interrupted run goes on where it
 * stopped, and several processes can do it at once.
 */
export async function makeInBatches(
  database: Database,
  { total, make }: { total: number; make: MakeBatch },
  onBatch: (made: number) => void,
): Promise<void> {
  let made = 0;
  let after = 0;
  while (made < total) {
    const batch = await database.write((writer) => make(writer, after));
    // Another process may have made the rest.
    if (batch.count === 0) return;
    after = batch.last;
    made += batch.count;
    onBatch(made);
  }
}
