import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';

const require = createRequire(import.meta.url);
const isNode20 = Number.parseInt(process.versions.node, 10) < 22;

/**
 * better-sqlite3. Version 13 needs Node 22. Version 12, compiled for Node 24.19 or newer, aborts the process when it
 * frees a statement (nodejs/node#65446).
 */
export const Sqlite: typeof BetterSqlite3 = require(
  isNode20 ? 'better-sqlite3' : 'better-sqlite3-13',
);

/** An open file. */
export type SqliteFile = BetterSqlite3.Database;
export type SqliteOptions = BetterSqlite3.Options;
