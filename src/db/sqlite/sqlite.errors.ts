import Sqlite from 'better-sqlite3';
import { DatabaseBusyError, StorageFullError } from '../errors.js';

/** Codes for a full disk: when writing data, the write-ahead log or its index. */
const FULL = ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE'];

/** Converts an error of SQLite, or one that wraps it, to its class in db/errors.ts. Returns other errors unchanged. */
export function toDatabaseError(error: unknown): unknown {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (!(at instanceof Sqlite.SqliteError)) continue;
    if (at.code.startsWith('SQLITE_BUSY')) return new DatabaseBusyError({ cause: error });
    if (FULL.includes(at.code)) return new StorageFullError({ cause: error });
  }
  return error;
}
