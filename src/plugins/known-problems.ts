import {
  CommitUnknownError,
  DatabaseBusyError,
  DatabaseUnavailableError,
  QueryTimeoutError,
  StorageFullError,
} from '../db/errors.js';
import { InvalidPositionError } from '../db/keyset.js';
import { UnknownReferenceError } from '../domain/unknown-reference.js';
import { invalidCursor } from '../http/cursor.js';
import { invalidParameters, Problem, toPointer } from '../http/problem.js';
import { ClientGoneError, PoolBusyError, WorkLimitError } from '../pool/pool.js';

/** The problem of an error that stores, pools and parameters report; null for any other error. */
export function toKnownProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof InvalidPositionError) return invalidCursor();
  if (error instanceof UnknownReferenceError) return unknownReferences(error);
  const unavailable = describeUnavailable(error);
  if (unavailable !== null) {
    return new Problem('unavailable', unavailable, { headers: { 'retry-after': '1' } });
  }
  if (error instanceof ClientGoneError) {
    return new Problem('request-timeout', 'The client closed the connection.');
  }
  if (error instanceof PoolBusyError || error instanceof WorkLimitError) {
    const remedy =
      error instanceof PoolBusyError ? 'Try again later.' : 'Send less, or try again later.';
    return new Problem('unavailable', `${error.message} ${remedy}`, {
      headers: { 'retry-after': '5' },
    });
  }
  if (error instanceof StorageFullError) {
    return new Problem('storage-full', 'The disk is full. Nothing was changed.');
  }
  return null;
}

/** Describes errors of a database that is temporarily unavailable, and what to do; null for other errors. */
function describeUnavailable(error: unknown): string | null {
  if (error instanceof DatabaseBusyError)
    return 'The database is busy with other writes. Nothing was changed. Send the request again.';
  if (error instanceof DatabaseUnavailableError)
    return 'The database is unavailable or does not accept writes at the moment. Nothing was changed. Send the request again.';
  if (error instanceof CommitUnknownError)
    return 'The database failed during the commit, so it is unknown whether the write was stored. GET the resource to find out. To write again, send its ETag as If-Match, or If-None-Match: * if it does not exist: then nothing that was stored is overwritten.';
  if (error instanceof QueryTimeoutError)
    return 'The database took too long to answer. Nothing was changed. Request less, or try again later.';
  return null;
}

function unknownReferences({ part, references }: UnknownReferenceError): Problem {
  return invalidParameters(
    references.map(({ parameter, message }) => ({
      in: part,
      pointer: toPointer([parameter]),
      detail: message,
    })),
  );
}
