import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  exampleUrl,
  hasEnd,
  listOperations,
  needsKey,
  readOpenApi,
} from '../../support/openapi.js';
import { BASE } from '../../support/registry.js';
import { startServer, type TestServer } from '../../support/server.js';

const STATEMENT = '/v1/statements/dprk-troops-russia-2024';
const LONG_AGO = 'Sun, 06 Nov 1994 08:49:37 GMT';

let server: TestServer;
/** Every format of every URL that can be read. */
let urls: string[];

beforeAll(async () => {
  server = await startServer({ SECURITY_CONTACT: 'mailto:security@example.org' });
  const operations = listOperations(await readOpenApi(server.app));
  urls = operations
    .filter(({ method }) => method === 'get')
    .filter(hasEnd)
    // What only a key reads has no validators.
    .filter((operation) => !needsKey(operation))
    .flatMap((operation) => {
      const format = operation.parameters?.find(({ name }) => name === 'format');
      const url = exampleUrl(operation, { isWhole: true });
      const formats = (format?.schema.enum ?? []).map(
        (name) => `${url}${url.includes('?') ? '&' : '?'}format=${name}`,
      );
      return [url, ...formats];
    });
  urls.push('/openapi.json', '/docs');
});
afterAll(() => server.close());

async function statusOf(method: 'GET' | 'HEAD', url: string, headers: Record<string, string>) {
  const { statusCode, body } = await server.app.inject({ method, url, headers });
  if (method === 'HEAD') expect(body, url).toBe('');
  return statusCode;
}

const now = () => new Date().toUTCString();

describe('every format of every URL, read by GET and HEAD', () => {
  test.each(['GET', 'HEAD'] as const)('honours its own validators: %s', async (method) => {
    expect(urls.length).toBeGreaterThan(60);
    for (const url of urls) {
      const { statusCode, headers } = await server.app.inject({ method, url });
      expect(statusCode, url).toBe(200);
      const { etag, 'last-modified': lastModified } = headers;
      if (headers['cache-control'] === 'no-store') {
        expect([etag, lastModified], url).toEqual([undefined, undefined]);
        expect(await statusOf(method, url, { 'if-none-match': '*' }), url).toBe(200);
        continue;
      }
      expect(await statusOf(method, url, { 'if-none-match': '*' }), url).toBe(304);
      expect(await statusOf(method, url, { 'if-match': '*' }), url).toBe(200);
      if (etag !== undefined) {
        expect(etag, url).toMatch(/^"[\w.-]+"$/);
        expect(await statusOf(method, url, { 'if-none-match': `W/${etag}` }), url).toBe(304);
        expect(await statusOf(method, url, { 'if-match': `"x", ${etag}` }), url).toBe(200);
      }
      if (lastModified !== undefined) {
        expect(Date.parse(String(lastModified)), url).toBeLessThanOrEqual(Date.now());
        expect(await statusOf(method, url, { 'if-modified-since': now() }), url).toBe(304);
        expect(await statusOf(method, url, { 'if-modified-since': LONG_AGO }), url).toBe(200);
        expect(await statusOf(method, url, { 'if-unmodified-since': now() }), url).toBe(200);
        expect(await statusOf(method, url, { 'if-unmodified-since': LONG_AGO }), url).toBe(412);
      }
    }
  });

  test.each(['GET', 'HEAD'] as const)('refuses what it is not: %s', async (method) => {
    for (const url of urls) {
      expect(await statusOf(method, url, { 'if-match': '"x"' }), url).toBe(412);
      expect(await statusOf(method, url, { 'if-match': 'W/"x", W/"y"' }), url).toBe(412);
      expect(await statusOf(method, url, { 'if-match': 'x' }), url).toBe(400);
      expect(await statusOf(method, url, { 'if-none-match': '"x"' }), url).toBe(200);
    }
  });
});

test('412 is a problem without validators and is not stored', async () => {
  for (const url of [STATEMENT, '/v1/claims?format=csv', '/openapi.json']) {
    const { status, headers, body } = await server.get(url, { 'if-match': '"x"' });
    expect(status).toBe(412);
    expect(body).toMatchObject({ type: `${BASE}/problems/precondition-failed`, status: 412 });
    expect(headers['content-type']).toBe('application/problem+json');
    expect(headers['cache-control']).toBe('no-store');
    for (const name of ['etag', 'last-modified', 'content-disposition', 'content-encoding']) {
      expect(headers[name], name).toBeUndefined();
    }
  }
});

