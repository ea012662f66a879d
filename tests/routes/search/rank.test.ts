import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { BASE, idsOf, invalidParameters, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  const signed = { signatories: [{ party: 'MT', nameAsSigned: 'Malta' }], claims: [] };
  const filler = 'We agree on many other things that have nothing to do with it. '.repeat(20);
  for (const document of [
    { id: 'lighthouse-once', title: 'Once', text: `${filler}The lighthouse. ${filler}` },
    {
      id: 'lighthouse-often',
      title: 'Often',
      text: `${filler}${'The lighthouse. '.repeat(2)}${filler}`,
    },
    { id: 'lighthouse-title', title: 'Lighthouse', text: `${filler}${filler}` },
    { id: 'lamp', title: 'Lamp', text: 'The lamp of the light house.' },
  ]) {
    await saveDocument(server, makeDocument({ ...signed, ...document }));
  }
});
afterAll(() => server.close());

const search = (q: string, more = '') => server.get(`/v1/search?q=${encodeURIComponent(q)}${more}`);
const find = async (q: string) => idsOf(await search(q));

test('a hit has its type, statement and snippet', async () => {
  const { status, body } = await search('cod');
  const statement = {
    id: 'arctic-fishing-2019',
    url: `${BASE}/v1/statements/arctic-fishing-2019`,
    title: 'Joint statement on fishing in the Arctic',
    issuedOn: '2019-06-03',
  };
  expect(status).toBe(200);
  expect(body.page).toEqual({ limit: 50, next: null });
  expect(body.data).toHaveLength(2);
  expect(body.data).toEqual(
    expect.arrayContaining([
      {
        type: 'claim',
        id: 'arctic-fishing-2019.a2',
        url: `${BASE}/v1/claims/arctic-fishing-2019.a2`,
        statement,
        updatedAt: expect.any(String),
        kind: 'assessment',
        snippet: 'Overfishing may endanger the <mark>cod</mark>.',
      },
      {
        type: 'statement',
        id: 'arctic-fishing-2019',
        url: `${BASE}/v1/statements/arctic-fishing-2019`,
        statement,
        updatedAt: expect.any(String),
        kind: null,
        snippet:
          'We welcome the agreement on Arctic fishing. Overfishing may endanger the <mark>cod</mark>.\n\nWe encourage Russia to ratify it.',
      },
    ]),
  );
});

describe('ranks best first', () => {
  test('hits in the title, then more frequent ones', async () => {
    expect(await find('lighthouse')).toEqual([
      'lighthouse-title',
      'lighthouse-often',
      'lighthouse-once',
    ]);
  });

  test('`limit` returns the best', async () => {
    expect(idsOf(await search('lighthouse', '&limit=1'))).toEqual(['lighthouse-title']);
    expect((await search('lighthouse', '&limit=1')).body.page).toEqual({ limit: 1, next: null });
  });

  test('a snippet of a long text shows only the context of the words', async () => {
    const { body } = await search('lighthouse');
    expect(body.data[2].snippet).toMatch(/^….*The <mark>lighthouse<\/mark>\. .*…$/);
    expect(body.data[2].snippet.length).toBeLessThan(300);
  });
});

describe('words match', () => {
  test('in any case, order and grammatical number, with or without accents', async () => {
    const hits = await find('missile ballistic');
    expect(hits).toContain('missile-tests-2017');
    expect(await find('BALLISTIC MISSILES')).toEqual(hits);
    expect(await find('déclaration')).toEqual(['grain-corridor-2022']);
    expect(await find('DECLARATION')).toEqual(['grain-corridor-2022']);
    expect(await find('turkiye ship')).toEqual(await find('Türkiye’s ships'));
  });

  test('as whole words', async () => {
    expect(await find('light')).toEqual(['lamp']);
    expect(await find('ighthouse')).toEqual([]);
  });

  test('all of them in one statement or one quote', async () => {
    expect(await find('cod russia')).toEqual(['arctic-fishing-2019']);
    expect(await find('cod ukraine')).toEqual([]);
  });
});

test('finds a replaced statement only by its new words', async () => {
  const document = makeDocument({
    id: 'harbour',
    text: 'The old harbour is silted.',
    signatories: [{ party: 'MT', nameAsSigned: 'Malta' }],
    claims: [{ key: 'h1', kind: 'assertion', quote: 'The old harbour is silted.' }],
  });
  await saveDocument(server, document);
  expect((await find('silted')).sort()).toEqual(['harbour', 'harbour.h1']);
  await saveDocument(server, {
    ...document,
    text: 'The new harbour is dredged.',
    claims: [{ key: 'h1', kind: 'assertion', quote: 'The new harbour is dredged.' }],
  });
  expect(await find('silted')).toEqual([]);
  expect((await find('dredged')).sort()).toEqual(['harbour', 'harbour.h1']);
});

test('requires one query of 1 to 200 characters', async () => {
  const issues = async (url: string) => {
    const answer = await server.get(url);
    expect(answer.status).toBe(400);
    return invalidParameters(answer);
  };
  expect(await issues('/v1/search')).toEqual({ '/q': 'is required' });
  expect(await issues('/v1/search?q=')).toEqual({ '/q': 'must not be empty' });
  expect(await issues('/v1/search?q=a&q=b')).toEqual({ '/q': 'must not be repeated' });
  expect(await issues(`/v1/search?q=${'a'.repeat(201)}`)).toEqual({
    '/q': 'must have at most 200 characters',
  });
  expect(await issues('/v1/search?q=a&limit=101')).toEqual({
    '/limit': 'must be a whole number from 1 to 100',
  });
  expect(await issues('/v1/search?q=a&cursor=x&total=true')).toEqual({
    '/cursor': 'is not a known parameter: see /docs',
    '/total': 'is not a known parameter: see /docs',
  });
});
