import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { BASE, idsOf, STATEMENT } from '../../support/registry.js';
import { startServer, type TestServer } from '../../support/server.js';
import { countRevisions } from '../../support/tables.js';

const DOCUMENT = { ...makeDocument(), id: 'northern-railway-2020' };
const ADDRESS = `/v1/statements/${DOCUMENT.id}`;

let server: TestServer;
let curator: Curator;
/** The number of the last revision of the seed. */
let seeded: number;

beforeAll(async () => {
  server = await startServer();
  seeded = await countRevisions(server);
  curator = await makeCurator(server, 'first curator');
  const other = await makeCurator(server, 'second curator');
  await curator.save(DOCUMENT, CREATE);
  await other.save({ ...DOCUMENT, title: 'Mended' }, REPLACE);
  await curator.save({ ...DOCUMENT, id: 'other' }, CREATE);
  await other.remove(ADDRESS, REPLACE);
  await curator.save(DOCUMENT, CREATE);
});
afterAll(() => server.close());

test('returns a history newest first, with action, author and hash', async () => {
  const { status, body } = await server.get(`${ADDRESS}/revisions?total=true`);
  const revision = (id: number, action: string, author: string) => ({
    id: seeded + id,
    url: `${BASE}${ADDRESS}/revisions/${seeded + id}`,
    type: 'statement',
    resource: DOCUMENT.id,
    resourceUrl: `${BASE}${ADDRESS}`,
    statement: DOCUMENT.id,
    statementUrl: `${BASE}${ADDRESS}`,
    action,
    acceptedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    author,
    sha256: action === 'delete' ? null : expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(status).toBe(200);
  expect(body).toEqual({
    data: [
      revision(5, 'put', 'first curator'),
      revision(4, 'delete', 'second curator'),
      revision(2, 'put', 'second curator'),
      revision(1, 'put', 'first curator'),
    ],
    page: { limit: 50, next: null, total: 4 },
  });
  const [newest, , mended, oldest] = body.data;
  expect(newest.sha256).toBe(oldest.sha256);
  expect(newest.sha256).not.toBe(mended.sha256);
});

test('every revision has a distinct time, in the order of the numbers', async () => {
  const { body } = await server.get('/v1/changes');
  const moments = body.data.map(({ acceptedAt }: { acceptedAt: string }) => acceptedAt);
  expect(moments).toHaveLength(6);
  expect([...new Set(moments)].sort()).toEqual(moments);
});

test('a revision has the accepted document with defaults, and its hash', async () => {
  const { status, body } = await server.get(`${ADDRESS}/revisions/${seeded + 2}`);
  expect(status).toBe(200);
  expect(body.document).toMatchObject({
    ...DOCUMENT,
    title: 'Mended',
    sources: [],
    signatories: [{ party: 'AU', role: 'signatory' }, { party: 'JP' }],
    claims: [{ key: 'c1', modality: 'actual', breach: false, parties: [], citations: [] }, {}],
  });
  const json = JSON.stringify(body.document);
  expect(body.sha256).toBe(createHash('sha256').update(json).digest('hex'));
});

test('the seed has no author', async () => {
  const { body } = await server.get(`/v1/statements/${STATEMENT}/revisions`);
  expect(body.data).toMatchObject([
    { id: 1, author: null, acceptedAt: '2026-01-01T00:00:00.000Z' },
  ]);
});

test('returns 404 for a revision of another statement or an unknown one, and 400 for a malformed number', async () => {
  for (const path of [
    `${ADDRESS}/revisions/1`,
    `${ADDRESS}/revisions/${seeded + 3}`,
    `${ADDRESS}/revisions/${seeded + 6}`,
    `${ADDRESS}/revisions/0`,
    `${ADDRESS}/revisions/2147483647`,
    '/v1/statements/no-such/revisions',
    '/v1/statements/no-such/revisions/1',
  ]) {
    expect((await server.get(path)).status, path).toBe(404);
  }
  for (const number of ['2147483648', '-1', '1.0', 'latest', '1e0', '%00']) {
    const { status, body } = await server.get(`${ADDRESS}/revisions/${number}`);
    expect(status, number).toBe(400);
    expect(body.errors).toMatchObject([{ in: 'path', pointer: '/revision' }]);
  }
});

test('redirects another spelling', async () => {
  const { status, headers } = await server.get(
    `/v1/statements/Northern-Railway-2020/revisions/0${seeded + 1}`,
  );
  expect(status).toBe(308);
  expect(headers['location']).toBe(`${ADDRESS}/revisions/${seeded + 1}`);
  const list = await server.get('/v1/statements/Northern-Railway-2020/revisions?limit=1');
  expect(list.headers['location']).toBe(`${ADDRESS}/revisions?limit=1`);
});

test('new revisions do not shift the pages of a history', async () => {
  const first = await server.get(`${ADDRESS}/revisions?limit=2`);
  await curator.save({ ...DOCUMENT, title: 'Later' }, REPLACE);
  const second = await server.get(`${ADDRESS}/revisions?cursor=${first.body.page.next}`);
  expect([...idsOf(first), ...idsOf(second)]).toEqual(
    [5, 4, 2, 1].map((number) => seeded + number),
  );
});
