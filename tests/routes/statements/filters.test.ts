import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idsOf, invalidParameters, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

const find = async (query: string) => idsOf(await server.get(`/v1/statements?${query}`));

const DPRK = 'dprk-troops-russia-2024';
const FOLLOW_UP = 'a-follow-up-2024';
const GRAIN = 'grain-corridor-2022';
const FISHING = 'arctic-fishing-2019';
const MISSILES = 'missile-tests-2017';
const SOLIDARITY = 'undated-solidarity';

describe('one filter', () => {
  test.each([
    ['signatory=KR', [DPRK, FOLLOW_UP, MISSILES]],
    ['signatory=kr', [DPRK, FOLLOW_UP, MISSILES]],
    ['signatory=KOR', [DPRK, FOLLOW_UP, MISSILES]],
    ['signatory=410', [DPRK, FOLLOW_UP, MISSILES]],
    ['signatory=eu', [DPRK]],
    ['resolution=S-RES-2270', [DPRK, FOLLOW_UP]],
    ['resolution=s/res/2270', [DPRK, FOLLOW_UP]],
    ['resolution=S%2FRES%2F2270%20(2016)', [DPRK, FOLLOW_UP]],
    ['resolution=S/RES/2270+(2016)', [DPRK, FOLLOW_UP]],
    ['resolution=A/RES/68/262', [SOLIDARITY]],
    ['resolution=S-RES-1695', []],
    ['about=KP', [DPRK, FOLLOW_UP, MISSILES]],
    ['about=PRK', [DPRK, FOLLOW_UP, MISSILES]],
    ['about=UA', [DPRK, GRAIN, SOLIDARITY]],
    ['kind=appeal', [DPRK, FISHING]],
    ['kind=support', [SOLIDARITY]],
    ['issuedFrom=2022-07-22', [DPRK, FOLLOW_UP, GRAIN]],
    ['issuedFrom=2022-07-23', [DPRK, FOLLOW_UP]],
    ['issuedTo=2019-06-03', [FISHING, MISSILES]],
    ['issuedTo=2019-06-02', [MISSILES]],
    ['issuedTo=9999-12-31', [DPRK, FOLLOW_UP, GRAIN, FISHING, MISSILES]],
    ['issuedFrom=2019-01-01&issuedTo=2022-12-31', [GRAIN, FISHING]],
    ['issuedFrom=2022-12-31&issuedTo=2019-01-01', []],
    ['q=cod', [FISHING]],
    ['q=declaration', [GRAIN]],
    ['q=TROOP', [DPRK, FOLLOW_UP]],
  ])('%s', async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });
});

describe('filters combine', () => {
  test('a repeated `signatory` requires all of them', async () => {
    expect(await find('signatory=KR&signatory=JP')).toEqual([DPRK, FOLLOW_UP, MISSILES]);
    expect(await find('signatory=KR&signatory=JP&signatory=usa')).toEqual([DPRK, MISSILES]);
    expect(await find('signatory=KR&signatory=NO')).toEqual([]);
  });

  test('`kind`, `about` and `resolution` require one claim that meets them all', async () => {
    expect(await find('kind=support')).toEqual([SOLIDARITY]);
    expect(await find('about=RU')).toContain(SOLIDARITY);
    expect(await find('kind=support&about=RU')).toEqual([]);
    expect(await find('kind=demand&about=RU&resolution=A/RES/68/262')).toEqual([SOLIDARITY]);
    expect(await find('about=KP&resolution=S-RES-2270')).toEqual([DPRK]);
  });

  test.each([
    ['signatory=KR&issuedTo=2020-01-01', [MISSILES]],
    ['signatory=JP&kind=recognition', [FOLLOW_UP, MISSILES]],
    ['about=KP&sort=issuedOn', [MISSILES, FOLLOW_UP, DPRK]],
    ['q=missile&signatory=AU', [DPRK]],
    ['q=missile&signatory=NO', []],
    [`signatory=KR&about=KP&kind=assertion&issuedFrom=2024-11-05&q=dprk`, [DPRK, FOLLOW_UP]],
  ])('%s', async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });
});

describe('returns an empty list for unknown values', () => {
  test.each(['resolution=S-RES-9999', 'q=zebra', 'q=missile+zebra', 'q=%22'])(
    '%s',
    async (query) => {
      const { status, body } = await server.get(`/v1/statements?${query}&total=true`);
      expect(status).toBe(200);
      expect(body).toEqual({ data: [], page: { limit: 50, next: null, total: 0 } });
    },
  );
});

describe('rejects malformed values by name', () => {
  const unknown = (code: string) =>
    `there is no party ${code}: look up codes by name with /v1/parties?q=NAME`;
  const resolution =
    'must be the id or symbol of a resolution, such as S-RES-2270, S/RES/2270 (2016) or A/RES/68/262';
  const day = 'must be a date such as 2024-11-05';
  test.each([
    ['signatory=K', { '/signatory': unknown('K') }],
    ['signatory=KR&signatory=4', { '/signatory': unknown('4') }],
    ['signatory=QQ&about=XYZ', { '/signatory': unknown('QQ'), '/about': unknown('XYZ') }],
    ['signatory=', { '/signatory': 'must not be empty' }],
    [
      'about=Korea!',
      {
        '/about':
          "there is no party Korea!; the nearest are KP (Democratic People's Republic of Korea) and KR (Republic of Korea)",
      },
    ],
    ['about=%00', { '/about': 'must not contain control characters' }],
    ['resolution=1718', { '/resolution': resolution }],
    ['resolution=S/RES/0', { '/resolution': resolution }],
    ['issuedFrom=2024', { '/issuedFrom': day }],
    ['issuedTo=2023-02-29', { '/issuedTo': day }],
    ['issuedTo=2024-11-05T00:00:00Z', { '/issuedTo': day }],
    ['q=', { '/q': 'must not be empty' }],
    ['q=a%00b', { '/q': 'must not contain control characters' }],
    [`q=${'a'.repeat(201)}`, { '/q': 'must have at most 200 characters' }],
    ['issuedFrom=x&issuedTo=y', { '/issuedFrom': day, '/issuedTo': day }],
  ])('%s', async (query, issues) => {
    const answer = await server.get(`/v1/statements?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.type).toMatch(/\/problems\/invalid-parameter$/);
    expect(invalidParameters(answer)).toEqual(issues);
  });

  test('rejects more than 20 signatories', async () => {
    const query = Array(20).fill('signatory=KR').join('&');
    expect((await server.get(`/v1/statements?${query}`)).status).toBe(200);
    const answer = await server.get(`/v1/statements?${query}&signatory=KR`);
    expect(answer.status).toBe(400);
    expect(invalidParameters(answer)).toEqual({ '/signatory': 'must be given at most 20 times' });
  });

  test.each(['kind=opinion', 'kind=Support', 'sort=title', 'sort=', 'total=yes'])(
    'rejects %s, which is not in the vocabulary',
    async (query) => {
      const answer = await server.get(`/v1/statements?${query}`);
      expect(answer.status).toBe(400);
      expect(Object.keys(invalidParameters(answer))).toEqual([`/${query.split('=', 1)[0]}`]);
    },
  );
});
