import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { makeFolder, runCli, startServerProcess } from '../support/process.js';

function dump(path: string): string {
  const database = new Sqlite(path, { readonly: true });
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name not like '%search%'")
    .pluck()
    .all() as string[];
  const rows = tables.map((name) => [name, database.prepare(`select * from "${name}"`).all()]);
  database.close();
  return JSON.stringify(rows);
}

test('the first start creates the database, and the second changes nothing', async () => {
  const path = join(makeFolder(), 'a folder', 'communique.db');
  const first = await startServerProcess({ DATABASE_URL: path });
  expect((await fetch(`${first.url}/v1/signatories`)).status).toBe(200);
  first.child.kill('SIGTERM');
  expect(await first.exited).toEqual({ status: 0, signal: null });
  const before = dump(path);

  const second = await startServerProcess({ DATABASE_URL: path });
  second.child.kill('SIGINT');
  expect(await second.exited).toEqual({ status: 0, signal: null });
  expect(dump(path)).toBe(before);
});

test('on SIGTERM, the server finishes its responses, closes the database and exits with status 0', async () => {
  const path = join(makeFolder(), 'communique.db');
  const server = await startServerProcess({ DATABASE_URL: path });
  // A client that would keep its connection for ever.
  const agent = new Agent({ keepAlive: true });
  const request = get(`${server.url}/docs/static/swagger-ui-bundle.js`, { agent });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  // Nothing is read yet: the server cannot have sent all of it.
  response.pause();
  server.child.kill('SIGTERM');
  while (!server.output().includes('stopping')) await new Promise((next) => setTimeout(next, 10));

  let received = 0;
  response.on('data', (chunk: Buffer) => {
    received += chunk.length;
  });
  response.resume();
  await once(response, 'end');

  expect(received).toBe(Number(response.headers['content-length']));
  expect(await server.exited).toEqual({ status: 0, signal: null });
  // The last connection that closes a database in WAL mode takes the log away.
  expect(() => statSync(`${path}-wal`)).toThrow('ENOENT');
});

test('the log is JSON lines without credentials', async () => {
  const server = await startServerProcess({ DATABASE_URL: join(makeFolder(), 'communique.db') });
  await fetch(`${server.url}/v1/parties`, { headers: { authorization: 'Bearer top-secret-key' } });
  server.child.kill('SIGTERM');
  await server.exited;

  const lines = server.output().trim().split('\n');
  const entries = lines.map((line) => JSON.parse(line));
  expect(entries.some(({ req }) => req?.url === '/v1/parties')).toBe(true);
  expect(server.output()).not.toContain('top-secret-key');
});

test('invalid settings abort startup with one line each and status 1', async () => {
  const run = runCli(['serve'], { PORT: 'http', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x' });
  expect(await run.exited).toEqual({ status: 1, signal: null });
  expect(run.output()).toMatch(/PORT: must be a whole number from 0 to 65535/);
  expect(run.output()).toMatch(/LOG_LEVEL: /);
  expect(run.output()).toMatch(/DATABASE_URL: must be the path of a SQLite file/);
});

test('a file that is not a database and a port in use abort startup with one line and status 1', async () => {
  const path = join(makeFolder(), 'notes.txt');
  writeFileSync(path, 'This is a shopping list and no database at all. '.repeat(40));
  const notes = runCli(['serve'], { DATABASE_URL: path, PORT: '0' });
  expect(await notes.exited).toEqual({ status: 1, signal: null });
  expect(notes.output().trim()).toMatch(/^[^\n]*not a database[^\n]*$/);
  expect(readFileSync(path, 'utf8')).toMatch(/^This is a shopping list/);

  const server = await startServerProcess({ DATABASE_URL: join(makeFolder(), 'communique.db') });
  const port = new URL(server.url).port;
  const other = runCli(['serve'], {
    DATABASE_URL: join(makeFolder(), 'communique.db'),
    PORT: port,
    LOG_LEVEL: 'silent',
  });
  expect(await other.exited).toEqual({ status: 1, signal: null });
  expect(other.output().trim()).toMatch(/^[^\n]*EADDRINUSE[^\n]*$/);
});

test('seed reports what it added, and the second time that there is nothing to add', async () => {
  const env = { DATABASE_URL: join(makeFolder(), 'communique.db') };
  const first = runCli(['seed'], env);
  expect(await first.exited).toEqual({ status: 0, signal: null });
  expect(first.output()).toBe('added dprk-troops-russia-2024\n');
  const second = runCli(['seed'], env);
  expect(await second.exited).toEqual({ status: 0, signal: null });
  expect(second.output()).toBe('nothing to add\n');
});

test('an unknown command is reported, with status 1', async () => {
  const run = runCli(['destroy'], {});
  expect(await run.exited).toEqual({ status: 1, signal: null });
  expect(run.output()).toContain("unknown command 'destroy'");
});

test('the built program contains all that it loads on demand', async () => {
  const server = await startServerProcess({
    DATABASE_URL: join(makeFolder(), 'communique.db'),
    LOG_LEVEL: 'error',
  });
  for (const path of [
    '/feed.atom',
    '/v1/statements/dprk-troops-russia-2024?format=akn',
    '/v1/statements/dprk-troops-russia-2024?format=jsonld',
    '/v1/statements/dprk-troops-russia-2024?format=markdown',
    '/v1/cosignatures?format=graphml',
    '/v1/claims?format=csv',
    '/v1/search?q=troops',
    '/docs/static/swagger-ui-bundle.js',
  ]) {
    const answer = await fetch(`${server.url}${path}`);
    expect(answer.status, path).toBe(200);
    expect((await answer.text()).length, path).toBeGreaterThan(100);
  }
  const drafted = await fetch(`${server.url}/v1/drafts`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: readFileSync(new URL('../fixtures/statement.txt', import.meta.url)),
  });
  expect(drafted.status).toBe(200);
});
