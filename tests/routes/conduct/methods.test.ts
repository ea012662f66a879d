import { METHODS } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOpenApi } from '../../support/openapi.js';
import { BASE } from '../../support/registry.js';
import { startServer, startServerForTest, type TestServer } from '../../support/server.js';
import { listen, send } from '../../support/wire.js';

let server: TestServer;
let port: number;

beforeAll(async () => {
  server = await startServer();
  port = await listen(server);
});
afterAll(() => server.close());

/** The methods that Node's parser accepts, except CONNECT, which opens a tunnel, and M-SEARCH and SOURCE, which are not HTTP. */
const OTHERS = METHODS.filter((method) => !['GET', 'HEAD', 'OPTIONS', 'CONNECT'].includes(method));

describe('returns 405 with Allow for a method that the URL does not support', () => {
  test.each(OTHERS)('%s', async (method) => {
    const { status, headers, body } = await send(port, `${method} /v1/claims/x.c1?x=1`);
    expect(status).toBe(405);
    expect(headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'content-type': 'application/problem+json',
      'access-control-allow-origin': '*',
    });
    expect(JSON.parse(body)).toEqual({
      type: `${BASE}/problems/method-not-allowed`,
      title: 'Method not allowed',
      status: 405,
      detail: `/v1/claims/x.c1 does not support ${method}. Supported methods: GET, HEAD, OPTIONS.`,
      instance: '/v1/claims/x.c1?x=1',
    });
  });

  test('QUERY, if this version of Node knows it, with or without a Content-Type', async () => {
    for (const fields of [[], ['Content-Type: application/json', 'Content-Length: 0']]) {
      const { status } = await send(port, 'QUERY /v1/parties', fields);
      expect(status).toBe(METHODS.includes('QUERY') ? 405 : 501);
    }
  });

  test('CONNECT, which has no path', async () => {
    const { status, headers, body } = await send(port, 'CONNECT registry.example:443');
    expect(status).toBe(405);
    expect(headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'content-type': 'application/problem+json',
    });
    expect(JSON.parse(body)).toMatchObject({ type: `${BASE}/problems/method-not-allowed` });
  });

  test('at every documented path', async () => {
    const { paths } = await readOpenApi(server.app);
    for (const [path, operations] of Object.entries(paths)) {
      const url = path.replaceAll(/\{\w+\}/g, 'x');
      const documented = Object.keys(operations).map((method) => method.toUpperCase());
      const reads = documented.includes('GET') ? ['HEAD'] : [];
      const allow = [...documented, ...reads, 'OPTIONS'].sort().join(', ');
      const response = await server.app.inject({
        method: documented.includes('PATCH') ? 'PUT' : 'PATCH',
        url,
      });
      expect(response.statusCode, url).toBe(405);
      expect(response.headers['allow'], url).toBe(allow);
    }
  });

  test('at undocumented paths', async () => {
    for (const url of ['/', '/openapi.json', '/docs', '/docs/', '/v1/resolutions/S/RES/1718']) {
      const response = await server.app.inject({ method: 'DELETE', url });
      expect(response.statusCode, url).toBe(405);
      expect(response.headers['allow'], url).toBe('GET, HEAD, OPTIONS');
    }
  });
});

test('returns 501 for a method that the server does not know, and 400 for what is no method', async () => {
  for (const method of ['MADEUP', 'get', 'GETT', 'X-Y!']) {
    const { status, headers, body } = await send(port, `${method} /v1/parties`);
    expect(status, method).toBe(501);
    expect(headers).toMatchObject({
      allow: 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT',
      'content-type': 'application/problem+json',
    });
    expect(JSON.parse(body)).toMatchObject({ type: `${BASE}/problems/not-implemented` });
  }
  const { status, body } = await send(port, 'G@T /v1/parties');
  expect(status).toBe(400);
  expect(JSON.parse(body)).toMatchObject({ type: `${BASE}/problems/malformed-request` });
});

