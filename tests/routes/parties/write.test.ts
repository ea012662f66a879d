import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { CREATE, type Curator, invalidParts, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { BASE, idsOf } from '../../support/registry.js';
import { startServer, startServerForTest, type TestServer } from '../../support/server.js';
import { dumpTables } from '../../support/tables.js';

const SCO = {
  code: 'SCO',
  name: 'Shanghai Cooperation Organisation',
  aliases: ['Shanghai Five'],
};

let server: TestServer;
let curator: Curator;

async function startOver() {
  server = await startServerForTest();
  curator = await makeCurator(server);
}

test('creates an organisation that can be found and can sign', async () => {
  await startOver();
  const created = await curator.put('/v1/parties/SCO', SCO, CREATE);
  expect(created.status).toBe(201);
  expect(created.headers['location']).toBe(`${BASE}/v1/parties/SCO`);
  expect(created.headers['content-location']).toBe(`${BASE}/v1/parties/SCO`);
  const read = await server.get('/v1/parties/SCO');
  expect(created.body).toEqual(read.body);
  expect(created.headers['etag']).toBe(read.headers['etag']);
  expect(read.body).toMatchObject({ id: 'SCO', kind: 'organisation', aliases: ['Shanghai Five'] });
  expect(idsOf(await server.get('/v1/parties?q=shanghai%20five'))).toEqual(['SCO']);

  const signatories = [{ party: 'SCO', nameAsSigned: 'SCO' }];
  const saved = await curator.save({ ...makeDocument({ signatories }), id: 'of-sco' }, CREATE);
  expect(saved.status).toBe(201);
  expect(saved.body.signatories[0].party.name).toBe(SCO.name);
});

test('replaces it, also from YAML, and the same document again changes nothing', async () => {
  await startOver();
  await curator.put('/v1/parties/SCO', SCO, CREATE);
  const next = { code: 'SCO', name: 'The SCO' };
  const replaced = await curator.put('/v1/parties/SCO', stringify(next), {
    ...REPLACE,
    'content-type': 'application/yaml',
  });
  expect(replaced.status).toBe(200);
  expect(replaced.headers['location']).toBeUndefined();
  expect(replaced.body).toMatchObject({ name: 'The SCO', aliases: [] });
  expect(idsOf(await server.get('/v1/parties?q=shanghai'))).toEqual([]);

  const before = await dumpTables(server.database);
  const again = await curator.put('/v1/parties/SCO', next, REPLACE);
  expect(again.status).toBe(200);
  expect(again.headers['etag']).toBe(replaced.headers['etag']);
  expect(await dumpTables(server.database)).toEqual(before);
});

test('checks the conditions of a write', async () => {
  await startOver();
  const created = await curator.put('/v1/parties/SCO', SCO, CREATE);
  const next = { ...SCO, name: 'The SCO' };
  const replaced = await curator.put('/v1/parties/SCO', next, {
    'if-match': created.headers['etag'] ?? '',
  });
  expect([created.status, replaced.status]).toEqual([201, 200]);
  const before = await dumpTables(server.database);
  for (const [code, condition] of [
    ['SCO', { 'if-match': created.headers['etag'] ?? '' }],
    ['SCO', { 'if-match': `W/${replaced.headers['etag']}` }],
    ['SCO', { 'if-unmodified-since': 'Sun, 06 Nov 1994 08:49:37 GMT' }],
    ['SCO', CREATE],
    ['ASEM', REPLACE],
  ] as const) {
    const answer = await curator.put(`/v1/parties/${code}`, { ...SCO, code }, condition);
    expect(answer.status).toBe(412);
  }
  expect(await dumpTables(server.database)).toEqual(before);
});

test('of concurrent writes with the same ETag, one succeeds', async () => {
  await startOver();
  const { headers } = await curator.put('/v1/parties/SCO', SCO, CREATE);
  const answers = await Promise.all(
    [1, 2, 3, 4].map((at) =>
      curator.put(
        '/v1/parties/SCO',
        { ...SCO, name: `Name ${at}` },
        { 'if-match': headers['etag'] ?? '' },
      ),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
});

test('statements show the new name of a signatory and keep their version', async () => {
  await startOver();
  await curator.put('/v1/parties/SCO', SCO, CREATE);
  const signatories = [{ party: 'SCO', nameAsSigned: 'SCO' }];
  const document = { ...makeDocument({ signatories }), id: 'of-sco' };
  const saved = await curator.save(document, CREATE);
  await curator.put('/v1/parties/SCO', { ...SCO, name: 'The SCO' }, REPLACE);
  const read = await server.get('/v1/statements/of-sco');
  expect(read.body.signatories[0].party.name).toBe('The SCO');
  expect(read.headers['etag']).not.toBe(saved.headers['etag']);
  const condition = { 'if-match': saved.headers['etag'] ?? '' };
  expect((await curator.save({ ...document, title: 'New' }, condition)).status).toBe(200);
});

describe('changes nothing:', () => {
  beforeAll(async () => {
    server = await startServer();
    curator = await makeCurator(server);
    return server.close;
  });

  describe('returns 403 for a write to a state', () => {
    test.each(['KR', 'kr', 'KOR', 'kor', '410'])('%s', async (code) => {
      const before = await dumpTables(server.database);
      for (const body of [
        { code: code.toUpperCase(), name: 'Korea' },
        { code: 'KR', name: '' },
        {},
      ]) {
        const answer = await curator.put(`/v1/parties/${code}`, body, REPLACE);
        expect(answer.status).toBe(403);
        expect(answer.body).toMatchObject({
          type: `${BASE}/problems/fixed-state`,
          detail: `${code.toUpperCase()} is a code of Republic of Korea, a state.`,
        });
      }
      expect(await dumpTables(server.database)).toEqual(before);
    });
  });

  test('redirects another spelling of a code', async () => {
    for (const code of ['osce', 'sco']) {
      const answer = await curator.put(`/v1/parties/${code}`, SCO);
      expect(answer.status).toBe(308);
      expect(answer.headers['location']).toBe(`/v1/parties/${code.toUpperCase()}`);
    }
    expect((await server.get('/v1/parties/SCO')).status).toBe(404);
  });

  test('returns 422 with every error of a document', async () => {
    const before = await dumpTables(server.database);
    expect(
      invalidParts(
        await curator.put(
          '/v1/parties/SCO',
          { code: 'S', aliases: ['', 1], capital: 'Beijing' },
          CREATE,
        ),
      ),
    ).toEqual({
      '/code':
        'must be capital letters, digits or hyphens: three or more for an organisation, or EU; two or more for a group',
      '/name': 'is required',
      '/aliases/0': 'must not be empty',
      '/aliases/1': 'must be text',
      '/capital': 'is not a known field',
    });
    expect(
      invalidParts(await curator.put('/v1/parties/SCO', { ...SCO, code: 'ASEM' }, CREATE)),
    ).toEqual({
      '/code': 'must be SCO, as in the address',
    });
    expect(
      invalidParts(await curator.put('/v1/parties/QQ', { ...SCO, code: 'QQ' }, CREATE)),
    ).toEqual({
      '/code':
        'must be capital letters, digits or hyphens: three or more for an organisation, or EU; two or more for a group',
    });
    expect(await dumpTables(server.database)).toEqual(before);
  });
});
