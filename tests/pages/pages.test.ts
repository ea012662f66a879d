import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf } from '../support/elements.js';
import { makeKey, startServer, startServerForTest, type TestServer } from '../support/server.js';

const STATEMENT = 'dprk-troops-russia-2024';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe('the page of a resource', () => {
  const resources = [`/statements/${STATEMENT}`, '/resolutions/S-RES-1718', '/parties/RU'];

  test('is at its address without /v1, where its address in the API sends browsers', async () => {
    for (const path of resources) {
      const page = await server.get(path);
      expect(page.status).toBe(200);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      const fromApi = await server.get(`/v1${path}`, { accept: BROWSER });
      expect(fromApi.status).toBe(303);
      expect(fromApi.headers['location']).toBe(path);
    }
  });

  test('does not take the place of the resource for other clients', async () => {
    for (const accept of ['*/*', 'application/json', 'text/html;q=0.5, application/json']) {
      const answer = await server.get(`/v1/statements/${STATEMENT}`, { accept });
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toContain('application/json');
      expect(answer.headers['vary']).toContain('Accept');
    }
    const named = await server.get(`/v1/statements/${STATEMENT}?format=markdown`, {
      accept: BROWSER,
    });
    const earlier = await server.get(`/v1/statements/${STATEMENT}?at=2999-01-01T00:00:00Z`, {
      accept: BROWSER,
    });
    expect(earlier.status).toBe(200);
    expect(named.headers['content-type']).toContain('text/markdown');
  });

  test('redirects to the canonical id', async () => {
    expect((await server.get('/parties/rus')).headers['location']).toBe('/parties/RU');
    const symbol = encodeURIComponent('s/res/1718');
    expect((await server.get(`/resolutions/${symbol}`)).headers['location']).toBe(
      '/resolutions/S-RES-1718',
    );
    expect((await server.get(`/statements/${STATEMENT.toUpperCase()}`)).headers['location']).toBe(
      `/statements/${STATEMENT}`,
    );
  });

  test('is validated and cached like its JSON', async () => {
    const path = `/statements/${STATEMENT}`;
    const { headers } = await server.get(path);
    expect(headers['cache-control']).toBe('public, no-cache');
    expect(headers['last-modified']).toBeDefined();
    const again = await server.get(path, { 'if-none-match': String(headers['etag']) });
    expect(again.status).toBe(304);
  });

  test('is compressed, also when it is requested for the first time', async () => {
    const path = '/parties/FR';
    const plain = await server.get(path, { accept: 'text/html' });
    for (let request = 1; request <= 3; request += 1) {
      const answer = await server.app.inject({
        url: path,
        headers: { accept: BROWSER, 'accept-encoding': 'gzip' },
      });
      expect(answer.headers['content-encoding']).toBe('gzip');
      expect(answer.headers['vary']).toContain('accept-encoding');
      expect(gunzipSync(answer.rawPayload).toString()).toBe(plain.body);
      const again = await server.app.inject({
        url: path,
        headers: { 'accept-encoding': 'gzip', 'if-none-match': String(answer.headers['etag']) },
      });
      expect(again.statusCode).toBe(304);
    }
  });

  test('loads nothing but its own files, which may be kept for good', async () => {
    for (const path of ['/', ...resources]) {
      const { body } = await server.get(path);
      const elements = elementsOf(body);
      const files = elements.flatMap(({ name, attributes }) =>
        name === 'link' && ['stylesheet', 'icon'].includes(attributes['rel'] ?? '')
          ? [attributes['href'] ?? '']
          : (attributes['src'] ?? []),
      );
      expect(files.length).toBeGreaterThanOrEqual(2);
      for (const file of files) {
        const answer = await server.get(file);
        expect(answer.status).toBe(200);
        expect(answer.headers['cache-control']).toContain('immutable');
      }
      expect(elements.some(({ attributes }) => 'style' in attributes)).toBe(false);
    }
  });
});

