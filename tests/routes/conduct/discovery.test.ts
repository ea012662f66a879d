import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROBLEM_SLUGS, PROBLEMS } from '../../../src/http/problem.js';
import { BASE } from '../../support/registry.js';
import { startServer, startServerForTest, type TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test('the API catalogue links to the description, the explorer and the status', async () => {
  const response = await server.app.inject('/.well-known/api-catalog');
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toBe(
    'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"; charset=utf-8',
  );
  expect(response.headers['link']).toBe(`<${BASE}/.well-known/api-catalog>; rel="api-catalog"`);
  expect(response.json()).toEqual({
    linkset: [
      {
        anchor: `${BASE}/v1`,
        'service-desc': [
          { href: `${BASE}/openapi.json`, type: 'application/vnd.oai.openapi+json' },
        ],
        'service-doc': [{ href: `${BASE}/docs`, type: 'text/html' }],
        'service-meta': [
          { href: 'http://127.0.0.1:3000/catalog.jsonld', type: 'application/ld+json' },
        ],
        status: [{ href: `${BASE}/health/ready`, type: 'application/json' }],
      },
      {
        anchor: `${BASE}/reconcile`,
        'service-desc': [{ href: `${BASE}/reconcile`, type: 'application/json' }],
        'service-doc': [{ href: `${BASE}/docs`, type: 'text/html' }],
        status: [{ href: `${BASE}/health/ready`, type: 'application/json' }],
      },
      {
        anchor: `${BASE}/mcp`,
        'service-doc': [{ href: `${BASE}/llms.txt`, type: 'text/markdown' }],
        status: [{ href: `${BASE}/health/ready`, type: 'application/json' }],
      },
    ],
  });
});

test('every link in the catalogue works', async () => {
  const { linkset } = (await server.app.inject('/.well-known/api-catalog')).json();
  for (const { anchor: _, ...relations } of linkset) {
    for (const [{ href }] of Object.values<{ href: string }[]>(relations) as [{ href: string }][]) {
      expect((await server.get(href.replace(BASE, ''))).status, href).toBe(200);
    }
  }
});

test('all links start with PUBLIC_URL', async () => {
  const proxied = await startServerForTest({ PUBLIC_URL: 'https://registry.example/un/' });
  const base = 'https://registry.example/un';
  const list = await proxied.get('/v1/parties?limit=1&kind=state', { host: 'internal:3000' });
  expect(list.body.data[0].url).toBe(`${base}/v1/parties/AD`);
  expect(list.headers['link']).toMatch(
    /^<https:\/\/registry\.example\/un\/v1\/parties\?kind=state&limit=1&/,
  );
  expect((await proxied.get('/nowhere')).body.type).toBe(`${base}/problems/not-found`);
  expect((await proxied.get('/.well-known/api-catalog')).body).toMatchObject({
    linkset: [{ anchor: `${base}/v1` }, { anchor: `${base}/reconcile` }, { anchor: `${base}/mcp` }],
  });
});

test('security.txt has the contact that the operator has set, and expires in less than a year', async () => {
  const { get } = await startServerForTest({
    SECURITY_CONTACT: 'mailto:security@registry.example',
  });
  const { status, headers, body } = await get('/.well-known/security.txt');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(headers['cache-control']).toBe('no-store');
  const [contact, expires = '', ...others] = String(body).split('\n');
  expect(contact).toBe('Contact: mailto:security@registry.example');
  expect(expires).toMatch(/^Expires: \d{4}-\d\d-\d\dT[\d:.]+Z$/);
  const days = (Date.parse(expires.replace('Expires: ', '')) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
  expect(others).toEqual([
    'Preferred-Languages: en',
    `Canonical: ${BASE}/.well-known/security.txt`,
    '',
  ]);
});

test('security.txt is 404 where no contact is set', async () => {
  const { status, body } = await server.get('/.well-known/security.txt');
  expect(status).toBe(404);
  expect(body).toMatchObject({ detail: 'This registry has no contact for security.' });
});

describe('/problems/{slug}', () => {
  test.each(PROBLEM_SLUGS)('%s', async (slug) => {
    const { status, body } = await server.get(`/problems/${slug}`);
    expect(status).toBe(200);
    expect(body).toEqual({ slug, type: `${BASE}/problems/${slug}`, ...PROBLEMS[slug] });
  });

  test.each(['nothing', 'NOT-FOUND', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'returns 404 for %s',
    async (slug) => {
      const { status, body } = await server.get(`/problems/${slug}`);
      expect(status).toBe(404);
      expect(body).toMatchObject({ detail: `There is no error type ${slug}.` });
    },
  );
});
