import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf, type PageElement } from '../support/elements.js';
import { startRegistry } from '../support/registry.js';
import { startServer, type TestServer } from '../support/server.js';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let server: TestServer;
beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

async function open(path: string): Promise<PageElement[]> {
  const { status, body } = await server.get(path, { accept: BROWSER });
  expect(status, path).toBe(200);
  return elementsOf(body);
}

const textsOf = (elements: readonly PageElement[], name: string) =>
  elements.filter((element) => element.name === name).map(({ text }) => text);

/** The address that a link with this text leads to. */
function linkOf(elements: readonly PageElement[], text: string): string {
  const link = elements.find((element) => element.name === 'a' && element.text === text);
  return link?.attributes['href'] ?? `no link ${text}`;
}

const fieldOf = (elements: readonly PageElement[], name: string) =>
  elements.find(({ attributes }) => attributes['name'] === name)?.attributes ?? {};

describe('a search', () => {
  test('shows the hits of the API with their words marked, each at its place', async () => {
    const elements = await open('/search?q=missile+tests');
    const { body } = await server.get('/v1/search?q=missile+tests');
    const titles = elements.filter(({ name }) => name === 'h3').map(({ text }) => text);
    const links = elements.flatMap(({ attributes }) => attributes['href'] ?? []);
    for (const { id, type, statement, snippet } of body.data) {
      const place = type === 'claim' ? id.replace('.', '#') : id;
      expect(links).toContain(`/statements/${place}`);
      const words = type === 'claim' ? snippet.replaceAll(/<\/?mark>/g, '') : statement.title;
      expect(titles).toContain(words);
    }
    expect(textsOf(elements, 'mark')).toContain('missile');
    expect(fieldOf(elements, 'q')['value']).toBe('missile tests');
  });

  test('adds a filter by a facet, and removes it by the same link or above the results', async () => {
    const all = await open('/search?q=missiles');
    const narrowed = linkOf(all, 'Japan');
    expect(narrowed).toBe('/search?q=missiles&signatory=JP');
    const elements = await open(narrowed);
    expect(linkOf(elements, 'Remove the filter Signed by Japan ✕')).toBe('/search?q=missiles');
    expect(linkOf(elements, 'Japan: remove this filter')).toBe('/search?q=missiles');
    const { body } = await server.get('/v1/search?q=missiles&signatory=JP');
    expect(
      elements.filter(({ name, attributes }) => name === 'mark' && !attributes['id']).length,
    ).toBeGreaterThanOrEqual(body.data.length);
  });

  test('selects a year by both of its days', async () => {
    const inYear = linkOf(await open('/search?q=missiles'), '2017');
    expect(inYear).toBe('/search?q=missiles&issuedFrom=2017-01-01&issuedTo=2017-12-31');
    const elements = await open(inYear);
    expect(linkOf(elements, 'Remove the filter Issued in 2017 ✕')).toBe('/search?q=missiles');
  });

  test('without words lists by date, page by page, with cursors of the list in the API', async () => {
    const first = await open('/search?type=statement&limit=4');
    expect(textsOf(first, 'h2')).toContain('6 statements');
    const { body } = await server.get('/v1/statements?limit=4');
    const next = linkOf(first, 'Next page');
    expect(new URLSearchParams(next.split('?')[1]).get('cursor')).toBe(body.page.next);
    const second = await open(next);
    const titles = (await server.get('/v1/statements')).body.data.map(
      ({ title }: { title: string }) => title,
    );
    const shown = [...textsOf(first, 'a'), ...textsOf(second, 'a')];
    expect(shown.filter((text) => titles.includes(text))).toEqual(titles);
    expect(linkOf(second, 'First page')).toBe('/search?type=statement&limit=4');
  });

  test('leads to the same results in JSON and CSV', async () => {
    for (const path of ['/search?q=missiles&kind=condemnation', '/search?about=RU', '/search']) {
      const elements = await open(path);
      for (const format of ['JSON', 'CSV']) {
        const { pathname, search } = new URL(linkOf(elements, format));
        expect((await server.get(`${pathname}${search}`)).status, search).toBe(200);
      }
    }
  });

  test.each([
    ['q=missiles&kind=condemnation&about=RU,KP&type=claim&limit=5', 'claims'],
    ['q=missiles+-will&kind=condemnation&updatedFrom=2020-01-01T00:00:00Z', 'claims'],
    ['q=missiles&kind=condemnation&type=statement&sort=issuedOn', 'statements'],
    ['q=missiles', 'statements'],
  ])('the search %s leads to feeds of its %s', async (query, list) => {
    const elements = await open(`/search?${query}`);
    const feeds = elements.filter(
      ({ name, attributes }) => name === 'link' && /atom|feed/.test(attributes['type'] ?? ''),
    );
    const [atom, json] = feeds.map(({ attributes }) => new URL(attributes['href'] ?? ''));
    expect(atom?.pathname).toBe('/feed.atom');
    expect(json?.pathname).toBe('/feed.json');
    expect(linkOf(elements, 'Follow this search')).toBe(`/feed.atom${atom?.search}`);
    const { body } = await server.get(`/feed.json${json?.search}`);
    const filters = new URLSearchParams(query);
    for (const name of ['limit', 'sort', 'type']) filters.delete(name);
    const found = await server.get(`/v1/${list}?${filters}`);
    const urls: string[] = found.body.data.map(
      (item: { url: string; statement?: { url: string } }) => item.statement?.url ?? item.url,
    );
    expect(urls.length).toBeGreaterThan(0);
    expect(body.items.map(({ url }: { url: string }) => url).sort()).toEqual(
      [...new Set(urls)].sort(),
    );
    expect(body.title).not.toContain('Modality');
  });

  test('drops from the address the empty fields of its form, and what it always shows', async () => {
    const { status, headers } = await server.get('/search?q=cod&kind=&about=RU&about=&facets=true');
    expect(status).toBe(303);
    expect(headers['location']).toBe('/search?q=cod&about=RU');
  });

  test('takes names of parties for their codes, and asks which one is meant', async () => {
    const names = { signatory: 'new zealand', about: 'Russia,north korea' };
    const { status, headers } = await server.get(`/search?${new URLSearchParams(names)}`);
    expect(status).toBe(303);
    expect(headers['location']).toBe('/search?signatory=NZ&about=RU%2CKP');
    expect(fieldOf(await open('/search?signatory=NZ'), 'signatory')['value']).toBe('New Zealand');
    const unclear = await server.get('/search?q=cod&about=korea', { accept: BROWSER });
    expect(unclear.status).toBe(400);
    const elements = elementsOf(unclear.body);
    const chosen = linkOf(elements, 'Republic of Korea');
    expect(chosen).toBe('/search?q=cod&about=KR');
    expect(fieldOf(elements, 'about')['value']).toBe('korea');
    const misspelt = elementsOf((await server.get('/search?about=Jpan')).body);
    expect(linkOf(misspelt, 'Japan')).toBe('/search?about=JP');
  });

  test('that finds nothing says what may help', async () => {
    const elements = await open('/search?q=%22purple+zebra%22&kind=demand');
    expect(textsOf(elements, 'h2')).toContain('Nothing found');
    expect(linkOf(elements, 'search everything for these words')).toBe(
      '/search?q=%22purple+zebra%22',
    );
  });

  test.each([
    ['statements', 'updatedAt'],
    ['statements', '-updatedAt'],
    ['claims', 'updatedAt'],
    ['claims', '-updatedAt'],
  ])('shows /v1/%s by the last change: %s', async (list, sort) => {
    const query = `updatedFrom=2020-01-01&updatedTo=2999-01-01T00:00:00Z&sort=${sort}&limit=3`;
    const { headers } = await server.get(`/v1/${list}?${query}`, { accept: BROWSER });
    const elements = await open(headers['location'] ?? '');
    expect(fieldOf(elements, 'updatedFrom')).toMatchObject({ type: 'date', value: '2020-01-01' });
    const until = { type: 'text', value: '2999-01-01T00:00:00Z' };
    expect(fieldOf(elements, 'updatedTo')).toMatchObject(until);
    const { pathname, search } = new URL(linkOf(elements, 'JSON'));
    const { body } = await server.get(`${pathname}${search}`);
    const places = body.data.map(({ id }: { id: string }) => `/statements/${id.replace('.', '#')}`);
    const links = elements.flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(links.filter((link) => places.includes(link))).toEqual(places);
    const { body: page } = await server.get(`/v1/${list}?${query}`);
    expect(page.data).toEqual(body.data);
  });

  test('with a bad value stays filled in and says what would be right', async () => {
    const path = '/search?q=cod&issuedFrom=2024&signatory=NO';
    const { status, body } = await server.get(path, { accept: BROWSER });
    expect(status).toBe(400);
    const elements = elementsOf(body);
    expect(fieldOf(elements, 'q')['value']).toBe('cod');
    expect(fieldOf(elements, 'signatory')['value']).toBe('NO');
    expect(fieldOf(elements, 'issuedFrom')).toMatchObject({
      value: '2024',
      'aria-invalid': 'true',
      'aria-describedby': 'page_issuedFrom_error',
    });
    const error = elements.find(({ attributes }) => attributes['id'] === 'page_issuedFrom_error');
    expect(error?.text).toBe('must be a date such as 2024-11-05');
    for (const query of ['signatory=Atlantis', 'type=claim&sort=issuedOn', 'x=1', 'cursor=x']) {
      const answer = await server.get(`/search?${query}`, { accept: BROWSER });
      expect(answer.status, query).toBe(400);
      expect(textsOf(elementsOf(answer.body), 'h1')).toEqual(['Search']);
    }
  });
});

