import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Sqlite } from '../../src/db/sqlite/sqlite.driver.js';
import { makeKeyByProgram, putStatement, replayChanges } from '../support/curator.js';
import { makeFolder, startServerProcess } from '../support/process.js';

/** A server whose writes wait, because another process is writing to its file. */
async function startBlockedServer() {
  const env = { DATABASE_URL: join(makeFolder(), 'communique.db') };
  const server = await startServerProcess(env);
  const key = await makeKeyByProgram(env);
  const other = new Sqlite(env.DATABASE_URL);
  onTestFinished(() => {
    other.close();
  });

  other.exec('begin immediate');
  return { server, key, other };
}

test('returns 503 for a write blocked by other processes, and serves reads', async () => {
  const { server, key, other } = await startBlockedServer();
  const writing = putStatement(server, key, { id: 'late' });
  expect((await fetch(`${server.url}/v1/statements`)).status).toBe(200);
  const refused = await writing;
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('1');
  other.exec('rollback');

  expect((await putStatement(server, key, { id: 'late' })).status).toBe(201);
  expect(await replayChanges(server)).toEqual(new Set(['dprk-troops-russia-2024', 'late']));
});

test('writes blocked by another process are all answered before the server stops', async () => {
  const { server, key } = await startBlockedServer();
  const writing = ['one', 'two', 'three', 'four'].map((id) => putStatement(server, key, { id }));
  await new Promise((resolve) => setTimeout(resolve, 500));
  server.child.kill('SIGTERM');

  const statuses = (await Promise.all(writing)).map(({ status }) => status);
  expect(statuses).toEqual([503, 503, 503, 503]);
  expect(await server.exited).toEqual({ status: 0, signal: null });
});