test('the page of a statement shows its text with every claim in place', async () => {
  const { body: statement } = await server.get(`/v1/statements/${STATEMENT}`);
  const elements = elementsOf((await server.get(`/statements/${STATEMENT}`)).body);
  const textOf = (id: string) =>
    elements.find(({ attributes }) => attributes['id'] === id)?.text ?? '';

  for (const { id, kind, quote } of statement.claims) {
    const key = id.split('.').at(-1);
    expect(quote.exact.slice(0, textOf(key).length)).toBe(textOf(key));
    expect(textOf(key)).not.toBe('');
    expect(textOf(`note_${key}`)).toContain(kind);
  }
  const text = elements
    .filter(({ name, attributes }) => name === 'p' && attributes['lang'] === 'en')
    .map(({ text }) => text);
  expect(text.join('\n\n')).toBe(statement.text);
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test('documents with markup stay text', async () => {
  const key = await makeKey(server);
  const markup = '<img src=x onerror=alert(1)>"\'</title><script>alert(1)</script>';
  const written = await server.send({
    method: 'PUT',
    url: '/v1/statements/hostile-2024',
    headers: { authorization: `Bearer ${key}`, 'if-none-match': '*' },
    body: {
      id: 'hostile-2024',
      title: markup,
      language: 'en',
      issuedOn: '2024-01-02',
      text: `We condemn ${markup} today.`,
      sources: [{ publisher: markup, url: 'https://example.org/"onmouseover=alert(1)' }],
      signatories: [{ party: 'JP', nameAsSigned: markup, office: markup, person: markup }],
      claims: [
        {
          key: 'c1',
          kind: 'condemnation',
          quote: `condemn ${markup}`,
          intensifier: null,
          parties: [],
          citations: [{ quote: '<script>', instrument: markup }],
        },
      ],
    },
  });
  expect(written.body).toMatchObject({ id: 'hostile-2024' });
  for (const path of ['/statements/hostile-2024', '/', '/parties/JP', '/search?q=alert']) {
    const elements = elementsOf((await server.get(path)).body);
    // Flags are the only pictures.
    const pictures = elements.filter(({ name }) => name === 'img');
    expect(pictures.every(({ attributes }) => attributes['class'] === 'flag')).toBe(true);
    const scripts = elements.filter(({ name }) => name === 'script');
    for (const { attributes, text } of scripts) {
      if (attributes['src']) expect(attributes['src']).toMatch(/^\/assets\//);
      else expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org' });
    }
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes))).not.toContain(
      'onmouseover',
    );
    expect(elements.some(({ text }) => text.includes(markup))).toBe(true);
  }
});

describe('an error', () => {
  test('is a page for browsers, and problem details for others', async () => {
    for (const url of ['/statements/nothing', '/v1/statements/nothing/claims', '/nothing']) {
      const page = await server.get(url, { accept: BROWSER });
      expect(page.status).toBe(404);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      const elements = elementsOf(page.body);
      expect(elements.find(({ name }) => name === 'h1')?.text).toBe('Not found');
      expect(elements.some(({ attributes }) => attributes['content'] === 'noindex')).toBe(true);
      const details = await server.get(url);
      expect(details.headers['content-type']).toBe('application/problem+json');
    }
  });

  test('names each invalid parameter', async () => {
    const { status, body } = await server.get('/parties/Atlantis?x=<script>', { accept: BROWSER });
    expect(status).toBe(400);
    const elements = elementsOf(body);
    expect(elements.filter(({ name }) => name === 'li').at(-1)?.text).toContain('x is not a known');
    expect(elements.map(({ name }) => name)).not.toContain('script');
  });
});

test('pages work below a path', async () => {
  const proxied = await startServerForTest({ PUBLIC_URL: 'https://registry.example/un/' });
  for (const [path, target] of [
    [`/v1/statements/${STATEMENT}`, `/un/statements/${STATEMENT}`],
    ['/v1/parties/ru', '/un/v1/parties/RU'],
    ['/docs/', '/un/docs'],
  ] as const) {
    const accept = path === '/v1/parties/ru' ? 'application/json' : BROWSER;
    const { headers } = await proxied.get(path, { accept });
    expect(headers['location'], path).toBe(target);
  }
  for (const path of [
    '/',
    `/statements/${STATEMENT}`,
    '/resolutions/S-RES-1718',
    '/verify',
    '/search?q=missiles&kind=condemnation',
    '/parties',
    '/resolutions',
    '/draft',
  ]) {
    const elements = elementsOf((await proxied.get(path)).body);
    const addresses = elements.flatMap(({ attributes }) => {
      const { href, src, action } = attributes;
      return [href, src, action].filter((one) => one?.startsWith('/') || one?.includes('example'));
    });
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) {
      expect(new URL(String(address), 'https://registry.example').pathname).toMatch(/^\/un\//);
    }
  }
});
