import Sqlite from 'better-sqlite3';
import { DatabaseBusyError, StorageFullError } from '../errors.js';

/** SQLite's codes for a disk without room: for the data, the log, and the index of the log. */
const FULL = ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE'];

/** The error in the words of `errors.ts`, where SQLite's own code, even under what wraps it, has such words. */
export function toDatabaseError(error: unknown): unknown {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (!(at instanceof Sqlite.SqliteError)) continue;
    if (at.code.startsWith('SQLITE_BUSY')) return new DatabaseBusyError({ cause: error });
    if (FULL.includes(at.code)) return new StorageFullError({ cause: error });
  }
  return error;
}
