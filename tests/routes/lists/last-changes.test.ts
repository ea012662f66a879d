import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  idsOf,
  invalidParameters,
  revise,
  reviseReferences,
  startRegistry,
} from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  // Now the oldest statement was changed last.
  await revise(server, 'missile-tests-2017', ['A new title']);
  await reviseReferences(server);
});
afterAll(() => server.close());

// biome-ignore lint/suspicious/noExplicitAny: items of any list.
type Item = any;

/** Reads a list to its end, in pages of two. */
async function readAll(path: string): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = `${path}${path.includes('?') ? '&' : '?'}limit=2`;
    const { status, body } = await server.get(cursor === '' ? query : `${query}&cursor=${cursor}`);
    expect(status).toBe(200);
    items.push(...body.data);
    cursor = body.page.next;
  }
  return items;
}

/** When the latest revision of each resource was accepted. */
async function acceptedTimes(type: string): Promise<Map<string, string>> {
  const { body } = await server.get(`/v1/changes?type=${type}&limit=100`);
  return new Map(
    body.data.map(({ resource, acceptedAt }: Item) => [resource, acceptedAt] as const),
  );
}

test('a list and a detail say when the revision that they show was accepted', async () => {
  const times = await acceptedTimes('statement');
  for (const { id, updatedAt } of await readAll('/v1/statements')) {
    expect(updatedAt).toBe(times.get(id));
    const { body } = await server.get(`/v1/statements/${id}`);
    expect(body.updatedAt).toBe(updatedAt);
    const parts = [
      ...body.claims,
      ...body.signatories,
      ...(await readAll(`/v1/statements/${id}/signatories`)),
    ];
    for (const part of parts) expect(part.updatedAt).toBe(updatedAt);
  }
  for (const claim of await readAll('/v1/claims')) {
    expect(claim.updatedAt).toBe(times.get(claim.statement.id));
  }
  for (const hit of (await server.get('/v1/search?q=missiles')).body.data) {
    expect(hit.updatedAt).toBe(times.get(hit.statement.id));
  }
  const union = (await acceptedTimes('party')).get('EU');
  expect((await server.get('/v1/parties/EU')).body.updatedAt).toBe(union);
  const resolution = (await acceptedTimes('resolution')).get('S-RES-2270');
  expect((await server.get('/v1/resolutions/S-RES-2270')).body.updatedAt).toBe(resolution);
  for (const vote of await readAll('/v1/parties/RU/votes')) {
    const { body } = await server.get(`/v1/resolutions/${vote.resolution.id}`);
    expect(vote.updatedAt).toBe(body.updatedAt);
  }
});

test('an old revision has its own time', async () => {
  const { body: list } = await server.get('/v1/statements/missile-tests-2017/revisions');
  const [, first] = list.data;
  const { body } = await server.get(`/v1/statements/missile-tests-2017?at=${first.acceptedAt}`);
  for (const one of [body, ...body.signatories, ...body.claims]) {
    expect(one.updatedAt).toBe(first.acceptedAt);
  }
});

/** The lists that are sorted and filtered by the last change. */
const LISTS = ['statements', 'claims', 'resolutions', 'parties', 'signatories', 'parties/RU/votes'];

/** The ids of items, in any order. */
const ids = (items: Item[]) => items.map(({ id, resolution }) => id ?? resolution.id).sort();

test.each(LISTS)('/v1/%s is sorted by the last change, over all pages', async (list) => {
  const plain = await readAll(`/v1/${list}`);
  const latest = await readAll(`/v1/${list}?sort=-updatedAt`);
  const earliest = await readAll(`/v1/${list}?sort=updatedAt`);

  const times = latest.map(({ updatedAt }) => updatedAt);
  expect(times).toEqual([...times].sort().reverse());
  expect(earliest).toEqual(latest.toReversed());
  expect(ids(latest)).toEqual(ids(plain));
  expect(new Set(times).size).toBeGreaterThan(1);
});

test.each(LISTS)('/v1/%s is filtered by the last change, bounds included', async (list) => {
  const all = await readAll(`/v1/${list}`);
  const times = [...new Set(all.map(({ updatedAt }) => updatedAt))].sort();
  const middle = times[Math.floor(times.length / 2)];

  for (const sort of ['', '&sort=updatedAt']) {
    const from = await readAll(`/v1/${list}?updatedFrom=${middle}${sort}`);
    const to = await readAll(`/v1/${list}?updatedTo=${middle}${sort}`);
    expect(ids(from)).toEqual(ids(all.filter(({ updatedAt }) => updatedAt >= middle)));
    expect(ids(to)).toEqual(ids(all.filter(({ updatedAt }) => updatedAt <= middle)));
  }
});

test('a bound is a time with any offset, or a day in UTC', async () => {
  const at = (query: string) => server.get(`/v1/statements?${query}`).then(idsOf);
  const [newest] = await readAll('/v1/statements?sort=-updatedAt');
  const day = newest.updatedAt.slice(0, 10);
  expect(await at(`updatedFrom=${day}&updatedTo=${day}`)).toContain(newest.id);
  expect(await at('updatedTo=2000-01-01')).toEqual([]);
  const offset = new Date(Date.parse(newest.updatedAt) + 2 * 3_600_000).toISOString();
  const local = encodeURIComponent(offset.replace('Z', '+02:00'));
  expect(await at(`updatedFrom=${local}&updatedTo=${local}`)).toEqual([newest.id]);
  const found = await server.get(`/v1/search?q=missile&updatedTo=2000-01-01`);
  expect(found.body.data).toEqual([]);
});

test.each(['2024', '2024-02-30', '2024-11-05T12:00:00', 'yesterday', '', '2024-11-05T25:00Z'])(
  'updatedFrom=%s is refused',
  async (value) => {
    const answer = await server.get(`/v1/statements?updatedFrom=${value}`);
    expect(answer.status).toBe(400);
    expect(invalidParameters(answer)).toEqual({
      '/updatedFrom':
        'must be a date such as 2024-11-05, or a timestamp such as 2024-11-05T12:00:00Z (RFC 3339)',
    });
  },
);
