import type { Database } from '../db/database.js';
import type { Links } from '../domain/links.js';
import type { Pagination } from './pagination.js';

/** What the routes of every feature depend on. */
export interface Services {
  database: Database;
  links: Links;
  pagination: Pagination;
}
