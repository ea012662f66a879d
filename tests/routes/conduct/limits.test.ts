import { describe, expect, test } from 'vitest';
import { BASE } from '../../support/registry.js';
import { startServerForTest, type TestServer } from '../../support/server.js';
import { listen, send } from '../../support/wire.js';

/** Sends requests as one client. @returns their statuses */
async function statuses(server: TestServer, ...urls: string[]): Promise<number[]> {
  const seen = [];
  for (const url of urls) seen.push((await server.get(url)).status);
  return seen;
}

test('returns 429 with Retry-After after RATE_LIMIT requests in a minute', async () => {
  const server = await startServerForTest({ RATE_LIMIT: '3' });
  for (const remaining of ['2', '1', '0']) {
    const { status, headers } = await server.get('/v1/parties/KR');
    expect(status).toBe(200);
    expect(headers['ratelimit-limit']).toBe('3');
    expect(headers['ratelimit-remaining']).toBe(remaining);
    expect(headers['ratelimit-reset']).toMatch(/^\d+$/);
  }
  const { status, headers, body } = await server.get('/v1/parties/KR');
  expect(status).toBe(429);
  expect(headers['content-type']).toBe('application/problem+json');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
  expect(body).toEqual({
    type: `${BASE}/problems/too-many-requests`,
    title: 'Too many requests',
    status: 429,
    detail: expect.stringMatching(
      /^A client may send 3 requests per minute\. Try again in \d+ seconds\.$/,
    ),
    instance: '/v1/parties/KR',
  });
});

test('counts errors of every kind', async () => {
  const errors = [
    ['/nowhere', 404],
    ['/v1/parties/QQ', 404],
    ['/v1/parties?limit=0', 400],
    ['/v1/parties/%zz', 400],
    [`/${'a'.repeat(9_000)}`, 414],
  ] as const;
  const server = await startServerForTest({ RATE_LIMIT: String(errors.length + 2) });
  expect(await statuses(server, ...errors.map(([url]) => url))).toEqual(
    errors.map(([, status]) => status),
  );
  expect((await server.get('/v1/parties', { accept: 'text/html' })).status).toBe(406);
  const post = () => server.app.inject({ method: 'POST', url: '/v1/parties' });
  expect((await post()).statusCode).toBe(405);
  expect((await post()).statusCode).toBe(429);
  expect(await statuses(server, '/v1/parties', '/nowhere', '/docs')).toEqual([429, 429, 429]);
});

test('neither counts nor rejects probes, but everything else', async () => {
  const server = await startServerForTest({ RATE_LIMIT: '1' });
  const probes = ['/health/live', '/health/ready', '/health/live?x', '/health/ready'];
  expect(await statuses(server, ...probes)).toEqual([200, 200, 200, 200]);
  expect(await statuses(server, '/health/other', '/health/other')).toEqual([404, 429]);
  expect(await statuses(server, ...probes)).toEqual([200, 200, 200, 200]);
});

test('a limit of 0 disables the limit', async () => {
  const server = await startServerForTest({ RATE_LIMIT: '0' });
  const { status, headers } = await server.get('/v1/parties/KR');
  expect(status).toBe(200);
  expect(Object.keys(headers).filter((name) => name.startsWith('ratelimit'))).toEqual([]);
});

describe('behind a proxy', () => {
  const from = (server: TestServer, address: string) =>
    server.get('/v1/parties/KR', { 'x-forwarded-for': address });

  test('limits each client named by a trusted proxy separately', async () => {
    const server = await startServerForTest({ RATE_LIMIT: '1', TRUST_PROXY: '127.0.0.1' });
    expect((await from(server, '203.0.113.1')).status).toBe(200);
    expect((await from(server, '203.0.113.2')).status).toBe(200);
    expect((await from(server, '203.0.113.1')).status).toBe(429);
  });

  test('ignores the headers of untrusted proxies', async () => {
    for (const env of [{ RATE_LIMIT: '1' }, { RATE_LIMIT: '1', TRUST_PROXY: '10.0.0.0/8' }]) {
      const server = await startServerForTest(env);
      expect((await from(server, '203.0.113.1')).status).toBe(200);
      expect((await from(server, '203.0.113.2')).status).toBe(429);
    }
  });
});

test('counts requests over the network', async () => {
  const server = await startServerForTest({ RATE_LIMIT: '2' });
  const port = await listen(server);
  const seen = [];
  for (let sent = 0; sent < 3; sent += 1)
    seen.push((await send(port, 'GET /v1/parties/KR')).status);
  expect(seen).toEqual([200, 200, 429]);
});
