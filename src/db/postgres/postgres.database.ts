import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type pg from 'pg';
import { ExpectedError } from '../../domain/expected-error.js';
import { PACKAGE_ROOT } from '../../package-root.js';
import type { Database, Writer } from '../database.js';
import { CommitUnknownError, DatabaseUnavailableError } from '../errors.js';
import { createMemo } from '../memo.js';
import { toDatabaseError } from './postgres.errors.js';
import { type Connection, createPool, type Pool } from './postgres.pool.js';

const MIGRATIONS = fileURLToPath(new URL('migrations/postgres', PACKAGE_ROOT));

/**
 * The advisory lock that every write and migration of every node holds until it is committed: writes come one after
 * the other, so that the revisions are numbered and seen in one order, without gaps.
 */
const WRITE_LOCK = 4_242_001;

/** How long a write waits for those of other nodes before it gives up. */
const WRITE_TIMEOUT_MS = 10_000;

/** How long a node that hangs in the middle of a transaction keeps others waiting. */
const IDLE_TIMEOUT_MS = 30_000;

/** How long a replica that could not be reached is left alone. */
const REPLICA_PAUSE_MS = 2_000;

export interface PostgresOptions {
  url: string;
  /** Where reads go, if they need not go to `url`: a standby, or several behind one address. */
  replicaUrl: string | null;
  /** Connections to each of the two at the most. */
  poolSize: number;
  /** How long one query may take. */
  statementTimeoutMs: number;
}

/** For how long others' writes may go unnoticed. */
const VERSION_MS = 500;

/** A replica does not show yet what this node wrote. */
class ReplicaBehindError extends DatabaseUnavailableError {
  constructor() {
    super('the replica is behind.', {});
  }
}

/**
 * Connects to PostgreSQL. A read is one snapshot (`REPEATABLE READ, READ ONLY`), on a replica where there is one and it
 * has what this node wrote last, and else on the primary. A write is one transaction under the lock above.
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
  let replicaPausedUntil = 0;
  let lastWrite: Promise<unknown> = Promise.resolve();
  let writeCount = 0;

  /** Up to where the write-ahead log holds what was written here, and which connections have seen that on their side. */
  let writtenUpTo: string | null = null;
  const seenUpTo = new WeakMap<pg.PoolClient, string>();

  const timeouts = `set local statement_timeout = ${statementTimeoutMs}; set local idle_in_transaction_session_timeout = ${IDLE_TIMEOUT_MS}`;
  const beginRead = `begin isolation level repeatable read, read only; ${timeouts}`;
  const lock = `select pg_advisory_xact_lock(${WRITE_LOCK})`;
  const beginWrite = `begin isolation level read committed; ${timeouts}; set local lock_timeout = ${WRITE_TIMEOUT_MS}; ${lock}`;
  const beginMigration = `begin isolation level read committed; ${lock}`;

  /** @throws ReplicaBehindError */
  async function catchUp({ client }: Connection): Promise<void> {
    const target = writtenUpTo;
    if (target === null || seenUpTo.get(client) === target) return;
    // What is no standby (any more) has no position of replay, and has everything.
    const { rows } = await client.query<{ seen: boolean }>(
      'select coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, true) as seen',
      [target],
    );
    if (!rows[0]?.seen) throw new ReplicaBehindError();
    seenUpTo.set(client, target);
  }

  /** Where a read may go, the best first: each is tried only until it has begun, so that `work` runs once. */
  function sources(): Pool[] {
    if (!replica) return [primary, primary];
    return Date.now() < replicaPausedUntil ? [primary, replica] : [replica, primary, replica];
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
        if (source === replica && !(error instanceof ReplicaBehindError)) {
          replicaPausedUntil = Date.now() + REPLICA_PAUSE_MS;
        }
        failure = error;
      }
    }
    throw failure;
  }

  /** Writes of this node queue up here, so that they take one connection of the pool and leave the others to reads. */
  function write<T>(begin: string, work: (connection: Connection) => Promise<T>): Promise<T> {
    const run = () =>
      primary.use(async (connection) => {
        await connection.client.query(begin);
        const result = await work(connection);
        await commit(connection.client);
        if (replica) writtenUpTo = (await readPosition(connection.client)) ?? writtenUpTo;
        return result;
      });
    // Whether or not it is stored in the end: nobody may be sure.
    const result = lastWrite.then(run, run).finally(() => {
      writeCount += 1;
    });
    lastWrite = result;
    return result;
  }

  return {
    read: (work) => read(({ reader }) => work(reader)),
    write: (work) =>
      write(beginWrite, ({ reader }) => {
        const writer: Writer = { ...reader, memo: null, writes: true };
        return work(writer);
      }),
    migrate: () => write(beginMigration, ({ client }) => applyMigrations(client)),
    check: () => read(async () => undefined),
    findDamage: () => read(({ client }) => findDamage(client)),
    async backup() {
      throw new ExpectedError(
        'PostgreSQL has its own means of backup (pg_basebackup, pg_dump). To make a SQLite file of the registry: communique copy.',
      );
    },
    // What other nodes write shows with the next tick of the clock, as far as a replica has it.
    version: () => `${writeCount}.${Math.floor(Date.now() / VERSION_MS)}`,
    get queryCount() {
      return queryCount;
    },
    async close() {
      await lastWrite.catch(() => undefined);
      await Promise.all([primary.close(), replica?.close()]);
    },
  };
}

/**
 * Commits, and returns only once the server says that it is stored, with synchronous replication on the standby too. That may take as
 * long as it takes: a time limit would end the waiting and not the write, and PostgreSQL would call it committed.
 *
 * @throws CommitUnknownError
 */
async function commit(client: pg.PoolClient): Promise<void> {
  let warning: unknown = null;
  const onNotice = (notice: unknown) => {
    warning = notice;
  };
  client.on('notice', onNotice);
  try {
    const results = await client.query('set local statement_timeout = 0; commit');
    const { command } = [results].flat().at(-1) ?? {};
    // A transaction in which a query failed is rolled back by its commit, and nothing says so but this.
    if (command !== 'COMMIT') throw new Error(`The transaction ended with ${command}.`);
    // Waiting for the standby was broken off by hand: the write is here, and perhaps nowhere else.
    if (warning !== null) throw new CommitUnknownError({ cause: warning });
  } catch (error) {
    const reason = toDatabaseError(error);
    throw reason instanceof DatabaseUnavailableError
      ? new CommitUnknownError({ cause: error })
      : reason;
  } finally {
    client.off('notice', onNotice);
  }
}

/** How far the write-ahead log of the primary goes. */
async function readPosition(client: pg.PoolClient): Promise<string | null> {
  const { rows } = await client.query<{ position: string }>(
    'select pg_current_wal_insert_lsn()::text as position',
  );
  return rows[0]?.position ?? null;
}

/** Applies the migrations that the database has not had, and notes them where Drizzle does. */
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

/** Search folds words by what the database knows of characters, which must be more than ASCII. */
async function requireUnicode(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ knows: boolean }>(
    `select current_setting('server_encoding') = 'UTF8' and lower('Д' collate "default") = 'д' as knows`,
  );
  if (!rows[0]?.knows) {
    throw new ExpectedError(
      'The database must be in UTF-8, with an LC_CTYPE other than C: create it with ENCODING UTF8 and a locale such as C.UTF-8 or en_US.UTF-8.',
    );
  }
}

/** Indexes and constraints that PostgreSQL itself holds for not valid. Its pages are looked after by its checksums. */
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
