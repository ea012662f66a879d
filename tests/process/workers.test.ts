import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { makeKeyByProgram, putStatement, replayChanges } from '../support/curator.js';
import { makeDatabaseUrl } from '../support/database.js';
import { makeDocument } from '../support/documents.js';
import {
  makeFolder,
  type Run,
  runCli,
  type ServerProcess,
  startServerProcess,
} from '../support/process.js';

/** The lines of the log so far. */
function logOf(run: Run): Record<string, unknown>[] {
  return run
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => JSON.parse(line));
}

/** The workers that there are. */
function workersOf({ child }: Run): number[] {
  const { stdout } = spawnSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).map(Number);
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** How many workers have ever begun to listen. */
function countListeners(run: Run): number {
  return logOf(run).filter(({ msg }) => String(msg).startsWith('Server listening')).length;
}

/** Starts a server with two workers, and waits until both answer. */
async function startWorkers(env: Record<string, string>): Promise<ServerProcess> {
  const server = await startServerProcess({ WORKERS: '2', ...env });
  await until(() => countListeners(server) === 2);
  return server;
}

/** Has all workers replaced, and waits until they are. */
async function replaceWorkers(server: Run): Promise<void> {
  const old = workersOf(server);
  server.child.kill('SIGHUP');
  await until(() => {
    const workers = workersOf(server);
    return workers.length === old.length && !workers.some((worker) => old.includes(worker));
  });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** GETs over a connection of its own, so that the workers take turns; or over those of an agent. */
async function ask(url: string, options: { agent?: Agent; headers?: Record<string, string> } = {}) {
  const [response] = (await once(get(url, { agent: false, ...options }), 'response')) as [
    IncomingMessage,
  ];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** The value of a figure, of all its labels together. */
function figureOf(metrics: string, name: string): number {
  const lines = [...metrics.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'gm'))];
  return lines.reduce((sum, [, value]) => sum + Number(value), 0);
}

test('two workers take turns, and are one server to those who watch it', async () => {
  const server = await startWorkers({ DATABASE_URL: await makeDatabaseUrl() });
  for (let count = 0; count < 10; count += 1) await ask(`${server.url}/v1/parties/KR`);
  const answering = logOf(server).filter(
    ({ req }) => (req as { url: string } | undefined)?.url === '/v1/parties/KR',
  );
  expect(new Set(answering.map(({ pid }) => pid))).toEqual(new Set(workersOf(server)));

  const requestsTo = (metrics: string) =>
    Number(
      /_count\{method="GET",route="\/v1\/parties\/:code",status="200"\} (\d+)/.exec(metrics)?.[1],
    );
  const before = (await ask(`${server.url}/metrics`)).body;
  expect(figureOf(before, 'communique_workers')).toBe(2);
  expect(requestsTo(before)).toBe(10);

  // Whoever is no more is missed as little as a process that goes on.
  await replaceWorkers(server);
  await ask(`${server.url}/v1/parties/KR`);
  const after = (await ask(`${server.url}/metrics`)).body;
  expect(figureOf(after, 'communique_workers')).toBe(2);
  expect(requestsTo(after)).toBe(11);
  expect(figureOf(after, 'communique_database_queries_total')).toBeGreaterThanOrEqual(
    figureOf(before, 'communique_database_queries_total'),
  );
});

test('what is written through one worker shows in the next answer of every other', async () => {
  const DATABASE_URL = await makeDatabaseUrl();
  const server = await startWorkers({ DATABASE_URL, RATE_LIMIT: '0', WORKERS: '2' });
  const key = await makeKeyByProgram({ DATABASE_URL });
  const id = 'written-often';
  const url = `${server.url}/v1/statements/${id}`;
  await putStatement(server, key, { id });
  for (let round = 0; round < 15; round += 1) {
    const title = `Title ${round}`;
    // Often enough for every worker to keep the answer.
    for (let count = 0; count < 6; count += 1) await ask(url);
    const answer = await fetch(url, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'if-match': '*',
        connection: 'close',
      },
      body: JSON.stringify(makeDocument({ id, title })),
    });
    expect(answer.status).toBe(200);
    const titles = await Promise.all(
      Array.from({ length: 4 }, async () => JSON.parse((await ask(url)).body).title),
    );
    expect(titles).toEqual(Array(4).fill(title));
  }
  expect(
    figureOf((await ask(`${server.url}/metrics`)).body, 'communique_response_cache_hits_total'),
  ).toBeGreaterThan(0);
});

