import { beforeAll, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import { startServer, type TestServer } from '../support/server.js';

const URL = 'https://example.org/railway';

let server: TestServer;
let count = 0;
beforeAll(async () => {
  server = await startServer();
  return server.close;
});

/** Saves another statement. @returns the text fragments of its claims */
async function fragmentsOf(
  changes: Parameters<typeof makeDocument>[0],
): Promise<(string | null)[]> {
  count += 1;
  const document = makeDocument({
    id: `railway-${count}`,
    signatories: [{ party: 'AU', nameAsSigned: 'Australia' }],
    sources: [{ publisher: 'A paper' }, { publisher: 'A page', url: URL }],
    ...changes,
  });
  await saveDocument(server, document);
  const { body } = await server.get(`/v1/statements/${document.id}`);
  const fragments = body.claims.map((claim: { textFragment: string | null }) => claim.textFragment);
  // Lists, and the state at an earlier moment, have the same.
  const { body: list } = await server.get(`/v1/claims?statement=${document.id}`);
  expect(list.data.map((claim: { textFragment: string }) => claim.textFragment)).toEqual(fragments);
  const { body: then } = await server.get(`/v1/statements/${document.id}?at=2030-01-01T00:00:00Z`);
  expect(then.claims).toEqual(body.claims);
  return fragments;
}

test('is null without the URL of a source', async () => {
  expect(await fragmentsOf({ sources: [{ publisher: 'A paper' }] })).toEqual([null, null]);
  expect(await fragmentsOf({ sources: [] })).toEqual([null, null]);
});

test('a unique quote is its own fragment, escaped', async () => {
  const text = 'We, Australia. A well-known, much & often used quote: "peace", 한국.';
  const quote = 'well-known, much & often used quote: "peace", 한국';
  expect(await fragmentsOf({ text, claims: [{ key: 'c1', kind: 'assertion', quote }] })).toEqual([
    `${URL}#:~:text=well%2Dknown%2C%20much%20%26%20often%20used%20quote%3A%20%22peace%22%2C%20%ED%95%9C%EA%B5%AD`,
  ]);
});

test('a repeated quote has a prefix or suffix, except the first', async () => {
  const text = 'We, Australia, urge calm. They urge calm. All of us Urge Calm today.';
  const claims = ['Australia, urge calm', 'They urge calm', 'us Urge Calm'].map((words, at) => ({
    key: `c${at}`,
    kind: 'appeal' as const,
    quote: words.slice(-9),
    prefix: words.slice(0, -9),
  }));
  expect(await fragmentsOf({ text, claims })).toEqual([
    `${URL}#:~:text=urge%20calm`,
    `${URL}#:~:text=urge%20calm.%20They-,urge%20calm`,
    `${URL}#:~:text=All%20of%20us-,Urge%20Calm`,
  ]);
});

test('a long quote, or one across paragraphs, is named by its first and last words', async () => {
  const long = `It began with words ${'and went on and on, '.repeat(20)}until it came to its end.`;
  const text = `We, Australia. ${long}\n\nThe one ends here.\n\nAnother begins here, and ends.`;
  expect(
    await fragmentsOf({
      text,
      claims: [
        { key: 'c1', kind: 'assertion', quote: long },
        { key: 'c2', kind: 'assertion', quote: 'ends here.\n\nAnother begins' },
      ],
    }),
  ).toEqual([
    `${URL}#:~:text=It%20began%20with%20words%20and%20went,until%20it%20came%20to%20its%20end.`,
    `${URL}#:~:text=ends%20here,Another%20begins`,
  ]);
});

test.each([
  ['is kept', '#main', '#main'],
  ['loses its text directive', '#:~:text=We,Norway', '#'],
  ['is kept without its text directive', '#main:~:text=We&text=Norway', '#main'],
])('the fragment of a source URL %s', async (_, end, kept) => {
  const [fragment] = await fragmentsOf({
    sources: [{ publisher: 'A page', url: `${URL}${end}` }],
    claims: [{ key: 'c1', kind: 'appeal', quote: 'We urge Norway' }],
  });
  expect(fragment).toBe(`${URL}${kept}:~:text=We%20urge%20Norway`);
});
