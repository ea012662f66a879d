import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE, idsOf, invalidParameters, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

test('lists all parties that signed a statement, by code', async () => {
  const answer = await server.get('/v1/signatories?total=true');
  const codes = 'AU CA DE EU FR GB IS IT JP KR NO NZ TR US';
  expect(idsOf(answer)).toEqual(codes.split(' '));
  expect(answer.body.page).toEqual({ limit: 50, next: null, total: 14 });
});

test('returns a signatory with the number of statements and the first and last date', async () => {
  const { body } = await server.get('/v1/signatories?q=republic+of+korea');
  expect(body).toEqual({
    data: [
      {
        id: 'KR',
        url: `${BASE}/v1/signatories/KR`,
        partyUrl: `${BASE}/v1/parties/KR`,
        kind: 'state',
        name: 'Republic of Korea',
        statementCount: 3,
        firstIssuedOn: '2017-09-15',
        lastIssuedOn: '2024-11-05',
        updatedAt: expect.any(String),
      },
    ],
    page: { limit: 50, next: null },
  });
});

test('counts statements of unknown date', async () => {
  const { body } = await server.get('/v1/signatories?q=france');
  expect(body.data).toMatchObject([
    { id: 'FR', statementCount: 2, firstIssuedOn: '2024-11-05', lastIssuedOn: '2024-11-05' },
  ]);
});

test.each([
  ['kind=organisation', ['EU']],
  ['kind=organisation&capacity=on-behalf-of', ['UNO']],
  ['capacity=on-behalf-of,aligned', ['UA', 'UNO']],
  ['kind=organisation&q=union', ['EU']],
  ['kind=state&q=united', ['GB', 'US']],
  ['q=TURKIYE', ['TR']],
  ['q=t%C3%BCrk', ['TR']],
  ['q=410', ['KR']],
  ['q=%25', []],
  ['q=_', []],
  ['q=russia', []],
])('%s', async (query, expected) => {
  expect(idsOf(await server.get(`/v1/signatories?${query}`))).toEqual(expected);
});

test('rejects malformed and unknown filters', async () => {
  const answer = await server.get('/v1/signatories?q=%0A&code=KR');
  expect(answer.status).toBe(400);
  expect(invalidParameters(answer)).toEqual({
    '/q': 'must not contain control characters',
    '/code': 'is not a known parameter: see /docs',
  });
  expect((await server.get('/v1/signatories?kind=country')).status).toBe(400);
});
