import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMatch, findMatches, reconcile } from '../../support/reconciliation.js';
import { startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

describe('a party is matched', () => {
  test.each([
    ['KR', 'KR'],
    ['410', 'KR'],
    ['UK', 'GB'],
    ['Q884', 'KR'],
    ['E.U.', 'EU'],
    ['g7', 'G7'],
    ['SUHH', 'SUHH'],
    ['Republic of Korea', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['Korea, Rep.', 'KR'],
    ["Korea, Dem. People's Rep.", 'KP'],
    ['Congo, Dem. Rep.', 'CD'],
    ['Micronesia, Fed. Sts.', 'FM'],
    ['  TÜRKIYE ', 'TR'],
    ['Corée du Sud', 'KR'],
    ['la Corée du Sud', 'KR'],
    ['États-Unis d’Amérique (les)', 'US'],
    ['El Salvador', 'SV'],
    ['Südkorea', 'KR'],
    ['대한민국', 'KR'],
    ['Япония', 'JP'],
    ['الصين', 'CN'],
    ['Mỹ', 'US'],
    ['Georgia', 'GE'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Dominica', 'DM'],
    ['Dominican Republic', 'DO'],
    ['Guinea', 'GN'],
    ['Equatorial Guinea', 'GQ'],
    ['Republic of the Congo', 'CG'],
    ['Arab League', 'LAS'],
    ['Bolivia (Plurinatonal State of)', 'BO'],
  ])('%s: %s', async (query, code) => {
    expect(await findMatch(server, { query })).toBe(code);
  });
});

describe('nothing is matched for certain, but the parties that may be meant are candidates', () => {
  test.each([
    ['Korea', ['KP', 'KR']],
    ['Corea', ['KP', 'KR']],
    ['Congo', ['CD', 'CG']],
    ['the Congo', ['CD', 'CG']],
    ['Congo (le)', ['CD', 'CG']],
    // Codes, and words.
    ['kor', ['KR']],
    ['no', ['NO']],
    ['In', ['IN']],
    // The United States in some languages.
    ['Us', ['US']],
    ['Kongo', ['CD', 'CG']],
    ['콩고', ['CD', 'CG']],
    // Vietnamese for Russia, and a code of Nigeria.
    ['nga', ['NG', 'RU']],
    // Niger in another language, and Nigeria misspelt.
    ['Nigera', ['NE', 'NG']],
    ['Austrlia', ['AT', 'AU']],
    ['Government of Japan', ['JP']],
  ])('%s: %j', async (query, codes) => {
    const candidates = await findMatches(server, { query, type: 'party', limit: 20 });
    const best = candidates.slice(0, codes.length).map(({ id }) => id);

    expect(candidates.filter(({ match }) => match)).toEqual([]);
    expect(best.sort()).toEqual(codes);
  });

  test.each(['', '   ', '—', 'Atlantis', '\u0000', 'a'.repeat(10_000)])('%j', async (query) => {
    expect(await findMatches(server, { query })).toEqual([]);
  });
});

describe('a resolution is matched', () => {
  test.each([
    ['S/RES/2270', 'S-RES-2270'],
    ['s/res/2270 (2016)', 'S-RES-2270'],
    ['UNSCR 2270 (2016)', 'S-RES-2270'],
    ['SC Res 2270', 'S-RES-2270'],
    ['S.C. Res. 2270', 'S-RES-2270'],
    ['UN Security Council Resolution 1718', 'S-RES-1718'],
    ['resolution 1718 (2006) of the Security Council', 'S-RES-1718'],
    ['GA res. 68/262', 'A-RES-68-262'],
    ['UNGA 68/262', 'A-RES-68-262'],
    ['A/RES/68/262, Territorial integrity of Ukraine', 'A-RES-68-262'],
    ['Territorial Integrity of Ukraine', 'A-RES-68-262'],
  ])('%s: %s', async (query, id) => {
    expect(await findMatch(server, { query })).toBe(id);
  });

  test('a number without its organ is a candidate, and matches with its year among resolutions', async () => {
    const [number] = await findMatches(server, { query: '2270', type: 'resolution' });
    const [dated] = await findMatches(server, { query: '2270 (2016)', type: 'resolution' });

    expect(number).toMatchObject({ id: 'S-RES-2270', match: false });
    expect(dated).toMatchObject({ id: 'S-RES-2270', match: true });
  });

  test('a symbol with the year of another resolution matches nothing', async () => {
    const [candidate] = await findMatches(server, { query: 'S/RES/2270 (2015)' });

    expect(candidate).toMatchObject({ id: 'S-RES-2270', score: 50, match: false });
  });

  test('words of a title are candidates', async () => {
    const candidates = await findMatches(server, {
      query: 'non-proliferation Korea',
      type: 'resolution',
      limit: 25,
    });

    expect(candidates.map(({ id }) => id)).toContain('S-RES-2270');
    expect(candidates.every(({ match }) => !match)).toBe(true);
  });
});

describe('properties', () => {
  const withCode = (pid: string, v: unknown) => ({
    query: 'Korea',
    type: 'state',
    properties: [{ pid, v }],
  });

  test.each([
    withCode('alpha3', 'KOR'),
    withCode('numeric', 410),
    withCode('numeric', '0410'),
    withCode('code', { id: 'KR', name: 'South Korea' }),
    withCode('wikidata', ['Q1', 'Q884']),
  ])('tell two parties apart: %j', async (query) => {
    expect(await findMatch(server, query)).toBe('KR');
  });

  test('find a party without a query', async () => {
    expect(await findMatch(server, { properties: [{ pid: 'alpha3', v: 'JPN' }] })).toBe('JP');
  });

  test('that contradict keep a name from matching, and are a feature', async () => {
    const [candidate] = await findMatches(server, {
      query: 'Japan',
      properties: [
        { pid: 'alpha3', v: 'KOR' },
        { pid: 'kind', v: 'state' },
      ],
    });

    expect(candidate).toMatchObject({ id: 'JP', score: 50, match: false });
    expect(candidate?.features).toEqual(
      expect.arrayContaining([
        { id: 'exactName', value: true },
        { id: 'property:alpha3', value: false },
        { id: 'property:kind', value: true },
      ]),
    );
  });

  test('of resolutions say which one a number means', async () => {
    const query = {
      query: '2270',
      type: 'resolution',
      properties: [{ pid: 'symbol', v: 'S/RES/2270' }],
    };

    expect(await findMatch(server, query)).toBe('S-RES-2270');
  });
});

test('types restrict the candidates', async () => {
  const queries = {
    state: { query: 'European Union', type: 'state' },
    organisation: { query: 'European Union', type: ['organisation', 'group'] },
    party: { query: 'European Union', type: 'party', type_strict: 'any' },
  };
  const { body } = await reconcile(server, { queries });
  const matches = Object.entries<{ result: { id: string; match: boolean; type: object[] }[] }>(
    body,
  );

  expect(matches.map(([key, { result }]) => [key, result.find(({ match }) => match)?.id])).toEqual([
    ['state', undefined],
    ['organisation', 'EU'],
    ['party', 'EU'],
  ]);
  expect(body.party.result[0].type).toEqual([
    { id: 'organisation', name: 'Organisation' },
    { id: 'party', name: 'Party' },
  ]);
});

test('keys of a batch may be any text', async () => {
  const { body } = await reconcile(server, {
    queries: '{"__proto__": {"query": "JP"}, "": {"query": "KR"}}',
  });

  expect(
    Object.entries<{ result: { id: string }[] }>(body).map(([key, { result }]) => [
      key,
      result[0]?.id,
    ]),
  ).toEqual([
    ['__proto__', 'JP'],
    ['', 'KR'],
  ]);
});

test('limit is how many candidates a query gets', async () => {
  expect(await findMatches(server, { query: 'Korea', limit: 1 })).toHaveLength(1);
});
