import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import { addStatements, idsOf, startRegistry } from '../support/registry.js';
import { startServerAt, type TestServer } from '../support/server.js';

const folder = mkdtempSync(join(tmpdir(), 'communique-'));
let postgres: TestServer;
let sqlite: TestServer;
beforeAll(async () => {
  postgres = await startRegistry();
  sqlite = await startServerAt(join(folder, 'communique.db'));
  await addStatements(sqlite);
});
afterAll(async () => {
  await postgres.close();
  await sqlite.close();
  rmSync(folder, { recursive: true });
});

/** All titles and texts of the registry. */
async function readTexts(): Promise<string> {
  const { body } = await sqlite.get('/v1/statements');
  const texts = [];
  for (const { id, title } of body.data) {
    texts.push(title, (await sqlite.get(`/v1/statements/${id}/text`)).body);
  }
  return texts.join('\n');
}

test('all words, pairs of words and separators find the same on both databases', async () => {
  const words = (await readTexts()).split(/\s+/);
  const queries = new Set([
    ...words,
    // Every third pair of neighbours.
    ...words.slice(1).flatMap((word, at) => (at % 3 === 0 ? [`${words[at]} ${word}`] : [])),
    ...['condemning', 'missiles', 'resolution', 'S/RES/2270', '68/262', 'turkiye', 'DÉCLARATION'],
    ...[
      'dprk’s',
      "dprk's",
      'long-range',
      'co-operation',
      'U.N.',
      '5.11.2024',
      'a@b.example',
      '1e5',
    ],
    ...['http://example.org/a-b', '!!! cod', '“cod”', '-cod', '~cod', '_', '🚢', 'ships🚢'],
  ]);
  expect(queries.size).toBeGreaterThan(250);

  for (const query of queries) {
    const url = `/v1/search?limit=100&q=${encodeURIComponent(query)}`;
    const [here, there] = [await postgres.get(url), await sqlite.get(url)];
    expect(here.status).toBe(200);
    expect(idsOf(here).sort(), query).toEqual(idsOf(there).sort());
    const snippets = (answer: typeof here) =>
      new Map(answer.body.data.map(({ id, snippet }: Record<string, string>) => [id, snippet]));
    expect(snippets(here)).toEqual(snippets(there));
  }
});

test('a text of maximal length is stored and found by each of its words', async () => {
  const words = Array.from(
    { length: 90_000 },
    (_, at) => String.fromCodePoint(0x4e00 + (at % 20_000)) + at.toString(36),
  );
  const text = words.join(' ').slice(0, 500_000);
  await saveDocument(postgres, makeDocument({ id: 'long', text, claims: [] }));

  const find = async (q: string) =>
    idsOf(await postgres.get(`/v1/search?q=${encodeURIComponent(q)}`));
  expect(await find(words[10] ?? '')).toEqual(['long']);
  expect(await find(text.split(' ').at(-2) ?? '')).toEqual(['long']);
});
