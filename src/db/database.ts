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

/**
 * Is told of each write, before it is acknowledged, where the database does not tell others of it: they are to be told (`noteWrite`)
 * up to what `mark` they have to have read.
 */
export type OnWrite = (mark: string | null) => Promise<void>;

/**
 * The registry's database, whichever it is. SQLite and PostgreSQL implement this, and nothing outside `db/` knows
 * which of them it talks to.
 */
export interface Database {
  /**
   * Runs `work`, once, on one snapshot. It shows whatever was written through this `Database` before.
   *
   * @throws DatabaseUnavailableError where the database server cannot be reached
   */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction: all of it is stored, and synced to disk, or nothing is.
   *
   * @throws DatabaseBusyError where another process writes for too long
   * @throws StorageFullError where there is no room
   * @throws DatabaseUnavailableError where the database server cannot be reached, or takes no writes
   * @throws CommitUnknownError where the connection to it broke in the last moment
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Brings the tables to the newest migration. */
  migrate(): Promise<void>;
  /** Rejects where the database does not answer. */
  check(): Promise<void>;
  /** Looks through all that is stored, indexes and references included. @returns what is damaged, a line each */
  findDamage(): Promise<string[]>;
  /**
   * Writes a copy of the registry as it stands at one moment, while others read and write: a SQLite file, whole and
   * synced to disk once it has its name. @throws ExpectedError where there is something of that name already
   */
  backup(path: string): Promise<void>;
  /**
   * Which state of the registry a read that begins now shows, or a newer one: as long as it is the same, so are all answers. It costs
   * next to nothing to ask.
   *
   * @returns null where nobody can tell
   */
  version(): string | number | null;
  /**
   * Another process that answers under the same address wrote, up to `mark` (what its `onWrite` was told): whatever begins now shows it.
   */
  noteWrite(mark: string | null): void;
  /** How many queries ran since it was opened. */
  readonly queryCount: number;
  close(): Promise<void>;
}
