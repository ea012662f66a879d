import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Database, Reader } from '../../src/db/database.js';
import { Sqlite } from '../../src/db/sqlite/sqlite.driver.js';
import { openRegistryForTest, openUrl } from '../support/database.js';
import { makeFolder } from '../support/process.js';

/** A setting of the connection that a reader or writer works on. */
async function readPragma({ queries }: Reader, name: string): Promise<unknown> {
  const rows = await queries.select({ value: sql.raw(name) }).from(sql.raw(`pragma_${name}`));
  return rows[0]?.value;
}

async function openMigrated(url: string): Promise<Database> {
  const database = await openUrl(url);
  await database.migrate();
  return database;
}

test.each(['read', 'write'] as const)(
  'the connections that %s check foreign keys and sync each commit',
  async (way) => {
    const database = await openRegistryForTest();

    await database[way](async (reader: Reader) => {
      expect(await readPragma(reader, 'foreign_keys')).toBe(1);
      // 2 is FULL.
      expect(await readPragma(reader, 'synchronous')).toBe(2);
    });
  },
);

test('the file uses a write-ahead log', async () => {
  const path = join(makeFolder(), 'communique.db');
  await (await openMigrated(path)).close();
  const file = new Sqlite(path);

  expect(file.pragma('journal_mode', { simple: true })).toBe('wal');
  file.close();
});

test('rejects a row that refers to a missing one', async () => {
  const database = await openRegistryForTest();

  await expect(
    database.write(({ tables: { votes }, queries }) =>
      queries.insert(votes).values({ resolutionId: 'S-RES-1', partyCode: 'AU', vote: 'yes' }),
    ),
  ).rejects.toThrow('FOREIGN KEY constraint failed');
});

test('rejects the deletion of a referenced party', async () => {
  const database = await openRegistryForTest();

  await expect(
    database.write(({ tables: { parties }, queries }) => queries.delete(parties)),
  ).rejects.toThrow('FOREIGN KEY constraint failed');
});

describe('the path of the database', () => {
  test('may contain missing folders', async () => {
    const path = join(makeFolder(), 'a', 'b', 'communique.db');
    await (await openMigrated(path)).close();

    expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  test.each(['file:', 'file://', 'FILE:'])('may be a URL with %s', async (scheme) => {
    const path = join(makeFolder(), 'communique.db');
    await (await openMigrated(`${scheme}${path}`)).close();

    expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  test('must be that of a database: another file is reported and stays unchanged', async () => {
    const path = join(makeFolder(), 'notes.txt');
    const notes = 'A shopping list, and no database at all. '.repeat(40);
    writeFileSync(path, notes);

    await expect(openUrl(path)).rejects.toThrow(/file is not a database/);
    expect(readFileSync(path, 'utf8')).toBe(notes);
  });

  test('must not be a folder', async () => {
    const path = join(makeFolder(), 'communique.db');
    mkdirSync(path);

    await expect(openUrl(path)).rejects.toThrow(/unable to open database file/);
  });
});