test('a client has one limit, and one number of failures, whichever worker it asks', async () => {
  const server = await startWorkers({ DATABASE_URL: await makeDatabaseUrl(), RATE_LIMIT: '30' });
  const statuses: (number | undefined)[] = [];
  for (let count = 0; count < 23; count += 1) {
    const { status } = await fetch(`${server.url}/v1/statements/x`, {
      method: 'DELETE',
      headers: { connection: 'close' },
    });
    statuses.push(status);
  }
  expect(statuses).toEqual([...Array(20).fill(401), 429, 429, 429]);
  const remaining = [];
  for (let count = 0; count < 8; count += 1) {
    const { status, headers } = await ask(`${server.url}/v1/claim-kinds`);
    remaining.push(`${status} ${headers['ratelimit-remaining']}`);
  }
  expect(remaining).toEqual([...[6, 5, 4, 3, 2, 1, 0].map((left) => `200 ${left}`), '429 0']);
});

test('a worker that is killed is replaced, and nothing that was acknowledged is lost', async () => {
  const DATABASE_URL = await makeDatabaseUrl();
  const server = await startWorkers({ DATABASE_URL, RATE_LIMIT: '0' });
  const key = await makeKeyByProgram({ DATABASE_URL });
  const acknowledged = new Set(['dprk-troops-russia-2024']);
  let isWriting = true;
  const writers = [0, 1, 2].map(async (writer) => {
    for (let number = 0; isWriting; number += 1) {
      const id = `put-${writer}-${number}`;
      // A write that is broken off may or may not be there afterwards.
      const answer = await putStatement(server, key, { id }).catch(() => null);
      if (answer?.status === 201) acknowledged.add(id);
      await answer?.arrayBuffer();
    }
  });
  await until(() => acknowledged.size > 5);
  const [killed = 0] = workersOf(server);
  process.kill(killed, 'SIGKILL');
  await until(() => countListeners(server) === 3);
  const sizeThen = acknowledged.size;
  await until(() => acknowledged.size > sizeThen + 5);
  isWriting = false;
  await Promise.all(writers);

  const statements = await replayChanges(server);
  expect([...acknowledged].filter((id) => !statements.has(id))).toEqual([]);
  expect(logOf(server)).toContainEqual(
    expect.objectContaining({ worker: killed, signal: 'SIGKILL' }),
  );
  server.child.kill('SIGTERM');
  expect(await server.exited).toEqual({ status: 0, signal: null });
});

test.each([
  ['with limits', { RATE_LIMIT: '1000000' }],
  ['where the cache answers first', { RATE_LIMIT: '0' }],
])('SIGHUP replaces every worker, and no request under load is lost, %s', async (_, env) => {
  const server = await startServerProcess({
    DATABASE_URL: await makeDatabaseUrl(),
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
    const request = get(`${server.url}/docs/static/swagger-ui-bundle.js`);
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
  const server = await startWorkers({ DATABASE_URL: await makeDatabaseUrl() });
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
  const server = await startWorkers({ DATABASE_URL: await makeDatabaseUrl() });
  const workers = workersOf(server);
  server.child.kill('SIGKILL');
  await until(() => !workers.some(isAlive));
});

test('what keeps workers from starting ends the start with one line and status 1', async () => {
  const server = await startServerProcess({ DATABASE_URL: await makeDatabaseUrl() });
  expect(workersOf(server)).toEqual([]);
  const env = { WORKERS: '3', DATABASE_URL: await makeDatabaseUrl(), LOG_LEVEL: 'silent' };
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
