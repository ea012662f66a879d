import { expect, inject, onTestFinished, test } from 'vitest';
import type { Reader } from '../../src/db/database.js';
import { memoise } from '../../src/db/memo.js';
import { Sqlite } from '../../src/db/sqlite/sqlite.driver.js';
import { makeDatabaseUrl, openRegistryForTest, openUrl } from '../support/database.js';
import { makeDocument, saveDocument } from '../support/documents.js';

/** An aggregate that counts its own computations. */
function makeAggregate() {
  let computations = 0;
  const count = async (reader: Reader) => {
    computations += 1;
    return [{ statements: await reader.queries.$count(reader.tables.statements) }];
  };
  return {
    read: async (reader: Reader) =>
      (await memoise(reader, 'count', () => count(reader)))[0]?.statements,
    get computations() {
      return computations;
    },
  };
}

test('an aggregate is computed once until a statement changes', async () => {
  const database = await openRegistryForTest();
  const aggregate = makeAggregate();
  const read = () => database.read(aggregate.read);
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
  expect(await read()).toBe(1);
  expect(aggregate.computations).toBe(1);

  await saveDocument({ database }, makeDocument());
  expect([await read(), await read()]).toEqual([2, 2]);
  expect(aggregate.computations).toBe(2);
});

test('an aggregate of one type is not computed again when another type changes', async () => {
  const database = await openRegistryForTest();
  let computations = 0;
  const read = (of: 'statement' | 'resolution') =>
    database.read((reader) =>
      memoise(reader, `count of ${of}`, async () => [{ n: ++computations }], { of }),
    );
  expect(await read('statement')).toEqual([{ n: 1 }]);
  expect(await read('resolution')).toEqual([{ n: 2 }]);
  await saveDocument({ database }, makeDocument());
  expect(await read('resolution')).toEqual([{ n: 2 }]);
  expect(await read('statement')).toEqual([{ n: 3 }]);
});

test('a result that counts as more rows than are remembered is computed each time', async () => {
  const database = await openRegistryForTest();
  let computations = 0;
  const read = (size: number) =>
    database.read((reader) =>
      memoise(reader, `of size ${size}`, async () => [{ n: ++computations }], {
        sizeOf: () => size,
      }),
    );
  expect([await read(99_000), await read(99_000)]).toEqual([[{ n: 1 }], [{ n: 1 }]]);
  expect([await read(101_000), await read(101_000)]).toEqual([[{ n: 2 }], [{ n: 3 }]]);
});

test('a snapshot from before a write gets the result of its own state', async () => {
  const database = await openRegistryForTest();
  const { read } = makeAggregate();
  await database.read(async (before) => {
    // The snapshot begins with its first query.
    await before.queries.$count(before.tables.statements);
    await saveDocument({ database }, makeDocument());
    expect(await database.read(read)).toBe(2);
    expect(await read(before)).toBe(1);
  });
  expect(await database.read(read)).toBe(2);
});

test('a transaction remembers nothing, because it may be rolled back', async () => {
  const database = await openRegistryForTest();
  const { read } = makeAggregate();
  await expect(
    database.write(async (writer) => {
      await writer.queries.delete(writer.tables.statements);
      expect(await read(writer)).toBe(0);
      throw new Error('Roll back.');
    }),
  ).rejects.toThrow('Roll back.');
  expect(await database.read(read)).toBe(1);
});

// On PostgreSQL, a failover to a lagging standby can leave such histories.
test.skipIf(inject('postgres') !== null)(
  'histories with the same numbers are distinct',
  async () => {
    const url = await makeDatabaseUrl({ seeded: true });
    const database = await openUrl(url);
    onTestFinished(database.close);
    const { read } = makeAggregate();
    expect(await database.read(read)).toBe(1);

    const file = new Sqlite(url);
    file.exec(`drop trigger revisions_update; delete from statements;
    update revisions set accepted_at = '2026-01-02T00:00:00.000Z' where number = (select max(number) from revisions)`);
    file.close();
    expect(await database.read(read)).toBe(0);
  },
);

test('a failed computation is not remembered', async () => {
  const database = await openRegistryForTest();
  const fail = () => Promise.reject(new Error('Too slow.'));
  await expect(database.read((reader) => memoise(reader, 'a', fail))).rejects.toThrow('Too slow.');
  expect(await database.read((reader) => memoise(reader, 'a', async () => [{ n: 1 }]))).toEqual([
    { n: 1 },
  ]);
});
