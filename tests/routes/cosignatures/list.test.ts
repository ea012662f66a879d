import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE, invalidParameters, partyReference, startRegistry } from '../../support/registry.js';
import type { Answer, TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

interface Pair {
  party: { id: string };
  coSignatory: { id: string };
  statementCount: number;
}

/** The pairs of a response as `JP KR 3`. */
function pairsOf({ body }: Answer): string[] {
  return body.data.map(
    ({ party, coSignatory, statementCount }: Pair) =>
      `${party.id} ${coSignatory.id} ${statementCount}`,
  );
}

const list = async (query: string) => {
  const answer = await server.get(`/v1/cosignatures?limit=100&${query}`);
  expect(answer.status, query).toBe(200);
  return pairsOf(answer);
};

/** The expected pairs, computed in the obvious way from the statements and their signatories. */
async function countPairs(query: string): Promise<string[]> {
  const { body } = await server.get(`/v1/statements?limit=100&${query}`);
  const counts = new Map<string, number>();
  for (const { signatories } of body.data as { signatories: string[] }[]) {
    for (const party of signatories) {
      for (const other of signatories.filter((code) => code > party)) {
        counts.set(`${party} ${other}`, (counts.get(`${party} ${other}`) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([pair, count]) => `${pair} ${count}`).sort();
}

test('returns each pair with its parties, the number of statements and the first and last date', async () => {
  const { status, headers, body } = await server.get('/v1/cosignatures?signatory=JP&signatory=kor');
  expect(status).toBe(200);
  expect(headers['vary']).toContain('Accept');
  expect(body).toEqual({
    data: [
      {
        party: partyReference('JP', 'Japan'),
        coSignatory: partyReference('KR', 'Republic of Korea'),
        statementCount: 3,
        firstIssuedOn: '2017-09-15',
        lastIssuedOn: '2024-11-05',
        statementsUrl: `${BASE}/v1/statements?signatory=JP&signatory=KR`,
        votes: {
          commonCount: 0,
          alikeCount: 0,
          alikeShare: null,
          commonUrl: `${BASE}/v1/resolutions?votedBy=JP&votedBy=KR`,
          alikeUrl: `${BASE}/v1/resolutions?votedAlike=JP,KR`,
        },
      },
    ],
    page: { limit: 50, next: null },
  });
});

test('returns every pair of the statements once', async () => {
  const expected = await countPairs('');
  expect(expected.length).toBeGreaterThan(55);
  expect(await list('')).toEqual(expected);
});

describe('filters pairs by their statements', () => {
  test.each([
    'kind=condemnation',
    'about=KP',
    'resolution=S-RES-2270',
    'q=missile',
    'issuedFrom=2018-01-01',
    'issuedTo=2018-01-01',
    'about=RU&kind=appeal',
  ])('%s', async (query) => {
    const expected = await countPairs(query);
    expect(expected).not.toEqual([]);
    expect(await list(query)).toEqual(expected);
  });

  test('and by the number of these', async () => {
    expect(await list('minStatements=2')).toEqual(['DE FR 2', 'JP KR 3', 'JP US 2', 'KR US 2']);
    expect(await list('minStatements=4')).toEqual([]);
  });
});

test('the pairs of a party have it on either side, and the party links to them', async () => {
  const { body } = await server.get('/v1/signatories/KR');
  const { status, body: row } = await server.get(body.coSignaturesUrl.replace(BASE, ''));
  expect(status).toBe(200);
  expect(pairsOf({ body: row } as Answer)).toEqual([
    'AU KR 1',
    'CA KR 1',
    'DE KR 1',
    'EU KR 1',
    'FR KR 1',
    'GB KR 1',
    'IT KR 1',
    'JP KR 3',
    'KR NZ 1',
    'KR US 2',
  ]);
  expect(row.data).toHaveLength(body.coSignatories.length);
  expect(await list('signatory=KR&signatory=KOR')).toHaveLength(10);
});

test('returns no pair for a party that signs alone, or never', async () => {
  for (const code of ['RU', 'TV']) expect(await list(`signatory=${code}`)).toEqual([]);
  expect(await list('signatory=KR&signatory=TV')).toEqual([]);
  expect(await list('signatory=KR&signatory=NO')).toEqual([]);
});

test('pages continue without a gap, also within the pairs of one party', async () => {
  for (const filter of ['', 'signatory=KR&']) {
    const all = await list(filter);
    for (const limit of [1, 7, 10]) {
      const pairs: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const answer = await server.get(
          `/v1/cosignatures?${filter}limit=${limit}&total=true${cursor && `&cursor=${cursor}`}`,
        );
        expect(answer.body.page.total).toBe(all.length);
        pairs.push(...pairsOf(answer));
        cursor = answer.body.page.next;
      }
      expect(pairs).toEqual(all);
    }
  }
});

test('the dates are null if none is known', async () => {
  const { body } = await server.get('/v1/cosignatures?q=withdraw');
  expect(body.data[0]).toMatchObject({ firstIssuedOn: null, lastIssuedOn: null });
});

test('the dates of a pair include all its dated statements', async () => {
  const days = async (query: string) =>
    (await server.get(`/v1/cosignatures?limit=100&${query}`)).body.data.map(
      ({ party, coSignatory, firstIssuedOn, lastIssuedOn }: Pair & Record<string, unknown>) =>
        [party.id, coSignatory.id, firstIssuedOn, lastIssuedOn].join(' '),
    );
  const all = await days('');
  expect(all).toContain('JP KR 2017-09-15 2024-11-05');
  expect(all).toEqual(await days('issuedFrom=0001-01-01'));
});

test('CSV contains all pairs', async () => {
  const { status, headers, body } = await server.get('/v1/cosignatures?format=csv&minStatements=2');
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch('text/csv');
  const [header = '', ...rows] = body.trimEnd().split('\r\n') as string[];
  const names = header.split(',');
  const columns = ['party.id', 'coSignatory.id', 'statementCount'].map((name) =>
    names.indexOf(name),
  );
  expect(rows.map((row) => columns.map((column) => row.split(',')[column]).join(' '))).toEqual([
    'DE FR 2',
    'JP KR 3',
    'JP US 2',
    'KR US 2',
  ]);
});

test('rejects malformed parameters', async () => {
  const answer = await server.get(
    '/v1/cosignatures?signatory=&minStatements=0&format=xml&kind=joke&limit=0',
  );
  expect(answer.status).toBe(400);
  expect(Object.keys(invalidParameters(answer)).sort()).toEqual([
    '/format',
    '/kind',
    '/limit',
    '/minStatements',
    '/signatory',
  ]);
  const three = await server.get('/v1/cosignatures?signatory=KR&signatory=JP&signatory=US');
  expect(invalidParameters(three)).toEqual({ '/signatory': 'must be given at most 2 times' });
});
