import { ExpectedError } from '../expected-error.js';

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
