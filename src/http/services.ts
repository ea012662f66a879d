import type { Database } from '../db/database.js';
import type { Links } from '../domain/links.js';
import type { Pool } from '../pool/pool.js';
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
