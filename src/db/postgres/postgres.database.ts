import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type pg from 'pg';
import { ExpectedError } from '../../domain/expected-error.js';
import { PACKAGE_ROOT } from '../../package-root.js';
import type { Database, Writer } from '../database.js';
import { CommitUnknownError, DatabaseBusyError, DatabaseUnavailableError } from '../errors.js';
import { createListeners } from '../listeners.js';
import { createMemo } from '../memo.js';
import { refreshPartyNames } from '../party-names.js';
import { createWriteQueue, type Deadline } from '../write-queue.js';
import { listenForCommits, notifySql } from './postgres.listening.js';
import { type Connection, createPool, type Pool } from './postgres.pool.js';

const MIGRATIONS = fileURLToPath(new URL('migrations/postgres', PACKAGE_ROOT));

/**
 * The advisory lock that every write and migration of every node holds until its commit. Writes are thus serialized, so
 * revisions are numbered without gaps and become visible in order.
 */
const WRITE_LOCK = 4_242_001;

/** How long a transaction may be idle, so that a hanging node does not block the others forever. */
const IDLE_TIMEOUT_MS = 30_000;

/** How long reads avoid a server that was unreachable, if there is another. */
const PAUSE_MS = 2_000;

export interface PostgresOptions {
  url: string;
  /** A standby for reads, or several behind one address. */
  replicaUrl: string | null;
  /** The maximum number of connections to each of the two. */
  poolSize: number;
  /** The maximum duration of a query. */
  statementTimeoutMs: number;
}

/** How long writes of other nodes may go unnoticed by `version()`. */
const VERSION_MS = 500;

/** A replica has not yet replayed the last write of this node. */
class ReplicaBehindError extends DatabaseUnavailableError {
  constructor() {
    super('the replica is behind');
  }
}

/**
 * Connects to PostgreSQL. A read is one snapshot (`REPEATABLE READ, READ ONLY`): on the replica if there is one and it has
 * replayed the last write of this node, otherwise on the primary. A write is one transaction under WRITE_LOCK.
 */
