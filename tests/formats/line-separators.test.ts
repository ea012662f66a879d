import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import { startRegistry } from '../support/registry.js';
import type { TestServer } from '../support/server.js';

/** Python's splitlines() and others also split lines at these characters. */
const SEPARATORS = /[\u0085\u2028\u2029]/;
const TITLE = 'On the lamp\u2028and the lens\u2029of the lighthouse';
const ID = 'lighthouse-2022';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  const text = 'We welcome the lamp\u2028and the lens.';
  const claims = [{ key: 'c1', kind: 'welcome' as const, quote: 'lamp\u2028and the lens' }];
  await saveDocument(server, makeDocument({ id: ID, title: TITLE, text, claims }));
});
afterAll(() => server.close());

test.each([
  `/v1/statements/${ID}`,
  `/v1/statements/${ID}?format=jsonld`,
  `/v1/statements/${ID}/claims`,
  '/v1/statements?q=lighthouse',
  '/v1/statements?q=lighthouse&format=ndjson',
  '/v1/claims?q=lens&format=ndjson',
  `/v1/claims/${ID}.c1?format=annotation`,
  '/v1/search?q=lens',
  '/v1/changes',
])('JSON escapes line and paragraph separators: %s', async (url) => {
  const { payload } = await server.app.inject(url);
  expect(payload).not.toMatch(SEPARATORS);
  expect(payload).toContain('\\u2028');
});

test.each(['/v1/statements?q=a%0A%E2%80%A8b', '/v1/statements?kind=%E2%80%A8', '/%E2%80%A8'])(
  'so do problems: %s',
  async (url) => {
    const { payload } = await server.app.inject(url);
    expect(payload).not.toMatch(SEPARATORS);
  },
);

test('and reads back as written', async () => {
  const { payload } = await server.app.inject('/v1/statements?q=lighthouse&format=ndjson');
  const lines = payload.split('\n').filter((line) => line !== '');
  expect(lines.map((line) => JSON.parse(line).title)).toEqual([TITLE]);
});
