import { Sqlite, type SqliteFile } from './sqlite.driver.js';

const SEARCH_INDEXES = [
  'statement_index',
  'claim_index',
  'past_statement_index',
  'past_claim_index',
];

/** Finds damage in the file: in its pages and indexes, its foreign keys and its full-text indexes. */
export function findDamage(client: SqliteFile): string[] {
  const pages = client.pragma('integrity_check') as { integrity_check: string }[];
  const references = client.pragma('foreign_key_check') as {
    table: string;
    rowid: number;
    parent: string;
  }[];
  return [
    ...pages.map((row) => row.integrity_check).filter((message) => message !== 'ok'),
    ...references.map(
      ({ table, rowid, parent }) => `row ${rowid} of ${table} refers to a missing row of ${parent}`,
    ),
    ...SEARCH_INDEXES.filter((index) => !isIntact(client, index)).map(
      (index) => `the full-text index ${index} does not match its table`,
    ),
  ];
}

/** Runs FTS5's own check. With rank 1, it also compares the index with its table. */
function isIntact(client: SqliteFile, index: string): boolean {
  try {
    client.exec(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`);
    return true;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_CORRUPT'))
      return false;
    throw error;
  }
}
