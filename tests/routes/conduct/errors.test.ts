import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOperations, needsKey, readOpenApi } from '../../support/openapi.js';
import { BASE, invalidParameters } from '../../support/registry.js';
import { makeKey, startServer, startServerForTest, type TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test('an error is problem details with type, detail and instance', async () => {
  const { status, headers, body } = await server.get('/v1/parties/QQ');
  expect(status).toBe(404);
  expect(headers['content-type']).toBe('application/problem+json');
  expect(headers['cache-control']).toBe('no-store');
  expect(body).toEqual({
    type: `${BASE}/problems/not-found`,
    title: 'Not found',
    status: 404,
    detail: 'There is no party QQ: look up codes by name with /v1/parties?q=NAME.',
    instance: '/v1/parties/QQ',
  });
});

test('rejected input is reported with its location and the fix', async () => {
  const { status, body } = await server.get('/v1/parties?limit=0&kind=state&colour=red');
  expect(status).toBe(400);
  expect(body).toEqual({
    type: `${BASE}/problems/invalid-parameter`,
    title: 'Invalid parameter',
    status: 400,
    detail: 'Invalid query parameters: limit, colour.',
    instance: '/v1/parties?limit=0&kind=state&colour=red',
    errors: [
      { in: 'query', pointer: '/limit', detail: 'must be a whole number from 1 to 100' },
      {
        in: 'query',
        pointer: '/colour',
        detail: 'is not a known parameter: see /docs',
      },
    ],
    errorCount: 2,
  });
});

describe('returns 404 for', () => {
  test.each([
    '/v1/nothing',
    '/v1/statements/',
    '/v1/statements//text',
    '/v1/parties/KR/',
    '/v1//statements',
    '//v1/statements',
    '/V1/statements',
    '/v1/Statements',
    '/v1%2Fstatements',
    '/v1/statements;version=1',
    '/v2/statements',
    '/favicon.ico',
    '/assets/..%2f..%2fpackage.json',
    '/problems/',
    '/index.html',
  ])('%s', async (path) => {
    const response = await server.app.inject(path);
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toBe('application/problem+json');
    expect(response.json()).toMatchObject({
      type: `${BASE}/problems/not-found`,
      detail: `Nothing exists at ${path}.`,
    });
  });
});

describe('rejects unknown query parameters', () => {
  test('at every GET route under /v1', async () => {
    const operations = listOperations(await readOpenApi(server.app));
    const reads = operations.filter((one) => one.method === 'get' && !needsKey(one));
    const paths = reads.map(({ path }) => path).filter((path) => path.startsWith('/v1/'));
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      const url = path
        .replace('/statements/{id}', '/statements/dprk-troops-russia-2024')
        .replace('/claims/{id}', '/claims/dprk-troops-russia-2024.c1')
        .replace('/resolutions/{id}', '/resolutions/S-RES-1718')
        .replace('{code}', 'KR')
        .replace('{revision}', '1');
      const answer = await server.get(`${url}?q=x&rhubarb=1`);
      expect(answer.status, url).toBe(400);
      expect(invalidParameters(answer), url).toMatchObject({
        '/rhubarb': 'is not a known parameter: see /docs',
      });
    }
  });

  test.each(['__proto__', 'constructor', 'toString', 'Limit', ' limit', 'limit[]', 'a/b~c'])(
    'whatever its name: %s',
    async (name) => {
      const answer = await server.get(`/v1/parties?${encodeURIComponent(name)}=1`);
      expect(answer.status).toBe(400);
      const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      expect(Object.keys(invalidParameters(answer))).toEqual([pointer]);
    },
  );
});

test('rejects a repeated parameter of any kind', async () => {
  const answer = await server.get(
    '/v1/claims?kind=concern&kind=concern&q=a&q=b&limit=1&limit=2&total=true&total=true',
  );
  expect(answer.status).toBe(400);
  expect(invalidParameters(answer)).toEqual({
    '/kind': 'must not be repeated: separate values with a comma, and any of them matches',
    '/q': 'must not be repeated',
    '/limit': 'must not be repeated',
    '/total': 'must not be repeated',
  });
});

describe('rejects a limit that is not a number from 1 to 100', () => {
  test.each(['', '0', '00', '-1', '+1', '1.0', '1e1', '0x1', '101', '1000', '1'.repeat(400), '１'])(
    '%s',
    async (limit) => {
      const answer = await server.get(`/v1/parties?limit=${encodeURIComponent(limit)}`);
      expect(answer.status).toBe(400);
      expect(invalidParameters(answer)).toEqual({
        '/limit': 'must be a whole number from 1 to 100',
      });
    },
  );
});

