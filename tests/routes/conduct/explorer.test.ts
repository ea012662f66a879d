import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, startServerForTest, type TestServer } from '../../support/server.js';

let server: TestServer;
let urls: string[];

beforeAll(async () => {
  server = await startServer();
  const { body } = await server.get('/docs');
  // What a browser loads.
  urls = ['/docs', '/docs/json', ...(String(body).match(/\/assets\/[\w./-]+/g) ?? [])];
});
afterAll(() => server.close());

async function fetchAs(coding: string, url: string, headers: Record<string, string> = {}) {
  const answer = await server.app.inject({
    url,
    headers: { 'accept-encoding': coding, ...headers },
  });
  return { ...answer, headers: answer.headers as Record<string, string> };
}

test('a browser loads every part of the explorer compressed, from the first request on', async () => {
  expect(urls.length).toBe(8);
  for (const url of [...urls, '/openapi.json']) {
    const plain = await fetchAs('identity', url);
    expect(plain.statusCode, url).toBe(200);
    for (const [coding, decompress] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      await fetchAs(coding, url);
      const { headers, rawPayload } = await fetchAs(coding, url);
      expect(headers['content-encoding'], url).toBe(coding);
      expect(headers['vary'], url).toMatch(/accept-encoding/);
      expect(headers['content-length'], url).toBe(String(rawPayload.length));
      expect(headers['etag'] === plain.headers['etag'], url).toBe(false);
      expect(decompress(rawPayload).equals(plain.rawPayload), url).toBe(true);
    }
  }
});

test('each part has a validator of its own and can be cached', async () => {
  const etags = new Set<string>();
  for (const url of urls) {
    const { headers, rawPayload } = await fetchAs('gzip', url);
    const { etag = '' } = headers;
    expect(etag, url).toMatch(/^"[\w-]{43,48}"$/);
    expect(headers['cache-control'], url).toBe(
      url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, no-cache',
    );
    etags.add(etag);
    const { statusCode, body } = await fetchAs('gzip', url, { 'if-none-match': etag });
    expect([statusCode, body], url).toEqual([304, '']);
    const head = await server.app.inject({
      method: 'HEAD',
      url,
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(head.headers['etag'], url).toBe(etag);
    expect(head.headers['content-length'], url).toBe(String(rawPayload.length));
  }
  expect(etags.size).toBe(urls.length);
});

test('is compressed without a response cache, too', async () => {
  const { app } = await startServerForTest({ RESPONSE_CACHE_BYTES: '0' });
  const { headers } = await app.inject({
    url: '/docs/json',
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
});

test('serves nothing else from the folder of its package', async () => {
  for (const url of [
    '/docs/static/',
    '/assets/',
    '/assets//',
    '/assets/%2e',
    '/assets/x/explorer.js',
  ]) {
    const { statusCode, headers } = await fetchAs('gzip', url);
    expect(statusCode, url).toBe(404);
    expect(headers['content-type'], url).toBe('application/problem+json');
  }
});
