import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { BASE, partyReference, STATEMENT, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

test('returns a signatory with its newest statements and most frequent co-signatories', async () => {
  const { status, body } = await server.get('/v1/signatories/NO');
  expect(status).toBe(200);
  expect(body).toEqual({
    id: 'NO',
    url: `${BASE}/v1/signatories/NO`,
    partyUrl: `${BASE}/v1/parties/NO`,
    kind: 'state',
    name: 'Norway',
    statementCount: 1,
    firstIssuedOn: '2019-06-03',
    lastIssuedOn: '2019-06-03',
    updatedAt: expect.any(String),
    capacities: [
      {
        capacity: 'signatory',
        statementCount: 1,
        statementsUrl: `${BASE}/v1/statements?signatory=NO&capacity=signatory`,
      },
    ],
    latestStatements: [
      {
        id: 'arctic-fishing-2019',
        url: `${BASE}/v1/statements/arctic-fishing-2019`,
        title: 'Joint statement on fishing in the Arctic',
        issuedOn: '2019-06-03',
      },
    ],
    statementsUrl: `${BASE}/v1/statements?signatory=NO`,
    coSignatories: [
      { party: partyReference('CA', 'Canada'), statementCount: 1, votes: expect.any(Object) },
      { party: partyReference('IS', 'Iceland'), statementCount: 1, votes: expect.any(Object) },
    ],
    coSignaturesUrl: `${BASE}/v1/cosignatures?signatory=NO`,
  });
});

test('lists the most frequent co-signatory first, ties by code', async () => {
  const { body } = await server.get('/v1/signatories/KR');
  expect(
    body.coSignatories.map(
      ({ party, statementCount }: { party: { id: string }; statementCount: number }) =>
        `${party.id} ${statementCount}`,
    ),
  ).toEqual(['JP 3', 'US 2', 'AU 1', 'CA 1', 'DE 1', 'EU 1', 'FR 1', 'GB 1', 'IT 1', 'NZ 1']);
});

test('lists its statements newest first, those of unknown date last', async () => {
  const { body } = await server.get('/v1/signatories/DE');
  expect(
    body.latestStatements.map(({ id, issuedOn }: { id: string; issuedOn: string | null }) => [
      id,
      issuedOn,
    ]),
  ).toEqual([
    [STATEMENT, '2024-11-05'],
    ['undated-solidarity', null],
  ]);
});

test('returns at most the 20 newest statements, but counts all', async () => {
  for (let day = 1; day <= 21; day += 1) {
    const issuedOn = `2001-01-${String(day).padStart(2, '0')}`;
    await saveDocument(
      server,
      makeDocument({
        id: `daily-${day}`,
        issuedOn,
        signatories: [{ party: 'MT', nameAsSigned: 'Malta' }],
        claims: [],
      }),
    );
  }
  const { body } = await server.get('/v1/signatories/MT');
  expect(body.statementCount).toBe(21);
  expect(body.latestStatements).toHaveLength(20);
  expect(body.latestStatements[0].id).toBe('daily-21');
  expect(body.latestStatements.at(-1).id).toBe('daily-2');
  expect(body.firstIssuedOn).toBe('2001-01-01');
  expect(body.coSignatories).toEqual([]);
});

test.each([
  ['kr', 'KR'],
  ['KOR', 'KR'],
  ['kor', 'KR'],
  ['410', 'KR'],
  ['Gbr', 'GB'],
  ['eu', 'EU'],
  ['uno', 'UNO'],
  // Signed nothing.
  ['prk', 'KP'],
  ['%4BR', 'KR'],
])('redirects %s to %s', async (alias, code) => {
  const { status, headers } = await server.get(`/v1/signatories/${alias}`);
  expect(status).toBe(308);
  expect(headers['location']).toBe(`/v1/signatories/${code}`);
});

test('returns 404 for a party that signed nothing and for an unknown code', async () => {
  const { status, body } = await server.get('/v1/signatories/RU');
  expect(status).toBe(404);
  expect(body.detail).toBe('RU signed no statement.');
  for (const code of ['QQ', '999', 'K', '4100', 'K_R', 'Ü']) {
    const { status, body } = await server.get(`/v1/signatories/${encodeURIComponent(code)}`);
    expect(status).toBe(404);
    expect(body.detail).toBe(
      `There is no party ${code}: look up codes by name with /v1/parties?q=NAME.`,
    );
  }
});

test('returns 400 for a malformed code', async () => {
  for (const code of ['A'.repeat(201), 'K\nR', '\u0000']) {
    const { status, body } = await server.get(`/v1/signatories/${encodeURIComponent(code)}`);
    expect(status, code).toBe(400);
    expect(body.errors[0]).toMatchObject({ in: 'path', pointer: '/code' });
  }
});
