import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { removeStatement } from '../../../src/documents/save.store.js';
import { openUrl } from '../../support/database.js';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { startServerForTest, type TestServer } from '../../support/server.js';

/** All responses with counts of statements, claims, citations or signatories. */
const COUNTS = [
  '/v1/cosignatures?limit=100&total=true',
  '/v1/cosignatures?kind=appeal&total=true',
  '/v1/signatories?total=true',
  '/v1/signatories/AU',
  '/v1/parties/NO',
  '/v1/parties/RU',
  '/v1/resolutions/S-RES-1718',
  '/v1/resolutions/S-RES-2270',
  '/v1/resolutions?citedBy=JP&total=true',
  '/v1/resolutions?citedBy=MT&total=true',
];

let server: TestServer;

beforeEach(async () => {
  server = await startServerForTest();
});

function readCounts() {
  return Promise.all(COUNTS.map(async (url) => (await server.get(url)).body));
}

function sign(id: string, issuedOn: string | null, parties = ['CL', 'MT']) {
  const signatories = parties.map((party) => ({ party, nameAsSigned: party }));
  return saveDocument(server, makeDocument({ id, issuedOn, signatories, claims: [] }));
}

function remove(id: string) {
  return server.database.write((writer) =>
    removeStatement(writer, id, { author: null, acceptedAt: new Date() }),
  );
}

test('counts include a new statement and exclude a deleted one', async () => {
  const before = await readCounts();
  await saveDocument(server, makeDocument());
  const after = await readCounts();
  for (const [at, url] of COUNTS.entries()) {
    const isUnaffected = /RU|2270|citedBy/.test(url);
    if (isUnaffected) expect(after[at], url).toEqual(before[at]);
    else expect(after[at], url).not.toEqual(before[at]);
  }
  await remove(makeDocument().id);
  expect(await readCounts()).toEqual(before);
});

test('counts follow a statement whose signatories and claims are replaced', async () => {
  await saveDocument(server, makeDocument());
  const before = (await server.get('/v1/resolutions/S-RES-1718')).body.citedBy;
  const { claims = [] } = makeDocument();
  await saveDocument(
    server,
    makeDocument({ signatories: [{ party: 'MT', nameAsSigned: 'Malta' }] }),
  );

  expect((await server.get('/v1/signatories/MT')).body.statementCount).toBe(1);
  const { citedBy } = (await server.get('/v1/resolutions/S-RES-1718')).body;
  expect(citedBy).toMatchObject({
    statementCount: before.statementCount,
    claimCount: before.claimCount,
  });
  expect(citedBy.parties).toContainEqual({
    party: expect.objectContaining({ id: 'MT' }),
    statementCount: 1,
  });
  const citedByMalta = '/v1/resolutions?citedBy=MT&total=true';
  expect((await server.get(citedByMalta)).body).toMatchObject({
    data: [{ id: 'S-RES-1718' }],
    page: { total: 1 },
  });

  await saveDocument(server, makeDocument({ claims: claims.slice(0, 1) }));
  expect((await server.get('/v1/signatories/MT')).status).toBe(404);
  expect((await server.get(citedByMalta)).body).toMatchObject({ data: [], page: { total: 0 } });
  expect((await server.get('/v1/parties/NO')).body.claimsAbout).toEqual([]);
});

test('a write by another process is visible at once', async () => {
  const writing = await openUrl(server.databaseUrl);
  onTestFinished(() => writing.close());
  const row = '/v1/cosignatures?signatory=MT';
  expect((await server.get(row)).body.data).toEqual([]);
  await saveDocument(
    { database: writing },
    makeDocument({
      signatories: ['MT', 'CL'].map((party) => ({ party, nameAsSigned: party })),
      claims: [],
    }),
  );
  await expect
    .poll(async () => (await server.get(row)).body.data, { timeout: 60_000 })
    .toMatchObject([{ statementCount: 1 }]);
});

describe('the first and last date of a pair', () => {
  beforeEach(async () => {
    // Chile signs before and after Malta, but not together with it.
    await sign('chile-first', '1980-01-01', ['CL']);
    await sign('malta-first', '1985-01-01', ['MT']);
    await sign('malta-last', '2023-01-01', ['MT']);
    await sign('chile-last', '2024-01-01', ['CL']);
  });

  /** The number of statements that the two signed together, with the first and last date. */
  async function together() {
    const { body } = await server.get('/v1/cosignatures?signatory=MT&signatory=CL');
    const [pair] = body.data;
    return pair && [pair.statementCount, pair.firstIssuedOn, pair.lastIssuedOn];
  }

  test('follow statements that are added and removed, earlier or later', async () => {
    await sign('b', '2005-05-05');
    expect(await together()).toEqual([1, '2005-05-05', '2005-05-05']);
    await sign('undated', null);
    expect(await together()).toEqual([2, '2005-05-05', '2005-05-05']);
    await sign('a', '2001-01-01');
    await sign('c', '2010-10-10');
    expect(await together()).toEqual([4, '2001-01-01', '2010-10-10']);
    expect((await server.get('/v1/signatories/MT')).body).toMatchObject({
      statementCount: 6,
      firstIssuedOn: '1985-01-01',
      lastIssuedOn: '2023-01-01',
    });

    await remove('a');
    expect(await together()).toEqual([3, '2005-05-05', '2010-10-10']);
    await remove('c');
    expect(await together()).toEqual([2, '2005-05-05', '2005-05-05']);
    await remove('b');
    expect(await together()).toEqual([1, null, null]);
    await remove('undated');
    expect(await together()).toBeUndefined();
  });

  test('follow a statement whose date changes', async () => {
    await sign('a', '2001-01-01');
    await sign('b', '2005-05-05');
    await sign('c', '2010-10-10');
    const seen = [];
    for (const date of ['1990-09-09', '2020-02-20', null]) {
      await sign('b', date);
      seen.push(await together());
    }
    expect(seen).toEqual([
      [3, '1990-09-09', '2010-10-10'],
      [3, '2001-01-01', '2020-02-20'],
      [3, '2001-01-01', '2010-10-10'],
    ]);
  });

  test('remain while another statement has the same date', async () => {
    await sign('a', '2001-01-01');
    await sign('b', '2001-01-01');
    await remove('a');
    expect(await together()).toEqual([1, '2001-01-01', '2001-01-01']);
  });

  test('follow a party that is no longer a signatory', async () => {
    await sign('a', '2001-01-01');
    await sign('b', '2005-05-05');
    await sign('a', '2001-01-01', ['CL', 'NO']);
    expect(await together()).toEqual([1, '2005-05-05', '2005-05-05']);
  });

  test('are null if none is known', async () => {
    await sign('a', null, ['CL', 'NO']);
    const undated = { statementCount: 1, firstIssuedOn: null, lastIssuedOn: null };
    expect((await server.get('/v1/signatories/NO')).body).toMatchObject(undated);
    expect((await server.get('/v1/cosignatures?signatory=NO')).body.data).toMatchObject([undated]);
  });
});
