import type { Database } from './database.js';
import { openSqlite } from './sqlite.database.js';

/**
 * Opens the database that `url` names: the path of a SQLite file, or the same as a `file:` address.
 * `config.ts` has refused every other form.
 */
export function openDatabase(url: string): Database {
  return openSqlite(url.replace(/^file:(\/\/)?/i, ''));
}
