import { ExpectedError } from '../domain/expected-error.js';

/** A write gave up because others kept writing. Nothing was stored; it can be retried. */
export class DatabaseBusyError extends ExpectedError {
  override name = 'DatabaseBusyError';

  constructor(options: ErrorOptions = {}) {
    super('The database is busy with other writes.', options);
  }
}

/** The disk is full. Nothing of the write was stored. */
export class StorageFullError extends ExpectedError {
  override name = 'StorageFullError';

  constructor(options: ErrorOptions) {
    super('The disk that holds the database is full.', options);
  }
}

/**
 * The database server cannot be reached, or the database file cannot be used, or writing is not allowed. Nothing of a
 * write was stored.
 */
export class DatabaseUnavailableError extends ExpectedError {
  override name = 'DatabaseUnavailableError';

  constructor(reason: string, options: ErrorOptions = {}) {
    super(`The database is unavailable: ${reason}`, options);
  }
}

/** The connection or the disk failed during a commit: the write may or may not be stored. */
export class CommitUnknownError extends ExpectedError {
  override name = 'CommitUnknownError';

  constructor(options: ErrorOptions) {
    super('The commit failed midway: check whether the write was stored.', options);
  }
}

/** A query exceeded the time limit. */
export class QueryTimeoutError extends ExpectedError {
  override name = 'QueryTimeoutError';

  constructor(options: ErrorOptions) {
    super('The database took too long to answer.', options);
  }
}