export function openPostgres(options: PostgresOptions): Database {
  const { statementTimeoutMs } = options;
  let queryCount = 0;
  const poolOptions = {
    memo: createMemo(),
    size: options.poolSize,
    onQuery: () => {
      queryCount += 1;
    },
  };
  const primary = createPool(options.url, poolOptions);
  const replica = options.replicaUrl === null ? null : createPool(options.replicaUrl, poolOptions);
  const pausedUntil = new Map<Pool, number>();
  const isPaused = (pool: Pool) => performance.now() < (pausedUntil.get(pool) ?? 0);
  const queue = createWriteQueue();
  let writeCount = 0;
  const nodeId = randomUUID();
  const listeners = createListeners(() =>
    listenForCommits({
      url: options.url,
      nodeId,
      query: (sql) => primary.use(({ client }) => client.query(sql)),
      onCommit: noteCommitOfOther,
    }),
  );

  /** The position in the write-ahead log (LSN) of the last write of this node, or of another whose commit it was told of. */
  let writtenUpTo: string | null = null;
  /** Whether the primary may hold a write of this node beyond that position. */
  let isPositionUnknown = false;
  let findingPosition: Promise<unknown> | null = null;
  /** The position that the server of each connection is known to have replayed. */
  const seenUpTo = new WeakMap<pg.PoolClient, string>();

  const timeouts = `set local statement_timeout = ${statementTimeoutMs}; set local idle_in_transaction_session_timeout = ${IDLE_TIMEOUT_MS}`;
  const beginRead = `begin isolation level repeatable read, read only; ${timeouts}`;
  const beginBeside = `begin isolation level read committed; ${timeouts}`;
  const lock = `select pg_advisory_xact_lock(${WRITE_LOCK})`;
  const beginMigration = () => `begin isolation level read committed; ${lock}`;
  const beginWrite = (deadline: Deadline) => {
    const remainingMs = Math.ceil(deadline.remainingMs());
    // PostgreSQL takes 0 for no limit.
    if (remainingMs === 0) throw new DatabaseBusyError();
    return `begin isolation level read committed; ${timeouts}; set local lock_timeout = ${remainingMs}; ${lock}`;
  };

  /** @throws ReplicaBehindError */
  async function catchUp({ client }: Connection): Promise<void> {
    const target = writtenUpTo;
    if (target === null || seenUpTo.get(client) === target) return;
    // A server that is not (or no longer) a standby has no replay position and is up to date.
    const { rows } = await client.query<{ seen: boolean }>(
      'select coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, true) as seen',
      [target],
    );
    if (!rows[0]?.seen) throw new ReplicaBehindError();
    seenUpTo.set(client, target);
  }

  /** The pools to try for a read, best first. Another is tried only if the read has not begun, so `work` runs once. */
  function sources(): Pool[] {
    if (!replica) return [primary, primary];
    if (isPositionUnknown) void findPosition();
    const needsPrimary = isPositionUnknown && !isPaused(primary);
    return needsPrimary || isPaused(replica) ? [primary, replica] : [replica, primary, replica];
  }

  async function read<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    let failure: unknown;
    for (const source of sources()) {
      let begun = false;
      try {
        return await source.use(async (connection) => {
          if (source === replica) await catchUp(connection);
          await connection.client.query(beginRead);
          begun = true;
          const result = await work(connection);
          await connection.client.query('commit');
          return result;
        });
      } catch (error) {
        if (begun || !(error instanceof DatabaseUnavailableError)) throw error;
        if (!(error instanceof ReplicaBehindError)) {
          pausedUntil.set(source, performance.now() + PAUSE_MS);
        }
        failure = error;
      }
    }
    throw failure;
  }

  /** Runs the writes of this node one after another, so that they occupy one connection and leave the others to reads. */
  function write<T>(
    begin: (deadline: Deadline) => string,
    work: (connection: Connection) => Promise<T>,
  ): Promise<T> {
    return queue.run(async (deadline) => {
      try {
        return await primary.use(async (connection) => {
          await connection.client.query(begin(deadline));
          const result = await work(connection);
          await commit(connection.client, notifySql(nodeId));
          await notePosition(connection.client);
          listeners.call();
          return result;
        });
      } catch (error) {
        if (error instanceof CommitUnknownError) isPositionUnknown = true;
        throw error;
      } finally {
        // Count failed writes too: they may have been committed nevertheless.
        writeCount += 1;
      }
    });
  }

  /** Notes what a replica must have replayed to show the writes so far. Failing to read it doesn't undo the write. */
  async function notePosition(client: pg.PoolClient): Promise<void> {
    if (!replica) return;
    try {
      raisePosition(await readPosition(client));
      isPositionUnknown = false;
    } catch {
      isPositionUnknown = true;
    }
  }

  /** Positions are read by several connections at once, and the later one may arrive first. */
  function raisePosition(position: string): void {
    if (writtenUpTo === null || toNumber(position) > toNumber(writtenUpTo)) writtenUpTo = position;
  }

  /** Calls the listeners once reads show what another node has committed. */
  async function noteCommitOfOther(client: pg.Client | null): Promise<void> {
    // On an error, the connection that told of the commit is broken, and the listeners are called every second.
    if (replica && client) await readPosition(client).then(raisePosition, () => undefined);
    writeCount += 1;
    listeners.call();
  }

  /** Finds out the position after a write that left it unknown. Until then, reads prefer the primary. */
  function findPosition(): Promise<unknown> {
    // In the queue, because during a write the position could be that before it.
    findingPosition ??= queue
      .run(() => primary.use(({ client }) => notePosition(client)))
      .catch(() => undefined)
      .then(() => setTimeout(PAUSE_MS, undefined, { ref: false }))
      .finally(() => {
        findingPosition = null;
      });
    return findingPosition;
  }

  return {
    read: (work) => read(({ reader }) => work(reader)),
    write: (work) => write(beginWrite, (connection) => work(toWriter(connection))),
    writeBeside: (work) =>
      primary.use(async (connection) => {
        await connection.client.query(beginBeside);
        const result = await work(toWriter(connection));
        await commit(connection.client);
        await notePosition(connection.client);
        return result;
      }),
    migrate: () =>
      write(beginMigration, async (connection) => {
        await applyMigrations(connection.client);
        await refreshPartyNames(toWriter(connection));
      }),
    async check() {
      await read(({ client }) => client.query('select number from revisions limit 1'));
    },
    findDamage: () => read(({ client }) => findDamage(client)),
    async backup() {
      throw new ExpectedError(
        'PostgreSQL has its own backup tools (pg_basebackup, pg_dump). To copy the registry to a SQLite file, use communique copy.',
      );
    },
    watch: listeners.add,
    // Writes of other nodes are noticed when the clock ticks, if a replica has replayed them.
    version: () => `${writeCount}.${Math.floor(performance.now() / VERSION_MS)}`,
    get queryCount() {
      return queryCount;
    },
    async close() {
      await queue.idle();
      listeners.close();
      await Promise.all([primary.close(), replica?.close()]);
    },
  };
}

