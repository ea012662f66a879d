import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draft } from '../../support/drafts.js';
import { BASE } from '../../support/registry.js';
import { makeKey, startServer, startServerForTest, type TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const TEXT = readFileSync(new URL('../../fixtures/statement.txt', import.meta.url), 'utf8');

function post(
  body: string | Buffer,
  headers: Record<string, string> = { 'content-type': 'text/plain' },
) {
  return server.send({ method: 'POST', url: '/v1/drafts', headers, body });
}

test('needs no key and stores nothing', async () => {
  const { status, headers, body } = await post(TEXT, {
    'content-type': 'text/plain; charset=utf-8',
  });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  expect(headers['etag']).toBeUndefined();
  expect(body.document.id).toBe('deployment-dprk-troops-russia');
  expect(body.ready).toBe(true);
  const { body: changes } = await server.get('/v1/changes?after=1');
  expect(changes.data).toEqual([]);
});

test('returns a document that can be PUT as it is', async () => {
  const own = await startServerForTest();
  const key = await makeKey(own);
  const { document } = await draft(
    own,
    `${TEXT}\n\nWe recall Security Council resolution 2735 (2024).`,
  );
  const put = await own.send({
    method: 'PUT',
    url: `/v1/statements/${document.id}`,
    headers: { authorization: `Bearer ${key}`, 'if-none-match': '*' },
    body: document,
  });
  expect(put.status).toBe(201);
  expect(put.body.signatories).toHaveLength(11);
  expect(put.body.claims.at(-1).citations).toMatchObject([
    { resolution: { id: 'S-RES-2735' }, instrument: null },
  ]);
});

test('returns the same draft for the same text', async () => {
  expect((await post(TEXT)).body).toEqual((await post(TEXT)).body);
});

describe('rejects anything but a text', () => {
  test.each([
    ['an empty body', ''],
    ['white space', ' \r\n\t\n '],
    ['markup without words', '<p> </p>'],
  ])('%s', async (_, text) => {
    const { status, body } = await post(text);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      type: `${BASE}/problems/malformed-request`,
      detail: 'The text is empty.',
    });
  });

  test('a text that is too long for a statement or a request', async () => {
    const long = await post(`Joint Statement\n\n${'We urge Norway. '.repeat(40_000)}`);
    expect(long.status).toBe(413);
    expect(long.body.detail).toMatch(
      /^The text has 639999 characters; a statement may have 500000\./,
    );
    const lines = await post('We\n'.repeat(30_000));
    expect(lines.status).toBe(413);
    expect(lines.body.detail).toMatch(/^The text has 30001 lines; at most 25000 are read\./);
    const huge = await post('a'.repeat(1_048_577));
    expect(huge.status).toBe(413);
    expect(huge.body).toMatchObject({ type: `${BASE}/problems/payload-too-large` });
  });

  test.each([['application/json'], ['application/yaml'], ['image/png'], ['application/xml']])(
    'the media type %s',
    async (type) => {
      const { status, headers, body } = await post('"We urge Norway."', { 'content-type': type });
      expect(status).toBe(415);
      expect(headers['accept']).toBe(
        'text/plain, text/html, application/vnd.openxmlformats-officedocument.wordprocessingml.document, application/pdf',
      );
      expect(body).toMatchObject({ type: `${BASE}/problems/unsupported-media-type` });
    },
  );

  test('a body over BODY_LIMIT_BYTES', async () => {
    const small = await startServerForTest({ BODY_LIMIT_BYTES: '1024' });
    await expect(draft(small, TEXT)).rejects.toThrow(/^413/);
  });
});

test('counts towards the rate limit', async () => {
  const limited = await startServerForTest({ RATE_LIMIT: '1' });
  await draft(limited, TEXT);
  await expect(draft(limited, TEXT)).rejects.toThrow(/^429/);
});

test('drafts a megabyte of markup', async () => {
  const { status, body } = await post(
    `<h1>Joint Statement by Chile and Peru</h1>${`<b><p class="${'x'.repeat(80)}">We</b>`.repeat(10_000)}`,
  );
  expect([status, body.document.signatories.length]).toEqual([200, 2]);
});
