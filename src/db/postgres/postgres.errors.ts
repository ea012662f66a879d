import pg from 'pg';
import { ExpectedError } from '../../domain/expected-error.js';
import {
  DatabaseBusyError,
  DatabaseUnavailableError,
  QueryTimeoutError,
  StorageFullError,
} from '../errors.js';

/**
 * SQLSTATEs of connection failures, of a server that is stopping, starting or out of connections, of a read-only one, of a
 * transaction that was idle for too long, and of files that the server cannot read or that are damaged.
 */
const UNAVAILABLE = /^(?:08...|57P0.|53300|25006|25P03|58...|XX00[12])$/;

/** SQLSTATEs of a lock timeout, a deadlock, and a conflict with recovery on a standby. */
const BUSY = ['55P03', '40P01', '40001'];

const DISK_FULL = '53100';
const QUERY_CANCELED = '57014';

/** Node's error codes for a connection that cannot be made or breaks. */
const NETWORK =
  /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOENT)$/;

/** The driver's messages for the same. Its errors have no code. */
const CONNECTION =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** Converts an error of PostgreSQL, or one that wraps it, to its class in db/errors.ts. Returns other errors unchanged. */
export function toDatabaseError(error: unknown): unknown {
  // It has been converted already, and its cause says less.
  if (error instanceof ExpectedError) return error;
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    if (!(at instanceof pg.DatabaseError)) {
      if (!NETWORK.test(code) && !CONNECTION.test(at.message)) continue;
      return new DatabaseUnavailableError(at.message || code, { cause: error });
    }
    if (UNAVAILABLE.test(code)) return new DatabaseUnavailableError(at.message, { cause: error });
    if (BUSY.includes(code)) return new DatabaseBusyError({ cause: error });
    if (code === DISK_FULL) return new StorageFullError({ cause: error });
    if (code === QUERY_CANCELED) return new QueryTimeoutError({ cause: error });
  }
  return error;
}
