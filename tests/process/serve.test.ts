import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Sqlite } from '../../src/db/sqlite/sqlite.driver.js';
import { runCommand } from '../support/cli.js';
import { makeDatabaseUrl } from '../support/database.js';
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
  const path = await makeDatabaseUrl({ seeded: true });
  const server = await startServerProcess({ DATABASE_URL: path });
  // A client that would keep its connection open.
  const agent = new Agent({ keepAlive: true });
  const page = await (await fetch(`${server.url}/docs`)).text();
  const bundle = /\/assets\/[\w-]+\/swagger-ui-bundle\.js/.exec(page)?.[0] ?? '';
  const request = get(server.url + bundle, { agent });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  // The client reads nothing yet, so the server cannot have sent all of it.
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
  // SQLite removes the write-ahead log when the last connection closes.
  expect(() => statSync(`${path}-wal`)).toThrow('ENOENT');
});

test('connections made before SIGTERM are answered, also those that the server has not accepted yet', async () => {
  const path = await makeDatabaseUrl({ seeded: true });
  const server = await startServerProcess({ DATABASE_URL: path });
  const { port } = new URL(server.url);
  // The kernel accepts connections while the server is suspended.
  server.child.kill('SIGSTOP');
  const answers = await Promise.all(
    Array.from({ length: 400 }, async () => {
      const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8');
      let received = '';
      const closed = new Promise<string>((resolve) => {
        socket.on('data', (chunk: string) => {
          received += chunk;
        });
        socket.on('error', ({ message }) => resolve(message));
        socket.on('close', () => resolve(received));
      });
      await once(socket, 'connect');
      socket.write('GET /v1/parties/KR HTTP/1.1\r\nHost: registry\r\n\r\n');
      return { closed };
    }),
  );
  server.child.kill('SIGTERM');
  server.child.kill('SIGCONT');

  const statuses = new Map<string, number>();
  for (const { closed } of answers) {
    const [status = ''] = (await closed).split('\r\n', 1);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  // The server may find that it is overloaded.
  statuses.delete('HTTP/1.1 503 Service Unavailable');
  expect([...statuses.keys()]).toEqual(['HTTP/1.1 200 OK']);
  expect(await server.exited).toEqual({ status: 0, signal: null });
});

describe('the log warns at startup', () => {
  const CURSORS = 'CURSOR_SECRET is the public default: anyone can forge list cursors';
  const METRICS = 'METRICS_TOKEN is not set: /metrics is open to everyone who reaches the server';
  const LINKS = 'HOST is 0.0.0.0 but PUBLIC_URL is not set: all links start with http://localhost';
  const CURSOR_SECRET = 'a secret of this test';
  const METRICS_TOKEN = 'a-token-of-this-test';
  const PUBLIC_URL = 'https://registry.example';

  test.each<[string, Record<string, string>, string[]]>([
    ['of a public CURSOR_SECRET', {}, [CURSORS]],
    ['of nothing on a local server', { CURSOR_SECRET }, []],
    ['of open metrics and wrong links', { CURSOR_SECRET, HOST: '0.0.0.0' }, [LINKS, METRICS]],
    ['of open metrics behind a proxy', { CURSOR_SECRET, PUBLIC_URL }, [METRICS]],
    [
      'of nothing where all is set',
      { CURSOR_SECRET, METRICS_TOKEN, PUBLIC_URL, HOST: '0.0.0.0' },
      [],
    ],
  ])('%s', async (_, env, expected) => {
    const DATABASE_URL = await makeDatabaseUrl({ seeded: true });
    const server = await startServerProcess({ DATABASE_URL, ...env });
    const warnings = server
      .output()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ level }) => level === 40)
      .map(({ msg }) => String(msg).replace(/:\d+$/, ''));
    expect(warnings).toEqual(expected);
  });
});

test('invalid settings abort startup with one line each and status 1', async () => {
  const { status, output } = await runCommand(['serve'], {
    PORT: 'http',
    LOG_LEVEL: 'loud',
    DATABASE_URL: 'mysql://x',
  });
  expect(status).toBe(1);
  expect(output).toMatch(/PORT: must be a whole number from 0 to 65535/);
  expect(output).toMatch(/LOG_LEVEL: /);
  expect(output).toMatch(/DATABASE_URL: must be the path of a SQLite file/);
});

test('a file that is not a database and a port in use abort startup with one line and status 1', async () => {
  const path = join(makeFolder(), 'notes.txt');
  writeFileSync(path, 'This is a shopping list and no database at all. '.repeat(40));
  const notes = await runCommand(['serve'], { DATABASE_URL: path, PORT: '0' });
  expect(notes.status).toBe(1);
  expect(notes.output.trim()).toMatch(/^[^\n]*not a database[^\n]*$/);
  expect(readFileSync(path, 'utf8')).toMatch(/^This is a shopping list/);

  const occupant = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    occupant.close();
  });
  await once(occupant, 'listening');
  const { port } = occupant.address() as AddressInfo;
  const other = runCli(['serve'], {
    DATABASE_URL: await makeDatabaseUrl({ seeded: true }),
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'silent',
  });
  expect(await other.exited).toEqual({ status: 1, signal: null });
  expect(other.output().trim()).toMatch(/^[^\n]*EADDRINUSE[^\n]*$/);
});

test('an unknown command is reported, with status 1', async () => {
  const run = runCli(['destroy'], {});
  expect(await run.exited).toEqual({ status: 1, signal: null });
  expect(run.output()).toContain("unknown command 'destroy'");
});
