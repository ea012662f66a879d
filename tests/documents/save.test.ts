import { expect, test } from 'vitest';
import { saveStatement } from '../../src/documents/save.store.js';
import {
  anchorDocument,
  makeDocument,
  saveDocument,
  type WrittenDocument,
} from '../support/documents.js';
import { startServerForTest, type TestServer } from '../support/server.js';
import { countRevisions, dumpTables } from '../support/tables.js';

const ADDRESS = '/v1/statements/northern-railway-2020';
const AUTHORSHIP = { author: null, acceptedAt: new Date('2026-01-01T00:00:00Z') };

/** Another version of the small document, with different words, signatories, claims, parties and citations. */
const REVISED: WrittenDocument = {
  id: 'northern-railway-2020',
  title: 'Joint communiqué on the southern canal',
  issuedOn: '2021-03-01',
  language: 'fr',
  sources: [{ publisher: 'Gazette', url: 'https://example.org/canal' }],
  text: 'Brazil and Chile deplore the closure of the southern canal, contrary to resolution 2270.',
  signatories: [
    { party: 'BR', nameAsSigned: 'Brazil', role: 'on-behalf-of' },
    { party: 'CL', nameAsSigned: 'Chile', office: 'Ambassador', role: 'aligned' },
    { party: 'AU', nameAsSigned: 'Commonwealth of Australia' },
  ],
  claims: [
    {
      key: 'c2',
      kind: 'condemnation',
      modality: 'potential',
      quote: 'deplore the closure of the southern canal',
      parties: [
        { party: 'SE', role: 'subject' },
        { party: 'SE', role: 'addressee' },
      ],
      citations: [{ quote: 'southern canal', instrument: 'Canal Treaty' }],
    },
    {
      key: 'c3',
      kind: 'assessment',
      breach: true,
      quote: 'contrary to resolution 2270',
      citations: [{ quote: 'resolution 2270', resolution: 'S/RES/2270' }, { quote: 'resolution' }],
    },
  ],
};

/** The results of search and of `q` in statements and claims: list and id of each, sorted. */
async function findWords(server: TestServer, words: string): Promise<string[]> {
  const q = encodeURIComponent(words);
  const ids: string[] = [];
  for (const list of ['search', 'statements', 'claims']) {
    const { body } = await server.get(`/v1/${list}?q=${q}`);
    ids.push(...body.data.map((item: { id: string }) => `${list} ${item.id}`));
  }
  return ids.sort();
}

