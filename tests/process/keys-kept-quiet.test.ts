import { expect, test } from 'vitest';
import { makeDatabaseUrl } from '../support/database.js';
import { runCli, startServerProcess } from '../support/process.js';

test('a key sent in the wrong place is neither logged nor returned', async () => {
  const env = { DATABASE_URL: await makeDatabaseUrl(), LOG_LEVEL: 'trace' };
  const made = runCli(['key', 'create', '--name', 'curator'], env);
  await made.exited;
  const key = made.output().trimEnd().split('\n').at(-1) ?? '';
  const server = await startServerProcess(env);

  const answers = await Promise.all(
    [
      `/nowhere/${key}`,
      `/v1/parties?key=${key}`,
      `/v1/parties/${key}`,
      `/v1/parties?${key}=1`,
      `/${key}?${key}`,
    ].map(async (path) => {
      const response = await fetch(`${server.url}${path}`, {
        headers: { authorization: `Bearer ${key}` },
      });
      return `${[...response.headers]}${await response.text()}`;
    }),
  );

  expect(answers.join('')).toContain('communique_');
  expect(answers.filter((answer) => answer.includes(key))).toEqual([]);
  server.child.kill('SIGTERM');
  await server.exited;
  expect(server.output()).toContain('request completed');
  expect(server.output()).not.toContain(key);
});
