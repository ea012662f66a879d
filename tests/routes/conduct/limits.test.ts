import { describe, expect, test } from 'vitest';
import { BASE } from '../../support/registry.js';
import { makeKey, startServerForTest, type TestServer } from '../../support/server.js';
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
  expect((await server.get('/v1/parties', { accept: 'image/png' })).status).toBe(406);
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

  test.each([
    ['an IPv4 address with a port', '203.0.113.7:1234', '203.0.113.7:1235'],
    ['one with and one without a port', '203.0.113.7', '203.0.113.7:80'],
    ['an IPv4 address in IPv6 notation', '203.0.113.7', '::ffff:203.0.113.7'],
    ['an IPv6 address with a port', '[2001:db8::1]:1234', '[2001:db8::1]:1235'],
    ['an IPv6 address in brackets and without', '[2001:db8::1]', '2001:db8::1'],
    ['an IPv6 address, written in two ways', '2001:db8::1', '2001:0DB8:0:0::0001'],
    ['the /64 network of an IPv6 address', '2001:db8::1', '2001:db8::ffff:1:2:3'],
    ['a client behind a proxy with a port', '203.0.113.7, 10.0.0.1:1', '203.0.113.7:9, 10.0.0.1:2'],
    ['what is no address', 'unknown', 'gibberish'],
    ['what is no address and has a port', '_hidden:1', '203.0.113.300:1'],
    ['numbers that are no address in full', '1', '0x7f.1'],
  ])('counts %s as one client', async (_, one, same) => {
    const server = await startServerForTest({
      RATE_LIMIT: '1',
      TRUST_PROXY: '127.0.0.1, 10.0.0.0/8',
    });
    expect((await from(server, one)).status).toBe(200);
    expect((await from(server, same)).status).toBe(429);
  });

  test.each([
    ['addresses', '203.0.113.7:1234', '203.0.113.8:1234'],
    ['/64 networks', '2001:db8::1', '2001:db8:0:1::1'],
    ['clients behind a proxy with a port', '203.0.113.7, 10.0.0.1:1', '203.0.113.8, 10.0.0.1:1'],
  ])('counts two %s as two clients', async (_, one, other) => {
    const server = await startServerForTest({
      RATE_LIMIT: '1',
      TRUST_PROXY: '127.0.0.1, 10.0.0.0/8',
    });
    expect((await from(server, one)).status).toBe(200);
    expect((await from(server, other)).status).toBe(200);
  });

  test('counts what is no address as the proxy', async () => {
    const server = await startServerForTest({ RATE_LIMIT: '1', TRUST_PROXY: '127.0.0.1' });
    expect((await from(server, 'unknown')).status).toBe(200);
    expect((await server.get('/v1/parties/KR')).status).toBe(429);
  });
});

test('a valid key has a limit of its own, for reads and writes', async () => {
  const server = await startServerForTest({ RATE_LIMIT: '2' });
  const authorization = `Bearer ${await makeKey(server)}`;
  const invalid = { authorization: `Bearer communique_${'A'.repeat(43)}` };
  const remove = (headers: Record<string, string>) =>
    server.send({ method: 'DELETE', url: '/v1/statements/none', headers });
  for (const status of [401, 401, 429]) expect((await remove(invalid)).status).toBe(status);
  expect((await server.get('/v1/parties/KR')).status).toBe(429);

  expect((await server.get('/v1/parties/KR', { authorization })).status).toBe(200);
  expect((await remove({ authorization })).status).toBe(428);
  expect((await remove({ authorization })).status).toBe(429);
});

test('counts requests over the network', async () => {
  const server = await startServerForTest({ RATE_LIMIT: '2' });
  const port = await listen(server);
  const seen = [];
  for (let sent = 0; sent < 3; sent += 1)
    seen.push((await send(port, 'GET /v1/parties/KR')).status);
  expect(seen).toEqual([200, 200, 429]);
});
