import type { AnyColumn, Placeholder, SQL } from 'drizzle-orm';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { LRUCache } from 'lru-cache';
import type { Filter } from './filters.js';
import type { Stream } from './streams.js';
import type { Tables } from './tables.js';

/** The query builder that the stores use: only what both databases have, and every query awaited. */
export type Queries = Pick<
  BaseSQLiteDatabase<'async', unknown>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count'
>;

/** A hit of the full-text search: the number of the row that holds the words. */
export interface SearchHit {
  type: 'statement' | 'claim';
  number: number;
}

/** Statements whose texts may hold a passage. */
export interface Candidates {
  /** The numbers of the statements, the likeliest first. */
  statementNumbers: number[];
  /** Whether these have the passages in these very words, as far as an index can tell; else no statement has, they are alike. */
  haveSameWords: boolean;
  /** How many statements were searched. */
  searchedCount: number;
  /**
   * Whether every statement that holds the passages as they stand is among `statementNumbers`. Where so many hold their
   * words that the look-up is cut short, there may be others.
   */
  isComplete: boolean;
}

/**
 * Full-text search. A query is plain words, of which all must occur; nothing in it is ever syntax.
 * A query without a word (only punctuation) finds nothing.
 */
export interface Search {
  /** Rows of a table that contain all words of a query: statements in title and text, claims in their quote. */
  filter(table: 'statements' | 'claims', query: string): Filter;
  words(query: string): Words;
  /**
   * The statements, up to `limit`, whose text may hold passages of running text, all of them: the parts of one quote. They
   * are looked up in an index, within a bound that does not grow with the registry, and what is found is to be held
   * against the texts: an index knows words by their stems and without marks, and so finds too much.
   *
   * Where no statement has all of the passages in these very words, those are given that share rare words or short
   * sequences of words with them, the more the earlier. Of scripts that do not part words by spaces, or write words onto
   * others (JOINED_LETTER in scripts.ts), sequences of three letters are looked up instead of words: one or two letters
   * alone find nothing.
   */
  candidates(passages: readonly string[], limit: number): Promise<Candidates>;
  /** The best hits, best first. */
  hits(query: string, limit: number): Promise<SearchHit[]>;
}

/** The words of a query, for use in prepared queries. */
export interface Words {
  /** The values of the placeholders: queries with the same ones differ in nothing but these values. */
  values: Record<string, unknown>;
  /** The statements whose title or text holds the words. */
  statements(): Stream;
  /** The claims whose quote holds the words. */
  claims(): Stream;
}

/** The results of expensive aggregates, shared by all readers of a database: see memo.ts. */
export type Memo = LRUCache<string, readonly object[], () => Promise<readonly object[]>>;

/** One snapshot of the registry. Whatever is read through one reader stood in the registry at one moment. */
export interface Reader {
  readonly tables: Tables;
  readonly queries: Queries;
  readonly search: Search;
  /** Null in a transaction that writes. */
  readonly memo: Memo | null;
  /** Whether a column holds one of the values that a placeholder is given as an array: however many they are, it is one query. */
  oneOf(column: AnyColumn, placeholder: Placeholder | string): SQL;
}

/** A transaction: a reader that also sees, and makes, its own changes. */
export interface Writer extends Reader {
  readonly writes: true;
}

/** The registry's database. Nothing outside `db/` knows whether it is SQLite or PostgreSQL. */
export interface Database {
  /**
   * Runs `work` once on one snapshot. It includes everything written through this `Database` before.
   *
   * @throws DatabaseUnavailableError if the database server cannot be reached
   */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction: either all of it is stored and synced to disk, or nothing.
   *
   * @throws DatabaseBusyError if another process writes for too long
   * @throws StorageFullError if the disk is full
   * @throws DatabaseUnavailableError if the database server cannot be reached or is read-only
   * @throws CommitUnknownError if the connection broke during the commit
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Applies the migrations that are missing. */
  migrate(): Promise<void>;
  /** Rejects if the database does not answer. */
  check(): Promise<void>;
  /** Checks all stored data, including indexes and references. @returns a line for each problem found */
  findDamage(): Promise<string[]>;
  /** Writes one snapshot of the registry to a new SQLite file while others read and write. */
  backup(path: string): Promise<void>;
  /**
   * Identifies the state that a read starting now shows, or an earlier one: while the version stays the same, so do all
   * responses. Cheap enough to call for every request.
   *
   * @returns null if the version is unknown
   */
  version(): string | number | null;
  /** How many queries ran since the database was opened. */
  readonly queryCount: number;
  close(): Promise<void>;
}
