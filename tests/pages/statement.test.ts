import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import { elementsOf } from '../support/elements.js';
import { startServer, type TestServer } from '../support/server.js';

const STATEMENT = 'dprk-troops-russia-2024';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const dataOf = async (path: string) => {
  const elements = elementsOf((await server.get(path)).body);
  const data = elements.filter(
    ({ name, attributes }) => name === 'script' && attributes['type'] === 'application/ld+json',
  );
  expect(data).toHaveLength(1);
  return JSON.parse(data[0]?.text ?? '');
};

test('a sign in the text and its note have the same number, also where claims overlap', async () => {
  const text = 'We welcome peace and urge Japan to keep it, and reaffirm that.';
  await saveDocument(
    server,
    makeDocument({
      id: 'overlapping-2024',
      text,
      claims: [
        { key: 'c1', kind: 'welcome', quote: 'welcome peace and urge Japan to keep it' },
        { key: 'c2', kind: 'appeal', quote: 'urge Japan to keep it, and reaffirm that' },
      ],
    }),
  );
  const elements = elementsOf((await server.get('/statements/overlapping-2024')).body);
  const numbersOf = (href: string) =>
    elements.flatMap(({ attributes }) =>
      attributes['href'] === href ? [attributes['data-number']] : [],
    );
  expect(numbersOf('#note_c1')).toEqual(['1']);
  expect(numbersOf('#note_c2')).toEqual(['2']);
  const wordsOf = (key: string) =>
    elements.filter(({ attributes }) => attributes['data-claim'] === key).map(({ text }) => text);
  expect(wordsOf('c1').join('')).toBe('welcome peace and urge Japan to keep it');
  expect(wordsOf('c2')).toEqual(['urge Japan to keep it', ', and reaffirm that']);
});

test('a statement with very many claims is rendered in another thread, with every claim', async () => {
  const sentences = Array.from({ length: 400 }, (_, at) => `We condemn act number ${at}`);
  const parties = ['RU', 'KP'].map((party) => ({ party, role: 'subject' as const }));
  await saveDocument(
    server,
    makeDocument({
      id: 'many-claims-2024',
      text: sentences.map((sentence) => `${sentence}.`).join('\n\n'),
      claims: sentences.map((sentence, at) => ({
        ...{ key: `c${at}`, kind: 'condemnation', parties },
        quote: `${sentence}.`,
      })),
    }),
  );
  const { status, body } = await server.get('/statements/many-claims-2024');
  expect(status).toBe(200);
  const notes = elementsOf(body).filter(({ attributes }) =>
    attributes['class']?.startsWith('note '),
  );
  expect(notes).toHaveLength(400);
  const { body: metrics } = await server.get('/metrics');
  expect(metrics).toMatch(/communique_read_work_total\{outcome="done"\} [1-9]/);
});

describe('the data in a page', () => {
  test('of a statement is that of its JSON-LD, without text and claims', async () => {
    const {
      '@context': _,
      text: __,
      subjectOf: ___,
      ...expected
    } = (await server.get(`/v1/statements/${STATEMENT}?format=jsonld`)).body;
    expect(await dataOf(`/statements/${STATEMENT}`)).toEqual({
      '@context': 'https://schema.org',
      ...expected,
      url: `http://127.0.0.1:3000/statements/${STATEMENT}`,
    });
  });

  test('names resolutions, parties, the search and the lists', async () => {
    expect(await dataOf('/resolutions/S-RES-1718')).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: 'S/RES/1718 (2006)',
    });
    expect(await dataOf('/parties/JP')).toMatchObject({ '@type': 'Country', name: 'Japan' });
    const {
      '@graph': [website, dataset],
    } = await dataOf('/');
    expect(website.potentialAction.target.urlTemplate).toBe(
      'http://127.0.0.1:3000/search?q={search_term_string}',
    );
    for (const { contentUrl } of dataset.distribution) {
      const { status } = await server.get(contentUrl.replace('http://127.0.0.1:3000', ''));
      expect(status, contentUrl).toBe(200);
    }
  });
});
