import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { startServer, startServerForTest, type TestServer } from '../../support/server.js';
import { listen, send } from '../../support/wire.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const PATH = '/v1/statements/dprk-troops-russia-2024';

test('every response has a strong ETag over its bytes and must be revalidated', async () => {
  const response = await server.app.inject(PATH);
  const hash = createHash('sha256').update(response.rawPayload).digest('base64url');
  expect(response.headers).toMatchObject({
    etag: `"1.${hash}"`,
    'cache-control': 'public, no-cache',
    'last-modified': expect.stringMatching(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/),
  });
});

test('responses that do not depend on the registry have an ETag but no Last-Modified', async () => {
  for (const path of ['/openapi.json', '/problems/not-found', '/.well-known/api-catalog']) {
    const { headers } = await server.get(path);
    expect(headers['etag'], path).toMatch(/^"[\w-]{43}"$/);
    expect(headers['last-modified'], path).toBeUndefined();
  }
});

test('errors, redirects and probes are not stored', async () => {
  for (const path of [
    '/v1/parties/QQ',
    '/v1/parties?x',
    '/nowhere',
    '/v1/parties/kor',
    '/metrics',
  ]) {
    const { headers } = await server.get(path);
    expect(headers['cache-control'], path).toBe('no-store');
    expect(headers['etag'], path).toBeUndefined();
  }
  for (const path of ['/health/live', '/health/ready']) {
    expect((await server.get(path)).headers['cache-control']).toBe('no-store');
  }
});

describe('If-None-Match', () => {
  const etagOf = async () => String((await server.get(PATH)).headers['etag']);

  test.each<[string, (etag: string) => string]>([
    ['the ETag itself', (etag) => etag],
    ['its weak form', (etag) => `W/${etag}`],
    ['a list with it', (etag) => `"a", "b,c", ${etag}`],
    ['a list that holds its weak form', (etag) => `W/"a",W/${etag}`],
    ['anything', () => '*'],
  ])('%s is 304', async (_, condition) => {
    const etag = await etagOf();
    const { status, headers, body } = await server.get(PATH, { 'if-none-match': condition(etag) });
    expect(status).toBe(304);
    expect(headers['etag']).toBe(etag);
    expect(headers['content-type']).toBeUndefined();
    expect(body).toBe('');
  });

  test.each<[string, (etag: string) => string]>([
    ['another ETag', () => '"another"'],
    ['the ETag without its quotes', (etag) => etag.replaceAll('"', '')],
    ['a part of it', (etag) => `${etag.slice(0, -2)}"`],
    ['a list without it', () => '"a", W/"b"'],
    ['nonsense', () => '",",,W/'],
  ])('%s is 200', async (_, condition) => {
    const { status, body } = await server.get(PATH, { 'if-none-match': condition(await etagOf()) });
    expect(status).toBe(200);
    expect(body.id).toBe('dprk-troops-russia-2024');
  });

  test('takes precedence over If-Modified-Since', async () => {
    const { headers } = await server.get(PATH);
    const stale = await server.get(PATH, {
      'if-none-match': '"another"',
      'if-modified-since': String(headers['last-modified']),
    });
    expect(stale.status).toBe(200);
    const fresh = await server.get(PATH, {
      'if-none-match': String(headers['etag']),
      'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT',
    });
    expect(fresh.status).toBe(304);
  });

  test('does not match the ETag of another URL', async () => {
    const other = await server.get('/v1/statements');
    const { status } = await server.get(PATH, { 'if-none-match': String(other.headers['etag']) });
    expect(status).toBe(200);
  });

  test('does not turn an error or a redirect into 304', async () => {
    for (const [path, expected] of [
      ['/v1/parties/QQ', 404],
      ['/v1/parties?limit=0', 400],
      ['/v1/parties/kor', 308],
    ] as const) {
      expect((await server.get(path, { 'if-none-match': '*' })).status).toBe(expected);
    }
  });
});

