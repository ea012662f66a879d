import type { Database } from './database.js';

/** Where the registry is and how to reach it. `config.ts` reads it from the environment. */
export interface DatabaseOptions {
  /** The path of a SQLite file, a `file:` URL or a `postgres:` URL. */
  url: string;
  /** The `postgres:` URL of a replica for reads, or null. */
  replicaUrl: string | null;
  /** The maximum number of connections to PostgreSQL, and to the replica. */
  poolSize: number;
  /** How long one PostgreSQL query may take. */
  statementTimeoutMs: number;
  /** Whether a missing SQLite file is an error. By default it is created. */
  mustExist?: boolean;
}

export function isPostgres(url: string): boolean {
  return /^postgres(?:ql)?:/i.test(url);
}

/**
 * Opens the database named by `url`. Only the driver of that database is loaded.
 *
 * @throws ExpectedError if the database must exist and doesn't
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (isPostgres(options.url)) {
    const { openPostgres } = await import('./postgres/postgres.database.js');
    return openPostgres(options);
  }
  const { openSqlite } = await import('./sqlite/sqlite.database.js');
  return openSqlite(options.url.replace(/^file:(\/\/)?/i, ''), options);
}
