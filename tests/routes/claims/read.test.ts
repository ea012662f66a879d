import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE, partyReference, STATEMENT, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

test('returns a claim with its quote, parties, citations and statement', async () => {
  const { status, body } = await server.get('/v1/claims/undated-solidarity.s2');
  const russia = partyReference('RU', 'Russia');
  const china = partyReference('CN', 'China');
  const iran = partyReference('IR', 'Iran');
  const union = partyReference('EU', 'European Union', 'organisation');
  expect(status).toBe(200);
  expect(body).toEqual({
    id: 'undated-solidarity.s2',
    url: `${BASE}/v1/claims/undated-solidarity.s2`,
    kind: 'demand',
    modality: 'actual',
    intensifier: null,
    breach: false,
    updatedAt: expect.any(String),
    cameo: '100',
    plover: 'REQUEST',
    mapping: 'exact',
    quote: {
      exact:
        'Russia must withdraw, and China, Iran and the European Union must see to it, as resolution 68/262 asks.',
      prefix: 'We stand with Ukraine.\n\n',
      suffix: '',
      start: 24,
      end: 127,
    },
    parties: [
      { party: russia, role: 'subject' },
      { party: china, role: 'subject' },
      { party: iran, role: 'subject' },
      { party: union, role: 'subject' },
      { party: russia, role: 'addressee' },
    ],
    citations: [
      {
        quote: {
          exact: 'resolution 68/262',
          prefix: 'ropean Union must see to it, as ',
          suffix: ' asks.',
          start: 104,
          end: 121,
        },
        resolution: {
          id: 'A-RES-68-262',
          url: `${BASE}/v1/resolutions/A-RES-68-262`,
          symbol: 'A/RES/68/262',
        },
        instrument: null,
        votes: [
          { party: russia, vote: 'no' },
          { party: china, vote: 'abstain' },
          { party: iran, vote: 'absent' },
          { party: union, vote: null },
        ],
      },
    ],
    textFragment: null,
    vetoes: [],
    statement: {
      id: 'undated-solidarity',
      url: `${BASE}/v1/statements/undated-solidarity`,
      title: 'Joint statement of solidarity',
      issuedOn: null,
    },
  });
});

describe('a claim that cites a resolution has the votes of its subjects', () => {
  const votesOf = async (id: string) => {
    const { body } = await server.get(`/v1/claims/${id}`);
    return body.citations.map(
      ({
        resolution,
        votes,
      }: {
        resolution: { id: string };
        votes: { party: { id: string }; vote: string | null }[];
      }) => [resolution.id, ...votes.map(({ party: { id }, vote }) => `${id} ${vote}`)],
    );
  };

  test('of each subject on each resolution', async () => {
    expect(await votesOf('missile-tests-2017.m3')).toEqual([['S-RES-2375', 'CN yes', 'RU yes']]);
  });

  test('null for a party without a vote', async () => {
    expect(await votesOf(`${STATEMENT}.c9`)).toEqual([
      ['S-RES-1718', 'KP null'],
      ['S-RES-1874', 'KP null'],
      ['S-RES-2270', 'KP null'],
    ]);
  });

  test('none if it has no subjects', async () => {
    expect(await votesOf('a-follow-up-2024.f1')).toEqual([['S-RES-2270']]);
  });
});

test('a citation names its instrument, or is unresolved', async () => {
  const charter = await server.get(`/v1/claims/${STATEMENT}.c5`);
  expect(charter.body.citations).toMatchObject([
    {
      quote: { exact: 'the UN Charter' },
      resolution: null,
      instrument: 'Charter of the United Nations',
      votes: [],
    },
  ]);
  const unresolved = await server.get(`/v1/claims/${STATEMENT}.c10`);
  expect(unresolved.body.citations).toMatchObject([
    { quote: { exact: 'the relevant UNSCRs' }, resolution: null, instrument: null, votes: [] },
  ]);
});

test('a claim is the same in a list and by itself', async () => {
  const list = await server.get('/v1/claims?limit=100');
  for (const claim of list.body.data) {
    expect((await server.get(claim.url.replace(BASE, ''))).body).toEqual(claim);
  }
});

test('redirects upper case to lower case', async () => {
  const { status, headers } = await server.get(`/v1/claims/${STATEMENT.toUpperCase()}.C9`);
  expect(status).toBe(308);
  expect(headers['location']).toBe(`/v1/claims/${STATEMENT}.c9`);
});

test('returns 404 for an unknown claim and 400 for a malformed id', async () => {
  for (const id of [`${STATEMENT}.c99`, 'no-such-statement.c1', `${STATEMENT}.C99`]) {
    const { status, body } = await server.get(`/v1/claims/${id}`);
    expect(status).toBe(404);
    expect(body.detail).toBe(`There is no claim ${id.toLowerCase()}.`);
  }
  for (const id of [STATEMENT, 'a.b.c', '.c1', 'a.', 'a b.c', `${'a'.repeat(150)}.c1`]) {
    const { status, body } = await server.get(`/v1/claims/${encodeURIComponent(id)}`);
    expect(status, id).toBe(400);
    expect(body.errors).toMatchObject([{ in: 'path', pointer: '/id' }]);
  }
});