/** The names of all properties of a value at any depth. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

test('creates a new document and its revision', async () => {
  const server = await startServerForTest();
  const author = 'curator';
  const acceptedAt = new Date('2026-05-04T03:02:01.000Z');
  const number = (await countRevisions(server)) + 1;
  const saved = await saveDocument(server, makeDocument(), { author, acceptedAt });

  expect(saved).toEqual({ outcome: 'created', revision: number });
  const { revisions = [], statements = [] } = await dumpTables(server.database);
  expect(statements).toContainEqual(
    expect.objectContaining({ id: 'northern-railway-2020', revision: number }),
  );
  expect(revisions.at(-1)).toEqual({
    number,
    type: 'statement',
    resourceId: 'northern-railway-2020',
    action: 'put',
    document: anchorDocument(makeDocument()).document,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    acceptedAt: '2026-05-04T03:02:01.000Z',
    author: 'curator',
  });
});

test('the registry returns what the document says', async () => {
  const server = await startServerForTest();
  await saveDocument(server, REVISED);
  const { body } = await server.get(ADDRESS);

  expect(body).toMatchObject({
    id: 'northern-railway-2020',
    title: REVISED.title,
    issuedOn: '2021-03-01',
    language: 'fr',
    text: REVISED.text,
    sources: [{ publisher: 'Gazette', url: 'https://example.org/canal' }],
    signatories: [
      { position: 0, party: { id: 'BR' }, nameAsSigned: 'Brazil', office: null },
      { position: 1, party: { id: 'CL' }, office: 'Ambassador', role: 'aligned' },
      { position: 2, party: { id: 'AU' }, role: 'signatory', quote: null },
    ],
    claims: [
      {
        id: 'northern-railway-2020.c2',
        kind: 'condemnation',
        modality: 'potential',
        intensifier: null,
        breach: false,
        quote: { exact: 'deplore the closure of the southern canal', start: 17, end: 58 },
        parties: [
          { party: { id: 'SE' }, role: 'subject' },
          { party: { id: 'SE' }, role: 'addressee' },
        ],
        citations: [
          { quote: { start: 44, end: 58 }, resolution: null, instrument: 'Canal Treaty' },
        ],
      },
      {
        id: 'northern-railway-2020.c3',
        breach: true,
        parties: [],
        citations: [
          { resolution: { id: 'S-RES-2270' }, instrument: null },
          { quote: { exact: 'resolution' }, resolution: null, instrument: null },
        ],
      },
    ],
    resolutions: [{ id: 'S-RES-2270' }],
  });
});

test('the same document again changes nothing', async () => {
  const server = await startServerForTest();
  const { revision } = await saveDocument(server, makeDocument());
  const before = await dumpTables(server.database);

  const again = await saveDocument(server, makeDocument(), {
    author: 'somebody else',
    acceptedAt: new Date('2030-01-01T00:00:00Z'),
  });

  expect(again).toEqual({ outcome: 'unchanged', revision });
  expect(await dumpTables(server.database)).toEqual(before);
});

test('nor does the same document in another notation', async () => {
  const server = await startServerForTest();
  const { revision } = await saveDocument(server, makeDocument());
  const { text, ...written } = makeDocument();
  const another = {
    text: `${text}\n`,
    sources: [],
    ...Object.fromEntries(Object.entries(written).reverse()),
  };

  expect(await saveDocument(server, another)).toEqual({ outcome: 'unchanged', revision });
});

/** An answer without the times of the last changes. */
function withoutTimes(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (name, value) =>
    name === 'updatedAt' ? undefined : value,
  );
}

test('a changed document replaces all rows of the statement and keeps its history', async () => {
  const [server, fresh] = [await startServerForTest(), await startServerForTest()];
  const { revision: first } = await saveDocument(server, makeDocument());
  const replaced = await saveDocument(server, REVISED);
  await saveDocument(fresh, REVISED);

  const revision = first + 1;
  expect(replaced).toEqual({ outcome: 'replaced', revision });
  const { body } = await server.get(ADDRESS);
  const { body: expected } = await fresh.get(ADDRESS);
  expect(withoutTimes(body)).toEqual(withoutTimes({ ...expected, revision }));

  // All rows are as if the first version had never existed, except for row numbers.
  const withoutNumbers = (rows: object[] = []) =>
    rows.map((row) => ({
      ...row,
      number: 0,
      statementNumber: 0,
      claimNumber: 0,
      revision: 0,
      updatedAt: '',
    }));
  const tables = await dumpTables(server.database);
  const expectedTables = await dumpTables(fresh.database);
  for (const name of ['statements', 'signatories', 'claims', 'claimParties', 'citations']) {
    expect(withoutNumbers(tables[name]), name).toEqual(withoutNumbers(expectedTables[name]));
  }
  expect(tables['revisions']).toHaveLength(revision);
});

test('reverting to an earlier version is a new revision', async () => {
  const server = await startServerForTest();
  await saveDocument(server, makeDocument());
  const { body: first } = await server.get(ADDRESS);
  await saveDocument(server, REVISED);
  const back = await saveDocument(server, makeDocument());

  const revision = first.revision + 2;
  expect(back).toEqual({ outcome: 'replaced', revision });
  expect(withoutTimes((await server.get(ADDRESS)).body)).toEqual(
    withoutTimes({ ...first, revision }),
  );
});

