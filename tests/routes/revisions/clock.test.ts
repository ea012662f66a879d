import { afterAll, beforeAll, expect, test } from 'vitest';
import { CREATE, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

const ID = 'northern-railway-2020';
const ADDRESS = `/v1/statements/${ID}`;

/** When a clock that was years ahead had it saved. */
const AHEAD = new Date('2031-02-03T04:05:06Z');

let server: TestServer;
let start: string;
beforeAll(async () => {
  server = await startRegistry();
  const curator = await makeCurator(server);
  await saveDocument(
    server,
    { ...makeDocument(), id: ID, title: 'Too early' },
    { acceptedAt: AHEAD },
  );
  start = new Date().toISOString();
  await curator.save({ ...makeDocument(), id: ID, title: 'In time' }, REPLACE);
  await curator.save({ ...makeDocument(), id: 'another' }, CREATE);
});
afterAll(() => server.close());

test('after the clock was set back, revisions have its time again, and keep their order', async () => {
  const { body } = await server.get(`${ADDRESS}/revisions`);
  const [newest, early] = body.data;
  expect(early.acceptedAt).toBe(AHEAD.toISOString());
  expect(newest.id).toBeGreaterThan(early.id);
  expect(newest.acceptedAt >= start).toBe(true);
  expect(newest.acceptedAt <= new Date().toISOString()).toBe(true);

  const { body: changes } = await server.get('/v1/changes');
  const ids = changes.data.map(({ id }: { id: number }) => id);
  expect(ids).toEqual(ids.toSorted((a: number, b: number) => a - b));
});

test('?since= starts with the first revision of that time, and skips none that has an earlier time', async () => {
  const listSince = async (since: string, more = '') =>
    (await server.get(`/v1/changes?since=${since}${more}`)).body.data.map(
      ({ document }: { document: { title: string } }) => document.title,
    );
  const { title } = makeDocument();
  expect(await listSince('2030-01-01T00:00:00Z')).toEqual(['Too early', 'In time', title]);
  expect(await listSince(AHEAD.toISOString())).toEqual(['Too early', 'In time', title]);
  expect(await listSince('2030-01-01T01:00:00+02:00')).toEqual(['Too early', 'In time', title]);
  expect(await listSince('2032-01-01T00:00:00Z')).toEqual([]);
  expect(await listSince(start)).toEqual(['Too early', 'In time', title]);

  const { body: all } = await server.get('/v1/changes?limit=100');
  const [inTime] = all.data.slice(-2);
  expect(await listSince('2030-01-01T00:00:00Z', `&after=${inTime.id}`)).toEqual([title]);
  expect(await listSince('2030-01-01T00:00:00Z', '&after=1')).toEqual([
    'Too early',
    'In time',
    title,
  ]);
  expect(await listSince('2030-01-01T00:00:00Z', '&q=railway')).toHaveLength(3);
  const { body } = await server.get('/v1/changes?since=2030-01-01T00:00:00Z&total=true&limit=1');
  expect(body.page.total).toBe(3);
  expect((await server.get('/v1/changes?since=yesterday')).body.errors[0]).toMatchObject({
    pointer: '/since',
    detail: 'must be a timestamp such as 2024-11-05T12:00:00Z (RFC 3339)',
  });
});

test('?at= shows the last revision of those accepted by then', async () => {
  const titleAt = async (at: string) => (await server.get(`${ADDRESS}?at=${at}`)).body.title;
  expect(await titleAt(new Date().toISOString())).toBe('In time');
  expect(await titleAt('2035-01-01T00:00:00Z')).toBe('In time');
  expect((await server.get(`${ADDRESS}?at=${start.replace(/^\d+/, '2020')}`)).status).toBe(404);
});

test('the feed and Last-Modified follow the clock', async () => {
  const { body: feed } = await server.get('/feed.atom');
  expect(/<updated>(.*?)<\/updated>/.exec(feed)?.[1]?.slice(0, 4)).toBe(start.slice(0, 4));
  expect(feed).not.toContain('2031');

  const list = '/v1/claims?format=csv';
  const { headers } = await server.get(list);
  const lastModified = String(headers['last-modified']);
  expect(Date.parse(lastModified)).toBeLessThanOrEqual(Date.now());
  // Clients that read it while the clock was wrong have missed the changes since.
  const { status } = await server.get(list, { 'if-modified-since': AHEAD.toUTCString() });
  expect(status).toBe(200);
});
