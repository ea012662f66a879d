import { afterAll, beforeAll, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator } from '../../support/curator.js';
import { makeDocument, type WrittenDocument } from '../../support/documents.js';
import { BASE, partyReference } from '../../support/registry.js';
import { startServer, type TestServer } from '../../support/server.js';
import { addVotes, PALESTINE, UKRAINE } from '../../support/voting.js';

interface Veto {
  party: { id: string };
  resolution: { id: string };
  vetoesUrl: string;
}

let server: TestServer;
let curator: Curator;

/** Claims with these subjects that cite these symbols. */
function makeClaims(claims: [key: string, subjects: string[], symbols: string[]][]) {
  return claims.map(([key, subjects, symbols]) => ({
    key,
    kind: 'appeal' as const,
    quote: 'We urge Norway to publish the timetable, mindful of resolution 1718.',
    parties: [
      ...subjects.map((party) => ({ party, role: 'subject' as const })),
      { party: 'CN', role: 'addressee' as const },
    ],
    citations: symbols.map((resolution) => ({ quote: 'resolution 1718', resolution })),
  }));
}

function accusing(changes: Partial<WrittenDocument>): WrittenDocument {
  return makeDocument({ id: 'accusing', ...changes });
}

beforeAll(async () => {
  server = await startServer();
  curator = await makeCurator(server);
  await addVotes(curator);
  const claims = makeClaims([
    ['russia', ['RU', 'KP'], ['S/RES/2728', 'S/2022/720']],
    ['both', ['FR', 'RU', 'CN'], ['S/2024/254']],
    ['usa', ['US'], ['S/RES/2728', 'S/2024/239']],
    ['other-item', ['RU'], ['S/RES/2118', 'A/RES/ES-11/1', 'S/RES/9999']],
    ['no-citation', ['RU'], []],
    ['addressee', [], ['S/RES/2728']],
  ]);
  await curator.save(accusing({ claims }), CREATE);
});
afterAll(() => server.close());

const shorten = ({ vetoes }: { vetoes: Veto[] }) =>
  vetoes.map(({ party, resolution }) => `${party.id} ${resolution.id}`);

test('a claim says what its subjects vetoed on the same item of the agenda', async () => {
  const { body } = await server.get('/v1/claims/accusing.russia');
  expect(body.vetoes).toEqual([
    {
      party: partyReference('RU', 'Russia'),
      resolution: {
        id: 'S-2024-239',
        url: `${BASE}/v1/resolutions/S-2024-239`,
        symbol: 'S/2024/239',
      },
      rejectedOn: '2024-03-22',
      agendaItem: PALESTINE,
      vetoesUrl: expect.stringMatching(
        /vetoedBy=RU&agenda=The\+situation\+in\+the\+Middle\+East%2C/,
      ),
    },
    expect.objectContaining({ rejectedOn: '2022-09-30', agendaItem: UKRAINE }),
  ]);
});

const EXPECTED = {
  russia: ['RU S-2024-239', 'RU S-2022-720'],
  both: ['CN S-2024-239', 'RU S-2024-239'],
  usa: [],
  'other-item': [],
  'no-citation': [],
  addressee: [],
};

test('lists of claims and the statement say the same', async () => {
  const { body: list } = await server.get('/v1/claims?statement=accusing');
  const { body: statement } = await server.get('/v1/statements/accusing');
  for (const claims of [list.data, statement.claims]) {
    const vetoes = claims.map((claim: { id: string; vetoes: Veto[] }) => [
      claim.id.replace('accusing.', ''),
      shorten(claim),
    ]);
    expect(Object.fromEntries(vetoes)).toEqual(EXPECTED);
  }
  expect(shorten(statement)).toEqual(['CN S-2024-239', 'RU S-2024-239', 'RU S-2022-720']);
});

test('the URL of each lists it', async () => {
  const { body } = await server.get('/v1/statements/accusing');
  for (const { resolution, vetoesUrl } of body.vetoes as Veto[]) {
    const { status, body: list } = await server.get(vetoesUrl.slice(BASE.length));
    expect(status).toBe(200);
    expect(list.data.map(({ id }: { id: string }) => id)).toContain(resolution.id);
  }
});

test('CSV has them as JSON', async () => {
  const { body } = await server.get('/v1/claims?statement=accusing&format=csv');
  expect(body.split('\r\n')[0].split(',')).toContain('vetoes');
  expect(body).toContain('""resolution"":{""id"":""S-2022-720""');
});

test('an old revision shows the vetoes that are known now', async () => {
  const claims = makeClaims([['old', ['RU'], ['S/2022/720']]]);
  const { headers } = await curator.save(accusing({ id: 'revised', claims }), CREATE);
  const { body: history } = await server.get('/v1/statements/revised/revisions');
  const at = encodeURIComponent(history.data[0].acceptedAt);
  const next = await curator.save(accusing({ id: 'revised', claims: [] }), {
    'if-match': String(headers['etag']),
  });
  expect(next.body.vetoes).toEqual([]);
  const { body } = await server.get(`/v1/statements/revised?at=${at}`);
  expect([shorten(body), shorten(body.claims[0])]).toEqual([['RU S-2022-720'], ['RU S-2022-720']]);
});

test('a page of many claims needs as many queries as one', async () => {
  const many = makeClaims(
    Array.from({ length: 40 }, (_, at) => [`c${at}`, ['RU', 'CN'], ['S/RES/2728', 'S/2022/720']]),
  );
  await curator.save(accusing({ id: 'many', claims: many }), CREATE);
  const countQueries = async (limit: number) => {
    const before = server.database.queryCount;
    const { body } = await server.get(`/v1/claims?statement=many&limit=${limit}`);
    expect(body.data).toHaveLength(limit);
    return server.database.queryCount - before;
  };
  /** PostgreSQL asks for what it remembers again once in a while, but not twice in a row. */
  const leastOf = async (...limits: number[]) => {
    const counts: number[] = [];
    for (const limit of limits) counts.push(await countQueries(limit));
    return Math.min(...counts);
  };
  await countQueries(4);
  const few = await leastOf(1, 2, 3);
  expect(await leastOf(38, 39, 40)).toBeLessThanOrEqual(few);
  expect(few).toBeLessThanOrEqual(12);
});
