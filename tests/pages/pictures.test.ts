import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CardPicture } from '../../src/pages/open-graph/card.js';
import { makeCurator } from '../support/curator.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { elementsOf, type PageElement } from '../support/elements.js';
import { signedBy } from '../support/sample.js';
import { startServer, type TestServer } from '../support/server.js';
import { addVotes } from '../support/voting.js';

const STATEMENT = '/statements/dprk-troops-russia-2024';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await addVotes(await makeCurator(server));
  for (const [year, signatories] of [
    [2019, ['JP', 'SG', 'G7']],
    [2021, ['JP', 'US']],
  ] as const) {
    await saveDocument(
      server,
      makeDocument({
        id: `lighthouses-${year}`,
        issuedOn: `${year}-06-01`,
        signatories: signedBy(...signatories),
      }),
    );
  }
});
afterAll(() => server.close());

async function getElements(url: string): Promise<PageElement[]> {
  const { status, body } = await server.get(url);
  expect(status, url).toBe(200);
  return elementsOf(body);
}

/** What a screen reader says of a picture. */
function describePicture(elements: PageElement[], svg: PageElement | undefined): string[] {
  const ids = svg?.attributes['aria-labelledby']?.split(' ') ?? [];
  return ids.map((id) => elements.find(({ attributes }) => attributes['id'] === id)?.text ?? '');
}

describe('the world map of a statement', () => {
  test('shows who signed, members of groups and small states included, and who is named', async () => {
    const elements = await getElements('/statements/lighthouses-2019');
    const map = elements.find(({ attributes }) => attributes['role'] === 'img');
    const [title, description] = describePicture(elements, map);
    expect(title).toBe('World map of who speaks, and of whom');
    expect(description).toContain('signed: Japan, Singapore.');
    expect(description).toContain('asked: Norway.');
    const placed = elements.filter(({ name, attributes }) => {
      return name === 'g' && attributes['class']?.startsWith('place ');
    });
    const names = placed.map(({ text }) => text);
    expect(names).toContain('Singapore, signed');
    expect(names).toContain('Canada, member of G7, which signed');
    expect(names).toContain('Norway, did not sign, asked');
  });

  test('takes its shapes from one file, which has each of them', async () => {
    const elements = await getElements(STATEMENT);
    const shapes = elements.flatMap(({ name, attributes }) =>
      name === 'use' ? [attributes['href'] ?? ''] : [],
    );
    expect(shapes.length).toBeGreaterThan(10);
    const [file = ''] = shapes[0]?.split('#') ?? [];
    const world = await server.get(file);
    expect(world.headers['content-type']).toBe('image/svg+xml');
    expect(world.headers['cache-control']).toContain('immutable');
    for (const shape of shapes) expect(world.body).toContain(` id="${shape.split('#')[1]}"`);
    expect((await server.get('/assets/another/world.svg')).status).toBe(404);
  });
});

test('parties have their flag, and those without one have none', async () => {
  const elements = await getElements('/statements/lighthouses-2019');
  const links = elements.filter(({ attributes }) => attributes['class'] === 'party');
  expect(links.map(({ text }) => text)).toContain('G7');
  const flags = [
    ...new Set(elements.flatMap(({ attributes }) => attributes['src']?.split('/').at(-1) ?? [])),
  ];
  expect(flags).toEqual(expect.arrayContaining(['JP.svg', 'SG.svg']));
  expect(flags).not.toContain('G7.svg');
  const flag = elements.find(({ name }) => name === 'img')?.attributes ?? {};
  expect(flag).toMatchObject({ alt: '', loading: 'lazy', width: '21', height: '14' });
  const { headers, body } = await server.get(String(flag['src']));
  expect(headers['cache-control']).toContain('immutable');
  expect(String(body)).toContain('<svg');
  const unknown = String(flag['src']).replace(/\w+\.svg$/, 'ZZ.svg');
  expect((await server.get(unknown)).status).toBe(404);
});

