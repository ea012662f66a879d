import writeExcelFile from 'write-excel-file/node';
import type { Cell } from './records.js';

/** A table for spreadsheet programs. */
export interface Sheet {
  name: string;
  columns: readonly string[];
  /** The columns that hold dates and times (ISO 8601). */
  moments: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** What a cell of Excel holds, in UTF-16 code units. */
const MAX_CELL_LENGTH = 32_767;

/** The name of the last column: which cells of the row are cut off. */
const TRUNCATED = 'truncated';

/** Excel's calendar has a day that never was, 29 February 1900. Earlier dates stay text. */
const FIRST_DATE = '1900-03-01';

const DATE = { type: Date, format: 'yyyy-mm-dd' } as const;
const TIME = { type: Date, format: 'yyyy-mm-dd hh:mm:ss' } as const;

/**
 * Writes a table as an Excel file (Office Open XML) with one sheet, whose first row is frozen. Numbers, booleans and dates
 * are what they are. Text is never a formula, whatever it begins with.
 */
export async function writeSheet({ name, columns, moments, rows }: Sheet): Promise<Uint8Array> {
  const header = [...columns, TRUNCATED].map((value) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
  }));
  const isMoment = columns.map((column) => moments.includes(column));
  const body = rows.map((cells) => [
    ...cells.map((cell, at) => toCell(cell, isMoment[at] ?? false)),
    toText(listTruncated(columns, cells)),
  ]);
  return writeExcelFile([header, ...body], { sheet: name, stickyRowsCount: 1 }).toBuffer();
}

function toCell(cell: Cell, isMoment: boolean) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (!isMoment || cell < FIRST_DATE) return toText(cell);
  return { value: new Date(cell), ...(cell.length === FIRST_DATE.length ? DATE : TIME) };
}

function toText(text: string) {
  return text === '' ? null : { value: encode(truncate(text)), type: String };
}

/**
 * Excel decodes `_xHHHH_` in text, so the underscore before it is written as its own code (ECMA-376-1 §22.9.2.19).
 *
 * write-excel-file looks texts up in an object that inherits names such as `constructor`. It takes a text with a control
 * character for another, and writes it without, because XML has none.
 */
function encode(text: string): string {
  return text in {} ? `${text}\0` : text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

function truncate(text: string): string {
  if (text.length <= MAX_CELL_LENGTH) return text;
  // Half of a surrogate pair would be invalid.
  return `${text.slice(0, MAX_CELL_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function listTruncated(columns: readonly string[], cells: readonly Cell[]): string {
  return columns
    .filter((_, at) => typeof cells[at] === 'string' && cells[at].length > MAX_CELL_LENGTH)
    .join(';');
}
