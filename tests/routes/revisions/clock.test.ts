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
