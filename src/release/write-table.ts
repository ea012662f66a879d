import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { countCharacters, type Row, type TableDefinition, type Value } from './column.js';
import { createParquetFile } from './parquet.js';

/** How many rows are written at once, and how many characters of text they may have before fewer are. */
const BATCH_ROWS = 1_000;
const BATCH_CHARACTERS = 2_000_000;

/** Writes a table as CSV and as Parquet into a folder. Holds only some of the rows in memory. @returns the number of rows */
export async function writeTable(
  folder: string,
  table: TableDefinition,
  rows: AsyncIterable<Row>,
): Promise<number> {
  const names = Object.keys(table.columns);
  const parquet = createParquetFile(join(folder, `${table.name}.parquet`), table.columns);
  let count = 0;
  async function* toCsv() {
    yield toCsvRecords([names]);
    for await (const batch of batches(rows)) {
      parquet.append(batch);
      yield toCsvRecords(batch.map((row) => names.map((name) => toText(row[name] ?? null))));
      count += batch.length;
    }
  }
  await pipeline(toCsv(), createWriteStream(join(folder, `${table.name}.csv`)));
  parquet.finish();
  return count;
}

/** RFC 4180. Unlike the lists of the API, nothing is prefixed for spreadsheets: quotes must stay as they are. */
function toCsvRecords(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { record_delimiter: 'windows', quote_record_delimiter: true });
}

function toText(value: Value): string {
  return value === null ? '' : String(value);
}

async function* batches(rows: AsyncIterable<Row>): AsyncGenerator<Row[], void> {
  let batch: Row[] = [];
  let characters = 0;
  for await (const row of rows) {
    batch.push(row);
    characters += countCharacters(row);
    if (batch.length < BATCH_ROWS && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
