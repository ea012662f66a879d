import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { revokeKey } from '../../../src/keys/keys.store.js';
import { CREATE, makeCurator } from '../../support/curator.js';
import { makeDocument, type WrittenDocument } from '../../support/documents.js';
import { listOperations, needsKey, readOpenApi } from '../../support/openapi.js';
import { BASE, STATEMENT } from '../../support/registry.js';
import { makeKey, startServer, type TestServer } from '../../support/server.js';
import { dumpTables } from '../../support/tables.js';
import { listen, send } from '../../support/wire.js';

let server: TestServer;
let key: string;
let document: WrittenDocument;
let address: string;
/** Failures are counted per client: each test is another, with a statement of its own. */
let client = 0;

beforeAll(async () => {
  server = await startServer({ TRUST_PROXY: '127.0.0.1' });
  key = await makeKey(server);
  return server.close;
});
beforeEach(() => {
  client += 1;
  document = makeDocument({ id: `railway-${client}` });
  address = `/v1/statements/${document.id}`;
});

/** Sends a valid document with these headers. */
const put = (headers: Record<string, string>, to = server) =>
  to.send({
    method: 'PUT',
    url: address,
    headers: { ...CREATE, 'x-forwarded-for': `203.0.113.${client}`, ...headers },
    body: document,
  });

describe('rejects a write', () => {
  const NO_KEY = 'Bearer realm="communique"';
  const NOT_VALID = `${NO_KEY}, error="invalid_token"`;
  test.each<[string, (key: string) => Record<string, string>, string]>([
    ['without a key', () => ({}), NO_KEY],
    ['with an empty header', () => ({ authorization: '' }), NO_KEY],
    ['with the scheme alone', () => ({ authorization: 'Bearer ' }), NO_KEY],
    ['with the key alone', (key) => ({ authorization: key }), NO_KEY],
    ['by another scheme', (key) => ({ authorization: `Basic ${key}` }), NO_KEY],
    ['with two keys', (key) => ({ authorization: `Bearer ${key} ${key}` }), NO_KEY],
    ['with a list', (key) => ({ authorization: `Bearer ${key}, Bearer ${key}` }), NO_KEY],
    ['with a key in quotes', (key) => ({ authorization: `Bearer "${key}"` }), NO_KEY],
    [
      'with a wrong key',
      () => ({ authorization: `Bearer communique_${'A'.repeat(43)}` }),
      NOT_VALID,
    ],
    ['with half of a key', (key) => ({ authorization: `Bearer ${key.slice(0, -1)}` }), NOT_VALID],
    [
      'with a key in another case',
      (key) => ({ authorization: `Bearer ${key.toUpperCase()}` }),
      NOT_VALID,
    ],
    ['with a key in another field', (key) => ({ 'x-api-key': key, cookie: `key=${key}` }), NO_KEY],
  ])('%s', async (_, fields, challenge) => {
    const before = await dumpTables(server.database);
    const { status, headers, body } = await put(fields(key));
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe(challenge);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(headers['cache-control']).toBe('no-store');
    expect(body.type).toBe(`${BASE}/problems/unauthenticated`);
    expect(JSON.stringify([headers, body])).not.toContain(key);
    expect(await dumpTables(server.database)).toEqual(before);
  });

  test('with the stored hash of a key', async () => {
    const { apiKeys = [] } = await dumpTables(server.database);
    const { sha256 } = apiKeys[0] as { sha256: string };
    expect((await put({ authorization: `Bearer ${sha256}` })).status).toBe(401);
  });

  test('with a revoked key, but keeps what it wrote', async () => {
    const curator = await makeCurator(server, 'leaver');
    await curator.save(document, CREATE);
    await server.database.write((writer) => revokeKey(writer, 'leaver', new Date()));
    const { status, headers } = await curator.save({ ...document, id: 'other' }, CREATE);
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe(NOT_VALID);
    const { body } = await server.get(`${address}/revisions`);
    expect(body.data).toMatchObject([{ author: 'leaver' }]);
    expect((await put({ authorization: `Bearer ${key}` })).status).toBe(412);
  });

  test('at every documented write route without a key, and at no other', async () => {
    const operations = listOperations(await readOpenApi(server.app));
    const writing = operations.filter(needsKey);
    const ids = writing.map(({ operationId }) => operationId);
    expect(ids.filter((id) => !/Subscription|Deliver|TestEvent/.test(id)).sort()).toEqual([
      'removeParty',
      'removeResolution',
      'removeStatement',
      'saveParty',
      'saveResolution',
      'saveStatement',
    ]);
    // Other POST requests change nothing.
    const changing = operations.filter(({ method }) => method !== 'get' && method !== 'post');
    expect(changing.filter((one) => !writing.includes(one))).toEqual([]);
    for (const { method, path } of writing) {
      const url = path.replace('{id}', STATEMENT).replace('{code}', 'OSCE');
      const { statusCode } = await server.app.inject({
        method: method.toUpperCase() as 'PUT',
        url,
      });
      expect(statusCode, path).toBe(401);
    }
  });
});

