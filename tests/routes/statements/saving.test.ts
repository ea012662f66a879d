import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator, REPLACE } from '../../support/curator.js';
import type { WrittenDocument } from '../../support/documents.js';
import {
  expectedCitedBy,
  expectedClaims,
  expectedClaimsAbout,
  expectedPairs,
  expectedSignatories,
  expectedStatements,
  withDocument,
} from '../../support/expected.js';
import { pairsOf } from '../../support/pairs.js';
import { idsOf } from '../../support/registry.js';
import { SAMPLE, signedBy, sketch, startWith } from '../../support/sample.js';
import type { TestServer } from '../../support/server.js';
import { dumpTables } from '../../support/tables.js';

const START = SAMPLE.slice(0, 8);
const DAY = '2020-01-01';
const NEXT_DAY = '2020-01-02';

/** A statement whose parties, words and resolutions occur in no other. */
const CANAL = sketch(
  { id: 'canal', issuedOn: DAY, title: 'Statement on the canal' },
  signedBy('BR', 'CL', 'KR'),
  [
    {
      key: 'c1',
      kind: 'welcome',
      parties: [
        { party: 'PE', role: 'beneficiary' },
        { party: 'RU', role: 'subject' },
      ],
      words: ['barges'],
    },
    {
      key: 'c2',
      kind: 'demand',
      modality: 'potential',
      parties: [
        { party: 'RU', role: 'subject' },
        { party: 'RU', role: 'addressee' },
      ],
      cites: ['S/RES/2087 (2013)', 'S/RES/2087 (2013)', 'S/RES/1718 (2006)'],
      words: ['harbour'],
    },
  ],
);

/** The same statement with other signatories, claims, parties, citations and words. */
const VIADUCT = sketch(
  { id: 'canal', issuedOn: DAY, title: 'Statement on the viaduct' },
  signedBy('SE', 'KR'),
  [
    {
      key: 'c2',
      kind: 'concern',
      parties: [{ party: 'BO', role: 'subject' }],
      cites: ['S/RES/2094 (2013)'],
      words: ['granite'],
    },
  ],
);

const SIGNATORIES = ['BR', 'SE', 'KR'];
const NAMED = ['PE', 'BO', 'RU'];
const RESOLUTIONS = ['S-RES-1718', 'S-RES-2087', 'S-RES-2094'];
const WORDS = ['canal', 'barges', 'granite', 'harbour'];

let server: TestServer;
let curator: Curator;
/** The expected documents, in order of arrival. */
let documents: WrittenDocument[] = START;

beforeAll(async () => {
  server = await startWith(START);
  curator = await makeCurator(server);
});
afterAll(() => server.close());

/** Expects every list, count and search to reflect exactly these documents. */
async function expectRegistry(): Promise<void> {
  const data = async (url: string) => (await server.get(url)).body.data;
  const ids = async (list: string) => idsOf(await server.get(`${list}&limit=100`));

  for (const sort of ['issuedOn', '-issuedOn'] as const) {
    const expected = expectedStatements(documents, {}, sort);
    const { body } = await server.get(`/v1/statements?sort=${sort}&limit=100&total=true`);
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(expected);
    expect(body.page.total).toBe(documents.length);
  }
  expect(await ids('/v1/claims?')).toEqual(expectedClaims(documents, {}));
  for (const q of WORDS) {
    const statements = expectedStatements(documents, { q });
    const claims = expectedClaims(documents, { q });
    expect(await ids(`/v1/statements?q=${q}`), q).toEqual(statements);
    expect(await ids(`/v1/claims?q=${q}`), q).toEqual(claims);
    expect((await ids(`/v1/search?q=${q}`)).sort(), q).toEqual([...statements, ...claims].sort());
  }
  const listed = await data('/v1/signatories?limit=100');
  expect(
    listed.map(({ id, statementCount, firstIssuedOn, lastIssuedOn }: Record<string, unknown>) =>
      [id, statementCount, firstIssuedOn, lastIssuedOn].map(String).join(' '),
    ),
  ).toEqual(expectedSignatories(documents));
  for (const code of SIGNATORIES) await expectSignatory(code);
  for (const code of NAMED) {
    expect(await ids(`/v1/claims?about=${code}`), code).toEqual(
      expectedClaims(documents, { about: code }),
    );
    const { body } = await server.get(`/v1/parties/${code}`);
    expect(
      body.claimsAbout.map(
        (about: { kind: string; role: string; claimCount: number }) =>
          `${about.kind} ${about.role} ${about.claimCount}`,
      ),
      code,
    ).toEqual(expectedClaimsAbout(documents, code));
  }
  expect(await ids('/v1/claims?kind=concern')).toEqual(
    expectedClaims(documents, { kind: 'concern' }),
  );
  for (const resolution of RESOLUTIONS) {
    const { body } = await server.get(`/v1/resolutions/${resolution}`);
    const { parties, ...counts } = body.citedBy;
    const { parties: expected, ...expectedCounts } = expectedCitedBy(documents, resolution);
    expect(counts, resolution).toMatchObject(expectedCounts);
    expect(
      parties.map(
        ({ party, statementCount }: { party: { id: string }; statementCount: number }) =>
          `${party.id} ${statementCount}`,
      ),
      resolution,
    ).toEqual(expected);
  }
  const cited = RESOLUTIONS.filter(
    (resolution) => expectedStatements(documents, { resolution, signatory: ['BR'] }).length > 0,
  );
  expect((await ids('/v1/resolutions?citedBy=BR')).sort()).toEqual(cited.sort());
  for (const filter of [{}, { kind: 'concern' }]) {
    const query = new URLSearchParams(filter);
    expect(pairsOf(await data(`/v1/cosignatures?limit=100&${query}`))).toEqual(
      expectedPairs(documents, filter),
    );
  }
}

