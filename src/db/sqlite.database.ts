import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { PACKAGE_ROOT } from '../package-root.js';
import type { Database, Queries, Reader, Writer } from './database.js';
import { sqliteDialect } from './sqlite.dialect.js';
import { createSqliteSearch } from './sqlite.search.js';
import { defineTables } from './tables.js';

const MIGRATIONS = fileURLToPath(new URL('migrations/sqlite', PACKAGE_ROOT));

/** How long a write waits for another process's write. */
const BUSY_TIMEOUT_MS = 5_000;

const tables = defineTables(sqliteDialect);

/**
 * Opens the SQLite file, and makes it, with its folders, where there is none.
 *
 * One connection writes, and its transactions queue up in this process; others read, each a snapshot of its own
 * (WAL), so that no reader sees half a document although every query is awaited. `synchronous = FULL` syncs each
 * commit: an acknowledged write survives a power cut.
 */
export function openSqlite(path: string): Database {
  mkdirSync(dirname(path), { recursive: true });
  let queryCount = 0;
  const logger = {
    logQuery: () => {
      queryCount += 1;
    },
  };

  function connect(options: Sqlite.Options) {
    const client = new Sqlite(path, { ...options, timeout: BUSY_TIMEOUT_MS });
    client.pragma('foreign_keys = ON');
    client.pragma('synchronous = FULL');
    const queries = drizzle(client, { logger });
    // Drizzle's queries on better-sqlite3 are awaited as those on any other driver are; the stores do nothing else.
    const reader: Reader = {
      tables,
      queries: queries as unknown as Queries,
      search: createSqliteSearch(queries),
    };
    return { client, queries, reader };
  }

  const writing = connect({});
  writing.client.pragma('journal_mode = WAL');
  const writer: Writer = { ...writing.reader, writes: true };
  let lastWrite: Promise<unknown> = Promise.resolve();

  type Connection = ReturnType<typeof connect>;
  const connections: Connection[] = [writing];
  const idleReaders: Connection[] = [];

  function takeReader(): Connection {
    if (!writing.client.open) throw new Error('The database is closed.');
    const idle = idleReaders.pop();
    if (idle) return idle;
    const connection = connect({ readonly: true });
    connections.push(connection);
    return connection;
  }

  async function inTransaction<T>(client: Sqlite.Database, begin: string, work: () => Promise<T>) {
    client.exec(begin);
    try {
      const result = await work();
      client.exec('COMMIT');
      return result;
    } finally {
      // A commit that fails (a full disk) leaves the transaction open.
      if (client.inTransaction) client.exec('ROLLBACK');
    }
  }

  return {
    async read(work) {
      const connection = takeReader();
      try {
        return await inTransaction(connection.client, 'BEGIN', () => work(connection.reader));
      } finally {
        idleReaders.push(connection);
      }
    },
    write(work) {
      const run = () => inTransaction(writing.client, 'BEGIN IMMEDIATE', () => work(writer));
      const result = lastWrite.then(run, run);
      lastWrite = result;
      return result;
    },
    async migrate() {
      // Two processes may start on one file at once: the second waits here, and finds all of it done.
      await inTransaction(writing.client, 'BEGIN IMMEDIATE', async () => {
        applyMigrations(writing.client);
      });
    },
    async check() {
      writing.client.prepare('select 1').get();
    },
    get queryCount() {
      return queryCount;
    },
    async close() {
      await lastWrite.catch(() => undefined);
      // Where the start fails after a signal, both close it.
      if (!writing.client.open) return;
      writing.client.pragma('optimize');
      for (const { client } of connections) client.close();
    },
  };
}

/**
 * Applies the migrations that the file has not had, and notes them where Drizzle does. Drizzle's own migrator looks
 * which ones these are before its transaction begins, so that of two processes on a new file one would fail.
 */
function applyMigrations(client: Sqlite.Database): void {
  client.exec(
    'create table if not exists __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)',
  );
  const last = client.prepare('select max(created_at) from __drizzle_migrations').pluck().get();
  const note = client.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)');
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: MIGRATIONS })) {
    if (folderMillis <= Number(last ?? 0)) continue;
    for (const statement of sql) client.exec(statement);
    note.run(hash, folderMillis);
  }
}