/**
 * Commits after the SQL in `before`, and waits until the write is stored; with synchronous replication, on the standby too. There is no time limit,
 * because it would only end the wait: PostgreSQL would report the write as committed.
 *
 * @throws CommitUnknownError if the write may or may not be stored
 */
async function commit(client: pg.PoolClient, ...before: string[]): Promise<void> {
  let warning: unknown = null;
  const onNotice = (notice: unknown) => {
    warning = notice;
  };
  client.on('notice', onNotice);
  try {
    const results = await client.query(
      [...before, 'set local statement_timeout = 0', 'commit'].join('; '),
    );
    const { command } = [results].flat().at(-1) ?? {};
    // If a query failed, COMMIT rolls back instead, which only the command tag shows.
    if (command !== 'COMMIT') throw new Error(`The transaction ended with ${command}.`);
  } catch (error) {
    // A server that still answers has rolled back; otherwise it may have committed before it failed.
    const isRolledBack = await client.query('rollback').then(
      () => true,
      () => false,
    );
    throw isRolledBack ? error : new CommitUnknownError({ cause: error });
  } finally {
    client.off('notice', onNotice);
  }
  // An administrator cancelled the wait for the standby: the write may exist only on the primary.
  if (warning !== null) throw new CommitUnknownError({ cause: warning });
}

/** The current position in the write-ahead log of the primary. */
async function readPosition(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ position: string }>(
    'select pg_current_wal_insert_lsn()::text as position',
  );
  const [row] = rows;
  if (!row) throw new Error('The server returned no position.');
  return row.position;
}

/** A position such as `16/B374D848` as a number. */
function toNumber(position: string): bigint {
  const [high = '0', low = '0'] = position.split('/');
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

function toWriter({ reader }: Connection): Writer {
  return { ...reader, memo: null, writes: true, lockRows };
}

function lockRows<Query>(query: Query, { skipLocked } = { skipLocked: false }): Query {
  // The query is one of drizzle's for PostgreSQL, although its type is that for SQLite.
  const select = query as { for(strength: string, config: { skipLocked?: true }): Query };
  // Rows that refer to these may be inserted meanwhile.
  return select.for('no key update', skipLocked ? { skipLocked } : {});
}

/** Applies the missing migrations and records them in Drizzle's table. */
async function applyMigrations(client: pg.PoolClient): Promise<void> {
  await requireUnicode(client);
  await client.query(
    'create table if not exists __drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
  );
  const { rows } = await client.query<{ last: string | null }>(
    'select max(created_at) as last from __drizzle_migrations',
  );
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: MIGRATIONS })) {
    if (folderMillis <= Number(rows[0]?.last ?? 0)) continue;
    for (const statement of sql) await client.query(statement);
    await client.query('insert into __drizzle_migrations (hash, created_at) values ($1, $2)', [
      hash,
      folderMillis,
    ]);
  }
}

/** Search folds letters with the database's locale, which must know more than ASCII. */
async function requireUnicode(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ ok: boolean }>(
    `select current_setting('server_encoding') = 'UTF8' and lower('Д' collate "default") = 'д' as ok`,
  );
  if (!rows[0]?.ok) {
    throw new ExpectedError(
      'The database must use UTF-8 and an LC_CTYPE other than C: create it with ENCODING UTF8 and a locale such as C.UTF-8 or en_US.UTF-8.',
    );
  }
}

/** Finds indexes and constraints that PostgreSQL has marked as invalid. Its own checksums protect its pages. */
async function findDamage(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ damage: string }>(
    `select format('the index %s is not valid', indexrelid::regclass) as damage
       from pg_index join pg_class on pg_class.oid = indrelid
       where relnamespace = current_schema::regnamespace and not indisvalid
     union all
     select format('the constraint %s of %s was not checked', conname, conrelid::regclass)
       from pg_constraint where connamespace = current_schema::regnamespace and not convalidated`,
  );
  return rows.map(({ damage }) => damage);
}
