import type { FastifyRequest } from 'fastify';
import type { Database } from '../db/database.js';
import type { Links } from '../domain/links.js';
import type { Client, Pool } from '../pool/pool.js';
import type { Pagination } from './pagination.js';

/** What the routes of every feature depend on. */
export interface Services {
  database: Database;
  links: Links;
  pagination: Pagination;
  /** For requests without a key. */
  readPool: Pool;
  /** For writes, which no reader can hold up. */
  writePool: Pool;
}

/** For whom work is done in a pool. Fastify's `signal` won't do: it aborts as soon as the body has been read. */
export function clientOf({ ip, socket }: FastifyRequest): Client {
  return { id: ip, connection: socket };
}