describe('rejects malformed percent-encoding', () => {
  test.each([
    '/v1/parties/%zz',
    '/v1/parties/%',
    '/v1/parties/%ff%fe',
    '/v1/parties/%c0%af',
    '/v1/parties/%ed%a0%80',
    '/v1/%zz',
    '/%',
    '/assets/%zz',
    '/v1/parties?q=%zz',
    '/v1/parties?q=%',
    '/v1/parties?q=%ff',
    '/v1/parties?%zz=1',
    '/nowhere?%',
  ])('%s', async (url) => {
    const { status, headers, body } = await server.get(url);
    expect(status).toBe(400);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(body).toMatchObject({
      type: `${BASE}/problems/malformed-request`,
      detail:
        'The URL has a % without two hex digits, or percent-encoded bytes that are not UTF-8.',
    });
  });

  test('but decodes an encoded percent sign', async () => {
    expect((await server.get('/v1/parties?q=%25')).status).toBe(200);
    expect((await server.get('/v1/parties/%25zz')).body.detail).toMatch(/^There is no party %zz:/);
  });
});

test('returns 414 for a URL of more than 8,192 characters', async () => {
  const longest = `/v1/parties?q=${'a'.repeat(8_192 - '/v1/parties?q='.length)}`;
  expect((await server.get(longest)).body.type).toBe(`${BASE}/problems/invalid-parameter`);
  const { status, headers, body } = await server.get(`${longest}a`);
  expect(status).toBe(414);
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(body).toMatchObject({
    type: `${BASE}/problems/uri-too-long`,
    title: 'URI too long',
    status: 414,
    detail: 'The URL has 8193 characters; the limit is 8192.',
  });
});

describe('rejects a body that cannot be parsed', () => {
  const put = async (to: TestServer, body: string | Buffer, fields: Record<string, string>) => {
    const key = await makeKey(to, randomUUID());
    return to.send({
      method: 'PUT',
      url: '/v1/statements/new',
      headers: { authorization: `Bearer ${key}`, 'if-none-match': '*', ...fields },
      body,
    });
  };

  test.each([
    ['application/json', '{"a":'],
    ['application/json', ''],
    ['application/json', 'nil'],
    ['application/json; charset=utf-8', '{"a":1}}'],
    ['application/yaml', 'a: 1\n\tb: 2'],
    ['application/yaml', '[*nobody]'],
    ['text/yaml', 'a: 1\na: 2'],
  ])('%s: %j', async (type, body) => {
    const answer = await put(server, body, { 'content-type': type });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ type: `${BASE}/problems/malformed-request` });
  });

  test('invalid UTF-8, with its position', async () => {
    const latin = Buffer.from('{"id":"new",\n"title":"D\u00e9claration"}', 'latin1');
    for (const type of ['application/json', 'application/yaml']) {
      const { status, body } = await put(server, latin, { 'content-type': type });
      expect(status).toBe(400);
      expect(body.detail).toMatch(/line 2, column 11.*not valid UTF-8/);
    }
  });

  test('rejects names with a meaning in JavaScript like any unknown name', async () => {
    const { status, body } = await put(server, '{"__proto__":{},"constructor":1}', {
      'content-type': 'application/json',
    });
    expect(status).toBe(422);
    expect(body.errors).toContainEqual({
      in: 'body',
      pointer: '/__proto__',
      detail: 'is not a known field',
    });
    expect(body.errors).toContainEqual({
      in: 'body',
      pointer: '/constructor',
      detail: 'is not a known field',
    });
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['nonsense', { 'content-type': 'nonsense' }, {}],
    [
      'another format',
      { 'content-type': 'application/xml' },
      { accept: 'application/json, application/yaml' },
    ],
    ['text', { 'content-type': 'text/plain' }, { accept: 'application/json, application/yaml' }],
    ['no Content-Type', {}, { accept: 'application/json, application/yaml' }],
    [
      'compressed',
      { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      { 'accept-encoding': 'identity' },
    ],
  ])('as %s', async (_, fields, right) => {
    const { status, headers, body } = await put(server, '{}', fields);
    expect(status).toBe(415);
    expect(headers).toMatchObject(right);
    expect(body).toMatchObject({ type: `${BASE}/problems/unsupported-media-type` });
  });

  test('a body over BODY_LIMIT_BYTES', async () => {
    const small = await startServerForTest({ BODY_LIMIT_BYTES: '1024' });
    const text = JSON.stringify({ text: 'a'.repeat(1_024) });
    const { status, body } = await put(small, text, { 'content-type': 'application/json' });
    expect(status).toBe(413);
    expect(body).toMatchObject({ type: `${BASE}/problems/payload-too-large` });
  });
});

test('an internal error reveals no details', async () => {
  const broken = await startServerForTest();
  await broken.database.close();
  const { status, headers, body } = await broken.get('/v1/statements?q=x');
  expect(status).toBe(500);
  expect(headers['content-type']).toBe('application/problem+json');
  expect(body).toEqual({
    type: `${BASE}/problems/internal-error`,
    title: 'Internal server error',
    status: 500,
    detail: 'The server failed to handle the request. The error has been logged.',
    instance: '/v1/statements?q=x',
  });
});