/** Expects the counts and dates of a signatory, its newest statements and its co-signatories. */
async function expectSignatory(code: string): Promise<void> {
  const summary = expectedSignatories(documents).find((line) => line.startsWith(`${code} `));
  const { status, body } = await server.get(`/v1/signatories/${code}`);
  expect(status, code).toBe(summary === undefined ? 404 : 200);
  if (summary === undefined) return;
  const { id, statementCount, firstIssuedOn, lastIssuedOn } = body;
  expect(`${id} ${statementCount} ${firstIssuedOn} ${lastIssuedOn}`).toBe(summary);
  expect(idsOf(await server.get(`/v1/statements?signatory=${code}`))).toEqual(
    expectedStatements(documents, { signatory: [code] }),
  );
  expect(body.latestStatements.map(({ id }: { id: string }) => id)).toEqual(
    expectedStatements(documents, { signatory: [code] }),
  );
  const row = expectedPairs(documents, { signatory: [code] }).map((pair) => pair.split(' '));
  const others = row
    .map(([one, other, count]) => ({ code: one === code ? other : one, count: Number(count) }))
    .sort((a, b) => b.count - a.count || (String(a.code) < String(b.code) ? -1 : 1));
  expect(
    body.coSignatories.map(
      ({ party, statementCount }: { party: { id: string }; statementCount: number }) => ({
        code: party.id,
        count: statementCount,
      }),
    ),
    code,
  ).toEqual(others);
}

async function save(document: WrittenDocument, status: 200 | 201): Promise<void> {
  const answer = await curator.save(document, status === 201 ? CREATE : REPLACE);
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  documents = withDocument(documents, document);
}

async function remove(id: string): Promise<void> {
  expect((await curator.remove(`/v1/statements/${id}`, REPLACE)).status).toBe(204);
  documents = documents.filter((document) => document.id !== id);
}

const countRevisions = async () =>
  (await server.get('/v1/changes?type=statement,resolution,party&limit=1&total=true')).body.page
    .total;

// Each test continues with the registry of the previous one.
describe('lists, counts and search reflect', () => {
  test('the initial statements', expectRegistry);

  test('a created statement', async () => {
    await save(CANAL, 201);
    await expectRegistry();
  });

  test('its replacement, without anything of the previous revision', async () => {
    await save(VIADUCT, 200);
    await expectRegistry();
    const { body } = await server.get('/v1/statements/canal');
    expect(body).toMatchObject({ title: VIADUCT.title, text: VIADUCT.text });
    expect(body.claims.map(({ id }: { id: string }) => id)).toEqual(['canal.c2']);
    expect(body.resolutions.map(({ id }: { id: string }) => id)).toEqual(['S-RES-2094']);
    for (const [part, length] of [
      ['signatories', 2],
      ['claims', 1],
      ['resolutions', 1],
    ] as const) {
      const list = await server.get(`/v1/statements/canal/${part}?total=true`);
      expect(list.body.data, part).toHaveLength(length);
      expect(list.body.page.total, part).toBe(length);
    }
    expect((await server.get('/v1/claims/canal.c1')).status).toBe(404);
  });

  test('later statements of the same day, which stay after a replaced one', async () => {
    await save({ ...CANAL, id: 'zebra' }, 201);
    await save({ ...VIADUCT, id: 'anteater' }, 201);
    await save(CANAL, 200);
    await expectRegistry();
    const { body } = await server.get(`/v1/statements?issuedFrom=${DAY}&issuedTo=${DAY}`);
    expect(body.data.slice(-3).map(({ id }: { id: string }) => id)).toEqual([
      'canal',
      'zebra',
      'anteater',
    ]);
  });

  test.each([
    ['a later day', NEXT_DAY],
    ['no day', null],
    ['the day before the first', '1945-05-08'],
    ['its first day, behind those that stayed there', DAY],
  ])('a statement that moves to %s', async (_, issuedOn) => {
    await save({ ...CANAL, issuedOn }, 200);
    await expectRegistry();
    const { body } = await server.get('/v1/statements/canal');
    expect(body.issuedOn).toBe(issuedOn);
    expect(body.claims).toHaveLength(2);
  });

  test('a deleted statement', async () => {
    await remove('canal');
    await expectRegistry();
    for (const part of ['', '/signatories', '/claims', '/resolutions', '/text']) {
      expect((await server.get(`/v1/statements/canal${part}`)).status, part).toBe(410);
    }
    expect((await server.get('/v1/claims/canal.c1')).status).toBe(410);
  });

  test('a statement recreated with other contents', async () => {
    await save(VIADUCT, 201);
    await expectRegistry();
  });

  test('the deletion of all statements', async () => {
    for (const { id } of documents) await remove(id);
    await expectRegistry();
    expect((await server.get('/v1/signatories')).body.data).toEqual([]);
    expect((await server.get('/v1/cosignatures')).body.data).toEqual([]);
    for (const document of START) await save(document, 201);
    await expectRegistry();
  });
});

