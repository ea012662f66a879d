import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { idsOf, STATEMENT } from '../../support/registry.js';
import { startServer, startServerForTest, type TestServer } from '../../support/server.js';
import { countRevisions } from '../../support/tables.js';

let server: TestServer;
let curator: Curator;
/** The number of the last revision of the seed. */
let seeded: number;

beforeAll(async () => {
  server = await startServer();
  seeded = await countRevisions(server);
  curator = await makeCurator(server);
  for (const id of ['one', 'two', 'three']) {
    await curator.save({ ...makeDocument(), id }, CREATE);
  }
  await curator.save({ ...makeDocument({ title: 'Another' }), id: 'two' }, REPLACE);
  await curator.remove('/v1/statements/one', REPLACE);
});
afterAll(() => server.close());

/** The numbers of revisions after the seed, from 1. */
const since = (...numbers: number[]) => numbers.map((number) => seeded + number);

test('returns changes in sequence, each with its document', async () => {
  const { status, body } = await server.get('/v1/changes');
  expect(status).toBe(200);
  expect(body.data).toMatchObject([
    { id: 1, action: 'put', statement: STATEMENT, author: null },
    { id: seeded + 1, action: 'put', statement: 'one', author: 'curator' },
    { id: seeded + 2, action: 'put', statement: 'two', document: { title: makeDocument().title } },
    { id: seeded + 3, action: 'put', statement: 'three' },
    { id: seeded + 4, action: 'put', statement: 'two', document: { title: 'Another' } },
    { id: seeded + 5, action: 'delete', statement: 'one', document: null, sha256: null },
  ]);
  for (const { url, match, ...change } of body.data) {
    expect(match).toBeNull();
    const path = url.replace('http://127.0.0.1:3000', '');
    expect((await server.get(path)).body).toEqual({ url, ...change });
  }
});

test('`after` continues after a revision, and returns an empty list after the last', async () => {
  expect(idsOf(await server.get('/v1/changes?after=0'))).toEqual([1, ...since(1, 2, 3, 4, 5)]);
  expect(idsOf(await server.get(`/v1/changes?after=${seeded + 3}`))).toEqual(since(4, 5));
  for (const after of [seeded + 5, seeded + 6, 2_147_483_647]) {
    const { status, body } = await server.get(`/v1/changes?after=${after}&total=true`);
    expect(status).toBe(200);
    expect(body).toEqual({ data: [], page: { limit: 50, next: null, total: 0 } });
  }
});

test('pages continue each other, and end with what is written meanwhile', async () => {
  const first = await server.get('/v1/changes?after=1&limit=2&total=true');
  expect(idsOf(first)).toEqual(since(1, 2));
  expect(first.body.page.total).toBe(5);
  await curator.save({ ...makeDocument(), id: 'four' }, CREATE);
  const second = await server.get(`/v1/changes?after=1&limit=2&cursor=${first.body.page.next}`);
  const third = await server.get(`/v1/changes?after=1&cursor=${second.body.page.next}`);
  expect([...idsOf(second), ...idsOf(third)]).toEqual(since(3, 4, 5, 6));
  expect(third.body.page.next).toBeNull();
});

test('rejected writes leave no gap', async () => {
  const last = (await server.get('/v1/changes?limit=100')).body.data.at(-1).id;
  const unknown = [{ party: 'QX', nameAsSigned: 'Nobody' }];
  await curator.save({ ...makeDocument({ signatories: unknown }), id: 'five' }, CREATE);
  await curator.save({ ...makeDocument(), id: 'two' }, CREATE);
  await curator.save({ ...makeDocument(), id: 'five' }, CREATE);
  expect(idsOf(await server.get(`/v1/changes?after=${last}`))).toEqual([last + 1]);
});

describe('`after` must be a whole number from 0 to 2147483647', () => {
  test.each(['', '-1', '1.5', '1e3', '2147483648', '99999999999', 'abc', '%00'])(
    'rejects %j',
    async (after) => {
      const { status, body } = await server.get(`/v1/changes?after=${after}`);
      expect(status).toBe(400);
      expect(body.errors).toEqual([
        { in: 'query', pointer: '/after', detail: 'must be a whole number from 0 to 2147483647' },
      ]);
    },
  );
});

test('a page of long documents ends early and loses none', async () => {
  const long = await startServerForTest();
  const author = await makeCurator(long);
  const first = await countRevisions(long);
  for (let number = 0; number < 12; number += 1) {
    // Long words, of which there are fewer to index.
    const text = `We agree. ${`${'word'.repeat(12)} `.repeat(10_000)}`;
    const document = { ...makeDocument({ text, claims: [] }), id: `long-${number}` };
    expect((await author.save(document, CREATE)).status).toBe(201);
  }
  const ids: string[] = [];
  const lengths: number[] = [];
  for (let after: string | number = 0; ; ) {
    const page = await long.get(`/v1/changes?after=${after}&limit=100`);
    if (page.body.data.length === 0) break;
    lengths.push(page.body.data.length);
    ids.push(...idsOf(page));
    after = ids.at(-1) ?? 0;
    expect(page.body.page.next === null).toBe(ids.length === 13);
  }
  expect(ids).toEqual([1, ...Array.from({ length: 12 }, (_, at) => first + at + 1)]);
  expect(lengths).toEqual([9, 4]);
});
