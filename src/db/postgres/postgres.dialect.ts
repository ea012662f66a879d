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

/** Text in the order of its code points, as SQLite sorts it, whatever the collation of the database is. */
const text = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/**
 * The same constructors for PostgreSQL. They are typed as SQLite's, so that every query is written once and checked
 * by the compiler against one set of tables; the two sets differ in nothing that a query can see.
 */
export const postgresDialect = {
  table: pgTable,
  text,
  integer,
  id: (name: string) => integer(name).primaryKey().generatedAlwaysAsIdentity(),
  sequence: (name: string) => integer(name).primaryKey(),
  place: (name: string) => bigint(name, { mode: 'number' }).primaryKey(),
  bigint: (name: string) => bigint(name, { mode: 'number' }),
  computed: (name: string, expression: string) =>
    bigint(name, { mode: 'number' }).notNull().generatedAlwaysAs(sql.raw(expression)),
  boolean,
  /** `json`, not `jsonb`: a revision's document keeps the order of its keys, and so its hash. */
  json,
  primaryKey,
  unique,
  index,
  check,
} as unknown as Dialect;
