import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { type Column, type ColumnType, countCharacters, type Row, type Value } from './column.js';

type SchemaElement = ParquetWriter['schema'][number];

/** A row group ends at one of these limits, since it is held in memory. */
const GROUP_ROWS = 20_000;
const GROUP_CHARACTERS = 8_000_000;

const TEXT: Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'> = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
};

const TYPES: Record<ColumnType, Omit<SchemaElement, 'name' | 'repetition_type'>> = {
  string: TEXT,
  url: TEXT,
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  datetime: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
};

interface ParquetFile {
  append(rows: readonly Row[]): void;
  finish(): void;
}

/** Creates a Parquet file, compressed with Snappy. The same rows always give the same bytes. */
export function createParquetFile(
  path: string,
  columns: Readonly<Record<string, Column>>,
): ParquetFile {
  const entries = Object.entries(columns);
  const schema: SchemaElement[] = [
    { name: 'root', num_children: entries.length },
    ...entries.map(([name, { type, nullable }]) => ({
      name,
      repetition_type: nullable ? ('OPTIONAL' as const) : ('REQUIRED' as const),
      ...TYPES[type],
    })),
  ];
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'communique' });
  let group: Row[] = [];
  let characters = 0;

  function writeGroup() {
    const columnData = entries.map(([name, { type }]) => ({
      name,
      data: group.map((row) => toParquet(type, row[name] ?? null)),
    }));
    writer.write({ columnData, rowGroupSize: GROUP_ROWS });
    group = [];
    characters = 0;
  }

  return {
    append(rows) {
      for (const row of rows) {
        group.push(row);
        characters += countCharacters(row);
        if (group.length >= GROUP_ROWS || characters >= GROUP_CHARACTERS) writeGroup();
      }
    },
    finish() {
      if (group.length > 0) writeGroup();
      writer.finish();
    },
  };
}

function toParquet(type: ColumnType, value: Value): Value | Date {
  const isMoment = type === 'date' || type === 'datetime';
  return isMoment && value !== null ? new Date(String(value)) : value;
}