describe('If-Modified-Since', () => {
  const since = async (date: string) =>
    (await server.get(PATH, { 'if-modified-since': date })).status;

  test('returns 304 for a time after the last change', async () => {
    expect(await since(new Date().toUTCString())).toBe(304);
  });

  test('returns 200 for a time before it', async () => {
    expect(await since('Tue, 05 Nov 2024 12:00:00 GMT')).toBe(200);
  });

  test('ignores an invalid date, and one in the future', async () => {
    const future = 'Fri, 31 Dec 2100 23:59:59 GMT';
    for (const date of ['yesterday', '', '0', '{}', future]) expect(await since(date)).toBe(200);
  });
});

describe('when the registry changes', () => {
  test('only responses that show the change get a new ETag', async () => {
    const own = await startServerForTest();
    const etagOf = async (path: string) => (await own.get(path)).headers['etag'];
    const [list, statement] = [await etagOf('/v1/statements'), await etagOf(PATH)];
    await saveDocument(own, makeDocument());
    expect(await etagOf('/v1/statements')).not.toBe(list);
    expect(await etagOf(PATH)).toBe(statement);
  });

  test('Last-Modified is the time of the change', async () => {
    const own = await startServerForTest();
    const acceptedAt = new Date('2026-02-03T04:05:06Z');
    await saveDocument(own, makeDocument(), { acceptedAt });
    expect(
      (await own.get(PATH, { 'if-modified-since': 'Tue, 03 Feb 2026 04:05:05 GMT' })).status,
    ).toBe(200);
    expect(
      (await own.get(PATH, { 'if-modified-since': 'Tue, 03 Feb 2026 04:05:06 GMT' })).status,
    ).toBe(304);
  });

  test('Last-Modified is never in the future and hides no change within the same second', async () => {
    const own = await startServerForTest();
    const acceptedAt = new Date(Date.now() + 60_000);
    await saveDocument(own, makeDocument(), { acceptedAt });
    const { headers } = await own.get(PATH);
    const sent = String(headers['last-modified']);
    expect(Date.parse(sent)).toBeLessThan(acceptedAt.getTime());
    expect((await own.get(PATH, { 'if-modified-since': sent })).status).toBe(200);
  });
});

describe('over the wire', () => {
  test('304 has the headers of 200, but no body and no Content-Type', async () => {
    const own = await startServerForTest();
    const port = await listen(own);
    const get = await send(port, `GET ${PATH}`);
    for (const method of ['GET', 'HEAD']) {
      const answer = await send(port, `${method} ${PATH}`, [
        `If-None-Match: ${get.headers['etag']}`,
      ]);
      expect(answer.status, method).toBe(304);
      expect(answer.body).toBe('');
      expect(answer.headers['content-type']).toBeUndefined();
      // RFC 9110 §8.6: absent, or the length of the body that GET would send.
      expect([undefined, get.headers['content-length']]).toContain(
        answer.headers['content-length'],
      );
      for (const name of ['etag', 'cache-control', 'access-control-allow-origin']) {
        expect(answer.headers[name], name).toBe(get.headers[name]);
      }
      expect(answer.headers['last-modified']).toMatch(/GMT$/);
    }
  });
});

test('only a CDN may serve a stored response, for as long as CDN_MAX_AGE_S', async () => {
  const cached = await startServerForTest({ CDN_MAX_AGE_S: '60' });
  expect((await cached.get(PATH)).headers).toMatchObject({
    'cache-control': 'public, no-cache',
    'cdn-cache-control': 'max-age=60',
  });
  for (const path of ['/v1/parties/QQ', '/health/ready', '/metrics']) {
    expect((await cached.get(path)).headers['cdn-cache-control'], path).toBeUndefined();
  }
  const withKey = await cached.get(PATH, { authorization: 'Bearer key' });
  expect(withKey.headers['cdn-cache-control']).toBeUndefined();
  expect((await server.get(PATH)).headers['cdn-cache-control']).toBeUndefined();
});
