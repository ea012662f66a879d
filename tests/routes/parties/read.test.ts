import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE, invalidParameters, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

test('returns a party with the number of claims about it by kind and role', async () => {
  const { status, body } = await server.get('/v1/parties/UA');
  const about = (kind: string, claimCount: number) => ({
    kind,
    role: 'beneficiary',
    claimCount,
    claimsUrl: `${BASE}/v1/claims?about=UA&kind=${kind}&role=beneficiary`,
  });
  expect(status).toBe(200);
  expect(body).toEqual({
    id: 'UA',
    updatedAt: expect.any(String),
    url: `${BASE}/v1/parties/UA`,
    kind: 'state',
    name: 'Ukraine',
    alpha3: 'UKR',
    numeric: '804',
    aliases: ['Ukrainian SSR', 'Ukrainian Soviet Socialist Republic'],
    existedFrom: null,
    existedTo: null,
    wikidata: 'Q212',
    members: [],
    claimsAbout: [about('commitment', 1), about('support', 1), about('welcome', 1)],
  });
});

test('each count is the length of the list that it links to', async () => {
  const { body } = await server.get('/v1/parties/KP');
  expect(body.claimsAbout.length).toBeGreaterThan(3);
  for (const { claimCount, claimsUrl } of body.claimsAbout) {
    const list = await server.get(`${claimsUrl.replace(BASE, '')}&total=true`);
    expect(list.body.page.total, claimsUrl).toBe(claimCount);
  }
});

test('returns a party that no claim names', async () => {
  const { status, body } = await server.get('/v1/parties/OSCE');
  expect(status).toBe(200);
  expect(body).toMatchObject({ id: 'OSCE', kind: 'organisation', claimsAbout: [] });
});

test.each([
  ['kp', 'KP'],
  ['prk', 'KP'],
  ['408', 'KP'],
  ['008', 'AL'],
  ['osce', 'OSCE'],
  ['x%6B', 'XK'],
  ['UK', 'GB'],
  ['el', 'GR'],
  ['XKX', 'XK'],
  ['dprk', 'KP'],
  ['UN', 'UNO'],
  ['SU', 'SUHH'],
  ['sun', 'SUHH'],
  ['810', 'SUHH'],
  ['YU', 'YUCS'],
  ['DD', 'DDDE'],
  ['BU', 'MM'],
  ['ZAR', 'CD'],
  ['BUMM', 'MM'],
  ['280', 'DE'],
  ['quad', 'QUAD'],
])('redirects %s to %s', async (alias, code) => {
  const { status, headers } = await server.get(`/v1/parties/${alias}`);
  expect(status).toBe(308);
  expect(headers['location']).toBe(`/v1/parties/${code}`);
});

test('returns 404 for an unknown code in any case', async () => {
  for (const code of ['QQ', 'qq', 'qqq', '999', 'no-such-body']) {
    const { status, body } = await server.get(`/v1/parties/${code}`);
    expect(status).toBe(404);
    expect(body.detail).toBe(
      `There is no party ${code}: look up codes by name with /v1/parties?q=NAME.`,
    );
  }
});

test('does not accept a name as a code, but says whose it is', async () => {
  for (const [name, detail] of [
    ['Germany', 'There is no party Germany; the nearest is DE (Germany).'],
    ['Soviet%20Union', 'There is no party Soviet Union; the nearest is SUHH (Soviet Union).'],
  ]) {
    const { status, body } = await server.get(`/v1/parties/${name}`);
    expect([status, body.detail]).toEqual([404, detail]);
  }
});

test('returns 400 for a code of two former states, naming both', async () => {
  for (const path of ['/v1/parties/CS', '/v1/signatories/cs']) {
    const answer = await server.get(path);
    expect(answer.status).toBe(400);
    expect(invalidParameters(answer)).toEqual({
      '/code': expect.stringMatching(/CSHH \(Czechoslovakia\) or CSXX \(Serbia and Montenegro\)$/),
    });
  }
});
