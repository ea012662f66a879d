import { afterAll, beforeAll, expect, test } from 'vitest';
import { seed } from '../../../src/seed/seed.js';
import { makeKey, startServer, startServerForTest, type TestServer } from '../../support/server.js';

let server: TestServer;
let headers: Record<string, string>;
beforeAll(async () => {
  server = await startServer();
  headers = { authorization: `Bearer ${await makeKey(server)}` };
});
afterAll(() => server.close());

function put(code: string, body: object, condition: Record<string, string>) {
  return server.send({
    method: 'PUT',
    url: `/v1/parties/${code}`,
    headers: { ...headers, ...condition },
    body,
  });
}

const CREATE = { 'if-none-match': '*' };

test('a document may say which item its party is', async () => {
  const document = { code: 'SCO', name: 'Shanghai Cooperation Organisation', wikidata: 'Q485207' };
  const created = await put('SCO', document, CREATE);
  const read = await server.get('/v1/parties/SCO');
  const { body: revisions } = await server.get('/v1/parties/SCO/revisions');
  const { body: latest } = await server.get(`/v1/parties/SCO/revisions/${revisions.data[0].id}`);

  expect([created.status, created.body.wikidata]).toEqual([201, 'Q485207']);
  expect(read.body.wikidata).toBe('Q485207');
  expect(latest.document.wikidata).toBe('Q485207');
});

test('a document without an item is the same as one whose item is null, and as those from before there were any', async () => {
  const document = { code: 'BIMSTEC', name: 'Bay of Bengal Initiative' };
  await put('BIMSTEC', document, CREATE);
  const { body } = await server.get('/v1/parties/BIMSTEC/revisions');
  const again = await put('BIMSTEC', { ...document, wikidata: null }, { 'if-match': '*' });
  const { body: after } = await server.get('/v1/parties/BIMSTEC/revisions');
  const { body: latest } = await server.get(`/v1/parties/BIMSTEC/revisions/${body.data[0].id}`);

  expect([again.status, again.body.wikidata]).toEqual([200, null]);
  expect(after).toEqual(body);
  expect(latest.document).not.toHaveProperty('wikidata');
});

test.each([
  ['q7184', 'must be the id of an item in Wikidata, such as Q7184, or null'],
  ['https://www.wikidata.org/wiki/Q7184', 'must be the id of an item in Wikidata'],
  ['Q884', 'Q884 is already KR (Republic of Korea)'],
])('the item %j is refused', async (wikidata, message) => {
  const { status, body } = await put('ACS', { code: 'ACS', name: 'A', wikidata }, CREATE);

  expect([status, body.errors[0].pointer]).toEqual([422, '/wikidata']);
  expect(body.errors[0].detail).toContain(message);
});

test('seeding an older registry fills in the items, and only for parties with the same name', async () => {
  const { database, get, send } = await startServerForTest();
  const authorization = `Bearer ${await makeKey({ database } as TestServer)}`;
  for (const [code, name] of [
    ['NATO', 'North Atlantic Treaty Organization'],
    ['G7', 'Another group'],
  ]) {
    const document = { code, name, kind: code === 'G7' ? 'group' : 'organisation' };
    const url = `/v1/parties/${code}`;
    await send({ method: 'PUT', url, headers: { authorization, 'if-match': '*' }, body: document });
  }
  await seed(database);
  const [nato, g7] = [await get('/v1/parties/NATO'), await get('/v1/parties/G7')];
  const { body: revisions } = await get('/v1/parties/NATO/revisions');
  const { body: latest } = await get(`/v1/parties/NATO/revisions/${revisions.data[0].id}`);

  expect([nato.body.wikidata, g7.body.wikidata]).toEqual(['Q7184', null]);
  expect(latest.document.wikidata).toBe('Q7184');
});
