import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { assetPath } from '../../../src/pages/assets.js';
import { CREATE, makeCurator } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { startServerForTest, type TestServer } from '../../support/server.js';
import { listen } from '../../support/wire.js';

/** A text whose draft takes longer than a millisecond. */
const TEXT = `Joint statement\n\n${'We, Japan and Australia, condemn the launch of missiles. '.repeat(2_000)}`;

const draft = (server: TestServer, headers: Record<string, string> = {}) =>
  server.send({
    method: 'POST',
    url: '/v1/drafts',
    headers: { 'content-type': 'text/plain', ...headers },
    body: TEXT,
  });

test('work that takes too long is stopped, and the next gets a new thread', async () => {
  const server = await startServerForTest({ READ_WORK_TIMEOUT_MS: '1' });
  for (let round = 0; round < 2; round += 1) {
    const { status, headers, body } = await draft(server);
    expect(status).toBe(503);
    expect(headers['retry-after']).toBe('5');
    expect(body.type).toMatch(/\/problems\/unavailable$/);
    expect(body.detail).toBe('This takes more than 0.001 seconds. Send less, or try again later.');
  }
  expect((await server.get('/metrics')).body).toContain(
    'communique_read_work_total{outcome="stopped"} 2',
  );
});

const SHORT = 'Joint statement\n\nWe, Japan and Australia, condemn the launch of missiles.';

/** Sends a short draft of each client, all at once. */
const draftAll = (server: TestServer, clients: readonly number[]) =>
  clients.map((client) =>
    server.send({
      method: 'POST',
      url: '/v1/drafts',
      headers: { 'content-type': 'text/plain', 'x-forwarded-for': `203.0.113.${client}` },
      body: SHORT,
    }),
  );

test('a client may have 16 pieces of work at once', async () => {
  const server = await startServerForTest({ POOL_THREADS: '1', TRUST_PROXY: '127.0.0.1' });
  const answers = await Promise.all(draftAll(server, [...Array(17).fill(1), 2]));
  const statuses = answers.map(({ status }) => status);
  expect(statuses).toEqual([...Array(16).fill(200), 503, 200]);
  expect(answers[16]?.body.detail).toBe(
    'Earlier requests of this client are still being worked on. Try again later.',
  );
});

test('clients take turns', async () => {
  const server = await startServerForTest({ POOL_THREADS: '1', TRUST_PROXY: '127.0.0.1' });
  const clients = [...Array(10).fill(1), 2];
  const finished: number[] = [];
  await Promise.all(
    draftAll(server, clients).map(async (answer, at) => {
      expect((await answer).status).toBe(200);
      finished.push(clients[at]);
    }),
  );
  // One piece was running and one was next when the other client came.
  expect(finished.indexOf(2)).toBeLessThanOrEqual(2);
});

test('the queue is bounded', async () => {
  const server = await startServerForTest({ POOL_THREADS: '1', TRUST_PROXY: '127.0.0.1' });
  const clients = Array.from({ length: 70 }, (_, client) => client);
  const answers = await Promise.all(draftAll(server, clients));
  // One runs and 64 wait.
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBe(65);
  expect(statuses.filter((status) => status === 503).length).toBe(5);
});

test('the work of a client that has gone is cancelled', async () => {
  const server = await startServerForTest({ POOL_THREADS: '1' });
  const port = await listen(server);
  const controller = new AbortController();
  const leaving = fetch(`http://127.0.0.1:${port}/v1/drafts`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: TEXT,
    signal: controller.signal,
  });
  const metrics = async () => (await server.get('/metrics')).body as string;
  while (!(await metrics()).includes('communique_read_work{state="running"} 1')) {
    await setTimeout(1);
  }
  controller.abort();
  await expect(leaving).rejects.toThrow();
  while (!(await metrics()).includes('communique_read_work_total{outcome="cancelled"} 1')) {
    await setTimeout(1);
  }
  expect((await draft(server)).status).toBe(200);
});

test('a stopping server finishes the work of its requests', async () => {
  const server = await startServerForTest({ POOL_THREADS: '1' });
  const answers = [draft(server), draft(server)];
  while (!(await server.get('/metrics')).body.includes('{state="running"} 1')) await setTimeout(1);
  await server.app.close();
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
});

test.each([
  ['JSON', 'application/json', JSON.stringify],
  ['YAML', 'application/yaml', stringify],
])('a large document in %s is read in a thread, with its errors', async (_, type, write) => {
  const server = await startServerForTest();
  const { key } = await makeCurator(server);
  const put = (document: object) =>
    server.send({
      method: 'PUT',
      url: '/v1/statements/long',
      headers: { authorization: `Bearer ${key}`, 'content-type': type, ...CREATE },
      body: write(document),
    });
  const text = `We, Australia. ${'We condemn it. '.repeat(1_000)}`;
  const document = makeDocument({
    id: 'long',
    text,
    signatories: [{ party: 'AU', nameAsSigned: 'Australia' }],
    claims: [],
  });
  const wrong = await put({ ...document, id: 'short', title: '' });
  expect(wrong.status).toBe(422);
  expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/id',
    '/title',
  ]);
  expect((await put(document)).status).toBe(201);
  expect((await server.get('/v1/statements/long')).body.text).toBe(text);
  expect((await server.get('/metrics')).body).toContain(
    'communique_write_work_total{outcome="done"} 2',
  );
});

test('at most 100 errors are listed, and all are counted', async () => {
  const server = await startServerForTest();
  const { key } = await makeCurator(server);
  const signatories = Array.from({ length: 250 }, () => ({ party: 'AU', nameAsSigned: '' }));
  const { status, body } = await server.send({
    method: 'PUT',
    url: '/v1/statements/wrong',
    headers: { authorization: `Bearer ${key}`, ...CREATE },
    body: makeDocument({ id: 'wrong', signatories, claims: [] }),
  });
  expect(status).toBe(422);
  expect(body.errors.length).toBe(100);
  expect(body.errorCount).toBe(250);
});

test.each(['/v1/verify', '/v1/drafts'])('%s does not accept YAML', async (url) => {
  const server = await startServerForTest();
  const { status, headers } = await server.send({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/yaml' },
    body: 'quote: We condemn',
  });
  expect(status).toBe(415);
  expect(headers['accept']).not.toContain('yaml');
});

test('an overloaded server refuses everything but liveness, metrics and files that never change, and recovers', async () => {
  const server = await startServerForTest({ MAX_EVENT_LOOP_DELAY_MS: '100' });
  const status = async (path: string) => (await server.get(path)).status;
  const until = async (path: string, wanted: number) => {
    while ((await status(path)) !== wanted) await setTimeout(1);
  };
  await until('/v1/parties', 200);
  let isBusy = true;
  const work = () => {
    for (const end = performance.now() + 300; performance.now() < end; ) {
      // Nothing else can run.
    }
    if (isBusy) setImmediate(work);
  };
  setImmediate(work);
  await until('/v1/parties', 503);
  const { headers, body } = await server.get('/v1/parties');
  expect(headers['retry-after']).toBe('1');
  expect(body.detail).toBe('The server is overloaded. Try again shortly.');
  expect(await status('/health/ready')).toBe(503);
  expect(await status('/health/live')).toBe(200);
  expect(await status(assetPath('style.css'))).toBe(200);
  expect((await server.get('/metrics')).body).toMatch(
    /communique_shed_requests_total\{reason="eventLoopDelay"\} [1-9]/,
  );
  isBusy = false;
  await until('/v1/parties', 200);
});
