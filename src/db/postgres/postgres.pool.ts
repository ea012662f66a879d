import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Memo, Queries, Reader } from '../database.js';
import { defineTables } from '../tables.js';
import { postgresDialect } from './postgres.dialect.js';
import { toDatabaseError } from './postgres.errors.js';
import { createPostgresSearch } from './postgres.search.js';

/** How long a request waits for a connection: for one of the pool to be free, or for a new one to stand. */
const CONNECT_TIMEOUT_MS = 5_000;

const tables = defineTables(postgresDialect);

export interface Connection {
  client: pg.PoolClient;
  reader: Reader;
}

/** Connections to the server, or to one of several alike, behind one address. */
export interface Pool {
  /**
   * Runs `work` on a connection of its own. One that breaks is not used again.
   *
   * @throws DatabaseUnavailableError where none can be had
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
  // A connection that breaks while nobody asks anything of it says so here; whoever asks next is told as well.
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));

  const readers = new WeakMap<pg.PoolClient, Reader>();
  function readerOf(client: pg.PoolClient): Reader {
    let reader = readers.get(client);
    if (!reader) {
      const queries = drizzle(client, { logger: { logQuery: options.onQuery } });
      // The tables are typed as SQLite's, and the stores use only what both query builders have.
      reader = {
        tables,
        queries: queries as unknown as Queries,
        search: createPostgresSearch(queries, tables),
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
        // A transaction that failed is over, unless the connection failed with it.
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
      // Where the start fails after a signal, both close it.
      if (!pool.ending) await pool.end();
    },
  };
}
