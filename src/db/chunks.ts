import { setImmediate } from 'node:timers/promises';

/** How many rows or values one query takes: databases limit the number of its parameters. */
export const CHUNK_LENGTH = 1_000;

/** How many rows of any length are held in memory at once. */
export const ROWS_IN_MEMORY = 100;

/**
 * Splits values into chunks that one query each can take; yields nothing if there are no values. Other requests are
 * handled before each chunk.
 */
export async function* chunks<T>(values: readonly T[], length = CHUNK_LENGTH): AsyncGenerator<T[]> {
  for (let at = 0; at < values.length; at += length) {
    await setImmediate();
    yield values.slice(at, at + length);
  }
}

/**
 * Reads all rows of a table in the order of their numbers, a chunk at a time.
 *
 * @param read reads the rows that follow a number; the first if it is 0
 */
export async function* readInChunks<Row extends { number: number }>(
  read: (after: number) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let rows = await read(0);
  while (rows.length > 0) {
    yield* rows;
    rows = await read(rows.at(-1)?.number ?? 0);
  }
}

/** Groups rows by what they have in common, keeping their order. */
export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Rows in the order of their keys. Keys without a row are passed over. */
export function inOrder<Row, Key>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
