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
  /** A number that the database gives, once and never again, as the primary key. */
  id: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  /** A number that the writer gives, one more than the last, so that no rollback leaves a gap. */
  sequence: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  /** A number that the writer gives, and that tells where a row stands among all: see `places.ts`. */
  place: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  /** A whole number up to 2^53. */
  bigint: (name: string) => integer(name),
  /** A whole number that the database computes of the row's other columns. */
  computed: (name: string, expression: string) =>
    integer(name).notNull().generatedAlwaysAs(sql.raw(expression), { mode: 'virtual' }),
  boolean: (name: string) => integer(name, { mode: 'boolean' }),
  json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),
  primaryKey,
  unique,
  index,
  check,
};

/** What `defineTables` needs of a database. SQLite's types speak for both: see `postgres.dialect.ts`. */
export type Dialect = typeof sqliteDialect;
