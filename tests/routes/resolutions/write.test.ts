import { beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { CREATE, type Curator, invalidParts, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { BASE, idsOf, STATEMENT } from '../../support/registry.js';
import { startServerForTest, type TestServer } from '../../support/server.js';
import { dumpTables } from '../../support/tables.js';

const UKRAINE = {
  symbol: 'A/RES/68/262',
  adoptedOn: '2014-03-27',
  title: 'Territorial integrity of Ukraine',
  votes: { yes: ['DE', 'UA'], no: ['RU'], abstain: ['CN'] },
};
const ADDRESS = '/v1/resolutions/A-RES-68-262';

let server: TestServer;
let curator: Curator;

beforeEach(async () => {
  server = await startServerForTest();
  curator = await makeCurator(server);
});

test('creates a resolution with its votes, which can then be cited', async () => {
  const created = await curator.put(ADDRESS, UKRAINE, CREATE);
  expect(created.status).toBe(201);
  expect(created.headers['location']).toBe(`${BASE}${ADDRESS}`);
  expect(created.headers['content-location']).toBe(`${BASE}${ADDRESS}`);
  const read = await server.get(ADDRESS);
  expect(created.body).toEqual(read.body);
  expect(created.headers['etag']).toBe(read.headers['etag']);
  expect(read.body).toMatchObject({
    id: 'A-RES-68-262',
    body: 'general-assembly',
    year: 2014,
    meeting: null,
    documentUrl: 'https://undocs.org/A/RES/68/262',
    tally: { yes: 2, no: 1, abstain: 1, absent: 0 },
  });

  const claims = [
    {
      key: 'c1',
      kind: 'appeal' as const,
      quote: 'We urge Norway to publish the timetable, mindful of resolution 1718.',
      parties: [{ party: 'RU', role: 'subject' as const }],
      citations: [{ quote: 'resolution 1718', resolution: 'a/res/68/262' }],
    },
  ];
  const saved = await curator.save({ ...makeDocument({ claims }), id: 'citing' }, CREATE);
  expect(saved.status).toBe(201);
  expect(saved.body.claims[0].citations[0].votes).toMatchObject([
    { party: { id: 'RU' }, vote: 'no' },
  ]);
});

test('replaces it with its votes, also from YAML, and the same document again changes nothing', async () => {
  await curator.put(ADDRESS, UKRAINE, CREATE);
  const next = { ...UKRAINE, title: 'Of Ukraine', votes: { no: ['CN'] } };
  const replaced = await curator.put(ADDRESS, stringify(next), {
    ...REPLACE,
    'content-type': 'text/yaml',
  });
  expect(replaced.status).toBe(200);
  const tally = { yes: 0, no: 1, abstain: 0, absent: 0 };
  expect(replaced.body).toMatchObject({ title: 'Of Ukraine', tally });
  const { body: list } = await server.get('/v1/resolutions?body=general-assembly');
  expect(list.data).toMatchObject([{ id: 'A-RES-68-262', tally }]);
  expect(idsOf(await server.get('/v1/resolutions?q=territorial'))).toEqual([]);

  const before = await dumpTables(server.database);
  const again = await curator.put(ADDRESS, next, REPLACE);
  expect(again.status).toBe(200);
  expect(again.headers['etag']).toBe(replaced.headers['etag']);
  expect(await dumpTables(server.database)).toEqual(before);
});

test('statements that cite the resolution show a corrected vote at once', async () => {
  const url = '/v1/resolutions/S-RES-2270';
  const { body } = await server.get(url);
  const yes = body.votes
    .map(({ party }: { party: { id: string } }) => party.id)
    .filter((id: string) => id !== 'RU');
  const { symbol, adoptedOn, meeting, title, chapter } = body;
  const corrected = { symbol, adoptedOn, meeting, title, chapter, votes: { yes, abstain: ['RU'] } };
  expect((await curator.put(url, corrected, REPLACE)).status).toBe(200);
  const list = await server.get(`/v1/statements/${STATEMENT}/resolutions`);
  expect(list.body.data[0].votes).toContainEqual(
    expect.objectContaining({ party: expect.objectContaining({ id: 'RU' }), vote: 'abstain' }),
  );
});

test('checks the conditions of a write', async () => {
  const created = await curator.put(ADDRESS, UKRAINE, CREATE);
  const etag = { 'if-match': created.headers['etag'] ?? '' };
  const replaced = await curator.put(ADDRESS, { ...UKRAINE, title: null }, etag);
  expect([created.status, replaced.status]).toEqual([201, 200]);
  const before = await dumpTables(server.database);
  expect((await curator.put(ADDRESS, UKRAINE, etag)).status).toBe(412);
  expect((await curator.put(ADDRESS, UKRAINE, CREATE)).status).toBe(412);
  const since = { 'if-unmodified-since': 'Sun, 06 Nov 1994 08:49:37 GMT' };
  expect((await curator.put(ADDRESS, UKRAINE, since)).status).toBe(412);
  const other = { ...UKRAINE, symbol: 'A/RES/68/263' };
  expect((await curator.put('/v1/resolutions/A-RES-68-263', other, REPLACE)).status).toBe(412);
  expect(await dumpTables(server.database)).toEqual(before);
});

test('refuses another year than that of the resolution, unless a date says why', async () => {
  const url = '/v1/resolutions/S-RES-1718';
  const { body } = await server.get(`${url}/revisions?limit=1`);
  const { body: latest } = await server.get(`${url}/revisions/${body.data[0].id}`);
  const redated = { ...latest.document, symbol: 'S/RES/1718 (2007)', adoptedOn: null };

  expect(invalidParts(await curator.put(url, redated, REPLACE))).toEqual({
    '/symbol': 'S/RES/1718 is of 2006, not of 2007',
  });
  const dated = await curator.put(url, { ...redated, adoptedOn: '2007-10-14' }, REPLACE);
  expect(dated.body).toMatchObject({ symbol: 'S/RES/1718 (2007)', year: 2007 });
});

test('redirects a symbol to the id', async () => {
  for (const id of ['A%2FRES%2F68%2F262', 'a-res-68-262']) {
    const answer = await curator.put(`/v1/resolutions/${id}`, UKRAINE);
    expect(answer.status).toBe(308);
    expect(answer.headers['location']).toBe(ADDRESS);
  }
  expect((await server.get(ADDRESS)).status).toBe(404);
});

test('returns 422 with every error of a document, and changes nothing', async () => {
  const before = await dumpTables(server.database);
  const put = async (document: object, url = ADDRESS) =>
    invalidParts(await curator.put(url, document, url === ADDRESS ? CREATE : REPLACE));
  expect(
    await put({
      symbol: 'A/RES/',
      meeting: 0,
      title: '',
      chapter: 'IIX',
      votes: { yes: [''], perhaps: [] },
      body: 'general-assembly',
    }),
  ).toEqual({
    '/symbol': 'must be the symbol of a UN document, such as S/RES/2270 (2016) or A/RES/68/262',
    '/meeting': 'must be 1 or more',
    '/title': 'must not be empty',
    '/chapter': 'must be the Roman numeral of a chapter of the UN Charter, I to XIX',
    '/votes/yes/0': 'must not be empty',
    '/votes/perhaps': 'is not a known field',
    '/body': 'is not a known field',
  });
  expect(await put({ ...UKRAINE, votes: { yes: ['DE'], no: ['DE'] } })).toEqual({
    '/votes': 'must not list a party twice',
  });
  expect(await put({ ...UKRAINE, votes: { yes: ['DE'], no: ['UA', 'deu'] } })).toEqual({
    '/votes/no/1': 'deu occurs more than once',
  });
  expect(await put({ ...UKRAINE, votes: { yes: ['DE', 'g7'], no: ['NATO'] } })).toEqual({
    '/votes/yes/1': 'must be a state, not the group g7',
    '/votes/no/0': 'must be a state, not the organisation NATO',
  });
  expect(await put({ ...UKRAINE, votes: { absent: ['DE', 'QX'] } })).toEqual({
    '/votes/absent/1': expect.stringMatching(/^there is no party QX: look up/),
  });
  expect(await put({ ...UKRAINE, symbol: 'A/RES/68/263' })).toEqual({
    '/symbol': 'must be the symbol of A-RES-68-262, as in the address',
  });
  const council = { symbol: 'S/RES/2270 (2016)', adoptedOn: '2017-03-02' };
  expect(await put(council, '/v1/resolutions/S-RES-2270')).toEqual({
    '/adoptedOn': 'must be in the year of the symbol',
  });
  for (const [symbol, day, id] of [
    ['S/RES/2999', { adoptedOn: '1900-01-01' }, 'S-RES-2999'],
    ['S/RES/2999', { rejectedOn: '0001-01-01' }, 'S-RES-2999'],
    ['A/RES/78/1', { adoptedOn: '1990-01-01' }, 'A-RES-78-1'],
    ['S/2024/239', { rejectedOn: '2026-01-01' }, 'S-2024-239'],
  ] as const) {
    const issues = await invalidParts(
      await curator.put(`/v1/resolutions/${id}`, { symbol, ...day }, CREATE),
    );
    expect(issues).toEqual({
      [`/${Object.keys(day)}`]: expect.stringMatching(/cannot be of|in the year of the symbol/),
    });
  }
  expect(
    await put({ ...UKRAINE, votes: null, procedure: 'without-vote', tally: { yes: 1 } }),
  ).toEqual({ '/procedure': 'must be vote or null if there are votes or a tally' });
  expect(await dumpTables(server.database)).toEqual(before);
});

test('refuses more votes than the organ has members, and groups as sponsors', async () => {
  const { body } = await server.get('/v1/parties?kind=state&limit=100');
  const states: string[] = body.data.map(({ id }: { id: string }) => id);
  const put = async (id: string, document: object) =>
    curator.put(`/v1/resolutions/${id}`, document, CREATE);
  const more = (max: number, given: number) =>
    `must have at most ${max} in all, the members of the organ; these are ${given}`;
  const of = (symbol: string, adoptedOn: string, count: number) => ({
    symbol,
    adoptedOn,
    votes: { yes: states.slice(0, count) },
  });
  expect(invalidParts(await put('S-RES-2735', of('S/RES/2735', '2024-06-10', 16)))).toEqual({
    '/votes': more(15, 16),
  });
  expect(invalidParts(await put('S-RES-100', of('S/RES/100', '1953-10-27', 12)))).toEqual({
    '/votes': more(11, 12),
  });
  expect((await put('S-RES-2735', of('S/RES/2735', '2024-06-10', 15))).status).toBe(201);
  expect((await put('S-RES-100', of('S/RES/100', '1953-10-27', 11))).status).toBe(201);
  const tally = { yes: 150, no: 20, abstain: 20, absent: 4 };
  expect(invalidParts(await put('A-RES-77-1', { symbol: 'A/RES/77/1', tally }))).toEqual({
    '/tally': more(193, 194),
  });
  const sponsors = ['JP', 'EU', 'G7'];
  expect(invalidParts(await put('A-RES-77-1', { symbol: 'A/RES/77/1', sponsors }))).toEqual({
    '/sponsors/2': 'must be a state or an organisation, not the group G7',
  });
});

test('refuses votes of states that were not on the Council, where all its members are recorded', async () => {
  const { body } = await server.get('/v1/resolutions/S-RES-2270');
  const voters: string[] = body.votes.map(({ party }: { party: { id: string } }) => party.id);
  expect(voters).toHaveLength(15);
  const document = { symbol: 'S/RES/2271 (2016)', adoptedOn: '2016-03-02', votes: { yes: ['AU'] } };
  const council = (members: string[]) => ({
    code: 'UNSC',
    name: 'Security Council',
    members: members.map((party) => ({ party, from: '2016-01-01', to: '2016-12-31' })),
  });
  await curator.put('/v1/parties/UNSC', council(voters.slice(1)), CREATE);
  expect((await curator.put('/v1/resolutions/S-RES-2271', document, CREATE)).status).toBe(201);

  await curator.put('/v1/parties/UNSC', council(voters), REPLACE);
  const again = { ...document, votes: { yes: [voters[0] ?? '', 'aus'] } };
  expect(invalidParts(await curator.put('/v1/resolutions/S-RES-2271', again, REPLACE))).toEqual({
    '/votes/yes/1': 'AU was not a member of the Security Council on 2016-03-02',
  });
  const earlier = { ...document, symbol: 'S/RES/2000 (2011)', adoptedOn: '2011-07-27' };
  expect((await curator.put('/v1/resolutions/S-RES-2000', earlier, CREATE)).status).toBe(201);
});
