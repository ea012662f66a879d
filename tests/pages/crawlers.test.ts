import robotsParser from 'robots-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, startServerForTest, type TestServer } from '../support/server.js';

// The declared type is that of the module, not of the function that it is.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

const BASE = 'http://127.0.0.1:3000';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

async function locationsOf(path: string): Promise<string[]> {
  const { status, headers, body } = await server.get(path);
  expect(status, path).toBe(200);
  expect(headers['content-type']).toBe('application/xml; charset=utf-8');
  return [...body.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url.replace(BASE, ''));
}

test('the sitemaps list every page once, with the time of its last change', async () => {
  const sitemaps = await locationsOf('/sitemap.xml');
  const pages = (await Promise.all(sitemaps.map(locationsOf))).flat();
  expect(new Set(pages).size).toBe(pages.length);
  const { body: index } = await server.get('/v1');
  const { statements, parties, resolutions } = index.counts;
  const resources = pages.filter((path) => /^\/(?:statements|parties|resolutions)\//.test(path));
  expect(resources).toHaveLength(statements + parties + resolutions);
  for (const path of pages.filter((_, at) => at % 40 === 0)) {
    expect((await server.get(path)).status, path).toBe(200);
  }
  const { body } = await server.get('/sitemap-statements-1.xml');
  const { body: revision } = await server.get('/v1/statements/dprk-troops-russia-2024/revisions/1');
  expect(body).toContain(`<lastmod>${revision.acceptedAt}</lastmod>`);
  expect((await server.get('/sitemap-statements-2.xml')).status).toBe(404);
  expect((await server.get('/sitemap-claims-1.xml')).status).toBe(400);
});

test('robots.txt allows every page, but not every combination of queries', async () => {
  const { body } = await server.get('/robots.txt');
  const robots = parseRobots(`${BASE}/robots.txt`, body);
  const allowed = [
    ...['/', '/search', '/statements/dprk-troops-russia-2024', '/v1/claims'],
    ...['/search?q=a', '/compare?a=JP&b=KR'],
  ];
  for (const path of allowed) {
    expect(robots.isAllowed(BASE + path, 'any'), path).toBe(true);
  }
  for (const path of ['/search?q=a&kind=appeal', '/v1/claims?cursor=x', '/verify?quote=x']) {
    expect(robots.isAllowed(BASE + path, 'any'), path).toBe(false);
  }
  expect(robots.getSitemaps()).toEqual([`${BASE}/sitemap.xml`]);
});

test('the addresses in llms.txt exist, also below a path', async () => {
  const proxied = await startServerForTest({ PUBLIC_URL: 'https://registry.example/un' });
  const { headers, body } = await proxied.get('/llms.txt');
  expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
  const urls = [...body.matchAll(/\]\((.*?)\)/g)].map(([, url]) => url);
  expect(urls.length).toBeGreaterThan(5);
  for (const url of urls) {
    expect(url).toMatch(/^https:\/\/registry\.example\/un\//);
    const { status } = await proxied.get(url.replace('https://registry.example/un', ''));
    // Agents use only POST.
    expect(status, url).toBe(url.endsWith('/mcp') ? 405 : 200);
  }
});
