import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import { BASE } from '../support/registry.js';
import { startServer, startServerForTest, type TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ DATA_LICENSE: 'CC-BY-4.0' });
});
afterAll(() => server.close());

async function totalOf(path: string): Promise<number> {
  const { body } = await server.get(`${path}?limit=1&total=true`);
  return body.page.total;
}

test('the index counts what the lists hold and links to them', async () => {
  const { status, headers, body } = await server.get('/v1');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    name: 'Communiqué',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    url: `${BASE}/v1`,
    license: 'CC-BY-4.0',
  });
  for (const name of ['statements', 'claims', 'parties', 'resolutions']) {
    expect(body.counts[name], name).toBe(await totalOf(`/v1/${name}`));
    expect(body.links[name]).toBe(`${BASE}/v1/${name}`);
  }
  const { mcp, ...lists } = body.links;
  expect(mcp).toBe(`${BASE}/mcp`);
  for (const url of Object.values(lists)) {
    const path = String(url).replace(BASE, '').replace('/search', '/search?q=missiles');
    expect((await server.get(path)).status, path).toBe(200);
  }
  expect(headers['cache-control']).toBe('public, no-cache');
  expect(headers['last-modified']).toMatch(/GMT$/);
  const again = await server.get('/v1', { 'if-none-match': headers['etag'] ?? '' });
  expect(again.status).toBe(304);
});

test('changes when a statement is added', async () => {
  const before = await server.get('/v1');
  await saveDocument(server, makeDocument());
  const { headers, body } = await server.get('/v1');
  expect(body.counts.statements).toBe(before.body.counts.statements + 1);
  expect(body.counts.claims).toBe(before.body.counts.claims + 2);
  expect(headers['etag']).not.toBe(before.headers['etag']);
});

test('may have a slash at its end, and refuses parameters', async () => {
  expect((await server.get('/v1/')).body).toEqual((await server.get('/v1')).body);
  expect((await server.get('/v1?limit=1')).status).toBe(400);
});

test('has no licence unless the operator sets one', async () => {
  const { get } = await startServerForTest();
  expect((await get('/v1')).body.license).toBeNull();
});
