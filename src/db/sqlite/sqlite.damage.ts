import Sqlite from 'better-sqlite3';

const SEARCH_INDEXES = ['statements_search', 'statements_joined_search', 'claims_search'];

/** What is damaged in the file: its pages and indexes, its references, and the full-text indexes beside their tables. */
export function findDamage(client: Sqlite.Database): string[] {
  const pages = client.pragma('integrity_check') as { integrity_check: string }[];
  const references = client.pragma('foreign_key_check') as {
    table: string;
    rowid: number;
    parent: string;
  }[];
  return [
    ...pages.map((row) => row.integrity_check).filter((message) => message !== 'ok'),
    ...references.map(
      ({ table, rowid, parent }) =>
        `row ${rowid} of ${table} refers to what ${parent} does not hold`,
    ),
    ...SEARCH_INDEXES.filter((index) => !isSound(client, index)).map(
      (index) => `the full-text index ${index} does not hold the words of its table`,
    ),
  ];
}

/** FTS5's own check; the rank 1 has it read the table beside the index too. */
function isSound(client: Sqlite.Database, index: string): boolean {
  try {
    client.exec(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`);
    return true;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_CORRUPT'))
      return false;
    throw error;
  }
}
