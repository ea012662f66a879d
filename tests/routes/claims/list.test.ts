import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idsOf, invalidParameters, STATEMENT, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

/** The ids that a query finds. Claims of the seeded statement are given by key only. */
async function find(query: string): Promise<string[]> {
  const ids = idsOf(await server.get(`/v1/claims?limit=100&${query}`));
  return ids.map((id) => id.replace(`${STATEMENT}.`, ''));
}

const FOLLOW_UP = 'a-follow-up-2024';
const GRAIN = 'grain-corridor-2022';
const FISHING = 'arctic-fishing-2019';
const MISSILES = 'missile-tests-2017';
const SOLIDARITY = 'undated-solidarity';

test('lists the claims of the newest statement first, each in document order', async () => {
  const { body } = await server.get('/v1/claims?total=true&limit=100');
  expect(body.page).toEqual({ limit: 100, next: null, total: 25 });
  expect(await find('')).toEqual([
    ...['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12', 'c13'],
    ...['f1', 'f2'].map((key) => `${FOLLOW_UP}.${key}`),
    ...['g1', 'g2'].map((key) => `${GRAIN}.${key}`),
    ...['a1', 'a2', 'a3'].map((key) => `${FISHING}.${key}`),
    ...['m1', 'm2', 'm3'].map((key) => `${MISSILES}.${key}`),
    ...['s1', 's2'].map((key) => `${SOLIDARITY}.${key}`),
  ]);
});

describe('one filter', () => {
  test.each([
    ['kind=condemnation', ['c6', `${MISSILES}.m1`]],
    ['kind=warning', []],
    ['modality=conditional', ['c4', 'c5']],
    ['modality=potential', ['c10', `${FISHING}.a2`]],
    ['about=UA', ['c12', `${GRAIN}.g1`, `${SOLIDARITY}.s1`]],
    ['about=ukr', ['c12', `${GRAIN}.g1`, `${SOLIDARITY}.s1`]],
    ['about=EU', [`${SOLIDARITY}.s2`]],
    ['role=addressee', ['c11', `${FISHING}.a3`, `${SOLIDARITY}.s2`]],
    ['signatory=NO', [`${FISHING}.a1`, `${FISHING}.a2`, `${FISHING}.a3`]],
    ['signatory=578', [`${FISHING}.a1`, `${FISHING}.a2`, `${FISHING}.a3`]],
    ['resolution=S/RES/2270', ['c9', `${FOLLOW_UP}.f1`]],
    ['resolution=a-res-68-262', [`${SOLIDARITY}.s2`]],
    [`statement=${GRAIN}`, [`${GRAIN}.g1`, `${GRAIN}.g2`]],
    [`statement=${GRAIN.toUpperCase()}`, [`${GRAIN}.g1`, `${GRAIN}.g2`]],
    ['issuedTo=2017-09-15', [`${MISSILES}.m1`, `${MISSILES}.m2`, `${MISSILES}.m3`]],
    ['issuedFrom=2022-07-22&issuedTo=2022-07-22', [`${GRAIN}.g1`, `${GRAIN}.g2`]],
    ['q=cod', [`${FISHING}.a2`]],
    ['q=turkiye', [`${GRAIN}.g2`]],
  ])('%s', async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });
});

describe('filters combine', () => {
  test('`role` applies to the party of `about`', async () => {
    expect(await find('about=RU&role=addressee')).toEqual([`${FISHING}.a3`, `${SOLIDARITY}.s2`]);
    expect(await find('about=KP&role=addressee')).toEqual(['c11']);
    expect(await find('about=UA&role=subject')).toEqual([]);
  });

  test.each([
    ['kind=assessment&about=KP&modality=actual&resolution=S-RES-2371', [`${MISSILES}.m2`]],
    ['kind=assessment&signatory=AU&q=ballistic+missiles', ['c7', 'c9']],
    ['signatory=DE&about=UA', ['c12', `${SOLIDARITY}.s1`]],
    [`statement=${STATEMENT}&resolution=S-RES-2375`, []],
    ['about=CN&issuedFrom=2000-01-01', [`${MISSILES}.m3`]],
  ])('%s', async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });
});

describe('returns an empty list for unknown values', () => {
  test.each([
    'resolution=S-RES-9999',
    'statement=no-such-statement',
    'q=zebra',
    'issuedFrom=2999-01-01',
  ])('%s', async (query) => {
    const { status, body } = await server.get(`/v1/claims?${query}&total=true`);
    expect(status).toBe(200);
    expect(body).toEqual({ data: [], page: { limit: 50, next: null, total: 0 } });
  });
});

test('rejects malformed parameters, all at once', async () => {
  const answer = await server.get(
    '/v1/claims?kind=x&role=x&modality=x&about=&signatory=&resolution=x&statement=_&issuedFrom=x&issuedTo=x&q=&limit=x&total=x&x=x',
  );
  expect(answer.status).toBe(400);
  expect(Object.keys(invalidParameters(answer)).sort()).toEqual(
    ['kind', 'role', 'modality', 'about', 'signatory', 'resolution', 'statement']
      .concat(['issuedFrom', 'issuedTo', 'q', 'limit', 'total', 'x'])
      .map((name) => `/${name}`)
      .sort(),
  );
});
