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

/** The column and constraint constructors of SQLite, as `defineTables` takes them. */
export const sqliteDialect = {
  table: sqliteTable,
  text,
  integer,
  /** A primary key that the database assigns and never reuses. */
  id: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  /** A primary key that the writer assigns, one more than the last, so that a rollback leaves no gap. */
  sequence: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  /** A primary key that the writer assigns in list order: see list-order.ts. */
  place: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  /** A whole number up to 2^53. */
  bigint: (name: string) => integer(name),
  /** A whole number that the database computes from other columns of the row. */
  computed: (name: string, expression: string) =>
    integer(name).notNull().generatedAlwaysAs(sql.raw(expression), { mode: 'virtual' }),
  boolean: (name: string) => integer(name, { mode: 'boolean' }),
  json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),
  primaryKey,
  unique,
  index,
  check,
};

/** What `defineTables` needs from a database. SQLite's types stand for both: see postgres.dialect.ts. */
export type Dialect = typeof sqliteDialect;
