import { beforeEach, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { BASE, idsOf } from '../../support/registry.js';
import { startServerForTest, type TestServer } from '../../support/server.js';
import { dumpTables } from '../../support/tables.js';

const UNION = { code: 'NRWU', name: 'Northern Railway Union', aliases: ['NORTHRAIL'] };
const ADDRESS = '/v1/parties/NRWU';
const SIGNED = {
  ...makeDocument({ signatories: [{ party: 'NRWU', nameAsSigned: 'The Union' }] }),
  id: 'of-the-union',
};

let server: TestServer;
let curator: Curator;

beforeEach(async () => {
  server = await startServerForTest();
  curator = await makeCurator(server);
});

test('deletes a party, which is 410 afterwards and keeps its history', async () => {
  const created = await curator.put(ADDRESS, UNION, CREATE);
  const removed = await curator.remove(ADDRESS, { 'if-match': created.headers['etag'] ?? '' });
  expect([removed.status, removed.body]).toEqual([204, '']);

  for (const address of [ADDRESS, '/v1/parties/nrwu', '/v1/signatories/NRWU']) {
    const { status, body } = await server.get(address);
    expect(status, address).toBe(410);
    expect(body).toMatchObject({
      type: `${BASE}/problems/gone`,
      detail: 'The party NRWU was deleted. Its history is at /revisions below it.',
    });
  }
  expect((await server.get('/v1/parties/NORTHRAIL')).status).toBe(404);
  expect(idsOf(await server.get('/v1/parties?q=northern%20railway'))).toEqual([]);
  const { body } = await server.get(`${ADDRESS}/revisions`);
  expect(body.data).toMatchObject([
    { type: 'party', resource: 'NRWU', action: 'delete', author: 'curator', sha256: null },
    { type: 'party', resource: 'NRWU', action: 'put', author: 'curator' },
  ]);
  expect((await curator.remove(ADDRESS, REPLACE)).status).toBe(410);
  expect((await curator.put(ADDRESS, UNION, REPLACE)).status).toBe(412);

  const back = await curator.put(ADDRESS, UNION, CREATE);
  expect(back.status).toBe(201);
  expect((await server.get(ADDRESS)).body).toEqual(back.body);
  expect((await server.get(`${ADDRESS}/revisions`)).body.data).toHaveLength(3);
});

test('its old statements still show it', async () => {
  await curator.put(ADDRESS, UNION, CREATE);
  const saved = await curator.save(SIGNED, CREATE);
  const { body: history } = await server.get('/v1/statements/of-the-union/revisions');
  await curator.save(
    { ...SIGNED, signatories: [{ party: 'NO', nameAsSigned: 'Norway' }] },
    { 'if-match': saved.headers['etag'] ?? '' },
  );
  expect((await curator.remove(ADDRESS, REPLACE)).status).toBe(204);

  const at = history.data[0].acceptedAt;
  const { status, body } = await server.get(`/v1/statements/of-the-union?at=${at}`);
  expect(status).toBe(200);
  expect(body.signatories[0].party).toMatchObject({ id: 'NRWU', name: UNION.name });
});

test('a party in use is 409, and says what refers to it', async () => {
  await curator.put(ADDRESS, UNION, CREATE);
  await curator.save(SIGNED, CREATE);
  const [claim] = SIGNED.claims ?? [];
  const claims = [{ ...claim, parties: [{ party: 'NRWU', role: 'subject' }] }];
  await curator.save({ ...SIGNED, id: 'about-it', claims }, CREATE);
  const group = { code: 'RAILS', kind: 'group', name: 'Rails', members: [{ party: 'NRWU' }] };
  await curator.put('/v1/parties/RAILS', group, CREATE);
  await curator.put(
    '/v1/resolutions/A-RES-68-262',
    { symbol: 'A/RES/68/262', sponsors: ['NRWU'] },
    CREATE,
  );
  const before = await dumpTables(server.database);

  const { status, body } = await curator.remove(ADDRESS, REPLACE);

  expect(status).toBe(409);
  expect(body).toMatchObject({
    type: `${BASE}/problems/in-use`,
    detail: `Nothing was changed. NRWU is referred to by 2 statements (${BASE}/v1/statements?signatory=NRWU&capacity=signatory,on-behalf-of,aligned), 1 claim (${BASE}/v1/claims?about=NRWU), 1 resolution (${BASE}/v1/resolutions/A-RES-68-262), 1 membership (${BASE}/v1/parties/RAILS). Change these first.`,
  });
  expect(await dumpTables(server.database)).toEqual(before);
});

test('changes nothing without a condition, with another one, of a state, and of what does not exist', async () => {
  const { headers } = await curator.put(ADDRESS, UNION, CREATE);
  await curator.put(ADDRESS, { ...UNION, aliases: [] }, REPLACE);
  const before = await dumpTables(server.database);
  const remove = async (code: string, condition = {}) =>
    (await curator.remove(`/v1/parties/${code}`, condition)).status;
  expect(await remove('NRWU')).toBe(428);
  expect(await remove('NRWU', { 'if-match': headers['etag'] })).toBe(412);
  expect(await remove('NRWU', CREATE)).toBe(412);
  for (const state of ['KR', 'kor', 'SUHH']) expect(await remove(state, REPLACE)).toBe(403);
  for (const code of ['NOSUCH', '%C2%B5', 'A%20B']) expect(await remove(code, REPLACE)).toBe(404);
  const redirected = await curator.remove('/v1/parties/nrwu', REPLACE);
  expect([redirected.status, redirected.headers['location']]).toEqual([308, ADDRESS]);
  expect(await dumpTables(server.database)).toEqual(before);
});
