import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Placeholder, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { ExpectedError } from '../../domain/expected-error.js';
import type { Database, Queries, Reader, Writer } from '../database.js';
import { CommitUnknownError, DatabaseBusyError, DatabaseUnavailableError } from '../errors.js';
import { createListeners } from '../listeners.js';
import { createMemo } from '../memo.js';
import { refreshPartyNames } from '../party-names.js';
import { defineTables } from '../tables.js';
import { createWriteQueue, type Deadline } from '../write-queue.js';
import { findDamage } from './sqlite.damage.js';
import { sqliteDialect } from './sqlite.dialect.js';
import { Sqlite, type SqliteFile, type SqliteOptions } from './sqlite.driver.js';
import { errorConverter } from './sqlite.errors.js';
import { watchFiles } from './sqlite.file.js';
import { applyMigrations } from './sqlite.migrations.js';
import { createSqliteSearch } from './sqlite.search.js';

/** How long SQLite itself waits for a lock, for example to open a file that another process is recovering. */
const BUSY_TIMEOUT_MS = 5_000;

/** How long a process that starts waits for another that migrates. */
const MIGRATION_TIMEOUT_MS = 60_000;

/** The number of rows per index that are sampled for statistics. */
const ANALYSED_ROWS = 1_000;

const WRITES_BETWEEN_STATISTICS = 1_000;

/**
 * The page cache of each reading connection. It can be small because the operating system caches the file for all of them,
 * and there is a connection for each concurrent read.
 */
const READER_CACHE_KIB = 4_000;

/** How often commits of other processes are looked for, while somebody listens. */
const POLL_MS = 500;

/** Reads the first page of the file. */
const READ_FIRST_PAGE = 'pragma schema_version';

/** Whether a commit waits until it is on the disk: one of the registry does, what is beside it does not. */
type Synchronous = 'FULL' | 'NORMAL';

/** A list of values as a table. `json_each` takes it as one parameter. */
function toTable(list: Placeholder) {
  return sql`json_each(${sql.param(list, { mapToDriverValue: JSON.stringify })})`;
}

/** The count of commits is an integer of 32 bits. */
const MAX_COUNT = 2 ** 31;

const tables = defineTables(sqliteDialect);

/** A transaction that writes has locked the whole database. */
const lockRows = <Query>(query: Query) => query;

/**
 * Opens a SQLite file. A missing file is created, along with its folders.
 *
 * One connection writes; its transactions run one after another. Each read has another connection and sees one snapshot
 * (WAL mode), so it never sees half a document even though its queries are awaited one by one. `synchronous = FULL` syncs
 * every commit of the registry: an acknowledged write survives a power cut. Writes are refused while the path doesn't name the open file.
 *
 * @throws ExpectedError if the file is missing and `mustExist` is set, or cannot be opened
 */
