import { ExpectedError } from '../domain/expected-error.js';

/** Another process has been writing for so long that this write gave up. Nothing of it is stored; it can be tried again. */
export class DatabaseBusyError extends ExpectedError {
  override name = 'DatabaseBusyError';

  constructor(options: ErrorOptions) {
    super('The database is busy: another process is writing to it.', options);
  }
}

/** There is no room for a write. Nothing of it is stored. */
export class StorageFullError extends ExpectedError {
  override name = 'StorageFullError';

  constructor(options: ErrorOptions) {
    super('There is no room left where the database lies.', options);
  }
}

/** The database server cannot be reached, or takes no writes now. What was asked of it can be tried again. */
export class DatabaseUnavailableError extends ExpectedError {
  override name = 'DatabaseUnavailableError';

  constructor(reason: string, options: ErrorOptions) {
    super(`The database cannot be reached: ${reason}`, options);
  }
}

/** The connection broke while a write was being committed: it may be stored, and it may be not. */
export class CommitUnknownError extends ExpectedError {
  override name = 'CommitUnknownError';

  constructor(options: ErrorOptions) {
    super('The connection broke while the write was being stored: look whether it is.', options);
  }
}

/** A query took longer than it may. */
export class QueryTimeoutError extends ExpectedError {
  override name = 'QueryTimeoutError';

  constructor(options: ErrorOptions) {
    super('The database took too long to answer.', options);
  }
}
