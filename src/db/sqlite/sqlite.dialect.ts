import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from 'drizzle-orm/sqlite-core';

/** The column and constraint constructors of SQLite, for `defineTables`. */
export const sqliteDialect = {
  table: sqliteTable,
  text,
  integer,
  /** A primary key assigned by the database and never reused. */
  id: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  /** A primary key assigned by the writer as the last one plus one, so that a rollback leaves no gap. */
  sequence: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  /** A primary key assigned by the writer, by which rows are listed: see `list-order.ts`. */
  listOrder: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  /** An integer up to 2^53. */
  bigint: (name: string) => integer(name),
  /** An integer that the database computes from other columns of the row. */
  computed: (name: string, expression: string) =>
    integer(name).notNull().generatedAlwaysAs(sql.raw(expression), { mode: 'virtual' }),
  boolean: (name: string) => integer(name, { mode: 'boolean' }),
  json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),
  primaryKey,
  unique,
  index,
  check,
};

/** The constructors that `defineTables` needs. Both databases use SQLite's types: see `postgres.dialect.ts`. */
export type Dialect = typeof sqliteDialect;
