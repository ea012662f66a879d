import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE, idsOf, invalidParameters, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

const NEWEST_FIRST = [
  'S-RES-2397',
  'S-RES-2375',
  'S-RES-2371',
  'S-RES-2356',
  'S-RES-2321',
  'S-RES-2270',
  'A-RES-68-262',
  'S-RES-2094',
  'S-RES-2087',
  'S-RES-1874',
  'S-RES-1718',
  'S-RES-1695',
];

test('lists the newest first', async () => {
  expect(idsOf(await server.get('/v1/resolutions'))).toEqual(NEWEST_FIRST);
});

test('returns a resolution with its symbol, UN URL and tally', async () => {
  const { body } = await server.get('/v1/resolutions?body=general-assembly');
  expect(body).toEqual({
    data: [
      {
        id: 'A-RES-68-262',
        url: `${BASE}/v1/resolutions/A-RES-68-262`,
        symbol: 'A/RES/68/262',
        body: 'general-assembly',
        type: 'resolution',
        known: true,
        updatedAt: expect.any(String),
        year: 2014,
        outcome: 'adopted',
        adoptedOn: '2014-03-27',
        rejectedOn: null,
        meeting: null,
        title: 'Territorial integrity of Ukraine',
        chapter: null,
        draft: null,
        procedure: null,
        documentUrl: 'https://undocs.org/A/RES/68/262',
        tally: { yes: 2, no: 2, abstain: 1, absent: 1 },
        vetoedBy: [],
      },
    ],
    page: { limit: 50, next: null },
  });
});

test('every seeded Security Council resolution has 15 votes', async () => {
  const { body } = await server.get('/v1/resolutions?body=security-council');
  expect(body.data).toHaveLength(11);
  for (const { tally } of body.data)
    expect(tally).toEqual({ yes: 15, no: 0, abstain: 0, absent: 0 });
});

test.each([
  ['year=2017', ['S-RES-2397', 'S-RES-2375', 'S-RES-2371', 'S-RES-2356']],
  ['year=2014&body=security-council', []],
  ['year=1945', []],
  ['citedBy=AU', ['S-RES-2270', 'S-RES-1874', 'S-RES-1718']],
  ['citedBy=kor', ['S-RES-2375', 'S-RES-2371', 'S-RES-2270', 'S-RES-1874', 'S-RES-1718']],
  ['citedBy=DE', ['S-RES-2270', 'A-RES-68-262', 'S-RES-1874', 'S-RES-1718']],
  ['citedBy=DE&year=2014', ['A-RES-68-262']],
  ['citedBy=NO', []],
  ['q=2270', ['S-RES-2270']],
  ['q=S/RES/2270(2016)', ['S-RES-2270']],
  ['q=s/res/2270(2016)', ['S-RES-2270']],
  ['q=S-RES-2270-2016', ['S-RES-2270']],
  ['q=s-res-2270', ['S-RES-2270']],
  ['q=S/RES/2270+(2017)', []],
  ['q=a-res-68-262', ['A-RES-68-262']],
  ['q=s/res/23', ['S-RES-2397', 'S-RES-2375', 'S-RES-2371', 'S-RES-2356', 'S-RES-2321']],
  ['q=UKRAINE', ['A-RES-68-262']],
  ['q=(2006)', ['S-RES-1718', 'S-RES-1695']],
  ['q=zebra', []],
])('%s', async (query, expected) => {
  expect(idsOf(await server.get(`/v1/resolutions?${query}`))).toEqual(expected);
});

test.each([
  ['year=17', { '/year': 'must be a four-digit year' }],
  ['year=20170', { '/year': 'must be a four-digit year' }],
  ['year=2017.0', { '/year': 'must be a four-digit year' }],
  ['citedBy=1', { '/citedBy': expect.stringMatching(/^there is no party 1/) }],
  ['body=Security%20Council', { '/body': expect.any(String) }],
])('rejects %s', async (query, issues) => {
  const answer = await server.get(`/v1/resolutions?${query}`);
  expect(answer.status).toBe(400);
  expect(invalidParameters(answer)).toEqual(issues);
});
