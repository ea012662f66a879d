import type { Database } from '../db/database.js';
import type { Links } from '../domain/links.js';
import type { Pagination } from './pagination.js';

/** What every feature's routes are given. */
export interface Services {
  database: Database;
  links: Links;
  pagination: Pagination;
}