test('a changed document does not affect other statements', async () => {
  const server = await startServerForTest();
  const others = async () => (await server.get('/v1/statements/dprk-troops-russia-2024')).body;
  const before = await others();
  await saveDocument(server, makeDocument());
  await saveDocument(server, REVISED);

  expect(await others()).toEqual(before);
});

test('search finds the new words, not the old ones', async () => {
  const server = await startServerForTest();
  await saveDocument(server, makeDocument());
  expect(await findWords(server, 'reopening railway')).toEqual([
    'claims northern-railway-2020.c1',
    'search northern-railway-2020',
    'search northern-railway-2020.c1',
    'statements northern-railway-2020',
  ]);
  expect(await findWords(server, 'closure canal')).toEqual([]);

  await saveDocument(server, REVISED);

  expect(await findWords(server, 'reopening railway')).toEqual([]);
  expect(await findWords(server, 'northern')).toEqual([]);
  expect(await findWords(server, 'closure canal')).toEqual([
    'claims northern-railway-2020.c2',
    'search northern-railway-2020',
    'search northern-railway-2020.c2',
    'statements northern-railway-2020',
  ]);
  // A word that only the title has.
  expect(await findWords(server, 'communique')).toEqual([
    'search northern-railway-2020',
    'statements northern-railway-2020',
  ]);
});

test('internal numbers are never returned', async () => {
  const server = await startServerForTest();
  await saveDocument(server, makeDocument());
  await saveDocument(server, REVISED);
  const inside = ['number', 'statementNumber', 'claimNumber', 'key', 'sha256', 'searchText'];

  for (const url of [
    ADDRESS,
    `${ADDRESS}/claims`,
    `${ADDRESS}/signatories`,
    `${ADDRESS}/resolutions`,
    '/v1/statements',
    '/v1/claims',
    '/v1/claims/northern-railway-2020.c2',
    '/v1/search?q=canal',
    '/v1/signatories/BR',
    '/v1/parties/SE',
    '/v1/resolutions/S-RES-2270',
  ]) {
    const { status, body } = await server.get(url);
    expect(status, url).toBe(200);
    expect(
      keysOf(body).filter((key) => inside.includes(key)),
      url,
    ).toEqual([]);
  }
});

test('a transaction that fails later saves nothing of the document', async () => {
  const server = await startServerForTest();
  await saveDocument(server, makeDocument());
  const before = await dumpTables(server.database);

  await expect(
    server.database.write(async (writer) => {
      await saveStatement(writer, anchorDocument(REVISED), AUTHORSHIP);
      throw new Error('The power went out.');
    }),
  ).rejects.toThrow('The power went out.');

  expect(await dumpTables(server.database)).toEqual(before);
  expect(await findWords(server, 'southern canal')).toEqual([]);
  expect(await findWords(server, 'northern railway')).toHaveLength(4);
});

test('a document that violates a constraint saves nothing', async () => {
  const server = await startServerForTest();
  await saveDocument(server, makeDocument());
  const before = await dumpTables(server.database);
  const anchored = anchorDocument(REVISED);
  const [claim] = anchored.claims;
  if (!claim) throw new Error('The document has claims.');

  // Validation rejects repeated keys. Here the tables reject them, after the other claims were written.
  await expect(
    server.database.write((writer) =>
      saveStatement(writer, { ...anchored, claims: [...anchored.claims, claim] }, AUTHORSHIP),
    ),
  ).rejects.toThrow(/UNIQUE constraint failed: claims.statement_number|insert into "claims"/);

  expect(await dumpTables(server.database)).toEqual(before);
  expect(await findWords(server, 'southern canal')).toEqual([]);
});

test('a rolled-back revision leaves no gap', async () => {
  const server = await startServerForTest();
  const revision = (await countRevisions(server)) + 1;
  await server.database
    .write(async (writer) => {
      await saveStatement(writer, anchorDocument(makeDocument()), AUTHORSHIP);
      throw new Error('No.');
    })
    .catch(() => undefined);

  expect(await saveDocument(server, makeDocument())).toEqual({ outcome: 'created', revision });
});
