import type { Database, OnWrite } from './database.js';

/** Where the registry is, and how it is reached. `config.ts` reads it from the environment. */
export interface DatabaseOptions {
  /** The path of a SQLite file, the same as a `file:` address, or a `postgres:` address. */
  url: string;
  /** The `postgres:` address of a replica for reads, or null. */
  replicaUrl: string | null;
  /** Connections to PostgreSQL at the most, and as many to the replica. */
  poolSize: number;
  /** How long one query of PostgreSQL may take. */
  statementTimeoutMs: number;
  /** Whether a SQLite file that is not there is an error, and not made. */
  mustExist?: boolean;
}

export function isPostgres(url: string): boolean {
  return /^postgres(?:ql)?:/i.test(url);
}

/**
 * Opens the database that `url` names, with no more code loaded than the one database needs.
 *
 * @throws ExpectedError where there is none, and there must be
 */
export async function openDatabase(
  options: DatabaseOptions,
  { onWrite }: { onWrite?: OnWrite } = {},
): Promise<Database> {
  if (isPostgres(options.url)) {
    const { openPostgres } = await import('./postgres/postgres.database.js');
    return openPostgres({ ...options, ...(onWrite && { onWrite }) });
  }
  const { openSqlite } = await import('./sqlite/sqlite.database.js');
  return openSqlite(options.url.replace(/^file:(\/\/)?/i, ''), options);
}