test('saving the same document again creates no revision and changes no response', async () => {
  await save(CANAL, 201);
  const revisions = await countRevisions();
  const before = await dumpTables(server.database);
  const { headers } = await server.get('/v1/statements/canal');
  for (let time = 0; time < 2; time += 1) await save(CANAL, 200);
  expect(await countRevisions()).toBe(revisions);
  expect(await dumpTables(server.database)).toEqual(before);
  expect((await server.get('/v1/statements/canal')).headers['etag']).toBe(headers['etag']);
  await expectRegistry();
});

describe('a rejected write changes nothing', () => {
  const expectNothing = async (
    write: () => Promise<{ status: number }>,
    status: number,
  ): Promise<void> => {
    const revisions = await countRevisions();
    const before = await dumpTables(server.database);
    expect((await write()).status).toBe(status);
    expect(await dumpTables(server.database)).toEqual(before);
    expect(await countRevisions()).toBe(revisions);
  };
  const invalid = { ...VIADUCT, signatories: signedBy('SE', 'QQ') };
  const misdated = sketch({ id: 'canal', issuedOn: DAY }, signedBy('SE'), [
    { key: 'c9', kind: 'concern', cites: ['S/RES/1718 (2007)'], words: ['granite'] },
  ]);
  const etag = async () => (await server.get('/v1/statements/canal')).headers['etag'] ?? '';

  test('because of an unknown party', () =>
    expectNothing(() => curator.save(invalid, REPLACE), 422));

  test('because of a resolution of another year', () =>
    expectNothing(() => curator.save(misdated, REPLACE), 422));

  test('because a new statement refers to an unknown party', async () => {
    await expectNothing(() => curator.save({ ...invalid, id: 'never' }, CREATE), 422);
    expect((await server.get('/v1/statements/never')).status).toBe(404);
    expect((await server.get('/v1/statements/never/revisions')).status).toBe(404);
  });

  test('because a quote is not in the text', async () => {
    const [claim] = VIADUCT.claims ?? [];
    const claims = [{ ...claim, quote: 'words of another text' }];
    await expectNothing(() => curator.save({ ...VIADUCT, claims }, REPLACE), 422);
  });

  test('because of its preconditions', async () => {
    await expectNothing(() => curator.save(VIADUCT, CREATE), 412);
    await expectNothing(() => curator.save(VIADUCT, { 'if-match': '"1"' }), 412);
    const weak = `W/${await etag()}`;
    await expectNothing(() => curator.save(VIADUCT, { 'if-match': weak }), 412);
    await expectNothing(() => curator.save({ ...VIADUCT, id: 'never' }, REPLACE), 412);
    await expectNothing(() => curator.save(VIADUCT, {}), 428);
    await expectNothing(() => curator.save(VIADUCT, { 'if-none-match': '"1"' }), 400);
    await expectNothing(() => curator.remove('/v1/statements/canal'), 428);
    await expectNothing(() => curator.remove('/v1/statements/canal', { 'if-match': '"1"' }), 412);
    await expectNothing(() => curator.remove('/v1/statements/canal', CREATE), 412);
    await expectNothing(() => curator.remove('/v1/statements/never', REPLACE), 404);
  });

  test('because of the ETag of an earlier revision', async () => {
    const old = await etag();
    await save(VIADUCT, 200);
    await expectNothing(() => curator.save(CANAL, { 'if-match': old }), 412);
    await expectNothing(() => curator.remove('/v1/statements/canal', { 'if-match': old }), 412);
    const both = await curator.save(CANAL, { 'if-match': `${old}, ${await etag()}` });
    expect(both.status).toBe(200);
    documents = withDocument(documents, CANAL);
  });

  test('and all responses stay the same', expectRegistry);

  test('and the next write gets the next number', async () => {
    const revisions = await countRevisions();
    await expectNothing(() => curator.save(invalid, REPLACE), 422);
    await save(VIADUCT, 200);
    const { body } = await server.get('/v1/statements/canal/revisions?limit=1');
    expect(body.data[0].id).toBe(revisions + 1);
  });
});
