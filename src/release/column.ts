import * as z from 'zod';

/** A value of a table. Dates and times are ISO 8601; no text is empty. */
export type Value = string | number | boolean | null;

export type ColumnType = 'string' | 'integer' | 'boolean' | 'date' | 'datetime' | 'url';

/** What there is to say about a column. CSV, Parquet, the data package, Croissant and the codebook all follow from it. */
export interface Column {
  type: ColumnType;
  description: string;
  /** Whether values can be missing. */
  nullable: boolean;
  /** The values of a closed vocabulary with their definitions; null for other columns. */
  values: Readonly<Record<string, string>> | null;
  /** A regular expression that values match. */
  pattern?: string;
}

export type Row<Name extends string = string> = Record<Name, Value>;

/** The length of the text in a row, in UTF-16 code units. */
export function countCharacters(row: Row): number {
  let length = 0;
  for (const value of Object.values(row)) if (typeof value === 'string') length += value.length;
  return length;
}

/** Columns whose values are those of columns of another table. */
export interface ForeignKey<Name extends string = string> {
  columns: readonly Name[];
  table: string;
  references: readonly string[];
}

/** A name without a path, in lower case with underscores, as in SQL. */
export interface TableDefinition<Name extends string = string> {
  name: string;
  title: string;
  description: string;
  columns: Readonly<Record<Name, Column>>;
  primaryKey: readonly NoInfer<Name>[];
  foreignKeys: readonly ForeignKey<NoInfer<Name>>[];
}

/**
 * Describes a column by the field of the API that has its values.
 *
 * @param changes what differs in a table, such as the description of a field whose context is missing there
 */
export function column(field: z.ZodType, changes: Partial<Column> = {}): Column {
  const { inner, nullable, description } = unwrap(field);
  return { type: typeOf(inner), description, nullable, values: null, ...changes };
}

function unwrap(field: z.ZodType): { inner: z.ZodType; nullable: boolean; description: string } {
  if (!(field instanceof z.ZodNullable)) {
    return { inner: field, nullable: false, description: field.meta()?.description ?? '' };
  }
  const { inner, description } = unwrap(field.unwrap() as z.ZodType);
  return { inner, nullable: true, description: field.meta()?.description ?? description };
}

const FORMATS: Record<string, ColumnType> = {
  date: 'date',
  'date-time': 'datetime',
  uri: 'url',
};

function typeOf(field: z.ZodType): ColumnType {
  if (field instanceof z.ZodBoolean) return 'boolean';
  if (field instanceof z.ZodNumber) return 'integer';
  return FORMATS[String(field.meta()?.['format'])] ?? 'string';
}

export function text(description: string, changes: Partial<Column> = {}): Column {
  return { type: 'string', description, nullable: false, values: null, ...changes };
}

export function integer(description: string, changes: Partial<Column> = {}): Column {
  return { type: 'integer', description, nullable: false, values: null, ...changes };
}

/** The words of a closed vocabulary. */
export function word(description: string, values: Readonly<Record<string, string>>): Column {
  return { type: 'string', description, nullable: false, values };
}
