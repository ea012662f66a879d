import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, startServerForTest, type TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const EVERYWHERE: [string, string, Record<string, string>?][] = [
  ['200', '/v1/statements'],
  ['304', '/v1/statements', { 'if-none-match': '*' }],
  ['200', '/'],
  ['308', '/v1/parties/kor'],
  ['400', '/v1/parties?limit=0'],
  ['400', '/v1/parties/%zz'],
  ['404', '/nowhere'],
  ['406', '/v1/statements', { accept: 'image/png' }],
  ['414', `/${'a'.repeat(9_000)}`],
  ['200', '/docs'],
  ['200', '/openapi.json'],
  ['200', '/health/live'],
];

describe('every response has security headers', () => {
  test.each(EVERYWHERE)('%s %.40s', async (status, url, fields = {}) => {
    const { headers, ...answer } = await server.get(url, fields);
    expect(answer.status).toBe(Number(status));
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(headers['x-powered-by']).toBeUndefined();
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none';base-uri 'none';/);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none';");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('*');
  });
});

test('sends Strict-Transport-Security only if PUBLIC_URL is https', async () => {
  expect((await server.get('/v1/parties/KR')).headers['strict-transport-security']).toBeUndefined();
  const secure = await startServerForTest({ PUBLIC_URL: 'https://registry.example/' });
  const { headers, body } = await secure.get('/v1/parties/KR');
  expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
  expect(body.url).toBe('https://registry.example/v1/parties/KR');
});

describe('x-request-id', () => {
  test('is generated for each response', async () => {
    const seen = new Set<string>();
    for (const [, url, fields] of EVERYWHERE) {
      const { headers } = await server.get(url, fields);
      expect(headers['x-request-id'], url).toMatch(
        /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
      seen.add(String(headers['x-request-id']));
    }
    expect(seen.size).toBe(EVERYWHERE.length);
  });

  test('is taken from the request if it is safe to log', async () => {
    for (const id of ['a', 'trace-1.2_3', 'A'.repeat(128)]) {
      expect((await server.get('/nowhere', { 'x-request-id': id })).headers['x-request-id']).toBe(
        id,
      );
    }
  });

  test('is not taken from the request if it is unsafe to log', async () => {
    for (const id of ['', 'two words', '<script>', 'a"b', 'é', 'a'.repeat(129), '{}']) {
      const { headers } = await server.get('/nowhere', { 'x-request-id': id });
      expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    }
  });
});
