import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const UNKNOWN = 'there is no party QQ: look up codes by name with /v1/parties?q=NAME';

test.each([
  ['/v1/statements?signatory=QQ', '/signatory'],
  ['/v1/statements?signatory=JP&signatory=QQ', '/signatory'],
  ['/v1/statements?about=QQ', '/about'],
  ['/v1/claims?signatory=QQ', '/signatory'],
  ['/v1/claims?about=QQ', '/about'],
  ['/v1/resolutions?citedBy=QQ', '/citedBy'],
  ['/v1/cosignatures?signatory=QQ', '/signatory'],
  ['/v1/cosignatures?about=QQ', '/about'],
])('a list filtered by an unknown party is refused: %s', async (list, pointer) => {
  for (const format of ['', '&format=csv', '&format=ndjson']) {
    const { status, body } = await server.get(`${list}${format}`);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ in: 'query', pointer, detail: UNKNOWN }]);
  }
});

test('a graph filtered by an unknown party is refused', async () => {
  const { status } = await server.get('/v1/cosignatures?about=QQ&format=graphml');
  expect(status).toBe(400);
});

test('a filter is told which parties a name may mean', async () => {
  const { status, body } = await server.get(
    '/v1/statements?signatory=Germany&about=C%C3%B4te+d%E2%80%99Ivoire',
  );
  expect(status).toBe(400);
  expect(body.errors).toEqual([
    {
      in: 'query',
      pointer: '/signatory',
      detail: 'there is no party Germany; the nearest is DE (Germany)',
    },
    {
      in: 'query',
      pointer: '/about',
      detail: "there is no party Côte d’Ivoire; the nearest is CI (Côte d'Ivoire)",
    },
  ]);
});

test.each([
  ['/v1/statements?signatory=', 'KR', ['kor', '410', 'ROK', 'rok', 'KR']],
  ['/v1/statements?signatory=', 'GB', ['UK', 'uk', 'GBR', '826']],
  ['/v1/claims?about=', 'KP', ['DPRK', 'prk', '408']],
  ['/v1/claims?signatory=', 'GB', ['UK']],
  ['/v1/resolutions?citedBy=', 'US', ['USA', 'usa', '840']],
  ['/v1/cosignatures?signatory=', 'GB', ['UK']],
  ['/v1/statements?signatory=', 'SUHH', ['SU', 'SUN', '810', 'ussr']],
])('%s%s is also found as %j', async (list, code, aliases) => {
  const expected = await server.get(`${list}${code}`);
  expect(expected.status).toBe(200);
  for (const alias of aliases) {
    const { status, body } = await server.get(`${list}${alias}`);
    expect([status, body.data], alias).toEqual([200, expected.body.data]);
  }
});
