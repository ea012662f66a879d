import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { BASE, idsOf } from '../../support/registry.js';
import {
  type Answer,
  startServer,
  startServerForTest,
  type TestServer,
} from '../../support/server.js';
import { countRevisions, dumpTables } from '../../support/tables.js';

const DOCUMENT = { ...makeDocument(), id: 'northern-railway-2020' };
const ADDRESS = `/v1/statements/${DOCUMENT.id}`;

describe('a deleted statement', () => {
  let server: TestServer;
  let curator: Curator;
  /** The number of the first revision of the statement. */
  let first: number;
  let answer: Answer;

  beforeAll(async () => {
    server = await startServer();
    curator = await makeCurator(server);
    first = (await countRevisions(server)) + 1;
    await curator.save(DOCUMENT, CREATE);
    answer = await curator.remove(ADDRESS, REPLACE);
  });
  afterAll(() => server.close());

  test('returns 204 without a body when it is deleted', () => {
    expect(answer.status).toBe(204);
    expect(answer.body).toBe('');
    expect(answer.headers['etag']).toBeUndefined();
  });

  test.each(['', '/signatories', '/claims', '/resolutions', '/text'])(
    'returns 410 for %s, whatever the case of its id',
    async (part) => {
      for (const address of [ADDRESS, ADDRESS.replace('northern', 'Northern')]) {
        const { status, body } = await server.get(`${address}${part}`);
        expect(status).toBe(410);
        expect(body).toMatchObject({
          type: `${BASE}/problems/gone`,
          status: 410,
          detail: `The statement ${DOCUMENT.id} was deleted. Its history is at /revisions below it.`,
        });
      }
    },
  );

  test('keeps its history and revisions', async () => {
    const { status, body } = await server.get(`${ADDRESS}/revisions`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject([
      { id: first + 1, action: 'delete', author: 'curator', sha256: null },
      { id: first, action: 'put', author: 'curator' },
    ]);
    expect((await server.get(`${ADDRESS}/revisions/${first}`)).body.document.title).toBe(
      DOCUMENT.title,
    );
    expect((await server.get(`${ADDRESS}/revisions/${first + 1}`)).body.document).toBeNull();
  });

  test('is not in any list, count or search', async () => {
    for (const list of [
      '/v1/statements?q=railway',
      '/v1/claims?q=timetable',
      '/v1/search?q=railway',
    ]) {
      expect(idsOf(await server.get(list)), list).toEqual([]);
    }
    const { body } = await server.get('/v1/parties/NO');
    expect(body.claimsAbout).toEqual([]);
    expect((await server.get('/v1/claims/northern-railway-2020.c1')).status).toBe(410);
    const tables = await dumpTables(server.database);
    // The history keeps it.
    const current = Object.entries(tables).filter(([name]) => !/^(?:past|revisions)/.test(name));
    expect(current.length).toBeGreaterThan(10);
    expect(JSON.stringify(current)).not.toMatch(/railway/);
  });

  test('cannot be deleted again or replaced', async () => {
    const before = await dumpTables(server.database);
    expect((await curator.remove(ADDRESS, REPLACE)).status).toBe(410);
    expect((await curator.save(DOCUMENT, REPLACE)).status).toBe(412);
    expect(await dumpTables(server.database)).toEqual(before);
  });
});

test('PUT recreates a deleted statement and continues its history', async () => {
  const server = await startServerForTest();
  const curator = await makeCurator(server);
  const { body } = await curator.save(DOCUMENT, CREATE);
  await curator.remove(ADDRESS, REPLACE);
  const back = await curator.save(DOCUMENT, CREATE);

  expect(back.status).toBe(201);
  expect(back.headers['location']).toBe(`${BASE}${ADDRESS}`);
  expect(back.body.revision).toBe(body.revision + 2);
  expect((await server.get(ADDRESS)).body).toEqual(back.body);
  expect(idsOf(await server.get(`${ADDRESS}/revisions`))).toEqual(
    [2, 1, 0].map((at) => body.revision + at),
  );
  expect(idsOf(await server.get('/v1/claims?q=timetable'))).toEqual([`${DOCUMENT.id}.c2`]);
});

test('returns 404 for an unknown id and 308 for another spelling, and changes nothing', async () => {
  const server = await startServerForTest();
  const curator = await makeCurator(server);
  await curator.save(DOCUMENT, CREATE);
  const before = await dumpTables(server.database);
  expect((await curator.remove('/v1/statements/no-such', REPLACE)).status).toBe(404);
  expect(
    (
      await curator.remove(
        ADDRESS.toUpperCase().replace('/V1/STATEMENTS', '/v1/statements'),
        REPLACE,
      )
    ).status,
  ).toBe(308);
  expect(await dumpTables(server.database)).toEqual(before);
});
