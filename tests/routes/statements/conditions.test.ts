import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { BASE } from '../../support/registry.js';
import { type Answer, startServer, type TestServer } from '../../support/server.js';
import { dumpTables } from '../../support/tables.js';

let server: TestServer;
let curator: Curator;
let count = 0;
/** A statement that was replaced once, another for each test. */
let id: string;
let address: string;
/** Its ETag before it was replaced, and since. */
let stale: string;
let current: string;

const titled = (title: string) => makeDocument({ id, title });

beforeAll(async () => {
  server = await startServer();
  curator = await makeCurator(server);
  return server.close;
});
beforeEach(async () => {
  count += 1;
  id = `railway-${count}`;
  address = `/v1/statements/${id}`;
  stale = (await curator.save(titled('First'), CREATE)).headers['etag'] ?? '';
  current = (await curator.save(titled('Second'), REPLACE)).headers['etag'] ?? '';
});

/** Saves and removes under a condition, and expects both to be refused and to change nothing. */
async function refuses(condition: Record<string, string>, status: number, slug: string) {
  const before = await dumpTables(server.database);
  const answers: Answer[] = [
    await curator.save(titled('Third'), condition),
    await curator.remove(address, condition),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(status);
    expect(answer.body.type).toBe(`${BASE}/problems/${slug}`);
  }
  expect(await dumpTables(server.database)).toEqual(before);
  return answers.map(({ body }) => body.detail);
}

test('returns 428 for a write without a precondition, and says what to send', async () => {
  expect(await refuses({}, 428, 'precondition-required')).toEqual([
    'Nothing was changed. Send If-None-Match: * to create it, or If-Match with the ETag of the statement.',
    'Nothing was changed. Send If-Match with the ETag of the statement.',
  ]);
});

test('returns 428 even for an invalid document or an unknown statement', async () => {
  expect((await curator.put(address, {})).status).toBe(428);
  expect((await curator.save(makeDocument({ id: 'other' }), {})).status).toBe(428);
  expect((await curator.remove('/v1/statements/other')).status).toBe(428);
});

describe('returns 412 and changes nothing for', () => {
  test.each<[string, () => Record<string, string>]>([
    ['a stale ETag', () => ({ 'if-match': stale })],
    ['a weak ETag', () => ({ 'if-match': `W/${current}` })],
    ['a list without the ETag', () => ({ 'if-match': `${stale}, "x", W/${current}` })],
    ['an empty ETag', () => ({ 'if-match': '""' })],
    ['an ETag without a version', () => ({ 'if-match': '"nothing"' })],
    ['If-None-Match: * where it exists', () => CREATE],
    ['both preconditions, one of which fails', () => ({ 'if-match': current, ...CREATE })],
  ])('%s', async (_, condition) => {
    await refuses(condition(), 412, 'precondition-failed');
  });

  test('If-Match without a statement', async () => {
    const before = await dumpTables(server.database);
    for (const condition of [REPLACE, { 'if-match': current }]) {
      const answer = await curator.save(makeDocument({ id: 'other' }), condition);
      expect(answer.status).toBe(412);
      expect(answer.body.detail).toMatch(/does not exist\. To create it, send If-None-Match: \*/);
    }
    expect(await dumpTables(server.database)).toEqual(before);
  });

  test('the ETag of a statement from before it was deleted and recreated', async () => {
    await curator.remove(address, { 'if-match': current });
    expect((await curator.save(titled('Second'), { 'if-match': current })).status).toBe(412);
    expect((await curator.save(titled('Second'), CREATE)).status).toBe(201);
    await refuses({ 'if-match': current }, 412, 'precondition-failed');
  });
});

describe('If-Match succeeds with', () => {
  test.each<[string, () => string]>([
    ['the ETag', () => current],
    ['a list with it', () => `W/"1", ${stale} ,${current}`],
    ['*', () => ' * '],
    ['the ETag from before a vote changed', () => `${current.split('.')[0]}.old"`],
  ])('%s', async (_, condition) => {
    const answer = await curator.save(titled('Third'), { 'if-match': condition() });
    expect(answer.status).toBe(200);
    expect(answer.body.title).toBe('Third');
  });

  test('the ETag of a GET response', async () => {
    const { headers } = await server.get(address);
    expect(headers['etag']).toBe(current);
    expect((await curator.remove(address, { 'if-match': headers['etag'] ?? '' })).status).toBe(204);
  });
});

test('names a weak ETag and what made it weak', async () => {
  const [detail = ''] = await refuses({ 'if-match': `W/${current}` }, 412, 'precondition-failed');
  expect(detail).toContain(`W/${current} is weak`);
  expect(detail).toContain('a proxy');
});

describe('If-Unmodified-Since', () => {
  const LONG_AGO = 'Sun, 06 Nov 1994 08:49:37 GMT';

  test('is 412 if the statement has changed since', async () => {
    await refuses({ 'if-unmodified-since': LONG_AGO }, 412, 'precondition-failed');
  });

  test('alone does not say what to replace', async () => {
    const now = new Date(Date.now() + 2_000).toUTCString();
    await refuses({ 'if-unmodified-since': now }, 428, 'precondition-required');
  });

  test('is ignored with If-Match, without a statement, and if it is not a date', async () => {
    const headers = { 'if-unmodified-since': LONG_AGO };
    const other = makeDocument({ id: 'other' });
    expect((await curator.save(titled('A'), { ...headers, ...REPLACE })).status).toBe(200);
    expect((await curator.save(other, { ...headers, ...CREATE })).status).toBe(201);
    for (const date of ['1994', 'Sun, 06 Nov 1994 08:49:37 +0000']) {
      await refuses({ 'if-unmodified-since': date }, 428, 'precondition-required');
    }
  });
});

test('returns 400 and changes nothing for malformed preconditions', async () => {
  for (const [name, value] of [
    ['if-match', 'abc'],
    ['if-match', '"a" "b"'],
    ['if-match', '"a'],
    ['if-match', '*, "a"'],
    ['if-match', '"a", b'],
    ['if-match', ''],
    ['if-none-match', current],
    ['if-none-match', '"a"'],
  ] as const) {
    const before = await dumpTables(server.database);
    const answer = await curator.save(titled('Third'), { [name]: value });
    expect(answer.status, value).toBe(400);
    expect(answer.body.errors).toMatchObject([{ in: 'header', pointer: `/${name}` }]);
    expect(await dumpTables(server.database)).toEqual(before);
  }
});

test('of concurrent writes with the same ETag, one succeeds', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      curator.save(titled(`Writer ${at}`), { 'if-match': current }),
    ),
  );
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([200, ...Array(7).fill(412)]);
  const winner = answers.find(({ status }) => status === 200);
  expect((await server.get(address)).body).toEqual(winner?.body);
  expect((await server.get(`${address}/revisions`)).body.data).toHaveLength(3);
});

test('of concurrent creations, one succeeds', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      curator.save({ ...titled(`Writer ${at}`), id: 'new' }, CREATE),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(412)]);
  expect((await server.get('/v1/statements/new/revisions')).body.data).toHaveLength(1);
});
