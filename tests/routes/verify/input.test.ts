import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { BASE, STATEMENT } from '../../support/registry.js';
import { startServer, type TestServer } from '../../support/server.js';
import { verify } from '../../support/verify.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const TOO_SHORT =
  'must contain at least three consecutive letters in scripts that do not separate words by spaces or attach particles to them, or be sent with `statement`';

describe('rejects a body without a quote, with the fix', () => {
  test.each([
    [{}, '/quote', 'is required'],
    [{ quote: '' }, '/quote', 'must not be empty'],
    [{ quote: ' \n\u00A0' }, '/quote', 'must contain a letter or a digit'],
    [{ quote: '“…” — ?!' }, '/quote', 'must contain a letter or a digit'],
    [{ quote: '🕊🕊' }, '/quote', 'must contain a letter or a digit'],
    [{ quote: '北韩' }, '/quote', TOO_SHORT],
    [{ quote: '북한' }, '/quote', TOO_SHORT],
    [
      { quote: 'We urge calm … '.repeat(21) },
      '/quote',
      'must have at most 20 parts between ellipses',
    ],
    [{ quote: 'a'.repeat(20_001) }, '/quote', 'must have 20000 characters or fewer'],
    [
      { quote: 'a\u0000b' },
      '/quote',
      'must not contain control characters: remove U+0000 after "a"',
    ],
    [{ quote: 'a\uD800b' }, '/quote', 'must not contain half of a surrogate pair'],
    [{ quote: 7 }, '/quote', 'must be text'],
    [{ quote: 'a', statement: 'no-such' }, '/statement', 'there is no statement no-such'],
    [
      { quote: 'a', statement: 'A statement' },
      '/statement',
      'must be the id of a statement: letters and digits separated by hyphens',
    ],
    [{ quote: 'a', fuzzy: true }, '/fuzzy', 'is not a known field'],
  ])('%j', async (body, pointer, detail) => {
    const answer = await server.send({ method: 'POST', url: '/v1/verify', body });
    expect(answer.status).toBe(422);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.body).toEqual({
      type: `${BASE}/problems/invalid-body`,
      title: 'Invalid body',
      status: 422,
      detail:
        pointer === ''
          ? `The body is invalid: ${detail}.`
          : `The body is invalid at ${pointer}: ${detail}.`,
      instance: '/v1/verify',
      errors: [{ in: 'body', pointer, detail }],
      errorCount: 1,
    });
  });

  test('rejects invalid JSON, anything but an object, and no body', async () => {
    for (const [body, status] of [
      ['{"quote":', 400],
      ['"We condemn"', 422],
      ['[]', 422],
      ['null', 422],
    ] as const) {
      const answer = await server.send({
        method: 'POST',
        url: '/v1/verify',
        body,
        headers: { 'content-type': 'application/json' },
      });
      expect(answer.status, body).toBe(status);
    }
    const text = await server.send({
      method: 'POST',
      url: '/v1/verify',
      body: 'We condemn',
      headers: { 'content-type': 'text/plain' },
    });
    expect(text.status).toBe(415);
    expect((await server.get('/v1/verify')).status).toBe(405);
  });
});

test('accepts quotes of one word and of one letter', async () => {
  const word = await verify(server, 'condemn');
  expect(word.body).toMatchObject({ result: 'exact', searchedCount: 1 });
  expect(word.body.matches[0].passages).toHaveLength(1);
  expect((await verify(server, 'x')).body.result).toBe('absent');
  expect((await verify(server, '北韩', { statement: STATEMENT })).body.result).toBe('absent');
});

test('treats nothing in a quote as syntax', async () => {
  for (const quote of [
    '"',
    'title : x',
    'a AND b',
    'NEAR(a b)',
    '{a}',
    'a*',
    '^a',
    "x' or 1=1 --",
    '"a" OR "b"',
    'a" AND "b',
    '%_a',
  ]) {
    const { status } = await verify(server, quote);
    expect(status, quote).toBe(quote === '"' ? 422 : 200);
  }
});

test('an empty registry searches nothing', async () => {
  const empty = await startServer();
  try {
    await empty.database.write(async ({ tables, queries }) => {
      await queries.delete(tables.statements);
    });
    expect((await verify(empty, 'We condemn')).body).toEqual({
      result: 'absent',
      searchedCount: 0,
      complete: true,
      matches: [],
    });
  } finally {
    await empty.close();
  }
});

describe('answers repetitive input in time', () => {
  test.each([
    ['the same word, as often as a quote may contain it', 'peace '.repeat(3_333), 'exact'],
    ['all but one', `${'peace '.repeat(3_332)}war`, 'near'],
    ['all but the first', `war ${'peace '.repeat(3_332)}`, 'near'],
    ['two words in turn', 'peace war '.repeat(2_000), 'absent'],
    ['ellipses', 'peace ... '.repeat(20), 'exact'],
    ['bracketed letters', '[p]eace '.repeat(2_000), 'exact'],
    ['hyphens at the ends of lines', 'pea-\nce '.repeat(500), 'exact'],
  ])('%s', async (_, quote, result) => {
    await saveDocument(
      server,
      makeDocument({ id: 'peace', text: 'peace '.repeat(83_000).trim(), claims: [] }),
    );
    const { status, body } = await verify(server, quote);
    expect(status).toBe(200);
    expect(body.result).toBe(result);
  });
});

test('a page of another origin may verify quotes', async () => {
  const preflight = await server.app.inject({
    method: 'OPTIONS',
    url: '/v1/verify',
    headers: {
      origin: 'https://reader.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  expect(preflight.headers['access-control-allow-methods']).toContain('POST');
  expect(preflight.headers['access-control-allow-headers']).toBe('content-type');
});
