import { stringify } from 'csv-stringify/sync';
import * as z from 'zod';

/** What a cell can hold. Null is an empty cell. */
export type Cell = string | number | boolean | null;

/** How things are written in rows. */
export interface Table<T> {
  columns: readonly string[];
  /** The rows of one thing: mostly one. */
  rows(thing: T): Cell[][];
}

/**
 * Cells that begin with one of these are formulas to spreadsheets, which run them. The last four are the same in full
 * width, which some take for them.
 */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Makes text safe for spreadsheets by an apostrophe before it. Text that begins with an apostrophe gets another, so
 * that it can be undone: an apostrophe at the beginning of a cell is never part of its text.
 */
function guard(text: string): string {
  return FORMULA.test(text) || text.startsWith("'") ? `'${text}` : text;
}

function toText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? guard(cell) : String(cell);
}

/** Things in CSV (RFC 4180), page by page: the header row comes with the first page, even where that is empty. */
export async function* toCsv<T>(
  pages: AsyncIterable<readonly T[]>,
  { columns, rows }: Table<T>,
): AsyncGenerator<string, void> {
  let header = [[...columns]];
  for await (const things of pages) {
    yield toRecords([...header, ...things.flatMap(rows)]);
    header = [];
  }
}

/** Records of RFC 4180, each with its CRLF. */
function toRecords(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(toText)),
    { record_delimiter: 'windows', quote_record_delimiter: true },
  );
}

/**
 * The table of objects of a schema: a column for each value, named by the way to it (`quote.exact`), and one for each
 * array, which stands there as JSON. It has the same columns whatever the objects hold.
 */
export function tableOf(schema: z.ZodType): Table<unknown> {
  const paths = pathsOf(schema);
  return {
    columns: paths.map((path) => path.join('.')),
    rows: (thing) => [paths.map((path) => cellAt(thing, path))],
  };
}

/** The ways to the values of an object of a schema. */
function pathsOf(schema: z.ZodType): string[][] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return pathsOf(schema.unwrap() as z.ZodType);
  }
  if (!(schema instanceof z.ZodObject)) return [[]];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, part]) =>
    pathsOf(part).map((path) => [name, ...path]),
  );
}

function cellAt(thing: unknown, path: readonly string[]): Cell {
  let value = thing;
  for (const name of path) value = (value as Record<string, unknown> | null)?.[name];
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell);
}
