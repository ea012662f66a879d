import { expect, test } from 'vitest';
import { makeKeyByProgram } from '../support/curator.js';
import { makeDatabaseUrl } from '../support/database.js';
import { startServerProcess } from '../support/process.js';

test('the log is JSON lines, and a key is neither logged nor returned, wherever it is sent', async () => {
  const env = { DATABASE_URL: await makeDatabaseUrl({ seeded: true }), LOG_LEVEL: 'trace' };
  const key = await makeKeyByProgram(env);
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
  const entries = server
    .output()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entries.some(({ req }) => req?.url.startsWith('/v1/parties'))).toBe(true);
  expect(server.output()).not.toContain(key);
});
