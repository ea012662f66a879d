import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Sqlite } from '../../src/db/sqlite/sqlite.driver.js';
import { makeFolder, runCli, startServerProcess } from '../support/process.js';

test('servers that start concurrently on a new file all start and serve the same', async () => {
  const env = { DATABASE_URL: join(makeFolder(), 'communique.db') };
  const servers = await Promise.all([1, 2, 3].map(() => startServerProcess(env)));
  const answers = await Promise.all(
    servers.map(async ({ url }) => {
      const response = await fetch(`${url}/v1/statements/dprk-troops-russia-2024/text`);
      return [response.status, response.headers.get('etag')];
    }),
  );
  expect(answers[0]?.[0]).toBe(200);
  expect(answers).toEqual(Array(3).fill(answers[0]));
});

test('concurrent migrations of a new file all succeed', async () => {
  const path = join(makeFolder(), 'communique.db');
  const other = new Sqlite(path);
  other.pragma('journal_mode = WAL');
  // The migrations wait for this write, then all continue at once.
  other.exec('begin immediate');
  const runs = [1, 2, 3, 4].map(() => runCli(['migrate'], { DATABASE_URL: path }));
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  other.exec('rollback');
  other.close();
  for (const run of runs) {
    expect(await run.exited, run.output()).toEqual({ status: 0, signal: null });
  }
});
