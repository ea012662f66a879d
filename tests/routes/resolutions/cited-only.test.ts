import { beforeEach, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator } from '../../support/curator.js';
import { makeDocument, type WrittenDocument } from '../../support/documents.js';
import { BASE, idsOf } from '../../support/registry.js';
import { startServerForTest, type TestServer } from '../../support/server.js';

/** Symbols of which the seeded registry knows nothing else. */
const UNKNOWN = ['S/RES/2735 (2024)', 'A/RES/68/262', 'A/RES/ES-11/1'];

let server: TestServer;
let curator: Curator;

beforeEach(async () => {
  server = await startServerForTest();
  curator = await makeCurator(server);
});

/** A statement that speaks of Russia and cites these resolutions. */
function citing(symbols: readonly string[], id = 'citing'): WrittenDocument {
  const [welcome, appeal] = makeDocument().claims ?? [];
  if (!welcome || !appeal) throw new Error('The small document has two claims.');
  const parties = [{ party: 'RU', role: 'subject' as const }];
  const citations = symbols.map((resolution) => ({ quote: 'resolution 1718', resolution }));
  return { ...makeDocument({ claims: [welcome, { ...appeal, parties, citations }] }), id };
}

test('a statement can cite a resolution of which nothing but the symbol is known', async () => {
  const saved = await curator.save(citing(UNKNOWN), CREATE);

  expect(saved.status).toBe(201);
  expect(saved.body.claims[1].citations).toMatchObject([
    { resolution: { id: 'S-RES-2735', symbol: 'S/RES/2735' }, votes: [{ vote: null }] },
    { resolution: { id: 'A-RES-68-262' } },
    { resolution: { id: 'A-RES-ES-11-1' } },
  ]);
  const { body } = await server.get('/v1/resolutions/S-RES-2735');
  expect(body).toMatchObject({
    url: `${BASE}/v1/resolutions/S-RES-2735`,
    symbol: 'S/RES/2735',
    body: 'security-council',
    type: 'resolution',
    known: false,
    year: null,
    outcome: null,
    adoptedOn: null,
    title: null,
    votes: null,
    tally: null,
    documentUrl: 'https://undocs.org/S/RES/2735',
    citedBy: { statementCount: 1, claimCount: 1 },
  });
  const list = await server.get('/v1/resolutions?limit=100');
  expect(idsOf(list).slice(-3)).toEqual(['S-RES-2735', 'A-RES-ES-11-1', 'A-RES-68-262']);
  for (const format of ['ld%2Bjson', 'akn%2Bxml', 'x-bibtex', 'markdown']) {
    const type = decodeURIComponent(format);
    const accept = type === 'markdown' ? 'text/markdown' : `application/${type}`;
    const answer = await server.get('/v1/statements/citing', { accept });
    expect(answer.status, accept).toBe(200);
  }
});

test('once it is filled in, everything that cites it shows what is known', async () => {
  const saved = await curator.save(citing(UNKNOWN), CREATE);
  const address = '/v1/resolutions/S-RES-2735';
  const written = await curator.put(
    address,
    {
      symbol: 'S/RES/2735',
      adoptedOn: '2024-06-10',
      votes: { abstain: ['RU'] },
    },
    CREATE,
  );

  expect(written.status).toBe(200);
  expect(written.body).toMatchObject({ symbol: 'S/RES/2735 (2024)', known: true, year: 2024 });
  const { body } = await server.get('/v1/statements/citing');
  expect(body.claims[1].citations[0]).toMatchObject({
    resolution: { symbol: 'S/RES/2735 (2024)' },
    votes: [{ party: { id: 'RU' }, vote: 'abstain' }],
  });
  expect(body.revision).toBe(saved.body.revision);
});

test('it disappears with the last statement that cites it, unless it has been filled in', async () => {
  await curator.save(citing(UNKNOWN), CREATE);
  await curator.save(citing(['A/RES/68/262'], 'other'), CREATE);
  await curator.put('/v1/resolutions/A-RES-ES-11-1', { symbol: 'A/RES/ES-11/1' }, CREATE);

  const { headers } = await server.get('/v1/statements/citing');
  await curator.save(citing(['S/RES/1718']), { 'if-match': String(headers['etag']) });

  const status = async (id: string) => (await server.get(`/v1/resolutions/${id}`)).status;
  expect(await status('S-RES-2735')).toBe(404);
  expect(await status('A-RES-68-262')).toBe(200);
  expect(await status('A-RES-ES-11-1')).toBe(200);

  const other = await server.get('/v1/statements/other');
  await curator.remove('/v1/statements/other', { 'if-match': String(other.headers['etag']) });
  expect(await status('A-RES-68-262')).toBe(404);
});

test('an old revision still cites a resolution that is gone since', async () => {
  const saved = await curator.save(citing(UNKNOWN), CREATE);
  const etag = String(saved.headers['etag']);
  const { body: history } = await server.get('/v1/statements/citing/revisions');
  const at = encodeURIComponent(history.data[0].acceptedAt);
  await curator.save(citing(['S/RES/1718']), { 'if-match': etag });

  const { body } = await server.get(`/v1/statements/citing?at=${at}`);
  expect(body.claims[1].citations[0].resolution).toEqual({
    id: 'S-RES-2735',
    url: `${BASE}/v1/resolutions/S-RES-2735`,
    symbol: 'S/RES/2735',
  });
});
