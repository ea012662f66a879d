import pg from 'pg';
import {
  DatabaseBusyError,
  DatabaseUnavailableError,
  QueryTimeoutError,
  StorageFullError,
} from '../errors.js';

/** SQLSTATE: connection failures, a server that stops, starts or has no connection left, and one that only reads. */
const UNAVAILABLE = /^(?:08...|57P0[1-3]|53300|25006)$/;

/** SQLSTATE: a lock that others hold for too long, a deadlock, a standby that had to go on. */
const BUSY = ['55P03', '40P01', '40001'];

const DISK_FULL = '53100';
const QUERY_CANCELED = '57014';

/** What Node says of a connection that cannot be made, or breaks. */
const NETWORK =
  /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOENT)$/;

/** What the driver says of it, which gives these errors no code. */
const CONNECTION =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** The error in the words of `errors.ts`, where PostgreSQL's own code, even under what wraps it, has such words. */
export function toDatabaseError(error: unknown): unknown {
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
