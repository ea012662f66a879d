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

/** How long SQLite itself waits where it must: opening a file that another process just recovers or closes. */
const BUSY_TIMEOUT_MS = 5_000;

/** How many rows of an index are looked at for its statistics. */
const ANALYSED_AT_MOST = 1_000;

const WRITES_BETWEEN_STATISTICS = 1_000;

/**
 * How much of the file a reader keeps. The system keeps it for all of them, and little is won by keeping more; of reads that give way
 * to others, each has a connection of its own.
 */
const READER_CACHE_KIB = 4_000;

/** A list of values as a table. `json_each` takes it as one parameter. */
function toTable(list: Placeholder) {
  return sql`json_each(${sql.param(list, { mapToDriverValue: JSON.stringify })})`;
}

const tables = defineTables(sqliteDialect);

/**
 * Opens the SQLite file, and makes it, with its folders, where there is none.
 *
 * One connection writes, and its transactions queue up in this process; others read, each a snapshot of its own
 * (WAL), so that no reader sees half a document although every query is awaited. `synchronous = FULL` syncs each
 * commit: an acknowledged write survives a power cut.
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
    // Drizzle's queries on better-sqlite3 are awaited as those on any other driver are; the stores do nothing else.
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
  // From here on, waiting is done by `beginWrite`, which does not hold the whole process up.
  writing.client.pragma('busy_timeout = 0');
  const writer: Writer = { ...writing.reader, memo: null, writes: true };
  let lastWrite: Promise<unknown> = Promise.resolve();
  let writeCount = 1;

  type Connection = ReturnType<typeof connect>;
  const connections: Connection[] = [writing];
  const idleReaders: Connection[] = [];
  /** A connection that only asks whether any other has committed. */
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
      // A commit that fails (a full disk) leaves the transaction open.
      if (client.inTransaction) client.exec('ROLLBACK');
    }
  }

  /** Begins a transaction that writes. Where another process writes, it tries again and again, at odd moments. */
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
   * Keeps the statistics by which SQLite picks its indexes current, of all tables whose size has changed by much. The limit keeps
   * it to milliseconds, and from gathering samples of values (sqlite_stat4), with which SQLite would plan a prepared query anew for
   * other values.
   */
  function optimize(): void {
    try {
      writing.client.pragma(`analysis_limit = ${ANALYSED_AT_MOST}`);
      writing.client.pragma('optimize = 0x10002');
    } catch {
      // Another writes just now, or the disk is full: statistics can wait.
    }
  }

  /** Writes of this process queue up: each begins when the one before has ended. */
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
    // Two processes may start on one file at once: the second waits, and finds all of it done.
    migrate: () => inWriteTransaction(async () => applyMigrations(writing.client)),
    async check() {
      writing.client.prepare('select 1').get();
    },
    // In a transaction, since asking a full-text index whether it is sound is a write.
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
      // Where the start fails after a signal, both close it.
      if (!writing.client.open) return;
      optimize();
      // The writer last: only it can take the write-ahead log into the file.
      for (const { client } of connections.reverse()) client.close();
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
