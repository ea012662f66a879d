import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { asc, eq } from 'drizzle-orm';
import { beforeEach, expect, test, vi } from 'vitest';
import { DatabaseBusyError } from '../../../src/db/errors.js';
import { createLinks } from '../../../src/domain/links.js';
import { revokeKey } from '../../../src/keys/keys.store.js';
import { countWaiting, findOldestWaiting } from '../../../src/subscriptions/deliveries.store.js';
import { createWebhookSender } from '../../../src/subscriptions/send-webhook.js';
import { createWebhookWorker } from '../../../src/subscriptions/webhook-worker.js';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { type Receiver, startReceiver } from '../../support/receiver.js';
import { makeKey, startServerForTest, type TestServer } from '../../support/server.js';

const DAY_MS = 24 * 3_600_000;

let server: TestServer;
let headers: Record<string, string>;
let receiver: Receiver;
let clock: Date;
const problems: unknown[] = [];

beforeEach(async () => {
  server = await startServerForTest({ WEBHOOK_ALLOWED_RANGES: '127.0.0.0/8' });
  headers = { authorization: `Bearer ${await makeKey(server, 'subscriber')}` };
  receiver = await startReceiver();
  clock = new Date();
  problems.length = 0;
});

const makeWorker = () =>
  createWebhookWorker({
    database: server.database,
    links: createLinks('http://registry.example'),
    send: createWebhookSender({ allowedRanges: ['127.0.0.0/8'] }),
    log: { error: (context) => problems.push(context) },
    now: () => clock,
  });

async function subscribe(path = '') {
  const body = { address: `${receiver.url}${path}` };
  const request = { method: 'POST', url: '/v1/subscriptions', headers, body } as const;
  const { id } = (await server.send(request)).body;
  const url = `/v1/subscriptions/${id}`;
  return {
    read: () => server.get(url, headers),
    log: async () => (await server.get(`${url}/deliveries?limit=100`, headers)).body.data,
    patch: (body: object) => server.send({ method: 'PATCH', url, headers, body }),
    remove: () => server.send({ method: 'DELETE', url, headers }),
  };
}

const save = (id = 'railway') => saveDocument(server, makeDocument({ id }));

const revoke = (work: () => Promise<void> = async () => undefined) =>
  server.database.write(async (writer) => {
    await revokeKey(writer, 'subscriber', clock);
    await work();
  });

const countRows = () =>
  server.database.read(async ({ tables, queries }) => ({
    subscriptions: await queries.$count(tables.subscriptions),
    terms: await queries.$count(tables.subscriptionTerms),
    deliveries: await queries.$count(tables.deliveries),
  }));

test('subscriptions are locked in the order of their numbers, whatever is stored first', async () => {
  await subscribe('/first');
  await subscribe('/second');
  await save();
  const answers = new Map<string, ServerResponse>();
  receiver.answer((response, { url = '' }) => answers.set(url, response));
  const delivered = makeWorker().runOnce();
  await expect.poll(() => answers.size).toBe(2);

  await server.database.writeBeside(async ({ tables: { subscriptions }, queries }) => {
    const { number } = subscriptions;
    const rows = await queries.select({ number }).from(subscriptions).orderBy(asc(number));
    const numbers = rows.map(({ number }) => number);
    const touch = (at = 0) =>
      queries.update(subscriptions).set({ description: 'locked' }).where(eq(number, at));
    await touch(numbers[0]);
    answers.get('/hook/second')?.writeHead(204).end();
    await expect.poll(() => receiver.received.length).toBe(2);
    await setTimeout(10);
    answers.get('/hook/first')?.writeHead(204).end();
    // The worker has begun to store both results.
    await setTimeout(200);
    await touch(numbers[1]);
  });
  await delivered;

  expect(problems).toEqual([]);
  expect(receiver.received).toHaveLength(2);
});

test('a long log is removed before its subscription, so that no transaction is long', async () => {
  const { log, read, remove } = await subscribe();
  await save('one');
  await save('two');
  const worker = makeWorker();
  await worker.runOnce();
  receiver.answer((response) => response.writeHead(500).end());
  await save('three');
  await worker.runOnce();
  const write = vi.spyOn(server.database, 'write').mockRejectedValueOnce(new DatabaseBusyError());

  expect((await remove()).status).toBe(503);
  expect((await log()).map(({ resource }: { resource: string }) => resource)).toEqual(['three']);
  expect((await remove()).status).toBe(204);
  expect((await read()).status).toBe(404);
  expect(write).toHaveBeenCalledTimes(2);
  expect(await countRows()).toEqual({ subscriptions: 0, terms: 0, deliveries: 0 });
});

test('what waits for subscriptions that are paused does not count', async () => {
  const { patch } = await subscribe();
  receiver.answer((response) => response.writeHead(500).end());
  await save();
  await makeWorker().runOnce();
  const figures = () =>
    server.database.read(async (reader) => [
      await countWaiting(reader),
      await findOldestWaiting(reader),
    ]);
  expect(await figures()).toEqual([1, clock.toISOString()]);

  await patch({ state: 'paused' });
  expect(await figures()).toEqual([0, null]);
});

test('a new address is tried at once', async () => {
  const { patch } = await subscribe('/old');
  receiver.answer((response, { url }) => response.writeHead(url === '/hook/new' ? 204 : 500).end());
  await save();
  const worker = makeWorker();
  await worker.runOnce();
  await patch({ address: `${receiver.url}/new` });
  clock = new Date();
  await worker.runOnce();

  expect(receiver.received.map(({ path }) => path)).toEqual(['/hook/old', '/hook/new']);
});

test('after its key was revoked, a subscription delivers nothing, and is removed after 30 days', async () => {
  const { read } = await subscribe();
  await save();
  const worker = makeWorker();
  receiver.answer((response) => response.writeHead(500).end());
  await worker.runOnce();
  await revoke();
  clock = new Date(clock.getTime() + 29 * DAY_MS);
  await worker.runOnce();
  expect(receiver.received).toHaveLength(1);
  expect((await read()).status).toBe(401);
  expect(await countRows()).toMatchObject({ subscriptions: 1, deliveries: 1 });

  clock = new Date(clock.getTime() + 2 * DAY_MS);
  await worker.runOnce();
  expect(await countRows()).toEqual({ subscriptions: 0, terms: 0, deliveries: 0 });
});

test('a key that is revoked during a request makes no subscription active', async () => {
  const { patch } = await subscribe();
  let answers: Promise<{ status: number }[]> = Promise.resolve([]);
  await revoke(async () => {
    const body = { address: receiver.url };
    const create = { method: 'POST', url: '/v1/subscriptions', headers, body } as const;
    answers = Promise.all([server.send(create), patch({ state: 'active' })]);
    // Both are authenticated, and wait until this is committed.
    await setTimeout(300);
  });

  expect((await answers).map(({ status }) => status)).toEqual([401, 401]);
  expect(await countRows()).toMatchObject({ subscriptions: 1 });
});
