import { beforeEach, describe, expect, test } from 'vitest';
import { revokeKey } from '../../../src/keys/keys.store.js';
import { CREATE, makeCurator } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { listOperations, readOpenApi } from '../../support/openapi.js';
import { BASE, STATEMENT } from '../../support/registry.js';
import { makeKey, startServerForTest, type TestServer } from '../../support/server.js';
import { dumpTables } from '../../support/tables.js';
import { listen, send } from '../../support/wire.js';

const DOCUMENT = { ...makeDocument(), id: 'northern-railway-2020' };
const ADDRESS = `/v1/statements/${DOCUMENT.id}`;

let server: TestServer;
let key: string;

beforeEach(async () => {
  server = await startServerForTest();
  key = await makeKey(server);
});

/** Sends a good document, with these fields for a key. */
const put = (headers: Record<string, string>) =>
  server.send({ method: 'PUT', url: ADDRESS, headers: { ...CREATE, ...headers }, body: DOCUMENT });

describe('rejects a write', () => {
  const NO_KEY = 'Bearer realm="communique"';
  const NOT_VALID = `${NO_KEY}, error="invalid_token"`;
  test.each<[string, (key: string) => Record<string, string>, string]>([
    ['without a key', () => ({}), NO_KEY],
    ['with an empty one', () => ({ authorization: '' }), NO_KEY],
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
    await curator.save(DOCUMENT, CREATE);
    await server.database.write((writer) => revokeKey(writer, 'leaver', new Date()));
    const { status, headers } = await curator.save({ ...DOCUMENT, id: 'other' }, CREATE);
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe(NOT_VALID);
    const { body } = await server.get(`${ADDRESS}/revisions`);
    expect(body.data).toMatchObject([{ author: 'leaver' }]);
    expect((await put({ authorization: `Bearer ${key}` })).status).toBe(412);
  });

  test('at every documented write route without a key, and at no other', async () => {
    const operations = listOperations(await readOpenApi(server.app));
    const writing = operations.filter(({ security }) => security.length > 0);
    expect(writing.map(({ operationId }) => operationId).sort()).toEqual([
      'removeStatement',
      'saveParty',
      'saveResolution',
      'saveStatement',
    ]);
    // What is asked by POST changes nothing.
    const others = operations.filter(({ method }) => method !== 'get' && method !== 'post');
    expect(others).toEqual(writing);
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
  const answer = await send(port, `PUT ${ADDRESS}`, [
    'Content-Type: application/json',
    'Content-Length: 100000000',
  ]);
  expect(answer.status).toBe(401);
  expect(answer.headers['www-authenticate']).toBe('Bearer realm="communique"');
});

describe('a client that fails 20 times in a minute', () => {
  const WRONG = { authorization: `Bearer communique_${'A'.repeat(43)}` };
  const isShutOut = async () => {
    const before = await dumpTables(server.database);
    const { status, headers, body } = await put({ authorization: `Bearer ${key}` });
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(body).toMatchObject({
      type: `${BASE}/problems/too-many-requests`,
      detail: expect.stringMatching(
        /^This client has failed to authenticate 20 times\. Try again in \d+ seconds\.$/,
      ),
    });
    expect(await dumpTables(server.database)).toEqual(before);
  };

  test('may not write, even with a valid key, but may read', async () => {
    for (let sent = 0; sent < 20; sent += 1) {
      expect((await put(sent % 2 ? WRONG : {})).status).toBe(401);
    }
    await isShutOut();
    expect((await server.get('/v1/statements')).status).toBe(200);
  });

  test('may not write, even if the requests are concurrent', async () => {
    await Promise.all(Array.from({ length: 20 }, () => put(WRONG)));
    await isShutOut();
  });

  test('does not affect others behind a trusted proxy', async () => {
    server = await startServerForTest({ TRUST_PROXY: '127.0.0.1' });
    const authorization = `Bearer ${await makeKey(server)}`;
    for (let sent = 0; sent < 21; sent += 1) await put({ 'x-forwarded-for': '203.0.113.1' });
    const from = (address: string) => put({ authorization, 'x-forwarded-for': address });
    expect((await from('203.0.113.1')).status).toBe(429);
    expect((await from('203.0.113.2')).status).toBe(201);
  });

  test('may write after 19 failures', async () => {
    for (let sent = 0; sent < 19; sent += 1) await put(WRONG);
    expect((await put({ authorization: `Bearer ${key}` })).status).toBe(201);
  });
});

test('a key is never stored or returned, even where it does not belong', async () => {
  const curator = await makeCurator(server, 'careless');
  const odd = { ...DOCUMENT, title: undefined, [curator.key]: curator.key, language: curator.key };
  const refused = await curator.save(odd, { ...CREATE, 'x-request-id': curator.key });
  expect(refused.status).toBe(422);
  const created = await curator.save(DOCUMENT, CREATE);
  const answers = [
    refused,
    created,
    await server.get(`${ADDRESS}/revisions`),
    await server.get('/v1/changes'),
    await server.get('/feed.atom'),
    await server.get('/metrics'),
  ];
  expect(created.status).toBe(201);
  expect(JSON.stringify(answers)).toContain('communique_***');
  expect(JSON.stringify(answers)).not.toContain(curator.key);
  expect(JSON.stringify(await dumpTables(server.database))).not.toContain(curator.key);
});
