import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import { elementsOf } from '../support/elements.js';
import { startServer, type TestServer } from '../support/server.js';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const { id = '' } = makeDocument();
const HISTORY = `/statements/${id}/history`;

let server: TestServer;
let revisions: number[];

beforeAll(async () => {
  server = await startServer();
  const versions = [
    makeDocument(),
    makeDocument({ title: 'Joint statement on the southern railway' }),
    makeDocument({ text: 'We, Australia and Japan.', claims: [] }),
  ];
  revisions = [];
  for (const document of versions) revisions.push((await saveDocument(server, document)).revision);
});
afterAll(() => server.close());

const textOf = (html: string, name: string) =>
  elementsOf(html)
    .filter((element) => element.name === name)
    .map(({ text }) => text);

test('a history lists what each revision changed, and is where browsers get revisions', async () => {
  const fromApi = await server.get(`/v1/statements/${id}/revisions?limit=5`, { accept: BROWSER });
  expect(fromApi.status).toBe(303);
  expect(fromApi.headers['location']).toBe(HISTORY);

  const { status, body } = await server.get(HISTORY);
  expect(status).toBe(200);
  const items = textOf(body, 'li').filter((text) => text.includes('Revision '));
  expect(items.map((text) => /: (.*?)(?:Show|$)/.exec(text)?.[1])).toEqual([
    `changed title, text, ${(makeDocument().claims ?? []).length} claims removed`,
    'changed title',
    'the first version',
  ]);
  const older = await server.get(`${HISTORY}?before=${revisions[1]}`);
  expect(older.body).toContain('the first version');
  expect(older.body).not.toContain('claims removed');
  expect((await server.get('/statements/never/history')).status).toBe(404);
  expect((await server.get('/statements/never/history?before=5')).status).toBe(404);
});

test('two revisions are compared word by word, in either order', async () => {
  const [first, second, third] = revisions;
  const titles = await server.get(`${HISTORY}?from=${first}&to=${second}`);
  expect(textOf(titles.body, 'ins').join()).toBe(' added: southern');
  expect(titles.body).not.toContain('id="page_text"');

  const { body } = await server.get(`${HISTORY}?from=${third}&to=${second}`);
  expect(body).toBe((await server.get(`${HISTORY}?from=${second}&to=${third}`)).body);
  const removed = textOf(body, 'li').filter((text) => text.includes('removed'));
  expect(removed).toHaveLength((makeDocument().claims ?? []).length);
  const heard = textOf(body, 'del').every((text) => text.startsWith(' removed: '));
  expect(heard).toBe(true);
});

test('a choice of revisions that makes no sense is an error', async () => {
  const [first = 0] = revisions;
  expect((await server.get(`${HISTORY}?from=${first}`)).status).toBe(400);
  expect((await server.get(`${HISTORY}?from=${first}&to=999999`)).status).toBe(404);
  expect((await server.get(`${HISTORY}?from=1&to=x`)).status).toBe(400);
});

test('the comparison of long texts is complete', async () => {
  const words = Array.from(
    { length: 8_000 },
    (_, at) => `word${at}${at % 40 === 39 ? '.\n\n' : ' '}`,
  );
  const save = async (text: string) =>
    (
      await saveDocument(
        server,
        makeDocument({
          id: 'long-2024',
          text,
          claims: [],
          signatories: makeDocument().signatories?.map((one) => ({ ...one, quote: undefined })),
        }),
      )
    ).revision;
  const before = await save(words.join('').trim());
  const after = await save(words.with(4_005, 'moreover ').join('').trim());
  const { status, body } = await server.get(
    `/statements/long-2024/history?from=${before}&to=${after}`,
  );
  expect(status).toBe(200);
  expect(textOf(body, 'ins')).toEqual([' added: moreover']);
  expect(textOf(body, 'del')).toEqual([' removed: word4005']);
  expect(textOf(body, 'p').filter((text) => text.endsWith('unchanged'))).toEqual([
    '100 paragraphs unchanged',
    '99 paragraphs unchanged',
  ]);
});