describe('the comparison of two parties', () => {
  test('has the figures of the API, as pictures and as tables', async () => {
    const { body: comparison } = await server.get('/v1/compare?a=US&b=RU');
    const elements = await getElements('/compare?a=US&b=RU');
    const { commonCount, alikeCount, byYear } = comparison.votes;
    const rows = elements.filter(({ name }) => name === 'tr').map(({ text }) => text);
    for (const { year, commonCount, alikeCount } of byYear) {
      const share = Math.round((100 * alikeCount) / commonCount);
      expect(rows).toContain(`${year}${commonCount}${alikeCount}${share}%`);
    }
    for (const picture of elements.filter(({ attributes }) => attributes['role'] === 'img')) {
      expect(describePicture(elements, picture).every((text) => text !== '')).toBe(true);
    }
    const text = elements.map((element) => element.text).join();
    expect(text).toContain(`${alikeCount} of ${commonCount} resolutions`);
    for (const { resolution } of comparison.latestDifferences) {
      expect(elements.map(({ attributes }) => attributes['href'])).toContain(
        `/resolutions/${resolution.id}`,
      );
    }
  });

  test('takes names of parties for their codes', async () => {
    const { status, headers } = await server.get('/compare?a=japan&b=United+States+');
    expect(status).toBe(303);
    expect(headers['location']).toBe('/compare?a=JP&b=US');
  });

  test('asks again if a party is missing, unknown or the same', async () => {
    expect((await server.get('/compare')).status).toBe(200);
    for (const [query, message] of [
      ['a=JP&b=', 'Choose a party.'],
      ['a=Atlantis&b=<script>', 'No party is called “Atlantis”'],
      ['a=JP&b=392', 'must be another party'],
    ]) {
      const { status, body } = await server.get(`/compare?${query}`, { accept: 'text/html' });
      expect(status, query).toBe(400);
      const elements = elementsOf(body);
      expect(
        elements.filter(({ attributes }) => attributes['list'] === 'page_parties'),
      ).toHaveLength(2);
      const errors = elements.filter(({ attributes }) => attributes['class'] === 'error');
      expect(errors.map(({ text }) => text).join()).toContain(message);
      expect(elements.map(({ name }) => name)).not.toContain('script');
    }
  });
});

test('the matrix of co-signatures has a cell and a link for each pair', async () => {
  const { body } = await server.get('/v1/cosignatures?limit=100');
  const elements = await getElements('/cosignatures?parties=40');
  const cells = elements.filter(({ attributes }) => attributes['class']?.startsWith('level-'));
  expect(cells).toHaveLength(body.data.length);
  const [pair] = body.data;
  const cell = cells.find(
    ({ attributes }) =>
      attributes['href']?.includes(pair.party.id) &&
      attributes['href'].includes(pair.coSignatory.id),
  );
  expect(cell?.text).toMatch(new RegExp(`: ${pair.statementCount}${pair.statementCount}$`));
  expect((await server.get(String(cell?.attributes['href']))).status).toBe(200);
  expect((await server.get('/cosignatures?parties=1000000')).status).toBe(400);
});

test('the page of a resolution shows how many statements cite it by year', async () => {
  const elements = await getElements('/resolutions/S-RES-1718');
  const rows = elements.filter(({ name }) => name === 'tr').map(({ text }) => text);
  expect(rows).toEqual(expect.arrayContaining(['20191', '20211', '20241']));
});

describe('the picture of a statement in link previews', () => {
  const CARD = {
    title: 'Joint statement on lighthouses',
    day: '1 June 2021',
    parties: [{ code: 'JP', name: 'Japan' }],
    partyCount: 1,
    kinds: [{ kind: 'welcome' as const, count: 2 }],
  };

  test('is a PNG of the size that the page declares, and is validated', async () => {
    const elements = await getElements(STATEMENT);
    const contentOf = (property: string) =>
      elements.find(({ attributes }) => attributes['property'] === property)?.attributes['content'];
    const path = new URL(contentOf('og:image') ?? '').pathname;
    const answer = await server.app.inject({ url: path });
    expect(answer.headers['content-type']).toBe('image/png');
    const png = answer.rawPayload;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
      contentOf('og:image:width'),
      contentOf('og:image:height'),
    ]);
    const again = await server.get(path, { 'if-none-match': String(answer.headers.etag) });
    expect(again.status).toBe(304);
    expect((await server.get('/statements/nothing/card.png')).status).toBe(404);
  });

  test('shows the parties instead of a title that its font cannot set', () => {
    const textOf = (title: string) =>
      elementsOf(renderToString(CardPicture({ card: { ...CARD, title } })))[0]?.text ?? '';
    expect(textOf('Déclaration sur les phares')).toContain('Déclaration sur les phares');
    expect(textOf('등대에 관한 공동성명')).not.toContain('등대');
    expect(textOf('등대에 관한 공동성명')).toContain('Japan');
  });

  test('cuts long titles', () => {
    const title = 'lighthouses and '.repeat(1_000);
    const html = renderToString(CardPicture({ card: { ...CARD, title } }));
    expect(html.length).toBeLessThan(5_000);
    expect(html).toContain('…');
  });
});
