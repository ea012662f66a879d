import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE, partyReference, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

test('returns a resolution with its votes by party and the parties that cite it', async () => {
  const { status, body } = await server.get('/v1/resolutions/A-RES-68-262');
  expect(status).toBe(200);
  expect(body).toEqual({
    id: 'A-RES-68-262',
    url: `${BASE}/v1/resolutions/A-RES-68-262`,
    symbol: 'A/RES/68/262',
    body: 'general-assembly',
    type: 'resolution',
    known: true,
    updatedAt: expect.any(String),
    year: 2014,
    outcome: 'adopted',
    adoptedOn: '2014-03-27',
    rejectedOn: null,
    meeting: null,
    title: 'Territorial integrity of Ukraine',
    chapter: null,
    draft: null,
    procedure: null,
    documentUrl: 'https://undocs.org/A/RES/68/262',
    tally: { yes: 2, no: 2, abstain: 1, absent: 1 },
    vetoedBy: [],
    draftResolution: null,
    adoptedAs: null,
    titles: {},
    agenda: [],
    subjects: [],
    sponsors: [],
    sources: [],
    votes: [
      { party: partyReference('CN', 'China'), vote: 'abstain' },
      { party: partyReference('KP', "Democratic People's Republic of Korea"), vote: 'no' },
      { party: partyReference('DE', 'Germany'), vote: 'yes' },
      { party: partyReference('IR', 'Iran'), vote: 'absent' },
      { party: partyReference('RU', 'Russia'), vote: 'no' },
      { party: partyReference('UA', 'Ukraine'), vote: 'yes' },
    ],
    citedBy: {
      statementCount: 1,
      claimCount: 1,
      parties: [
        { party: partyReference('DE', 'Germany'), statementCount: 1 },
        { party: partyReference('FR', 'France'), statementCount: 1 },
      ],
      statementsUrl: `${BASE}/v1/resolutions/A-RES-68-262/statements`,
      claimsUrl: `${BASE}/v1/resolutions/A-RES-68-262/claims`,
    },
  });
});

test('lists the parties that cite it most first', async () => {
  const { body } = await server.get('/v1/resolutions/S-RES-2270');
  const { parties, ...counts } = body.citedBy;
  expect(counts).toMatchObject({ statementCount: 2, claimCount: 2 });
  expect(
    parties.map(
      ({ party, statementCount }: { party: { id: string }; statementCount: number }) =>
        `${party.id} ${statementCount}`,
    ),
  ).toEqual('JP 2,KR 2,AU 1,CA 1,DE 1,EU 1,FR 1,GB 1,IT 1,NZ 1,US 1'.split(','));
});

test('counts two claims of one statement as two claims and one statement', async () => {
  const { body } = await server.get('/v1/resolutions/S-RES-2375');
  expect(body.citedBy).toMatchObject({ statementCount: 1, claimCount: 2 });
});

test('returns a resolution that is not cited', async () => {
  const { body } = await server.get('/v1/resolutions/S-RES-1695');
  expect(body).toMatchObject({ meeting: 5490, title: null, chapter: null });
  expect(body.votes).toHaveLength(15);
  expect(body.citedBy).toMatchObject({ statementCount: 0, claimCount: 0, parties: [] });
});
