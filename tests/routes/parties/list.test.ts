import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE, idsOf, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

test('lists every party by code', async () => {
  const { body } = await server.get('/v1/parties?limit=3&kind=state&total=true');
  expect(body.data).toEqual([
    {
      id: 'AD',
      url: `${BASE}/v1/parties/AD`,
      kind: 'state',
      name: 'Andorra',
      alpha3: 'AND',
      numeric: '020',
      aliases: ['Principality of Andorra'],
      existedFrom: null,
      existedTo: null,
      wikidata: 'Q228',
      updatedAt: expect.any(String),
    },
    {
      id: 'AE',
      url: `${BASE}/v1/parties/AE`,
      kind: 'state',
      name: 'United Arab Emirates',
      alpha3: 'ARE',
      numeric: '784',
      aliases: ['UAE', 'U.A.E.', 'Emirates'],
      existedFrom: null,
      existedTo: null,
      wikidata: 'Q878',
      updatedAt: expect.any(String),
    },
    {
      id: 'AF',
      url: `${BASE}/v1/parties/AF`,
      kind: 'state',
      name: 'Afghanistan',
      alpha3: 'AFG',
      numeric: '004',
      aliases: ['Islamic Republic of Afghanistan', 'Islamic Emirate of Afghanistan'],
      existedFrom: null,
      existedTo: null,
      wikidata: 'Q889',
      updatedAt: expect.any(String),
    },
  ]);
  // The 249 entries of ISO 3166-1, Kosovo, and 12 former states.
  expect(body.page.total).toBe(249 + 1 + 12);
});

test.each([
  ['q=korea', ['KP', 'KR']],
  ['q=DPRK', ['KP']],
  ['q=prk', ['KP']],
  ['q=arab+league', ['LAS']],
  ['q=cote+d%27ivoire', ['CI']],
  [
    'kind=organisation&q=organi',
    ['AFRICAN-UNION', 'CSTO', 'NATO', 'OAS', 'OECD', 'OIC', 'OPCW', 'OSCE'],
  ],
  ['kind=state&q=european+union', []],
  ['q=OR', expect.arrayContaining(['OSCE', 'NO', 'KR'])],
  ['q=*', []],
  ['q=%5C', []],
])('%s', async (query, expected) => {
  expect(idsOf(await server.get(`/v1/parties?${query}`))).toEqual(expected);
});

test('organisations and Kosovo have no ISO 3166-1 codes', async () => {
  for (const code of ['EU', 'OSCE', 'XK']) {
    const { body } = await server.get(`/v1/parties/${code}`);
    expect(body).toMatchObject({ alpha3: null, numeric: null });
  }
});
