import { createHash } from 'node:crypto';
import { parseFeed } from '@rowanmanning/feed-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { BASE, idsOf, STATEMENT } from '../../support/registry.js';
import { startServer, type TestServer } from '../../support/server.js';
import { countRevisions } from '../../support/tables.js';

const UNION = { code: 'NRWU', name: 'Northern Railway Union', members: [{ party: 'nor' }] };
const UKRAINE = {
  symbol: 'A/RES/68/262',
  adoptedOn: '2014-03-27',
  title: 'Territorial integrity of Ukraine',
  votes: { yes: ['UA', 'DE'] },
};

let server: TestServer;
let curator: Curator;
/** The number of the last revision of the seed. */
let seeded: number;

beforeAll(async () => {
  server = await startServer();
  curator = await makeCurator(server);
  seeded = await countRevisions(server);
  await curator.put('/v1/parties/NRWU', UNION, CREATE);
  await curator.put('/v1/resolutions/A-RES-68-262', UKRAINE, CREATE);
  await curator.save({ ...makeDocument(), id: 'railway' }, CREATE);
  await curator.put('/v1/parties/NRWU', { ...UNION, name: 'The Union' }, REPLACE);
});
afterAll(() => server.close());

test('revisions of parties and resolutions have the accepted document, and its hash', async () => {
  const party = await server.get(`/v1/parties/NRWU/revisions/${seeded + 1}`);
  expect(party.body).toEqual({
    id: seeded + 1,
    url: `${BASE}/v1/parties/NRWU/revisions/${seeded + 1}`,
    type: 'party',
    resource: 'NRWU',
    resourceUrl: `${BASE}/v1/parties/NRWU`,
    statement: null,
    statementUrl: null,
    action: 'put',
    acceptedAt: expect.any(String),
    author: 'curator',
    sha256: expect.any(String),
    document: {
      code: 'NRWU',
      kind: 'organisation',
      name: UNION.name,
      aliases: [],
      members: [{ party: 'NO', from: null, to: null }],
    },
  });
  const resolution = await server.get(`/v1/resolutions/A-RES-68-262/revisions/${seeded + 2}`);
  expect(resolution.body.document).toMatchObject({
    ...UKRAINE,
    votes: { yes: ['DE', 'UA'], no: [] },
  });
  for (const { body } of [party, resolution]) {
    const json = JSON.stringify(body.document);
    expect(body.sha256).toBe(createHash('sha256').update(json).digest('hex'));
  }
});

test('the document of a revision can be sent back, and changes nothing', async () => {
  const before = await countRevisions(server);
  for (const [address, revision] of [
    ['/v1/parties/NRWU', seeded + 4],
    ['/v1/resolutions/A-RES-68-262', seeded + 2],
    ['/v1/resolutions/S-RES-2270', null],
    ['/v1/parties/G7', null],
  ]) {
    const { body: list } = await server.get(`${address}/revisions`);
    const { body } = await server.get(`${address}/revisions/${revision ?? list.data[0].id}`);
    const again = await curator.put(String(address), body.document, REPLACE);
    expect([again.status, again.body.errors], String(address)).toEqual([200, undefined]);
    expect(again.headers['etag']).toMatch(new RegExp(`^"${body.id}\\.`));
  }
  expect(await countRevisions(server)).toBe(before);
});

test('what the seed has got its first revision after the statements', async () => {
  const all = await server.get('/v1/changes?type=statement,resolution,party&limit=100');
  expect(all.body.data.slice(0, 3)).toMatchObject([
    { id: 1, type: 'statement', resource: STATEMENT },
    { id: 2, type: 'party', author: null },
    { id: 3, type: 'party' },
  ]);
  const { body } = await server.get('/v1/resolutions/S-RES-2270/revisions?total=true');
  expect(body).toMatchObject({ data: [{ action: 'put', author: null }], page: { total: 1 } });
});

test('states have none, and other codes redirect', async () => {
  expect((await server.get('/v1/parties/KR/revisions')).body.data).toEqual([]);
  const { status, headers } = await server.get('/v1/parties/nrwu/revisions?limit=1');
  expect([status, headers['location']]).toEqual([308, '/v1/parties/NRWU/revisions?limit=1']);
  expect((await server.get('/v1/parties/KOR/revisions')).headers['location']).toBe(
    '/v1/parties/KR/revisions',
  );
  for (const path of [
    `/v1/parties/NRWU/revisions/${seeded + 3}`,
    `/v1/resolutions/A-RES-68-262/revisions/${seeded + 1}`,
    `/v1/statements/railway/revisions/${seeded + 1}`,
    '/v1/parties/NOSUCH/revisions',
    '/v1/resolutions/S-RES-9999/revisions',
  ]) {
    expect((await server.get(path)).status, path).toBe(404);
  }
});

describe('`type` of the change feed', () => {
  const changes = (query: string) => server.get(`/v1/changes?after=${seeded}${query}`);

  test('selects statements unless others are asked for', async () => {
    expect(idsOf(await changes(''))).toEqual([seeded + 3]);
    expect(idsOf(await changes('&type=statement'))).toEqual([seeded + 3]);
    expect(idsOf(await changes('&type=party'))).toEqual([seeded + 1, seeded + 4]);
    expect(idsOf(await changes('&type=resolution,statement'))).toEqual([seeded + 2, seeded + 3]);
    expect(idsOf(await changes('&type=statement,resolution,party'))).toEqual(
      [1, 2, 3, 4].map((at) => seeded + at),
    );
    const { status, body } = await changes('&type=vote');
    expect([status, body.errors[0].detail]).toEqual([
      400,
      'must be one of: statement, resolution, party',
    ]);
  });

  test.each(['statement', 'party', 'party,resolution', 'statement,resolution,party'])(
    'counts and pages what %s selects',
    async (types) => {
      const all = await server.get(`/v1/changes?type=${types}&format=ndjson`);
      const ids = all.body
        .trimEnd()
        .split('\n')
        .map((line: string) => JSON.parse(line).id);
      const paged: string[] = [];
      for (let cursor = ''; ; ) {
        const { body } = await server.get(
          `/v1/changes?type=${types}&limit=20&total=true${cursor && `&cursor=${cursor}`}`,
        );
        expect(body.page.total).toBe(ids.length);
        paged.push(...body.data.map(({ id }: { id: string }) => id));
        if (body.page.next === null) break;
        cursor = body.page.next;
      }
      expect(paged).toEqual(ids);
      const after = ids.at(-2) ?? 0;
      const rest = await server.get(`/v1/changes?type=${types}&after=${after}&total=true`);
      expect(rest.body.page.total).toBe(ids.filter((id: number) => id > after).length);
    },
  );
});

test('the feed shows parties and resolutions on request, with their names', async () => {
  const titles = async (query: string) => {
    const { status, body } = await server.get(`/feed.atom${query}`);
    expect(status).toBe(200);
    return parseFeed(body).items.map(({ title, url }) => [title, url]);
  };
  expect(await titles('?type=party,resolution')).toEqual(
    expect.arrayContaining([
      ['The Union', `${BASE}/v1/parties/NRWU`],
      ['A/RES/68/262: Territorial integrity of Ukraine', `${BASE}/v1/resolutions/A-RES-68-262`],
    ]),
  );
  expect((await titles('')).map(([, url]) => url)).toEqual([
    `${BASE}/v1/statements/railway`,
    `${BASE}/v1/statements/${STATEMENT}`,
  ]);
});
