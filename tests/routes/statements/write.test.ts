import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { CREATE, type Curator, invalidParts, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { BASE, idsOf, STATEMENT } from '../../support/registry.js';
import { startServer, startServerForTest, type TestServer } from '../../support/server.js';
import { countRevisions, dumpTables } from '../../support/tables.js';

const DOCUMENT = { ...makeDocument(), id: 'northern-railway-2020' };
const ADDRESS = `/v1/statements/${DOCUMENT.id}`;

let server: TestServer;
let curator: Curator;
/** The number of the next revision. */
let next: number;

async function startOver() {
  server = await startServerForTest();
  curator = await makeCurator(server);
  next = (await countRevisions(server)) + 1;
}

test('If-None-Match: * creates a statement: 201 with Location, and the body and ETag of GET', async () => {
  await startOver();
  const created = await curator.save(DOCUMENT, CREATE);

  expect(created.status).toBe(201);
  expect(created.headers['location']).toBe(`${BASE}${ADDRESS}`);
  expect(created.headers['content-location']).toBe(`${BASE}${ADDRESS}`);
  expect(created.headers['cache-control']).toBe('no-store');
  const read = await server.get(ADDRESS);
  expect(created.body).toEqual(read.body);
  expect(created.headers['etag']).toBe(read.headers['etag']);
  expect(read.body).toMatchObject({ id: DOCUMENT.id, title: DOCUMENT.title, revision: next });
  expect(idsOf(await server.get('/v1/statements?signatory=AU&signatory=JP'))).toContain(
    DOCUMENT.id,
  );
  expect(idsOf(await server.get('/v1/claims?q=timetable'))).toEqual([`${DOCUMENT.id}.c2`]);
});

test('If-Match replaces a statement and all its parts, also in search', async () => {
  await startOver();
  const { headers } = await curator.save(DOCUMENT, CREATE);
  const tramway = {
    ...DOCUMENT,
    title: 'A tramway',
    text: 'Norway and Iceland welcome the tramway.',
    signatories: [{ party: 'IS', nameAsSigned: 'Iceland' }],
    claims: [{ key: 't1', kind: 'welcome' as const, quote: 'welcome the tramway' }],
  };
  const replaced = await curator.save(tramway, { 'if-match': headers['etag'] ?? '' });

  expect(replaced.status).toBe(200);
  expect(replaced.headers['location']).toBeUndefined();
  expect(replaced.headers['etag']).not.toBe(headers['etag']);
  expect(replaced.body).toEqual((await server.get(ADDRESS)).body);
  expect(replaced.body).toMatchObject({ title: 'A tramway', revision: next + 1, resolutions: [] });
  expect(replaced.body.claims).toHaveLength(1);
  expect(idsOf(await server.get('/v1/claims?q=timetable'))).toEqual([]);
  expect(idsOf(await server.get('/v1/statements?q=tramway'))).toEqual([DOCUMENT.id]);
  expect((await server.get(`/v1/claims/${DOCUMENT.id}.c1`)).status).toBe(404);
});

test('the same document again returns 200, creates no revision and keeps the ETag, whoever sends it', async () => {
  await startOver();
  const { headers } = await curator.save(DOCUMENT, CREATE);
  const before = await dumpTables(server.database);
  const etag = headers['etag'] ?? '';
  const again = await curator.save(DOCUMENT, { 'if-match': etag });
  const { key: _, ...other } = await makeCurator(server, 'another');
  const reordered = Object.fromEntries(Object.entries(DOCUMENT).reverse()) as typeof DOCUMENT;
  const byOther = await other.save(
    { ...reordered, sources: [], text: `${DOCUMENT.text}\n\n` },
    REPLACE,
  );

  for (const answer of [again, byOther]) {
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe(etag);
    expect(answer.body.revision).toBe(next);
  }
  expect(await dumpTables(server.database)).toEqual({
    ...before,
    apiKeys: [...(before['apiKeys'] ?? []), expect.objectContaining({ name: 'another' })],
  });
});

test('accepts YAML under each of its media types', async () => {
  await startOver();
  const { headers } = await curator.save(DOCUMENT, CREATE);
  for (const type of [
    'application/yaml',
    'text/yaml; charset=utf-8',
    'application/x-yaml',
    'Text/X-YAML',
  ]) {
    const answer = await curator.put(ADDRESS, stringify(DOCUMENT), {
      'content-type': type,
      ...REPLACE,
    });
    expect(answer.status, type).toBe(200);
    expect(answer.headers['etag'], type).toBe(headers['etag']);
  }
  const bom = await curator.put(ADDRESS, `\uFEFF${JSON.stringify(DOCUMENT)}`, {
    'content-type': 'application/json',
    ...REPLACE,
  });
  expect(bom.headers['etag']).toBe(headers['etag']);
});

test('accepts the document of a revision unchanged', async () => {
  await startOver();
  await curator.save(DOCUMENT, CREATE);
  await curator.save({ ...DOCUMENT, title: 'A mistake' }, REPLACE);
  const { body } = await server.get(`${ADDRESS}/revisions/${next}`);
  const mended = await curator.save(body.document, REPLACE);
  expect(mended.body).toMatchObject({ title: DOCUMENT.title, revision: next + 2 });
  const { body: last } = await server.get(`${ADDRESS}/revisions/${next + 2}`);
  expect(last.sha256).toBe(body.sha256);
  const json = JSON.stringify(body.document);
  expect(body.sha256).toBe(createHash('sha256').update(json).digest('hex'));
});

test('the revision has the name of the key and the time', async () => {
  await startOver();
  const before = new Date().toISOString();
  await curator.save(DOCUMENT, CREATE);
  const { body } = await server.get(`${ADDRESS}/revisions`);
  expect(body.data).toMatchObject([{ id: next, action: 'put', author: 'curator' }]);
  expect(body.data[0].acceptedAt >= before).toBe(true);
  expect(body.data[0].acceptedAt <= new Date().toISOString()).toBe(true);
});

test('redirects another spelling of the id and writes nothing', async () => {
  await startOver();
  const before = await dumpTables(server.database);
  const answer = await curator.put('/v1/statements/Northern-Railway-2020', DOCUMENT, CREATE);
  expect(answer.status).toBe(308);
  expect(answer.headers['location']).toBe(ADDRESS);
  expect(await dumpTables(server.database)).toEqual(before);
});

describe('returns 422 with every error of a document, and changes nothing', () => {
  beforeAll(async () => {
    server = await startServer();
    curator = await makeCurator(server);
    return server.close;
  });

  const refused = async (document: unknown) => {
    const before = await dumpTables(server.database);
    const answer = await curator.put(ADDRESS, document, CREATE);
    expect(await dumpTables(server.database)).toEqual(before);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.body.type).toBe(`${BASE}/problems/invalid-body`);
    return invalidParts(answer);
  };

  test('in structure, quotes and names at once', async () => {
    const [first, second] = DOCUMENT.claims ?? [];
    expect(
      await refused({
        ...DOCUMENT,
        title: undefined,
        issuedOn: '2020-02-30',
        colour: 'red',
        signatories: [
          { party: 'AU', nameAsSigned: 'Australia' },
          { party: 'Japan', nameAsSigned: 'J' },
        ],
        claims: [
          { ...first, quote: 'warmly welcome the closing of the northern railway' },
          { ...second, parties: [{ party: 'NO', role: 'friend' }] },
          {
            key: 'c3',
            kind: 'appeal',
            quote: 'resolution 1718',
            parties: [{ party: 'QX', role: 'subject' }],
            citations: [{ quote: 'resolution 1718', resolution: 'S/RES/1718 (2007)' }],
          },
        ],
      }),
    ).toEqual({
      '/title': 'is required',
      '/issuedOn': 'must be a date such as 2024-11-05, or null',
      '/colour': 'is not a known field',
      '/claims/0/quote':
        'these words are not in the text; nearest: "warmly welcome the reopening of the northern railway"',
      '/claims/1/parties/0/role': 'must be one of: subject, addressee, beneficiary',
      '/signatories/1/party': 'there is no party Japan; the nearest is JP (Japan)',
      '/claims/2/parties/0/party': expect.stringMatching(/^there is no party QX: look up codes/),
      '/claims/2/citations/0/resolution': 'the year is wrong: the resolution is S/RES/1718 (2006)',
    });
  });

  test('of one claim at once: its kind, its quote and its parties', async () => {
    const [claim] = DOCUMENT.claims ?? [];
    expect(
      await refused({
        ...DOCUMENT,
        titel: DOCUMENT.title,
        text: undefined,
        signatories: [{ party: 'QX', name: 'Australia' }],
        claims: [
          {
            ...claim,
            kind: 'threat',
            quote: 'warmly welcome the closing',
            parties: [{ party: 'QX', role: 'friend' }, { party: 'QY' }],
            citations: [{ quotes: 'x', resolution: 'S/RES/1718 (2007)' }],
          },
        ],
      }),
    ).toEqual({
      '/titel': 'is not a known field: did you mean title?',
      '/text': 'is required',
      '/signatories/0/nameAsSigned': 'is required',
      '/signatories/0/name': 'is not a known field: did you mean nameAsSigned?',
      '/signatories/0/party': expect.stringMatching(/^there is no party QX/),
      '/claims/0/kind': expect.stringMatching(/^must be one of: assertion, /),
      '/claims/0/parties/0/role': 'must be one of: subject, addressee, beneficiary',
      '/claims/0/parties/1/role': 'is required',
      '/claims/0/citations/0/quote': 'is required',
      '/claims/0/citations/0/quotes': 'is not a known field: did you mean quote?',
      '/claims/0/parties/0/party': expect.stringMatching(/^there is no party QX/),
      '/claims/0/parties/1/party': expect.stringMatching(/^there is no party QY/),
      '/claims/0/citations/0/resolution': 'the year is wrong: the resolution is S/RES/1718 (2006)',
    });
    const withText = await refused({
      ...DOCUMENT,
      claims: [
        {
          ...claim,
          kind: 'threat',
          quote: 'warmly welcome the closing',
          parties: [{ party: 'QX', role: 'subject' }],
        },
      ],
    });
    expect(Object.keys(withText)).toEqual([
      '/claims/0/kind',
      '/claims/0/quote',
      '/claims/0/parties/0/party',
    ]);
  });

  test('in names only', async () => {
    const signatories = [{ party: 'OSZE', nameAsSigned: 'OSZE' }];
    expect(await refused({ ...DOCUMENT, signatories })).toEqual({
      '/signatories/0/party': expect.stringMatching(/^there is no party OSZE: look up codes/),
    });
  });

  test('in an id that differs from the URL, with all other errors', async () => {
    expect(await refused({ ...DOCUMENT, id: STATEMENT })).toEqual({
      '/id': `must be ${DOCUMENT.id}, as in the address`,
    });
    expect(await refused({ ...DOCUMENT, id: STATEMENT, language: 'English!' })).toEqual({
      '/id': `must be ${DOCUMENT.id}, as in the address`,
      '/language': 'must be a BCP 47 language tag, such as en',
    });
  });

  test.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['text', '"a"'],
    ['a number', '1'],
  ])('as %s', async (_, body) => {
    const answer = await curator.put(ADDRESS, body, {
      'content-type': 'application/json',
      ...CREATE,
    });
    expect(invalidParts(answer)).toEqual({ '': 'must be a mapping of names to values' });
  });

  test('for an empty body', async () => {
    expect(invalidParts(await curator.put(ADDRESS, undefined, CREATE))).toEqual({
      '': 'is required',
    });
  });
});

test('rejects a partial document', async () => {
  await startOver();
  await curator.save(DOCUMENT, CREATE);
  const answer = await curator.save(
    { ...DOCUMENT, title: 'A part' },
    { 'content-range': 'bytes 0-99/200', ...REPLACE },
  );
  expect(answer.status).toBe(400);
  expect(answer.body.detail).toMatch(/send the whole body without Content-Range/);
  expect((await server.get(ADDRESS)).body.title).toBe(DOCUMENT.title);
});
