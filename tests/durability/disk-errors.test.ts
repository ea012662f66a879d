import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeKeyByProgram, putStatement } from '../support/curator.js';
import {
  makeFolder,
  runToEnd,
  type ServerProcess,
  startServerProcess,
} from '../support/process.js';

const STRACE = 'strace';

/** Whether it is there and this user may trace processes. */
const canTrace = spawnSync(STRACE, ['-o', '/dev/null', 'true']).status === 0;

/** Makes system calls of a server fail from now on. @returns a function that ends it */
async function injectErrors(server: ServerProcess, calls: string): Promise<() => Promise<void>> {
  const tracer = spawn(
    STRACE,
    ['-f', '-p', String(server.child.pid), '-o', '/dev/null', '-e', `inject=${calls}:error=EIO`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  onTestFinished(() => {
    tracer.kill('SIGKILL');
  });
  let output = '';
  tracer.stderr.setEncoding('utf8');
  for await (const chunk of tracer.stderr.iterator({ destroyOnReturn: false })) {
    output += chunk;
    if (/attached/.test(output)) break;
  }
  expect(output).toMatch(/attached/);
  tracer.stderr.resume();
  return async () => {
    tracer.kill('SIGINT');
    await once(tracer, 'exit');
  };
}

async function startServer() {
  const env = { DATABASE_URL: join(makeFolder(), 'communique.db'), MAX_EVENT_LOOP_DELAY_MS: '0' };
  const server = await startServerProcess(env);
  return { env, server, key: await makeKeyByProgram(env) };
}

test.skipIf(!canTrace)('a disk that cannot be read gives 503 and ends no process', async () => {
  const { env, server, key } = await startServer();
  const recover = await injectErrors(server, 'pread64');

  const paths = ['/health/ready', '/v1/search?q=troops', '/v1/claims?format=csv', '/feed.atom'];
  for (const path of paths) {
    const { status } = await fetch(`${server.url}${path}`);
    expect(status, path).toBe(503);
  }
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  expect((await putStatement(server, key, { id: 'refused' })).status).toBe(503);
  await recover();

  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  expect((await fetch(`${server.url}/v1/statements/refused`)).status).toBe(404);
  expect((await putStatement(server, key, { id: 'accepted' })).status).toBe(201);
  expect(await runToEnd(['audit'], env)).toMatchObject({ status: 0 });
});

test.skipIf(!canTrace).each(['fsync,fdatasync', 'pwrite64'])(
  'a write whose %s fails is answered as unknown, not as a full disk, and can be repeated',
  async (calls) => {
    const { env, server, key } = await startServer();
    const recover = await injectErrors(server, calls);

    const failed = await putStatement(server, key, { id: 'unsure' });
    expect(failed.status).toBe(503);
    expect(await failed.json()).toMatchObject({ detail: expect.stringMatching(/it is unknown/) });
    await recover();

    expect((await putStatement(server, key, { id: 'unsure' })).status).toBe(201);
    expect(await runToEnd(['audit'], env)).toMatchObject({ status: 0 });
  },
);
