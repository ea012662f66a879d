import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../support/cli.js';
import { startCluster } from '../support/postgres.js';
import { startServerProcess } from '../support/process.js';

test('ten concurrent starts on an empty database migrate and seed it once', async () => {
  const cluster = await startCluster();
  onTestFinished(cluster.remove);
  const env = { DATABASE_URL: cluster.url('postgres') };
  const nodes = await Promise.all(
    Array.from({ length: 10 }, () =>
      startServerProcess({ ...env, LOG_LEVEL: 'silent', DATABASE_POOL_SIZE: '2' }),
    ),
  );

  for (const node of nodes) {
    const answer = await fetch(`${node.url}/v1/changes`);
    expect(await answer.json()).toMatchObject({ data: [{ id: 1, action: 'put' }] });
  }
  expect(await runCommand(['audit'], env)).toEqual({
    status: 0,
    output: expect.stringMatching(/^statements: 1, revisions: \d+, differences: 0\n$/),
  });
});
