import { setImmediate } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Reader } from '../../src/db/database.js';
import { toSearchWords } from '../../src/domain/search-words.js';
import { searchRegistry } from '../../src/search/search.store.js';
import { openRegistryForTest } from '../support/database.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { countRevisions, dumpTables, dumpTablesOf } from '../support/tables.js';

/** The title of the document for a reader, and whether search finds its first and second title. */
async function see(reader: Reader) {
  const { statements } = reader.tables;
  const rows = await reader.queries
    .select({ title: statements.title })
    .from(statements)
    .where(eq(statements.id, 'northern-railway-2020'));
  const found = [];
  for (const q of ['railway', 'canal'])
    found.push((await searchRegistry(reader, { q }, 10)).hits.length > 0);
  return { title: rows[0]?.title, railway: found[0], canal: found[1] };
}

const FIRST = makeDocument({ title: 'On the railway', claims: [] });
const SECOND = makeDocument({ title: 'On the canal', text: 'We, Australia.', claims: [] });
const SEES_NONE = { title: undefined, railway: false, canal: false };
const SEES_FIRST = { title: 'On the railway', railway: true, canal: false };
const SEES_SECOND = { title: 'On the canal', railway: false, canal: true };

test('a reader sees the state from when it began, in spite of writes', async () => {
  const database = await openRegistryForTest();
  await saveDocument({ database }, FIRST);

  await database.read(async (reader) => {
    expect(await see(reader)).toEqual(SEES_FIRST);
    const before = await dumpTablesOf(reader);
    await saveDocument({ database }, SECOND);

    expect(await see(reader)).toEqual(SEES_FIRST);
    expect(await dumpTablesOf(reader)).toEqual(before);
    expect(await database.read(see)).toEqual(SEES_SECOND);
  });
  expect(await database.read(see)).toEqual(SEES_SECOND);
});

test('concurrent readers each see the state from when they began', async () => {
  const database = await openRegistryForTest();

  await database.read(async (oldest) => {
    expect(await see(oldest)).toEqual(SEES_NONE);
    await saveDocument({ database }, FIRST);
    await database.read(async (older) => {
      expect(await see(older)).toEqual(SEES_FIRST);
      await saveDocument({ database }, SECOND);

      expect(await see(oldest)).toEqual(SEES_NONE);
      expect(await see(older)).toEqual(SEES_FIRST);
    });
  });
});

test('only a transaction itself sees its writes before it commits', async () => {
  const database = await openRegistryForTest();
  await saveDocument({ database }, FIRST);

  await database.write(async (writer) => {
    const { statements, statementWords } = writer.tables;
    const changed = { title: 'On the canal', text: 'We.' };
    await writer.queries.update(statements).set(changed).where(eq(statements.id, FIRST.id));
    const words = toSearchWords(changed.title, changed.text);
    const [row] = await writer.queries
      .select({ number: statements.number })
      .from(statements)
      .where(eq(statements.id, FIRST.id));
    const isOfFirst = eq(statementWords.number, row?.number ?? 0);
    await writer.queries.update(statementWords).set({ words }).where(isOfFirst);

    expect(await see(writer)).toEqual(SEES_SECOND);
    expect(await database.read(see)).toEqual(SEES_FIRST);
  });
  expect(await database.read(see)).toEqual(SEES_SECOND);
});

test('a reader cannot write', async () => {
  const database = await openRegistryForTest();
  const before = await dumpTables(database);

  await expect(
    database.read(({ tables: { votes }, queries }) => queries.delete(votes)),
  ).rejects.toThrow(/readonly database|read-only transaction/);
  expect(await dumpTables(database)).toEqual(before);
});

test('concurrent transactions run one after another, in order', async () => {
  const database = await openRegistryForTest();
  const events: string[] = [];
  const write = (name: string) =>
    database.write(async () => {
      events.push(`${name} begins`);
      for (let turns = 0; turns < 5; turns += 1) await setImmediate();
      events.push(`${name} ends`);
      return name;
    });

  expect(await Promise.all(['a', 'b', 'c'].map(write))).toEqual(['a', 'b', 'c']);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('a failed transaction does not affect those before and after it', async () => {
  const database = await openRegistryForTest();
  const save = (id: string) => saveDocument({ database }, makeDocument({ id }));
  const before = await countRevisions({ database });
  const outcomes = await Promise.allSettled([
    save('first'),
    database.write(async ({ tables: { parties }, queries }) => {
      await queries.update(parties).set({ name: 'Nowhere' });
      await setImmediate();
      throw new Error('No.');
    }),
    save('second'),
  ]);

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  const { statements = [], parties = [], revisions = [] } = await dumpTables(database);
  expect(statements).toHaveLength(3);
  expect(statements).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: 'first' }),
      expect.objectContaining({ id: 'second' }),
    ]),
  );
  expect(revisions.slice(before)).toMatchObject([{ number: before + 1 }, { number: before + 2 }]);
  expect(parties).not.toContainEqual(expect.objectContaining({ name: 'Nowhere' }));
});

test('a failed reader does not affect the next', async () => {
  const database = await openRegistryForTest();
  await expect(
    database.read(async (reader) => {
      await see(reader);
      throw new Error('No.');
    }),
  ).rejects.toThrow('No.');
  await saveDocument({ database }, FIRST);

  expect(await database.read(see)).toEqual(SEES_FIRST);
});

/** The statements with all their parts and the resources they refer to. */
function withoutHistory({ revisions: _, ...dump }: Awaited<ReturnType<typeof dumpTables>>) {
  return dump;
}

test('deleting a statement deletes all its rows and its search entries', async () => {
  const database = await openRegistryForTest();
  const before = await dumpTables(database);
  await saveDocument({ database }, makeDocument());
  await database.write(({ tables: { statements }, queries }) =>
    queries.delete(statements).where(eq(statements.id, FIRST.id)),
  );

  expect(withoutHistory(await dumpTables(database))).toEqual(withoutHistory(before));
  const { hits } = await database.read((reader) => searchRegistry(reader, { q: 'railway' }, 10));
  expect(hits).toEqual([]);
});
