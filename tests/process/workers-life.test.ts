import { once } from 'node:events';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { makeFolder, runCli, startServerProcess } from '../support/process.js';
import {
  ask,
  countListeners,
  isAlive,
  logOf,
  replaceWorkers,
  startWorkers,
  until,
  workersOf,
} from '../support/workers.js';

test.each([
  ['with limits', { RATE_LIMIT: '1000000' }],
  ['where the cache answers first', { RATE_LIMIT: '0' }],
])('SIGHUP replaces every worker, and no request under load is lost, %s', async (_, env) => {
  const server = await startServerProcess({
    DATABASE_URL: join(makeFolder(), 'communique.db'),
    WORKERS: '2',
    LOG_LEVEL: 'warn',
    ...env,
  });
  await until(() => workersOf(server).length === 2);
  const outcomes = new Map<string, number>();
  let isLoading = true;
  const clients = [0, 0, 0, 0, 20, 200].map(async (pauseMs) => {
    // Each has one connection, as long as the server lets it.
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (isLoading) {
      const outcome = await ask(`${server.url}/v1/statements/dprk-troops-russia-2024`, {
        agent,
      }).then(
        ({ status }) => String(status),
        (error: Error) => error.message,
      );
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    agent.destroy();
  });
  await until(() => (outcomes.get('200') ?? 0) > 100);
  await replaceWorkers(server);
  isLoading = false;
  await Promise.all(clients);
  expect([...outcomes.keys()]).toEqual(['200']);
});

test('signals to the primary, and to all of its processes, let the answer in flight come to its end', async () => {
  const path = join(makeFolder(), 'communique.db');
  for (const stop of ['SIGTERM to one', 'SIGINT to all']) {
    const server = await startWorkers({ DATABASE_URL: path });
    // A client that would keep its connection for ever.
    const agent = new Agent({ keepAlive: true });
    const request = get(`${server.url}/docs/static/swagger-ui-bundle.js`, { agent });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    // Nothing is read yet: the server cannot have sent all of it.
    response.pause();
    if (stop === 'SIGTERM to one') server.child.kill('SIGTERM');
    // As a terminal does.
    else
      for (const pid of [...workersOf(server), Number(server.child.pid)])
        process.kill(pid, 'SIGINT');
    await until(() => logOf(server).filter(({ msg }) => msg === 'stopping').length === 3);
    expect((await buffer(response)).length).toBe(Number(response.headers['content-length']));
    expect(await server.exited).toEqual({ status: 0, signal: null });
    expect(() => statSync(`${path}-wal`)).toThrow('ENOENT');
  }
});

test('a second signal ends all at once', async () => {
  const server = await startWorkers({ DATABASE_URL: join(makeFolder(), 'communique.db') });
  // A request that never comes to its end.
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.on('error', () => undefined).write('GET /v1/parties HTTP/1.1\r\n');
  await once(socket, 'ready');
  const workers = workersOf(server);
  server.child.kill('SIGTERM');
  await until(() => logOf(server).filter(({ msg }) => msg === 'stopping').length === 3);
  server.child.kill('SIGTERM');
  expect(await server.exited).toEqual({ status: 1, signal: null });
  await until(() => !workers.some(isAlive));
});

test('workers end when the primary is killed', async () => {
  const server = await startWorkers({ DATABASE_URL: join(makeFolder(), 'communique.db') });
  const workers = workersOf(server);
  server.child.kill('SIGKILL');
  await until(() => !workers.some(isAlive));
});

test('what keeps workers from starting ends the start with one line and status 1', async () => {
  const server = await startServerProcess({ DATABASE_URL: join(makeFolder(), 'communique.db') });
  expect(workersOf(server)).toEqual([]);
  const env = {
    WORKERS: '3',
    DATABASE_URL: join(makeFolder(), 'communique.db'),
    LOG_LEVEL: 'silent',
  };
  const run = runCli(['serve'], { ...env, PORT: new URL(server.url).port });
  expect(await run.exited).toEqual({ status: 1, signal: null });
  expect(run.output().trim()).toMatch(/^[^\n]*EADDRINUSE[^\n]*$/);

  const path = join(makeFolder(), 'notes.txt');
  writeFileSync(path, 'This is a shopping list and no database at all. '.repeat(40));
  const notes = runCli(['serve'], { ...env, DATABASE_URL: path, PORT: '0' });
  expect(await notes.exited).toEqual({ status: 1, signal: null });
  expect(notes.output().trim()).toMatch(/^[^\n]*not a database[^\n]*$/);
});

test('workers that end again and again are replaced less and less often; where none can start, the primary ends', async () => {
  const path = join(makeFolder(), 'communique.db');
  const server = await startWorkers({ DATABASE_URL: path });
  for (const started of [3, 4]) {
    const [worker = 0] = workersOf(server);
    process.kill(worker, 'SIGKILL');
    await until(() => countListeners(server) === started);
  }
  const ends = logOf(server).filter(({ signal }) => signal === 'SIGKILL');
  const starts = logOf(server).filter(({ msg }) => String(msg).startsWith('Server listening'));
  const pauses = [0, 1].map((at) => Number(starts[at + 2]?.['time']) - Number(ends[at]?.['time']));
  expect(pauses[0]).toBeGreaterThanOrEqual(500);
  expect(pauses[1]).toBeGreaterThanOrEqual(1_000);

  for (const file of [`${path}-wal`, `${path}-shm`]) rmSync(file);
  writeFileSync(path, 'This is a shopping list and no database at all. '.repeat(40));
  for (const worker of workersOf(server)) process.kill(worker, 'SIGKILL');
  expect(await server.exited).toEqual({ status: 1, signal: null });
  expect(server.output()).toContain('not a database');
});
