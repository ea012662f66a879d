import { stringify } from 'csv-stringify/sync';
import * as z from 'zod';
import { toJson } from './json.js';

/** Lists as records: CSV and NDJSON. */

/** A value in CSV. Null is an empty cell. */
export type Cell = string | number | boolean | null;

/** How items are written as rows. */
export interface Table<T> {
  columns: readonly string[];
  /** The columns that hold dates and times (ISO 8601). */
  moments?: readonly string[];
  /** The rows of an item: usually one. */
  rows(item: T): Cell[][];
}

/** Spreadsheets execute cells that start with one of these characters. Some accept the full-width forms, the last four. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Makes text safe for spreadsheets by prefixing it with an apostrophe. Text that starts with an apostrophe gets another,
 * so that the prefix can be removed unambiguously.
 */
function guard(text: string): string {
  return FORMULA.test(text) || text.startsWith("'") ? `'${text}` : text;
}

function toText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? guard(cell) : String(cell);
}

export interface CsvOptions {
  /** Whether the file begins with a byte order mark. Excel needs it to recognise UTF-8. */
  bom?: boolean;
}

/** Writes items as CSV (RFC 4180), page by page. The header row precedes the first page, even if that is empty. */
export async function* toCsv<T>(
  pages: AsyncIterable<readonly T[]>,
  { columns, rows }: Table<T>,
  { bom = false }: CsvOptions = {},
): AsyncGenerator<string, void> {
  let header = [[...columns]];
  // Not before the first page is read: an error then still becomes a response of its own.
  let mark = bom ? '\uFEFF' : '';
  for await (const items of pages) {
    yield mark + toCsvRecords([...header, ...items.flatMap(rows)]);
    header = [];
    mark = '';
  }
}

/** Each record ends with CRLF. */
function toCsvRecords(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(toText)),
    { record_delimiter: 'windows', quote_record_delimiter: true },
  );
}

/** Writes items as NDJSON, page by page: each as JSON in one line. */
export async function* toNdjson(
  pages: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string, void> {
  for await (const items of pages) {
    yield items.map((item) => `${toJson(item)}\n`).join('');
  }
}

/**
 * The table for items that are presented as objects of a schema, with a column for each value, named by its path
 * (`quote.exact`). Arrays are written as JSON. The columns only depend on the schema.
 */
export function tableOf<T>(schema: z.ZodType, present: (item: T) => unknown): Table<T> {
  const paths = pathsOf(schema);
  const toName = (path: readonly string[]) => path.join('.');
  return {
    columns: paths.map(toName),
    moments: paths.filter((path) => isMoment(schema, path)).map(toName),
    rows(item) {
      const object = present(item);
      return [paths.map((path) => cellAt(object, path))];
    },
  };
}

/** The paths of the values in an object of a schema. */
function pathsOf(wrapped: z.ZodType): string[][] {
  const schema = unwrap(wrapped);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const paths = schema.options.flatMap((option) => pathsOf(option as z.ZodType));
    return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
  }
  if (!(schema instanceof z.ZodObject)) return [[]];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, part]) =>
    pathsOf(part).map((path) => [name, ...path]),
  );
}

/** A schema without what says that its value can be missing. */
function unwrap(schema: z.ZodType): z.ZodType {
  const isWrapped =
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault;
  return isWrapped ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

/** Whether the value at a path is a date or a time. */
function isMoment(schema: z.ZodType, path: readonly string[]): boolean {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodDiscriminatedUnion) {
    return inner.options.some((option) => isMoment(option as z.ZodType, path));
  }
  const [name, ...rest] = path;
  if (name === undefined) return /^date(-time)?$/.test(String(inner.meta()?.['format']));
  const part = inner instanceof z.ZodObject ? inner.shape[name] : undefined;
  return part !== undefined && isMoment(part, rest);
}

function cellAt(item: unknown, path: readonly string[]): Cell {
  let value = item;
  for (const name of path) value = (value as Record<string, unknown> | null)?.[name];
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell);
}
