import type { AnyColumn, Placeholder, SQL } from 'drizzle-orm';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { LRUCache } from 'lru-cache';
import type { Search } from './search.js';
import type { Tables } from './tables.js';

/** The query builder that the stores use: only what both databases have, and every query awaited. */
export type Queries = Pick<
  BaseSQLiteDatabase<'async', unknown>,
  'select' | 'insert' | 'update' | 'delete' | '$count'
>;

/** The results of expensive aggregates, shared by all readers of a database: see memo.ts. */
export type Memo = LRUCache<string, readonly object[], () => Promise<readonly object[]>>;

/** One snapshot of the registry: everything read through one reader was true at the same moment. */
export interface Reader {
  readonly tables: Tables;
  readonly queries: Queries;
  readonly search: Search;
  /** Search in revisions that later ones replaced or deleted: see past-reader.ts. */
  readonly pastSearch: Search;
  /** Null in a transaction that writes. */
  readonly memo: Memo | null;
  /** Whether a column holds one of the values of an array. One prepared query serves arrays of any length. */
  oneOf(column: AnyColumn, values: Placeholder): SQL;
}

/** A transaction, which sees its own changes. */
export interface Writer extends Reader {
  readonly writes: true;
  /**
   * Locks the rows that a query selects, in its order, until the end of the transaction. Rows that others have locked are
   * waited for, or skipped. Transactions that wait must lock in the same order.
   */
  lockRows<Query>(query: Query, options?: { skipLocked: boolean }): Query;
}

/** The registry's database. Nothing outside `db/` knows whether it is SQLite or PostgreSQL. */
export interface Database {
  /**
   * Runs `work` once on one snapshot. It includes everything written through this `Database` before.
   *
   * @throws DatabaseUnavailableError if the database cannot be read
   */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction: either all of it is stored and synced to disk, or nothing.
   *
   * @throws DatabaseBusyError if other writes, of this process or of others, take too long
   * @throws StorageFullError if the disk is full
   * @throws DatabaseUnavailableError if the database cannot be reached, read or written
   * @throws CommitUnknownError if the connection or the disk failed during the commit
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /**
   * The same for what isn't part of the registry, such as the state of deliveries. On PostgreSQL, such a transaction neither
   * waits for writes nor holds them up, and several run at once. On SQLite, it is not synced to disk: a power cut, but no
   * crash of the process, may undo the latest.
   */
  writeBeside<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Applies the migrations that are missing. */
  migrate(): Promise<void>;
  /**
   * Reads from the database itself, not from a cache.
   *
   * @throws DatabaseUnavailableError with the reason if requests cannot be answered
   */
  check(): Promise<void>;
  /** Checks all stored data, including indexes and references. @returns a line for each problem found */
  findDamage(): Promise<string[]>;
  /** Writes one snapshot of the registry to a new SQLite file while others read and write. */
  backup(path: string): Promise<void>;
  /**
   * Identifies the state of the registry that a read starting now shows, or an earlier one: while the version stays the same,
   * so do all public responses. Cheap enough to call for every request. Never throws.
   *
   * @returns null if the version is unknown
   */
  version(): string | number | null;
  /**
   * Calls `listener` after each commit of the registry, of this process at once and of others within a second or so: reads that start then
   * show it. It may also be called without a commit, or once for several. It must not throw.
   *
   * @returns how to stop
   */
  watch(listener: () => void): () => void;
  /** How many queries ran since the database was opened. */
  readonly queryCount: number;
  close(): Promise<void>;
}
