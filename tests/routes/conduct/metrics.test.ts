import { expect, test } from 'vitest';
import { makeKey, startServerForTest, type TestServer } from '../../support/server.js';

/** The number of requests by method, route and status. */
async function counts(server: TestServer): Promise<Record<string, number>> {
  const { body } = await server.get('/metrics');
  const lines = String(body).matchAll(
    /^http_request_duration_seconds_count\{method="(.*?)",route="(.*?)",status="(.*?)"\} (\d+)$/gm,
  );
  return Object.fromEntries(
    [...lines].map(([, method, route, status, count]) => [
      `${method} ${route} ${status}`,
      Number(count),
    ]),
  );
}

test('returns metrics in the Prometheus text format', async () => {
  const server = await startServerForTest();
  const { status, headers, body } = await server.get('/metrics');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(body).toMatch(/^# TYPE http_request_duration_seconds histogram$/m);
  expect(body).toMatch(/^# TYPE communique_database_queries_total counter$/m);
  expect(body).toMatch(/^process_resident_memory_bytes \d+$/m);
});

test('counts requests by route, method and status, not by URL', async () => {
  const server = await startServerForTest();
  for (const url of ['/v1/parties/KR', '/v1/parties/JP', '/v1/parties/kor', '/v1/parties/QQ']) {
    await server.get(url);
  }
  await server.app.inject({ method: 'HEAD', url: '/v1/parties/KR' });
  await server.app.inject({ method: 'POST', url: '/v1/parties/KR' });
  await server.get('/nowhere/1');
  await server.get('/nowhere/2');
  await server.get('/v1/parties/%zz');
  expect(await counts(server)).toEqual({
    'GET /v1/parties/:code 200': 2,
    'GET /v1/parties/:code 308': 1,
    'GET /v1/parties/:code 404': 1,
    'GET /v1/parties/:code 400': 1,
    'HEAD /v1/parties/:code 200': 1,
    'POST unknown 405': 1,
    'GET unknown 404': 2,
  });
});

test('METRICS_TOKEN closes the metrics to everyone without the token', async () => {
  const token = 'a-token-of-the-metrics';
  const server = await startServerForTest({ METRICS_TOKEN: token });
  const { status, headers, body } = await server.get('/metrics', {
    authorization: `Bearer ${token}`,
  });
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(body).toContain('http_request_duration_seconds');
  const key = await makeKey(server);
  for (const authorization of ['', token, `Bearer ${token}s`, 'Bearer a-token', `Bearer ${key}`]) {
    const closed = await server.get('/metrics', { authorization });
    expect(closed.status, authorization).toBe(401);
    expect(closed.headers['www-authenticate']).toMatch(/^Bearer realm="communique"/);
    expect(closed.body).toMatchObject({ title: 'Authentication required', status: 401 });
  }
  expect((await server.get('/health/ready')).status).toBe(200);
});

test('metrics contain no address, id or query of a client', async () => {
  const server = await startServerForTest();
  await server.get('/secret-path?secret-query');
  await server.get('/v1/search?q=secret-words');
  expect((await server.get('/metrics')).body).not.toContain('secret');
});
