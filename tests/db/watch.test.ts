import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '../../src/db/database.js';
import { makeDatabaseUrl, openUrl } from '../support/database.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { countRevisions } from '../support/tables.js';

async function open(url: string): Promise<Database> {
  const database = await openUrl(url);
  onTestFinished(() => database.close());
  return database;
}

/** Counts the calls of a listener. */
function countCalls(database: Database) {
  const calls = { count: 0, stop: () => {} };
  calls.stop = database.watch(() => {
    calls.count += 1;
  });
  return calls;
}

test('a listener is called when a write of its process is stored', async () => {
  const database = await open(await makeDatabaseUrl({ seeded: true }));
  const before = await countRevisions({ database });
  const seen: Promise<number>[] = [];
  database.watch(() => {
    seen.push(countRevisions({ database }));
  });

  await saveDocument({ database }, makeDocument());

  expect(await Promise.all(seen)).toContain(before + 1);
});

test('a listener is called when another process has written', async () => {
  const url = await makeDatabaseUrl({ seeded: true });
  const [database, other] = [await open(url), await open(url)];
  const before = await countRevisions({ database });
  let seen = before;
  database.watch(() => {
    void countRevisions({ database }).then((count) => {
      seen = count;
    });
  });

  await saveDocument({ database: other }, makeDocument());

  await expect.poll(() => seen).toBe(before + 1);
});

test('a listener that has stopped is not called, and others still are', async () => {
  const database = await open(await makeDatabaseUrl({ seeded: true }));
  const [stopped, other] = [countCalls(database), countCalls(database)];
  stopped.stop();
  stopped.stop();
  const before = { stopped: stopped.count, other: other.count };

  await saveDocument({ database }, makeDocument());

  expect(stopped.count).toBe(before.stopped);
  expect(other.count).toBeGreaterThan(before.other);
});
