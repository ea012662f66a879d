import { Agent } from 'node:http';
import { expect, test } from 'vitest';
import { makeKeyByProgram, putStatement, replayChanges } from '../support/curator.js';
import { makeDatabaseUrl } from '../support/database.js';
import { makeDocument } from '../support/documents.js';
import {
  ask,
  countListeners,
  logOf,
  replaceWorkers,
  startWorkers,
  until,
  workersOf,
} from '../support/workers.js';

/** The value of a figure, of all its labels together. */
function figureOf(metrics: string, name: string): number {
  const lines = [...metrics.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'gm'))];
  return lines.reduce((sum, [, value]) => sum + Number(value), 0);
}

test('two workers take turns, and are one server to those who watch it', async () => {
  const server = await startWorkers({ DATABASE_URL: await makeDatabaseUrl({ seeded: true }) });
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
  const DATABASE_URL = await makeDatabaseUrl({ seeded: true });
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
  const server = await startWorkers({
    DATABASE_URL: await makeDatabaseUrl({ seeded: true }),
    RATE_LIMIT: '30',
  });
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
  const DATABASE_URL = await makeDatabaseUrl({ seeded: true });
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
  // A request that is broken off is asked again at once, over a new connection; none waits for ever.
  const readers = Array.from({ length: 8 }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (isWriting) await ask(`${server.url}/v1/claim-kinds`, { agent }).catch(() => null);
    agent.destroy();
  });
  await until(() => acknowledged.size > 5);
  const [killed = 0] = workersOf(server);
  process.kill(killed, 'SIGKILL');
  await until(() => countListeners(server) === 3);
  const sizeThen = acknowledged.size;
  await until(() => acknowledged.size > sizeThen + 5);
  isWriting = false;
  await Promise.all([...writers, ...readers]);

  const statements = await replayChanges(server);
  expect([...acknowledged].filter((id) => !statements.has(id))).toEqual([]);
  expect(logOf(server)).toContainEqual(
    expect.objectContaining({ worker: killed, signal: 'SIGKILL' }),
  );
  server.child.kill('SIGTERM');
  expect(await server.exited).toEqual({ status: 0, signal: null });
});
