import { beforeEach, describe, expect, test } from 'vitest';
import { removeStatement } from '../../src/documents/remove.store.js';
import { findWrongTallies } from '../../src/documents/tallies.store.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { startServerForTest, type TestServer } from '../support/server.js';
import { dumpTables } from '../support/tables.js';

const COUNTING = [
  '/v1/signatories?total=true',
  '/v1/signatories/AU',
  '/v1/parties/NO',
  '/v1/parties/RU',
  '/v1/resolutions/S-RES-1718',
  '/v1/resolutions/S-RES-2270',
  '/v1/resolutions?citedBy=JP&total=true',
  '/v1/resolutions?citedBy=MT&total=true',
];

function remove({ database }: TestServer, id: string) {
  return database.write((writer) =>
    removeStatement(writer, id, { author: null, acceptedAt: new Date() }),
  );
}

test('what is counted follows every write: a new statement, one replaced, one moved to another day, one removed', async () => {
  const server = await startServerForTest();
  const read = async () => {
    expect(await server.database.read(findWrongTallies)).toEqual([]);
    return Promise.all(COUNTING.map(async (url) => (await server.get(url)).body));
  };
  const before = await read();

  await saveDocument(server, makeDocument());
  const created = await read();
  expect(created).not.toEqual(before);
  await saveDocument(server, makeDocument({ title: 'Another', issuedOn: '2025-12-31' }));
  expect((await server.get('/v1/statements')).body.data[0].title).toBe('Another');
  const moved = await read();
  expect(moved.slice(2)).toEqual(created.slice(2));
  await saveDocument(
    server,
    makeDocument({ signatories: [{ party: 'MT', nameAsSigned: 'Malta' }], claims: [] }),
  );
  expect((await server.get('/v1/signatories/MT')).body.statementCount).toBe(1);
  await read();
  await remove(server, makeDocument().id);

  expect((await server.get('/v1/signatories/MT')).status).toBe(404);
  expect(await read()).toEqual(before);
});

describe('the first and the last day of what parties signed', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startServerForTest();
    // Chile signs before and after, and so does Malta, but not together.
    await sign('chile-first', '1980-01-01', ['CL']);
    await sign('malta-first', '1985-01-01', ['MT']);
    await sign('malta-last', '2023-01-01', ['MT']);
    for (const day of ['2024-01-01', '2024-01-02', '2024-01-03']) {
      await sign(`chile-last-${day}`, day, ['CL']);
    }
  });

  function sign(id: string, issuedOn: string | null, parties = ['CL', 'MT']) {
    const signatories = parties.map((party) => ({ party, nameAsSigned: party }));
    return saveDocument(server, makeDocument({ id, issuedOn, signatories, claims: [] }));
  }

  /** How many statements both signed, and on which days. All tallies are right. */
  async function together() {
    expect(await server.database.read(findWrongTallies)).toEqual([]);
    const { body } = await server.get('/v1/cosignatures?signatory=MT&signatory=CL');
    const [pair] = body.data;
    return pair && [pair.statementCount, pair.firstIssuedOn, pair.lastIssuedOn];
  }

  test('follow statements that come, from whichever side, and go again', async () => {
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

    await remove(server, 'a');
    expect(await together()).toEqual([3, '2005-05-05', '2010-10-10']);
    await remove(server, 'c');
    expect(await together()).toEqual([2, '2005-05-05', '2005-05-05']);
    await remove(server, 'b');
    expect(await together()).toEqual([1, null, null]);
    await remove(server, 'undated');
    expect(await together()).toBeUndefined();
  });

  test('follow a statement whose day changes: earlier, later, and to one that is not known', async () => {
    await sign('a', '2001-01-01');
    await sign('b', '2005-05-05');
    await sign('c', '2010-10-10');
    const days = ['1990-09-09', '2020-02-20', '2020-02-21', '2005-05-05', null];
    const seen = [];
    for (const day of days) {
      await sign('b', day);
      seen.push(await together());
    }
    expect(seen).toEqual([
      [3, '1990-09-09', '2010-10-10'],
      [3, '2001-01-01', '2020-02-20'],
      [3, '2001-01-01', '2020-02-21'],
      [3, '2001-01-01', '2010-10-10'],
      [3, '2001-01-01', '2010-10-10'],
    ]);

    await sign('a', null);
    expect(await together()).toEqual([3, '2010-10-10', '2010-10-10']);
    await sign('c', null);
    expect(await together()).toEqual([3, null, null]);
    await sign('c', '2015-05-05');
    expect(await together()).toEqual([3, '2015-05-05', '2015-05-05']);
  });

  test('stay while another statement is of that day, whichever came first', async () => {
    await sign('a', '2001-01-01');
    await sign('b', '2001-01-01');
    await remove(server, 'a');
    expect(await together()).toEqual([1, '2001-01-01', '2001-01-01']);
    await sign('c', '2001-01-01');
    await remove(server, 'c');
    expect(await together()).toEqual([1, '2001-01-01', '2001-01-01']);
  });

  test('follow a party that no longer signed it', async () => {
    await sign('a', '2001-01-01');
    await sign('b', '2005-05-05');
    await sign('a', '2001-01-01', ['CL', 'NO']);
    expect(await together()).toEqual([1, '2005-05-05', '2005-05-05']);
  });

  test('are null where none is known, and where there is no statement any more', async () => {
    await sign('a', null, ['CL', 'NO']);
    const { body } = await server.get('/v1/signatories/NO');
    expect(body).toMatchObject({ statementCount: 1, firstIssuedOn: null, lastIssuedOn: null });
    expect((await server.get('/v1/cosignatures?signatory=NO')).body.data).toMatchObject([
      { statementCount: 1, firstIssuedOn: null, lastIssuedOn: null },
    ]);
    await sign('a', '2001-01-01', ['NO']);
    await remove(server, 'a');

    const { coSignatoryTallies = [] } = await dumpTables(server.database);
    const gone = { statementCount: 0, firstIssuedOn: null, lastIssuedOn: null };
    expect(coSignatoryTallies).toContainEqual({ partyCode: 'NO', otherCode: 'NO', ...gone });
    expect(coSignatoryTallies).toContainEqual({ partyCode: 'CL', otherCode: 'NO', ...gone });
  });
});
