import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Memo, Queries, Reader } from '../database.js';
import { defineTables } from '../tables.js';
import { postgresDialect } from './postgres.dialect.js';
import { toDatabaseError } from './postgres.errors.js';
import { createPostgresSearch } from './postgres.search.js';

/** How long a request waits for a connection: for a free one in the pool, or for a new one. */
const CONNECT_TIMEOUT_MS = 5_000;

const tables = defineTables(postgresDialect);

export interface Connection {
  client: pg.PoolClient;
  reader: Reader;
}

/** Connections to a server, or to several equal ones behind one address. */
export interface Pool {
  /**
   * Runs `work` with exclusive use of a connection. Broken connections are discarded.
   *
   * @throws DatabaseUnavailableError if there is no connection
   */
  use<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function createPool(
  url: string,
  options: { size: number; memo: Memo; onQuery: () => void },
): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.size,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'communique',
    keepAlive: true,
  });
  // Unhandled error events of broken connections would end the process. The next query reports the error anyway.
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));

  const readers = new WeakMap<pg.PoolClient, Reader>();
  function readerOf(client: pg.PoolClient): Reader {
    let reader = readers.get(client);
    if (!reader) {
      const queries = drizzle(client, { logger: { logQuery: options.onQuery } });
      // The stores only use what Drizzle's query builders for both databases have in common.
      reader = {
        tables,
        queries: queries as unknown as Queries,
        search: createPostgresSearch(tables, 'current'),
        pastSearch: createPostgresSearch(tables, 'past'),
        memo: options.memo,
        oneOf: (column, values) => sql`${column} = any(${values})`,
      };
      readers.set(client, reader);
    }
    return reader;
  }

  return {
    async use(work) {
      let client: pg.PoolClient;
      try {
        client = await pool.connect();
      } catch (error) {
        throw toDatabaseError(error);
      }
      let broken = true;
      try {
        const result = await work({ client, reader: readerOf(client) });
        broken = false;
        return result;
      } catch (error) {
        // If the rollback succeeds, the connection can be used again.
        await client.query('rollback').then(
          () => {
            broken = false;
          },
          () => undefined,
        );
        throw toDatabaseError(error);
      } finally {
        client.release(broken);
      }
    },
    async close() {
      // Called twice if startup fails after a signal.
      if (!pool.ending) await pool.end();
    },
  };
}
