import { createServer, type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { fetchFile } from '../../src/commands/fetch-file.js';
import { runCommand } from '../support/cli.js';
import { makeDatabaseUrl } from '../support/database.js';
import { findFreePort } from '../support/ports.js';
import { makePage, makePdf, STATEMENT } from '../support/statement-files.js';

type Answer = {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  isUnfinished?: boolean;
};

/** Starts a site. @returns its URL, and the paths that were requested of it */
async function startSite(pages: Record<string, Answer>) {
  const requested: string[] = [];
  const agents = new Set<string | undefined>();
  const listener: RequestListener = ({ url = '', headers }, response) => {
    requested.push(url);
    agents.add(headers['user-agent']);
    const {
      status = 200,
      headers: own = { 'content-type': 'text/html' },
      body,
      isUnfinished = false,
    } = pages[url] ?? {
      status: 404,
    };
    response.writeHead(status, own);
    if (isUnfinished) response.write(body);
    else response.end(body);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}`, requested, agents };
}

async function draftUrl(url: string) {
  return runCommand(['draft', url], { DATABASE_URL: await makeDatabaseUrl({ seeded: true }) });
}

const moved = (location: string): Answer => ({ status: 302, headers: { location } });

test('fetches a page once, names itself, and makes the page the source', async () => {
  const site = await startSite({
    '/old': moved('/statement?id=1'),
    '/statement?id=1': { body: makePage('<meta property="og:site_name" content="Ministry">') },
  });
  const { status, output } = await draftUrl(`${site.url}/old#top`);
  expect(status).toBe(0);
  const { title, sources } = parse(output);
  expect(title).toBe(STATEMENT.title);
  expect(sources).toEqual([{ publisher: 'Ministry', url: `${site.url}/statement?id=1` }]);
  expect(site.requested).toEqual(['/robots.txt', '/old', '/statement?id=1']);
  expect([...site.agents]).toEqual([expect.stringMatching(/^communique\/\d+\.\d+\.\d+$/)]);
});

test('fetches a PDF, and names the host if nothing names the publisher', async () => {
  const body = await makePdf();
  const site = await startSite({
    '/a.pdf': { headers: { 'content-type': 'application/pdf' }, body },
  });
  const { output } = await draftUrl(`${site.url}/a.pdf`);
  expect(parse(output).sources).toEqual([{ publisher: '127.0.0.1', url: `${site.url}/a.pdf` }]);
});

test('takes the canonical URL only from its own site, and exits with status 2 in doubt', async () => {
  const site = await startSite({
    '/a': {
      body: '<link rel="canonical" href="https://elsewhere.example/"><h1>Joint Statement</h1><p>We urge Norway.</p>',
    },
  });
  const { status, output } = await draftUrl(`${site.url}/a`);
  expect(status).toBe(2);
  expect(output).toContain('Not ready:\n');
  expect(output).toContain(`url: ${site.url}/a\n`);
});

test.each<[string, Record<string, Answer>, RegExp]>([
  [
    'a page that robots.txt forbids',
    { '/robots.txt': { body: 'User-agent: *\nDisallow: /a' } },
    /^http:\S+\/robots\.txt forbids programs to fetch http:\S+\/a\. Save the page with a browser/,
  ],
  [
    'a site whose robots.txt fails',
    { '/robots.txt': { status: 503 } },
    /robots\.txt is answered 503, so it is unknown whether the page may be fetched\./,
  ],
  ['a loop of redirects', { '/a': moved('/a') }, /\/a redirects more than 5 times\.$/],
  [
    'a redirect to another scheme',
    { '/a': moved('ftp://x/') },
    /^ftp:\/\/x\/ is not an http or https URL\.$/,
  ],
  ['a missing page', {}, /\/a is answered 404: there is no such page\.$/],
  ['a refused page', { '/a': { status: 403 } }, /\/a is answered 403: the site refuses programs/],
  [
    'too many requests',
    { '/a': { status: 429, headers: { 'retry-after': '120' } } },
    /\/a is answered 429: the site got too many requests\. Try again after 120 seconds\.$/,
  ],
  [
    'another media type',
    { '/a': { headers: { 'content-type': 'image/png' } } },
    /\/a is image\/png, which can’t be read: it must be text, HTML, DOCX or PDF\.$/,
  ],
  [
    'a body that is too large',
    { '/a': { body: new Uint8Array(33_554_433) } },
    /\/a has more than 33554432 bytes, which is the most that is read\.$/,
  ],
  [
    'an image declared as a page',
    { '/a': { body: Buffer.from('\x89PNG\r\n', 'latin1') } },
    /^This is an image: recognise its text \(OCR\), and check it\.$/,
  ],
])('refuses %s', async (_, pages, message) => {
  const { url } = await startSite(pages);
  const { status, output } = await draftUrl(`${url}/a`);
  expect(status).toBe(1);
  expect(output.trim()).toMatch(message);
});

test('refuses a host that does not listen, and a password in the URL', async () => {
  const port = await findFreePort();
  const { output } = await draftUrl(`http://127.0.0.1:${port}/`);
  expect(output).toBe(
    `http://127.0.0.1:${port}/robots.txt could not be fetched: the host refuses connections (ECONNREFUSED).\n`,
  );
  expect((await draftUrl('https://user:secret@ministry.example/')).output).toBe(
    'The URL of ministry.example contains a user name or password: remove it.\n',
  );
});

test('says that a host is unknown, or that its encryption is invalid', async () => {
  expect((await draftUrl('http://ministry.invalid/a')).output).toMatch(
    /^http:\/\/ministry\.invalid\/robots\.txt could not be fetched: (?:there is no such host \(ENOTFOUND|the name of the host could not be looked up \(EAI_AGAIN)\)\.\n$/,
  );
  const { url } = await startSite({});
  expect((await draftUrl(url.replace('http:', 'https:'))).output).toMatch(
    /robots\.txt could not be fetched: its certificate or encryption \(TLS\) is invalid \(ERR_SSL_\w+\)\.\n$/,
  );
});

test('gives up on a body that does not end', async () => {
  const { url } = await startSite({ '/a': { body: 'We urge', isUnfinished: true } });
  await expect(fetchFile(`${url}/a`, { maxBytes: 1_000, timeoutMs: 500 })).rejects.toThrow(
    `${url}/a could not be fetched in time. Try again later, or save the page and draft from the file.`,
  );
});

test('counts the bytes of a compressed body after inflating it', async () => {
  const headers = { 'content-type': 'text/plain', 'content-encoding': 'gzip' };
  const { url } = await startSite({ '/a': { headers, body: gzipSync(Buffer.alloc(40_000_000)) } });
  expect((await draftUrl(`${url}/a`)).output).toMatch(/\/a has more than 33554432 bytes/);
});