test('names a weak ETag and what made it weak', async () => {
  const { headers } = await server.get(STATEMENT);
  const { body } = await server.get(STATEMENT, { 'if-match': `W/${headers['etag']}` });
  expect(body.detail).toContain(`W/${headers['etag']} is weak`);
  expect(body.detail).toContain('a proxy');
});

test('an error is not turned into 412', async () => {
  for (const [url, status] of [
    ['/v1/parties/QQ', 404],
    ['/v1/parties?limit=0', 400],
    ['/v1/parties/kor', 308],
  ] as const) {
    expect((await server.get(url, { 'if-match': '"x"' })).status).toBe(status);
  }
});

test('a query ignores preconditions, because it selects no resource', async () => {
  const headers = { 'if-match': '"x"', 'if-unmodified-since': LONG_AGO };
  const body = { quote: 'grave concern' };
  const { status } = await server.send({ method: 'POST', url: '/v1/verify', headers, body });
  expect(status).toBe(200);
});

describe('the order of evaluation', () => {
  test.each<[string, number, (etag: string) => Record<string, string>]>([
    [
      'If-Match before If-Unmodified-Since',
      200,
      (etag) => ({ 'if-match': etag, 'if-unmodified-since': LONG_AGO }),
    ],
    ['If-Match before If-None-Match', 412, () => ({ 'if-match': '"x"', 'if-none-match': '*' })],
    [
      'If-Unmodified-Since before If-None-Match',
      412,
      (etag) => ({ 'if-unmodified-since': LONG_AGO, 'if-none-match': etag }),
    ],
    [
      'If-None-Match before If-Modified-Since',
      200,
      () => ({ 'if-none-match': '"x"', 'if-modified-since': now() }),
    ],
    ['both true', 304, (etag) => ({ 'if-match': etag, 'if-none-match': etag })],
  ])('%s', async (_, status, conditions) => {
    const { headers } = await server.get(STATEMENT);
    const answer = await server.get(STATEMENT, conditions(String(headers['etag'])));
    expect(answer.status).toBe(status);
  });
});

/** A moment in the other two formats of HTTP-dates. */
function inOldFormats(moment: Date): string[] {
  const [, day = '', month, year = '', time] = moment.toUTCString().split(' ');
  const name = moment.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
  return [
    `${name}, ${day}-${month}-${year.slice(2)} ${time} GMT`,
    `${name.slice(0, 3)} ${month} ${day.replace(/^0/, ' ')} ${time} ${year}`,
  ];
}

describe('dates', () => {
  test('are accepted in all three formats of HTTP', async () => {
    for (const date of inOldFormats(new Date())) {
      expect(await statusOf('GET', STATEMENT, { 'if-modified-since': date }), date).toBe(304);
      expect(await statusOf('GET', STATEMENT, { 'if-unmodified-since': date }), date).toBe(200);
    }
    for (const date of [LONG_AGO, 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994']) {
      expect(await statusOf('GET', STATEMENT, { 'if-modified-since': date }), date).toBe(200);
      expect(await statusOf('GET', STATEMENT, { 'if-unmodified-since': date }), date).toBe(412);
    }
  });

  test.each([
    '2099-01-01',
    '9999',
    '0',
    '-1',
    'now',
    '',
    '1994-11-06T08:49:37Z',
    'Sun, 06 Nov 1994 08:49:37 +0000',
    'Fri, 01 Jan 2100 00:00:00 +0000',
    'Sun, 06 Nov 1994 08:49:37 UTC',
    'Sun, 06 Nov 1994 08:49:37',
    'sun, 06 nov 1994 08:49:37 gmt',
    'Sun, 6 Nov 1994 08:49:37 GMT',
    'Wed, 31 Feb 2024 08:49:37 GMT',
    'Sun, 06 Nov 1994 24:00:00 GMT',
    'Sun, 06 Nov 94 08:49:37 GMT',
    `${LONG_AGO}, ${LONG_AGO}`,
  ])('%s is not one and is ignored', async (date) => {
    expect(await statusOf('GET', STATEMENT, { 'if-modified-since': date })).toBe(200);
    expect(await statusOf('HEAD', STATEMENT, { 'if-modified-since': date })).toBe(200);
    expect(await statusOf('GET', STATEMENT, { 'if-unmodified-since': date })).toBe(200);
  });

  test('in the future, tell nothing about what a client has seen', async () => {
    for (const date of ['Fri, 01 Jan 2100 00:00:00 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT']) {
      expect(await statusOf('GET', STATEMENT, { 'if-modified-since': date })).toBe(200);
      expect(await statusOf('GET', STATEMENT, { 'if-unmodified-since': date })).toBe(200);
    }
  });
});
