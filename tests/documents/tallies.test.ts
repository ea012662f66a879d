import { expect, test } from 'vitest';
import { removeStatement } from '../../src/documents/remove.store.js';
import { findWrongTallies } from '../../src/documents/tallies.store.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { startServerForTest } from '../support/server.js';

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
  await server.database.write((writer) =>
    removeStatement(writer, makeDocument().id, { author: null, acceptedAt: new Date() }),
  );

  expect((await server.get('/v1/signatories/MT')).status).toBe(404);
  expect(await read()).toEqual(before);
});
