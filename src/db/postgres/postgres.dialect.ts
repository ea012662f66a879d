import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  unique,
} from 'drizzle-orm/pg-core';
import type { Dialect } from '../sqlite/sqlite.dialect.js';

/** Text sorted by code point, as in SQLite, regardless of the collation of the database. */
const text = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/**
 * The same constructors for PostgreSQL. They are typed as SQLite's, so that every query is written once and compiled
 * against one set of tables. Queries cannot see the difference.
 */
export const postgresDialect = {
  table: pgTable,
  text,
  integer,
  id: (name: string) => integer(name).primaryKey().generatedAlwaysAsIdentity(),
  sequence: (name: string) => integer(name).primaryKey(),
  listOrder: (name: string) => bigint(name, { mode: 'number' }).primaryKey(),
  bigint: (name: string) => bigint(name, { mode: 'number' }),
  computed: (name: string, expression: string) =>
    bigint(name, { mode: 'number' }).notNull().generatedAlwaysAs(sql.raw(expression)),
  boolean,
  /** Not `jsonb`, which would reorder the keys of a revision's document and so change its hash. */
  json,
  primaryKey,
  unique,
  index,
  check,
} as unknown as Dialect;
