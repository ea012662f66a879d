import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const ORIGIN = { origin: 'https://reader.example' };

test('every origin may read every response, including errors', async () => {
  for (const url of [
    '/v1/statements',
    '/v1/statements/dprk-troops-russia-2024/text',
    '/v1/parties/kor',
    '/v1/parties/QQ',
    '/v1/parties?limit=0',
    '/v1/parties/%zz',
    '/nowhere',
    '/openapi.json',
    '/problems/not-found',
    '/health/live',
    '/metrics',
    `/${'a'.repeat(9_000)}`,
  ]) {
    const { headers } = await server.get(url, ORIGIN);
    expect(headers['access-control-allow-origin'], url).toBe('*');
    expect(headers['access-control-allow-credentials'], url).toBeUndefined();
    expect(headers['cross-origin-resource-policy'], url).toBe('cross-origin');
  }
  const posted = await server.app.inject({
    method: 'POST',
    url: '/v1/statements',
    headers: ORIGIN,
  });
  expect(posted.headers['access-control-allow-origin']).toBe('*');
});

test('a page of another origin may read the headers that a client needs', async () => {
  const { headers } = await server.get('/v1/statements', ORIGIN);
  expect(String(headers['access-control-expose-headers']).split(', ')).toEqual([
    'Content-Disposition',
    'ETag',
    'Last-Modified',
    'Link',
    'RateLimit-Limit',
    'RateLimit-Remaining',
    'RateLimit-Reset',
    'Retry-After',
    'X-Request-Id',
  ]);
});

test('a preflight of a read or a query allows the requested headers', async () => {
  for (const url of ['/v1/statements', '/v1/parties/KR', '/nowhere']) {
    const response = await server.app.inject({
      method: 'OPTIONS',
      url,
      headers: {
        ...ORIGIN,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match, x-request-id',
      },
    });
    expect(response.statusCode).toBe(204);
    expect(response.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'if-none-match, x-request-id',
      'access-control-max-age': '86400',
    });
    expect(response.body).toBe('');
  }
});

test('a preflight of a write allows only reads and queries', async () => {
  const { headers } = await server.app.inject({
    method: 'OPTIONS',
    url: '/v1/statements/x',
    headers: { ...ORIGIN, 'access-control-request-method': 'PUT' },
  });
  expect(headers['access-control-allow-methods']).toBe('GET, HEAD, POST');
});

test('answers OPTIONS without the headers of a preflight', async () => {
  const response = await server.app.inject({ method: 'OPTIONS', url: '/v1/statements' });
  expect(response.statusCode).toBe(204);
});
