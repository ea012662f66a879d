/** How many rows of any length are held in memory at once. */
export const BATCH_LENGTH = 100;

/** All rows, in one order of their numbers; `read` gives a batch of those that come after one, and after 0 the first. */
export async function* inBatches<Row extends { number: number }>(
  read: (after: number) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let rows = await read(0);
  while (rows.length > 0) {
    yield* rows;
    rows = await read(rows.at(-1)?.number ?? 0);
  }
}