export function openSqlite(path: string, { mustExist = false } = {}): Database {
  if (mustExist && !existsSync(path)) throw new ExpectedError(`There is no database at ${path}.`);
  mkdirSync(dirname(path), { recursive: true });
  const toDatabaseError = errorConverter(path);
  let queryCount = 0;
  const memo = createMemo();
  const logger = {
    logQuery: () => {
      queryCount += 1;
    },
  };

  function connect(options: SqliteOptions) {
    const client = open(options);
    // Drizzle's synchronous queries can be awaited like those of other drivers, and the stores only await them.
    const queries = drizzle(client, { logger }) as unknown as Queries;
    const reader: Reader = {
      tables,
      queries,
      search: createSqliteSearch(tables, 'current'),
      pastSearch: createSqliteSearch(tables, 'past'),
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

  function open(options: SqliteOptions): SqliteFile {
    try {
      const client = new Sqlite(path, { ...options, timeout: BUSY_TIMEOUT_MS });
      client.pragma('foreign_keys = ON');
      client.pragma('synchronous = FULL');
      if (options.readonly) client.pragma(`cache_size = -${READER_CACHE_KIB}`);
      else client.pragma('journal_mode = WAL');
      // SQLite opens the write-ahead log when it first reads.
      client.prepare(READ_FIRST_PAGE).get();
      return client;
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  const writing = connect({});
  // From here on, `beginWrite` waits for locks instead, without blocking the process.
  writing.client.pragma('busy_timeout = 0');
  const writer: Writer = { ...writing.reader, memo: null, writes: true, lockRows };
  const totalChanges = writing.client.prepare('select total_changes()').pluck();
  const files = watchFiles(path);
  const queue = createWriteQueue();
  let writeCount = 1;
  let synchronous: Synchronous = 'FULL';

  type Connection = ReturnType<typeof connect>;
  const connections: Connection[] = [writing];
  const idleReaders: Connection[] = [];
  /** A connection that only watches. */
  let watching: ReturnType<typeof addWatcher> | null = null;

  /** The version that the listeners have been told of; null if there are none. */
  let announced: number | null = null;
  const listeners = createListeners(() => {
    announced = version();
    const poll = setInterval(announce, POLL_MS).unref();
    return () => {
      clearInterval(poll);
      announced = null;
    };
  });

  /** Calls the listeners if there was a commit since the last call. */
  function announce(): void {
    const current = version();
    if (current === null || current === announced) return;
    announced = current;
    listeners.call();
  }

  /** The number that each commit of the registry changes; null if it cannot be read. */
  function version(): number | null {
    if (!writing.client.open) return null;
    try {
      return openWatcher().version.get() ?? null;
    } catch {
      // The read that follows reports the error.
      return null;
    }
  }

  function takeReader(): Connection {
    if (!writing.client.open) throw new Error('The database is closed.');
    return idleReaders.pop() ?? addReader();
  }

  function addReader(): Connection {
    // The path must not lead some readers to another file.
    files.checkPaths();
    const connection = connect({ readonly: true });
    connections.push(connection);
    return connection;
  }

  function addWatcher() {
    const { client } = addReader();
    return {
      client,
      version: client.prepare<[], number>('pragma user_version').pluck(),
      readFirstPage: client.prepare(READ_FIRST_PAGE),
    };
  }

  function openWatcher() {
    if (!writing.client.open) throw new Error('The database is closed.');
    watching ??= addWatcher();
    return watching;
  }

  /** Keeps a reader for the next read. After an error of the disk, it may hold what isn't there any more. */
  function putBack(connection: Connection, error: unknown): void {
    if (!(error instanceof DatabaseUnavailableError) && !connection.client.inTransaction) {
      idleReaders.push(connection);
      return;
    }
    connections.splice(connections.indexOf(connection), 1);
    connection.client.close();
  }

  /** Runs `work` on a connection of its own, which sees one snapshot. */
  async function read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    const connection = takeReader();
    let failure: unknown;
    try {
      connection.begin.run();
      const result = await work(connection.reader);
      connection.commit.run();
      return result;
    } catch (error) {
      failure = toDatabaseError(error);
      throw failure;
    } finally {
      rollBack(connection.client);
      putBack(connection, failure);
    }
  }

  /**
   * Counts a commit of the registry in the header of the file, which every process reads. `data_version` would change with
   * what is written beside the registry, too, which readers don't see.
   */
  function countCommit(): void {
    const count = Number(writing.client.pragma('user_version', { simple: true }));
    writing.client.pragma(`user_version = ${(count + 1) % MAX_COUNT}`);
  }

  /** Chooses whether the next commit is synced to disk. */
  function setSynchronous(mode: Synchronous): void {
    if (mode === synchronous) return;
    writing.client.pragma(`synchronous = ${mode}`);
    synchronous = mode;
  }

  /** Begins a write transaction. While another process is writing, it retries at random intervals. */
  async function beginWrite(deadline: Deadline, mode: Synchronous): Promise<void> {
    files.check();
    for (;;) {
      try {
        setSynchronous(mode);
        writing.client.exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        const reason = toDatabaseError(error);
        if (!(reason instanceof DatabaseBusyError) || deadline.remainingMs() === 0) throw reason;
      }
      await setTimeout(1 + Math.random() * 10);
    }
  }

  /**
   * Commits the write transaction.
   *
   * @throws CommitUnknownError if the disk failed: SQLite may find the transaction in the write-ahead log after a crash; or if
   *   the file was deleted or replaced meanwhile
   */
  function commitWrite(): void {
    try {
      writing.commit.run();
    } catch (error) {
      const reason = toDatabaseError(error);
      throw reason instanceof DatabaseUnavailableError
        ? new CommitUnknownError({ cause: error })
        : reason;
    }
    try {
      files.checkPaths();
    } catch (error) {
      throw new CommitUnknownError({ cause: error });
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
  function inWriteTransaction<T>(work: () => Promise<T>, mode: Synchronous = 'FULL'): Promise<T> {
    return queue.run(async (deadline) => {
      if (writeCount % WRITES_BETWEEN_STATISTICS === 0) optimize();
      return writeBefore(deadline, work, mode);
    });
  }

  async function writeBefore<T>(
    deadline: Deadline,
    work: () => Promise<T>,
    mode: Synchronous = 'FULL',
  ): Promise<T> {
    writeCount += 1;
    await beginWrite(deadline, mode);
    try {
      const before = totalChanges.get();
      const result = await work();
      if (mode === 'FULL' && totalChanges.get() !== before) countCommit();
      commitWrite();
      if (announced !== null) announce();
      return result;
    } catch (error) {
      throw toDatabaseError(error);
    } finally {
      rollBack(writing.client);
    }
  }

  /**
   * Migrates in one transaction. If two processes start on one file, the second waits and finds nothing left to do. Tables to
   * which others refer can only be rebuilt while references aren't enforced, and that can't be changed within a transaction.
   */
  function migrate(): Promise<void> {
    return queue.run(async (deadline) => {
      writing.client.pragma('foreign_keys = OFF');
      try {
        await writeBefore(deadline, async () => {
          applyMigrations(writing.client);
          await refreshPartyNames(writer);
        });
      } finally {
        writing.client.pragma('foreign_keys = ON');
      }
    }, MIGRATION_TIMEOUT_MS);
  }

  return {
    read,
    write: (work) => inWriteTransaction(() => work(writer)),
    writeBeside: (work) => inWriteTransaction(() => work(writer), 'NORMAL'),
    migrate,
    async check() {
      files.check();
      try {
        const { client, readFirstPage } = openWatcher();
        // Empties the cache, so that the query reads from the file.
        client.pragma('shrink_memory');
        readFirstPage.get();
      } catch (error) {
        throw toDatabaseError(error);
      }
    },
    // FTS5's integrity check is a write.
    findDamage: () => inWriteTransaction(async () => findDamage(writing.client)),
    async backup(target) {
      const connection = takeReader();
      let failure: unknown;
      try {
        connection.client.prepare('vacuum into ?').run(target);
      } catch (error) {
        failure = toDatabaseError(error);
        // The file that cannot be opened or written may be the copy: SQLite's message says so.
        throw failure instanceof DatabaseUnavailableError ? error : failure;
      } finally {
        putBack(connection, failure);
      }
    },
    watch: listeners.add,
    version,
    get queryCount() {
      return queryCount;
    },
    async close() {
      await queue.idle();
      // Called twice if startup fails after a signal.
      if (!writing.client.open) return;
      listeners.close();
      optimize();
      // The writer last: only it can checkpoint the write-ahead log.
      for (const { client } of connections.reverse()) client.close();
      files.close();
    },
  };
}

/** Ends a transaction that is open because its work or its commit failed. */
function rollBack(client: SqliteFile): void {
  if (!client.inTransaction) return;
  try {
    client.exec('ROLLBACK');
  } catch {
    // It reads from the disk. SQLite ends the transaction nevertheless.
  }
}
