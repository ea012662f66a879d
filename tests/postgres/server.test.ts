import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../support/cli.js';
import { makeDatabaseUrl } from '../support/database.js';
import { startServerForTest } from '../support/server.js';

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  // The connection or its database may be removed.
  client.on('error', () => undefined);
  onTestFinished(() => client.end());
  return client;
}

test('returns 503 for a query that takes too long, and answers the next', async () => {
  const server = await startServerForTest({ DATABASE_TIMEOUT_MS: '200' });
  const other = await connect(server.databaseUrl);
  await other.query('begin; lock table statements in access exclusive mode');

  const { status, headers, body } = await server.get('/v1/statements');
  expect(status).toBe(503);
  expect(headers['retry-after']).toBe('1');
  expect(body.detail).toMatch(/^The database took too long to answer/);
  await other.query('rollback');
  expect((await server.get('/v1/statements')).status).toBe(200);
});

test('replaces broken connections without losing requests', async () => {
  const server = await startServerForTest();
  await Promise.all(Array.from({ length: 8 }, () => server.get('/v1/statements')));
  const other = await connect(server.databaseUrl);

  await other.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  const answers = await Promise.all(Array.from({ length: 8 }, () => server.get('/v1/statements')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

test('an unreachable server and an ASCII database abort startup with one line', async () => {
  const away = await runCommand(['migrate'], { DATABASE_URL: 'postgres://localhost:1/communique' });
  expect(away.status).toBe(1);
  expect(away.output).toMatch(/^The database is unavailable: [^\n]*ECONNREFUSED[^\n]*\n$/);

  const url = await makeDatabaseUrl();
  const admin = await connect(url);
  const name = `ascii_${Date.now()}`;
  await admin.query(`create database ${name} template template0 locale 'C' encoding 'UTF8'`);
  onTestFinished(async () => {
    await admin.query(`drop database ${name} with (force)`);
  });
  const address = new URL(url);
  address.pathname = name;
  expect(await runCommand(['migrate'], { DATABASE_URL: address.href })).toEqual({
    status: 1,
    output:
      'The database must use UTF-8 and an LC_CTYPE other than C: create it with ENCODING UTF8 and a locale such as C.UTF-8 or en_US.UTF-8.\n',
  });
});
