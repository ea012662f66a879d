import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCurator } from '../../support/curator.js';
import { BASE, invalidParameters } from '../../support/registry.js';
import { startServer, type TestServer } from '../../support/server.js';
import { addVotes } from '../../support/voting.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await addVotes(await makeCurator(server));
});
afterAll(() => server.close());

interface PartyVote {
  resolution: { id: string };
  vote: string;
}

/** The votes of a party, each as `id vote`, read in pages of two, as long as the total. */
async function find(party: string, query: string): Promise<string[]> {
  const list = `/v1/parties/${party}/votes?${query}`;
  const items: PartyVote[] = [];
  let next: string | null = null;
  do {
    const cursor: string = next === null ? '' : `&cursor=${next}`;
    const { status, body } = await server.get(`${list}&limit=2&total=true${cursor}`);
    expect(status, JSON.stringify(body)).toBe(200);
    items.push(...body.data);
    next = body.page.next;
    if (next === null) expect(body.page.total).toBe(items.length);
  } while (next !== null);
  return items.map(({ resolution, vote }) => `${resolution.id} ${vote}`);
}

test('lists the votes of a party, newest first, each with its resolution and tally', async () => {
  const { body } = await server.get('/v1/parties/SUHH/votes');
  expect(body).toEqual({
    data: [
      {
        resolution: {
          id: 'S-3730-Rev.1',
          url: `${BASE}/v1/resolutions/S-3730-Rev.1`,
          symbol: 'S/3730/Rev.1',
        },
        title: null,
        body: 'security-council',
        date: '1956-11-04',
        outcome: 'not-adopted',
        vote: 'no',
        tally: { yes: 9, no: 1, abstain: 0, absent: 1 },
        updatedAt: expect.any(String),
      },
      expect.objectContaining({ date: '1956-10-30', vote: 'yes' }),
    ],
    page: { limit: 50, next: null },
  });
});

test.each([
  ['RU', 'year=2022', ['S-2022-720 no', 'A-RES-ES-11-1 no']],
  ['RU', 'vote=no', ['S-2024-239 no', 'S-2022-720 no', 'A-RES-ES-11-1 no']],
  ['RU', 'vote=no,abstain&body=general-assembly', ['A-RES-ES-11-1 no']],
  ['RU', 'subject=ceasefires', ['S-RES-2728 yes', 'S-2024-239 no']],
  ['RU', 'subject=ceasefires&vote=yes', ['S-RES-2728 yes']],
  ['RU', 'agenda=the situation in the middle east', ['S-RES-2118 yes']],
  ['SZ', '', ['A-RES-ES-11-1 absent']],
  ['AL', '', ['S-2023-772 abstain', 'S-2022-720 yes']],
  ['AL', 'vote=no', []],
  ['EU', '', []],
])('%s %s', async (party, query, expected) => {
  expect(await find(party, query)).toEqual(expected);
});

test('lists the resolutions that `votedBy` finds', async () => {
  const { body } = await server.get('/v1/resolutions?votedBy=RU&limit=100');
  const { body: votes } = await server.get('/v1/parties/RU/votes?vote=yes,no,abstain&limit=100');
  expect(votes.data.map(({ resolution }: PartyVote) => resolution.id)).toEqual(
    body.data.map(({ id }: { id: string }) => id),
  );
});

test('follows any code of the party', async () => {
  const { status, headers } = await server.get('/v1/parties/rus/votes?vote=no');
  expect([status, headers['location']]).toEqual([308, '/v1/parties/RU/votes?vote=no']);
  const { body: first } = await server.get('/v1/parties/RU/votes?limit=1');
  const next = await server.get(`/v1/parties/643/votes?limit=1&cursor=${first.page.next}`);
  const { body: second } = await server.get(String(next.headers['location']));
  expect(second.data[0].resolution.id).toBe('S-2024-239');
});

test('returns CSV and NDJSON', async () => {
  const { body: resolution } = await server.get('/v1/resolutions/A-RES-ES-11-1');
  const csv = await server.get('/v1/parties/SZ/votes?format=csv');
  expect(csv.body.split('\r\n')).toEqual([
    'resolution.id,resolution.url,resolution.symbol,title,body,date,outcome,vote,tally.yes,tally.no,tally.abstain,tally.absent,updatedAt',
    `A-RES-ES-11-1,${BASE}/v1/resolutions/A-RES-ES-11-1,A/RES/ES-11/1,,general-assembly,2022-03-02,adopted,absent,4,5,3,1,${resolution.updatedAt}`,
    '',
  ]);
  const ndjson = await server.get('/v1/parties/AL/votes?format=ndjson');
  const rows = ndjson.body
    .trim()
    .split('\n')
    .map((line: string) => JSON.parse(line).vote);
  expect(rows).toEqual(['abstain', 'yes']);
});

test('refuses unknown parties and values', async () => {
  const unknown = await server.get('/v1/parties/Atlantis/votes');
  expect([unknown.status, unknown.body.detail]).toEqual([
    404,
    expect.stringMatching(/^There is no party Atlantis/),
  ]);
  const wrong = await server.get('/v1/parties/RU/votes?vote=veto&year=22&party=RU');
  expect(wrong.status).toBe(400);
  expect(invalidParameters(wrong)).toMatchObject({
    '/vote': 'must be one of: yes, no, abstain, absent',
    '/year': 'must be a four-digit year',
    '/party': expect.any(String),
  });
});