describe('OPTIONS', () => {
  test('lists the methods of every documented path, and the types of bodies', async () => {
    const { paths } = await readOpenApi(server.app);
    for (const [path, operations] of Object.entries(paths)) {
      const documented = Object.keys(operations).map((method) => method.toUpperCase());
      const reads = documented.includes('GET') ? ['HEAD'] : [];
      const types = Object.values(operations).flatMap(({ requestBody }) =>
        Object.keys(requestBody?.content ?? {}),
      );
      const { status, headers } = await send(port, `OPTIONS ${path.replaceAll(/\{\w+\}/g, 'x')}`);
      expect(status, path).toBe(204);
      expect(headers['allow'], path).toBe([...documented, ...reads, 'OPTIONS'].sort().join(', '));
      expect(headers['accept'], path).toBe(types.length > 0 ? types.join(', ') : undefined);
      expect(headers['accept-post'], path).toBe(
        documented.includes('POST') && types.length > 0 ? types.join(', ') : undefined,
      );
      // RFC 9110 §8.6: 204 has no Content-Length.
      expect(headers['content-length'], path).toBeUndefined();
    }
  });

  test('is 404 for an unknown path', async () => {
    for (const path of [
      '/nowhere',
      '/v1/nowhere?x=1',
      '/v1/statements/',
      '/v2',
      '/v1/parties/x/y',
    ]) {
      const { status, headers, body } = await send(port, `OPTIONS ${path}`);
      expect(status, path).toBe(404);
      expect(headers['allow'], path).toBeUndefined();
      expect(JSON.parse(body)).toMatchObject({ type: `${BASE}/problems/not-found` });
    }
  });

  test('gets the problems of any request', async () => {
    const answers = [
      await send(port, 'OPTIONS /v1/parties/%zz'),
      await send(port, `OPTIONS /${'a'.repeat(9_000)}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 414]);
    for (const { headers } of answers) {
      expect(headers['content-type']).toBe('application/problem+json');
    }
  });

  test('of the server as a whole is 204', async () => {
    expect((await send(port, 'OPTIONS *')).status).toBe(204);
  });

  test('does not count as a request of the client', async () => {
    const { app } = await startServerForTest({ RATE_LIMIT: '2' });
    const statuses = [];
    for (const method of ['OPTIONS', 'OPTIONS', 'OPTIONS', 'GET', 'GET', 'GET'] as const) {
      statuses.push((await app.inject({ method, url: '/v1/parties/KR' })).statusCode);
    }
    expect(statuses).toEqual([204, 204, 204, 200, 200, 429]);
  });
});

test('returns 404 for an unknown path, whatever the method', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'PROPFIND']) {
    const { status, headers, body } = await send(port, `${method} /nowhere`);
    expect(status, method).toBe(404);
    expect(headers['allow']).toBeUndefined();
    expect(JSON.parse(body)).toMatchObject({ type: `${BASE}/problems/not-found` });
  }
});

test('ignores a method override in a header', async () => {
  const response = await server.app.inject({
    method: 'POST',
    url: '/v1/parties',
    headers: { 'x-http-method-override': 'GET' },
  });
  expect(response.statusCode).toBe(405);
});

describe('HEAD returns the headers of GET without the body', () => {
  test.each([
    '/v1/parties/KR',
    '/v1/statements?limit=1',
    '/v1/statements/dprk-troops-russia-2024/text',
    '/v1/parties/QQ',
    '/v1/parties?limit=0',
    '/nowhere',
    '/openapi.json',
    '/health/live',
    '/problems/not-found',
  ])('%s', async (path) => {
    const get = await send(port, `GET ${path}`);
    const head = await send(port, `HEAD ${path}`);
    // In the second after a change, Last-Modified is the time of the response.
    const { date: _, 'x-request-id': __, 'last-modified': ___, ...fields } = get.headers;
    expect(head.status).toBe(get.status);
    expect(head.headers).toMatchObject(fields);
    expect(Object.keys(head.headers).sort()).toEqual(Object.keys(get.headers).sort());
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(get.body)));
    expect(head.body).toBe('');
  });
});
