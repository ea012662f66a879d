import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE, idsOf, STATEMENT, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

test('a summary has the signatories in signing order and the number of claims', async () => {
  const { status, headers, body } = await server.get('/v1/statements?signatory=TR');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(body).toEqual({
    data: [
      {
        id: 'grain-corridor-2022',
        url: `${BASE}/v1/statements/grain-corridor-2022`,
        title: 'Déclaration on the <grain> corridor & "safe" ports',
        issuedOn: '2022-07-22',
        language: 'en',
        updatedAt: expect.any(String),
        signatories: ['TR'],
        onBehalfOf: ['UNO'],
        aligned: ['UA'],
        claimCount: 2,
      },
    ],
    page: { limit: 50, next: null },
  });
});

test('the seeded statement has 11 signatories and 13 claims', async () => {
  const { body } = await server.get(`/v1/statements?signatory=EU`);
  expect(body.data).toMatchObject([
    {
      id: STATEMENT,
      issuedOn: '2024-11-05',
      signatories: ['AU', 'CA', 'FR', 'DE', 'IT', 'JP', 'KR', 'NZ', 'GB', 'US', 'EU'],
      claimCount: 13,
    },
  ]);
});

const NEWEST_FIRST = [
  'dprk-troops-russia-2024',
  'a-follow-up-2024',
  'grain-corridor-2022',
  'arctic-fishing-2019',
  'missile-tests-2017',
  'undated-solidarity',
];

test('lists the newest first and those of unknown date last', async () => {
  expect(idsOf(await server.get('/v1/statements'))).toEqual(NEWEST_FIRST);
  expect(idsOf(await server.get('/v1/statements?sort=-issuedOn'))).toEqual(NEWEST_FIRST);
});

test('`sort=issuedOn` reverses the order', async () => {
  const answer = await server.get('/v1/statements?sort=issuedOn');
  expect(idsOf(answer)).toEqual([...NEWEST_FIRST].reverse());
  expect(answer.body.data[0]).toMatchObject({ id: 'undated-solidarity', issuedOn: null });
});

test('`total=true` counts the whole list', async () => {
  const { body } = await server.get('/v1/statements?limit=2&total=true');
  expect(body.data).toHaveLength(2);
  expect(body.page).toEqual({ limit: 2, next: expect.any(String), total: 6 });
  const explicit = await server.get('/v1/statements?total=false');
  expect(explicit.body.page).toEqual({ limit: 50, next: null });
});

test('`total=true` counts the filtered list, on the last page too', async () => {
  const first = await server.get('/v1/statements?signatory=KR&limit=2&total=true');
  expect(first.body.page.total).toBe(3);
  const last = await server.get(
    `/v1/statements?signatory=KR&limit=2&total=true&cursor=${first.body.page.next}`,
  );
  expect(last.body.data).toHaveLength(1);
  expect(last.body.page).toEqual({ limit: 2, next: null, total: 3 });
});

test.each([
  ['issuedFrom=2019-05-01', 4],
  ['issuedTo=2022-07-22', 3],
  ['issuedFrom=2017-01-01&issuedTo=2024-11-04', 3],
  ['issuedFrom=0000-01-01', 5],
  ['issuedTo=9999-12-31', 5],
  ['issuedFrom=2022-07-23&issuedTo=2022-07-22', 0],
])('a total with %s leaves out statements of unknown date', async (days, total) => {
  const listed = await server.get(`/v1/statements?${days}`);
  expect(listed.body.data).toHaveLength(total);
  const { body } = await server.get(`/v1/statements?${days}&limit=1&total=true`);
  expect(body.page.total).toBe(total);
});