test('browsers are sent from lists and parts of the API to the pages that show them', async () => {
  const pages = {
    '/v1/search?q=cod': '/search?q=cod',
    '/v1/statements?signatory=NO': '/search?type=statement&signatory=NO',
    '/v1/claims?kind=appeal&about=RU': '/search?type=claim&kind=appeal&about=RU',
    '/v1/claims/missile-tests-2017.m1': '/statements/missile-tests-2017#m1',
    '/v1/signatories/KR': '/parties/KR',
    '/v1/signatories': '/parties',
    '/v1/parties?kind=group': '/parties?kind=group',
    '/v1/resolutions?body=security-council': '/resolutions?body=security-council',
  };
  for (const [path, page] of Object.entries(pages)) {
    const { status, headers } = await server.get(path, { accept: BROWSER });
    expect(status, path).toBe(303);
    expect(headers['location'], path).toBe(page);
    await open(page);
  }
});

test('the start page leads to answers', async () => {
  const seeded = await startServer();
  const elements = elementsOf((await seeded.get('/')).body);
  const questions = elements.flatMap(({ name, attributes, text }) =>
    name === 'a' && text.endsWith('?') ? [attributes['href'] ?? ''] : [],
  );
  expect(questions).toHaveLength(3);
  for (const path of questions) {
    const { status, body } = await seeded.get(path);
    expect(status, path).toBe(200);
    const found = elementsOf(body).flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(found.some((href) => href.startsWith('/statements/dprk-troops-russia-2024'))).toBe(true);
  }
  expect(linkOf(elements, '2024')).toBe(
    '/search?type=statement&issuedFrom=2024-01-01&issuedTo=2024-12-31',
  );
  await seeded.close();
});

test('parties are listed by kind, with the number of statements that each signed', async () => {
  const elements = await open('/parties');
  expect(textsOf(elements, 'li')).toContain('Japan 3');
  const found = await open('/parties?q=zealand');
  expect(textsOf(found, 'li').filter((text) => text.includes('Zealand'))).toHaveLength(1);
  expect(textsOf(await open('/parties?updatedTo=2000-01-01'), 'li')).not.toContain('Japan 3');
});

test('resolutions are listed by organ, newest first, page by page', async () => {
  const elements = await open('/resolutions?body=security-council&limit=2');
  const { body } = await server.get('/v1/resolutions?body=security-council&limit=2');
  for (const { symbol, id } of body.data) {
    expect(linkOf(elements, symbol)).toBe(`/resolutions/${id}`);
  }
  const next = linkOf(elements, 'Next page');
  expect(new URLSearchParams(next.split('?')[1]).get('cursor')).toBe(body.page.next);
  await open(next);
});
