import { beforeEach, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { BASE } from '../../support/registry.js';
import { startServerForTest, type TestServer } from '../../support/server.js';
import { dumpTables } from '../../support/tables.js';

const UKRAINE = { symbol: 'A/RES/68/262', adoptedOn: '2014-03-27', votes: { yes: ['DE'] } };
const ADDRESS = '/v1/resolutions/A-RES-68-262';

let server: TestServer;
let curator: Curator;

beforeEach(async () => {
  server = await startServerForTest();
  curator = await makeCurator(server);
});

/** A statement that cites the resolution. */
function citing(id: string) {
  const [, appeal] = makeDocument().claims ?? [];
  const citations = [{ quote: 'resolution 1718', resolution: UKRAINE.symbol }];
  return { ...makeDocument(), id, claims: [{ ...appeal, citations }] };
}

test('deletes a resolution, which is 410 afterwards and keeps its history', async () => {
  const created = await curator.put(ADDRESS, UKRAINE, CREATE);
  const removed = await curator.remove(ADDRESS, { 'if-match': created.headers['etag'] ?? '' });
  expect([removed.status, removed.body]).toEqual([204, '']);

  for (const part of ['', '/claims', '/statements']) {
    const { status, body } = await server.get(`${ADDRESS}${part}`);
    expect(status, part).toBe(410);
    expect(body.detail).toBe(
      'The resolution A-RES-68-262 was deleted. Its history is at /revisions below it.',
    );
  }
  const { body } = await server
    .get('/v1/resolutions/A/RES/68/262/revisions')
    .then(({ headers }) => server.get(String(headers['location'])));
  expect(body.data).toMatchObject([
    { type: 'resolution', resource: 'A-RES-68-262', action: 'delete', author: 'curator' },
    { type: 'resolution', resource: 'A-RES-68-262', action: 'put' },
  ]);
  expect((await curator.remove(ADDRESS, REPLACE)).status).toBe(410);
  expect((await curator.put(ADDRESS, UKRAINE, CREATE)).status).toBe(201);
});

test('a deleted resolution that is cited again is not 410', async () => {
  await curator.put(ADDRESS, UKRAINE, CREATE);
  await curator.remove(ADDRESS, REPLACE);
  expect((await curator.save(citing('citing'), CREATE)).status).toBe(201);
  expect((await server.get(ADDRESS)).body).toMatchObject({ known: false, votes: null });
  expect((await server.get(`${ADDRESS}/revisions`)).body.data).toHaveLength(2);
});

test('a cited resolution is 409, and says where it is cited', async () => {
  await curator.put(ADDRESS, UKRAINE, CREATE);
  await curator.save(citing('one'), CREATE);
  await curator.save(citing('two'), CREATE);
  const before = await dumpTables(server.database);

  const { status, body } = await curator.remove(ADDRESS, REPLACE);

  expect(status).toBe(409);
  expect(body).toMatchObject({
    type: `${BASE}/problems/in-use`,
    detail: `Nothing was changed. A-RES-68-262 is cited by 2 claims of 2 statements (${BASE}${ADDRESS}/claims). Change these first.`,
  });
  expect((await curator.remove(ADDRESS)).status).toBe(428);
  expect((await curator.remove('/v1/resolutions/S-RES-9999', REPLACE)).status).toBe(404);
  expect(await dumpTables(server.database)).toEqual(before);
});

test('one that is only cited accepts either condition of a write, and has no revision', async () => {
  await curator.save(citing('citing'), CREATE);
  const { headers } = await server.get(ADDRESS);
  expect((await server.get(`${ADDRESS}/revisions`)).body.data).toEqual([]);
  expect((await curator.put(ADDRESS, UKRAINE)).status).toBe(428);
  expect((await curator.put(ADDRESS, UKRAINE, { 'if-match': '"1"' })).status).toBe(412);
  expect((await curator.remove(ADDRESS, REPLACE)).status).toBe(409);
  const etag = { 'if-match': headers['etag'] ?? '' };
  expect((await curator.put(ADDRESS, UKRAINE, etag)).status).toBe(200);
  expect((await curator.put(ADDRESS, { ...UKRAINE, meeting: 80 }, etag)).status).toBe(412);
  expect((await curator.put(ADDRESS, { ...UKRAINE, meeting: 80 }, CREATE)).status).toBe(412);
});