test.each(['Bearer', 'bearer', 'BEARER', 'Bearer  '])('accepts a key as %s', async (scheme) => {
  expect((await put({ authorization: `${scheme} ${key}` })).status).toBe(201);
});

test('checks the key before the body and the preconditions', async () => {
  const port = await listen(server);
  const answer = await send(port, `PUT ${address}`, [
    'Content-Type: application/json',
    'Content-Length: 100000000',
  ]);
  expect(answer.status).toBe(401);
  expect(answer.headers['www-authenticate']).toBe('Bearer realm="communique"');
});

describe('a client that sends 20 invalid keys in a minute', () => {
  const WRONG = { authorization: `Bearer communique_${'A'.repeat(43)}` };
  const sendWrong = (times: number, headers: Record<string, string> = {}) =>
    Promise.all(Array.from({ length: times }, () => put({ ...WRONG, ...headers })));

  test('gets 429 instead of 401 for others', async () => {
    for (const { status } of await sendWrong(20)) expect(status).toBe(401);
    const before = await dumpTables(server.database);
    const { status, headers, body } = await put(WRONG);
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(body).toMatchObject({
      type: `${BASE}/problems/too-many-requests`,
      detail: expect.stringMatching(
        /^This client has sent 20 invalid keys\. Send a valid key, or wait \d+ seconds\.$/,
      ),
    });
    expect(await dumpTables(server.database)).toEqual(before);
  });

  test('may write with a valid key, and read', async () => {
    await sendWrong(30);
    expect((await put({ authorization: `Bearer ${key}` })).status).toBe(201);
    expect((await server.get('/v1/statements')).status).toBe(200);
    expect((await put(WRONG)).status).toBe(429);
  });

  test('does not affect others behind a trusted proxy', async () => {
    const forwarded = { 'x-forwarded-for': '198.51.100.1' };
    await sendWrong(20, forwarded);
    expect((await put({ ...WRONG, ...forwarded })).status).toBe(429);
    expect((await put(WRONG)).status).toBe(401);
  });

  test('is the same client on each port', async () => {
    for (let port = 1; port <= 20; port += 1) {
      await put({ ...WRONG, 'x-forwarded-for': `198.51.100.2:${port}` });
    }
    expect((await put({ ...WRONG, 'x-forwarded-for': '198.51.100.2:21' })).status).toBe(429);
  });

  test('is told what is missing if it sends no key, which does not count', async () => {
    for (let sent = 0; sent < 21; sent += 1) expect((await put({})).status).toBe(401);
    await sendWrong(20);
    expect((await put({})).status).toBe(401);
  });
});

test('a key is never stored or returned, even where it does not belong', async () => {
  const curator = await makeCurator(server, 'careless');
  const odd = { ...document, title: undefined, [curator.key]: curator.key, language: curator.key };
  const refused = await curator.save(odd, { ...CREATE, 'x-request-id': curator.key });
  expect(refused.status).toBe(422);
  const created = await curator.save(document, CREATE);
  const answers = [
    refused,
    created,
    await server.get(`${address}/revisions`),
    await server.get('/v1/changes'),
    await server.get('/feed.atom'),
    await server.get('/metrics'),
  ];
  expect(created.status).toBe(201);
  expect(JSON.stringify(answers)).toContain('communique_***');
  expect(JSON.stringify(answers)).not.toContain(curator.key);
  expect(JSON.stringify(await dumpTables(server.database))).not.toContain(curator.key);
});
