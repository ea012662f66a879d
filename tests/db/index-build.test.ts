import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditRegistry } from '../../src/revisions/audit-registry.store.js';
import { buildIndex } from '../../src/search/build-index.store.js';
import { saveDocument } from '../support/documents.js';
import { idsOf } from '../support/registry.js';
import { signedBy, sketch } from '../support/sample.js';
import { startServer, type TestServer } from '../support/server.js';

/** More than a batch, beside the seeded one. */
const STATEMENTS = 104;

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  for (let number = 1; number <= STATEMENTS; number += 1) {
    const id = `lantern-${String(number).padStart(3, '0')}`;
    const claim = { key: 'a', kind: 'demand' as const, words: ['lantern'] };
    await saveDocument(server, sketch({ id, issuedOn: '2021-03-04' }, signedBy('AU'), [claim]));
  }
});
afterAll(() => server.close());

/** Leaves the registry as a migration does. */
beforeEach(() =>
  server.database.write(async ({ tables, queries }) => {
    await queries.delete(tables.claimWords);
    await queries.delete(tables.statementWords);
    await queries.update(tables.resolutions).set({ searchText: '' });
  }),
);

const count = async (list: string) =>
  (await server.get(`${list}&total=true&limit=1`)).body.page.total;

async function audit(): Promise<string[]> {
  const { database } = server;
  const differences: string[] = [];
  await database.read((reader) => auditRegistry(reader, (line) => differences.push(line)));
  return [...differences, ...(await database.findDamage())];
}

test('the index is built in batches, and an interrupted build goes on where it stopped', async () => {
  expect(await count('/v1/statements?q=lantern')).toBe(0);
  expect((await audit()).length).toBeGreaterThan(STATEMENTS);

  const stopped: number[][] = [];
  const stop = (made: number, total: number) => {
    stopped.push([made, total]);
    throw new Error('killed');
  };
  await expect(buildIndex(server.database, stop)).rejects.toThrow('killed');
  expect(stopped).toEqual([[100, STATEMENTS + 1]]);
  expect(await count('/v1/statements?q=lantern')).toBeGreaterThanOrEqual(99);

  const resumed: number[][] = [];
  await buildIndex(server.database, (made, total) => resumed.push([made, total]));
  expect(resumed).toEqual([[5, 5]]);
  expect(await count('/v1/statements?q=lantern')).toBe(STATEMENTS);
  expect(await count('/v1/claims?q=lantern')).toBe(STATEMENTS);
  expect(idsOf(await server.get('/v1/resolutions?q=s/res/1718'))).toEqual(['S-RES-1718']);
  expect(await audit()).toEqual([]);

  await buildIndex(server.database, () => {
    throw new Error('There is nothing left to index.');
  });
});

test('several processes can build it at once, while statements are saved', async () => {
  const saved = sketch({ id: 'lantern-000', issuedOn: '2021-03-04' }, signedBy('JP'), []);
  await Promise.all([
    buildIndex(server.database),
    saveDocument(server, saved),
    buildIndex(server.database),
  ]);
  expect(await audit()).toEqual([]);
});
