import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { ExpectedError } from '../../domain/expected-error.js';
import { DatabaseBusyError, DatabaseUnavailableError, StorageFullError } from '../errors.js';
import { Sqlite } from './sqlite.driver.js';

/** Errors of writing the file, or of lengthening the index of the write-ahead log, for any reason: the disk may be full. */
const WRITE_FAILED = ['SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE'];

/** Errors of a file that cannot be opened, read or written, or is damaged. SQLite takes some errors of the disk for damage. */
const UNAVAILABLE = /^SQLITE_(?:IOERR|CORRUPT|NOTADB|CANTOPEN|READONLY|PERM|PROTOCOL|NOLFS)(?:_|$)/;

/** With less space than this, a disk counts as full: SQLite writes more than a page at a time. */
const FULL_BYTES = 65_536;

/**
 * Returns a function that converts an error of SQLite, or one that wraps it, to its class in db/errors.ts, and returns
 * other errors unchanged.
 */
export function errorConverter(path: string): (error: unknown) => unknown {
  return (error) => {
    if (error instanceof ExpectedError) return error;
    const sqlite = findSqliteError(error);
    if (sqlite === null) return error;
    const { code, message } = sqlite;
    const isFull = code === 'SQLITE_FULL' || (WRITE_FAILED.includes(code) && isDiskFull(path));
    if (isFull) return new StorageFullError({ cause: error });
    if (code.startsWith('SQLITE_BUSY')) return new DatabaseBusyError({ cause: error });
    if (UNAVAILABLE.test(code)) {
      return new DatabaseUnavailableError(`${message} (${code})`, { cause: error });
    }
    return error;
  };
}

function findSqliteError(error: unknown) {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof Sqlite.SqliteError) return at;
  }
  return null;
}

function isDiskFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < FULL_BYTES;
  } catch {
    return false;
  }
}
