import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { type Placeholder, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { ExpectedError } from '../../domain/expected-error.js';
import { PACKAGE_ROOT } from '../../package-root.js';
import type { Database, Queries, Reader, Writer } from '../database.js';
import { DatabaseBusyError } from '../errors.js';
import { createMemo } from '../memo.js';
import { defineTables } from '../tables.js';
import { findDamage } from './sqlite.damage.js';
import { sqliteDialect } from './sqlite.dialect.js';
import { toDatabaseError } from './sqlite.errors.js';
import { createSqliteSearch } from './sqlite.search.js';

const MIGRATIONS = fileURLToPath(new URL('migrations/sqlite', PACKAGE_ROOT));

/** How long a write waits for another process's write before it gives up. */
const WRITE_TIMEOUT_MS = 10_000;

/** How long SQLite itself waits for a lock, for example to open a file that another process is recovering. */
const BUSY_TIMEOUT_MS = 5_000;

/** The number of rows per index that are sampled for statistics. */
const ANALYSED_ROWS = 1_000;

const WRITES_BETWEEN_STATISTICS = 1_000;

/**
 * The page cache of each reading connection. It can be small because the operating system caches the file for all of them,
 * and there is a connection for each concurrent read.
 */
const READER_CACHE_KIB = 4_000;

/** A list of values as a table. `json_each` takes it as one parameter. */
function toTable(list: Placeholder) {
  return sql`json_each(${sql.param(list, { mapToDriverValue: JSON.stringify })})`;
}

const tables = defineTables(sqliteDialect);

/**
 * Opens a SQLite file. A missing file is created, along with its folders.
 *
 * One connection writes; its transactions run one after another. Each read has another connection and sees one snapshot
 * (WAL mode), so it never sees half a document even though its queries are awaited one by one. `synchronous = FULL` syncs
 * every commit: an acknowledged write survives a power cut.
 *
 * @throws ExpectedError if the file is missing and `mustExist` is set
 */
export function openSqlite(path: string, { mustExist = false } = {}): Database {
  if (mustExist && !existsSync(path)) throw new ExpectedError(`There is no database at ${path}.`);
  mkdirSync(dirname(path), { recursive: true });
  let queryCount = 0;
  const memo = createMemo();
  const logger = {
    logQuery: () => {
      queryCount += 1;
    },
  };

  function connect(options: Sqlite.Options) {
    const client = new Sqlite(path, { ...options, timeout: BUSY_TIMEOUT_MS });
    client.pragma('foreign_keys = ON');
    client.pragma('synchronous = FULL');
    if (options.readonly) client.pragma(`cache_size = -${READER_CACHE_KIB}`);
    // Drizzle's synchronous queries can be awaited like those of other drivers, and the stores only await them.
    const queries = drizzle(client, { logger }) as unknown as Queries;
    const reader: Reader = {
      tables,
      queries,
      search: createSqliteSearch(queries, tables),
      memo,
      oneOf: (column, values) => sql`${column} in (select value from ${toTable(values)})`,
    };
    return {
      client,
      reader,
      begin: client.prepare('BEGIN'),
      commit: client.prepare('COMMIT'),
    };
  }

  const writing = connect({});
  writing.client.pragma('journal_mode = WAL');
  // From here on, `beginWrite` waits for locks instead, without blocking the process.
  writing.client.pragma('busy_timeout = 0');
  const writer: Writer = { ...writing.reader, memo: null, writes: true };
  let lastWrite: Promise<unknown> = Promise.resolve();
  let writeCount = 1;

  type Connection = ReturnType<typeof connect>;
  const connections: Connection[] = [writing];
  const idleReaders: Connection[] = [];
  /** Reads `data_version` on a connection of its own: it changes when any other connection commits. */
  let watching: Sqlite.Statement<[], number> | null = null;

  function takeReader(): Connection {
    if (!writing.client.open) throw new Error('The database is closed.');
    return idleReaders.pop() ?? addReader();
  }

  function addReader(): Connection {
    const connection = connect({ readonly: true });
    connections.push(connection);
    return connection;
  }

  async function run<T>({ client, commit }: Connection, work: () => Promise<T>): Promise<T> {
    try {
      const result = await work();
      commit.run();
      return result;
    } catch (error) {
      throw toDatabaseError(error);
    } finally {
      // A failed commit, on a full disk for example, leaves the transaction open.
      if (client.inTransaction) client.exec('ROLLBACK');
    }
  }

  /** Begins a write transaction. While another process is writing, it retries at random intervals. */
  async function beginWrite(): Promise<void> {
    const deadline = Date.now() + WRITE_TIMEOUT_MS;
    for (;;) {
      try {
        writing.client.exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        const reason = toDatabaseError(error);
        if (!(reason instanceof DatabaseBusyError) || Date.now() > deadline) throw reason;
      }
      await setTimeout(1 + Math.random() * 10);
    }
  }

  /**
   * Updates the planner's statistics of tables whose size has changed much. The limit keeps this to milliseconds. It also
   * prevents sampling of values (sqlite_stat4), which would make SQLite replan prepared queries for new parameters.
   */
  function optimize(): void {
    try {
      writing.client.pragma(`analysis_limit = ${ANALYSED_ROWS}`);
      writing.client.pragma('optimize = 0x10002');
    } catch {
      // Another process is writing, or the disk is full: the update can wait.
    }
  }

  /** Runs the write transactions of this process one after another. */
  function inWriteTransaction<T>(work: () => Promise<T>): Promise<T> {
    const begin = async () => {
      if (writeCount % WRITES_BETWEEN_STATISTICS === 0) optimize();
      writeCount += 1;
      await beginWrite();
      return run(writing, work);
    };
    const result = lastWrite.then(begin, begin);
    lastWrite = result;
    return result;
  }

  return {
    async read(work) {
      const connection = takeReader();
      try {
        connection.begin.run();
        return await run(connection, () => work(connection.reader));
      } finally {
        idleReaders.push(connection);
      }
    },
    write: (work) => inWriteTransaction(() => work(writer)),
    // If two processes start on one file, the second waits and finds nothing left to do.
    migrate: () => inWriteTransaction(async () => applyMigrations(writing.client)),
    async check() {
      writing.client.prepare('select 1').get();
    },
    // FTS5's integrity check is a write.
    findDamage: () => inWriteTransaction(async () => findDamage(writing.client)),
    async backup(target) {
      const connection = takeReader();
      try {
        connection.client.prepare('vacuum into ?').run(target);
      } catch (error) {
        throw toDatabaseError(error);
      } finally {
        idleReaders.push(connection);
      }
    },
    version() {
      if (!writing.client.open) return null;
      watching ??= addReader().client.prepare<[], number>('pragma data_version').pluck();
      return watching.get() ?? null;
    },
    get queryCount() {
      return queryCount;
    },
    async close() {
      await lastWrite.catch(() => undefined);
      // Called twice if startup fails after a signal.
      if (!writing.client.open) return;
      optimize();
      // The writer last: only it can checkpoint the write-ahead log.
      for (const { client } of connections.reverse()) client.close();
    },
  };
}

/**
 * Applies the missing migrations and records them in Drizzle's table. Drizzle's own migrator determines the missing ones
 * before its transaction begins, so one of two processes that start on a new file would fail.
 */
function applyMigrations(client: Sqlite.Database): void {
  client.exec(
    'create table if not exists __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)',
  );
  const last = client.prepare('select max(created_at) from __drizzle_migrations').pluck().get();
  const record = client.prepare(
    'insert into __drizzle_migrations (hash, created_at) values (?, ?)',
  );
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: MIGRATIONS })) {
    if (folderMillis <= Number(last ?? 0)) continue;
    for (const statement of sql) client.exec(statement);
    record.run(hash, folderMillis);
  }
}
