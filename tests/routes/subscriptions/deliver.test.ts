import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { Webhook } from 'standardwebhooks';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from 'vitest';
import { removeStatement } from '../../../src/documents/save.store.js';
import { createLinks } from '../../../src/domain/links.js';
import { createWebhookSender } from '../../../src/subscriptions/send-webhook.js';
import {
  createWebhookWorker,
  type WebhookWorker,
  type WorkerOptions,
} from '../../../src/subscriptions/webhook-worker.js';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { makeFolder } from '../../support/process.js';
import { findProgram } from '../../support/programs.js';
import { type ReceivedWebhook, type Receiver, startReceiver } from '../../support/receiver.js';
import { makeKey, startServer, type TestServer } from '../../support/server.js';

const HOUR_MS = 3_600_000;
const openssl = findProgram('openssl');
const LOCAL = { WEBHOOK_ALLOWED_RANGES: '127.0.0.0/8' };

let server: TestServer;
let headers: Record<string, string>;
let receiver: Receiver;
let clock: Date;
let workers: WebhookWorker[];
let saved: Set<string>;

beforeAll(async () => {
  server = await startServer(LOCAL);
  headers = { authorization: `Bearer ${await makeKey(server)}` };
});
afterAll(() => server.close());

beforeEach(async () => {
  receiver = await startReceiver();
  clock = new Date('2026-02-01T00:00:00Z');
  workers = [];
  saved = new Set();
});

/** Leaves nothing that the worker of the next test could deliver. */
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop(0)));
  await server.database.write(async (writer) => {
    await writer.queries.delete(writer.tables.subscriptions);
    for (const id of saved) {
      await removeStatement(writer, id, { author: null, acceptedAt: new Date() });
    }
  });
});

function makeWorker(options: Partial<WorkerOptions> = {}) {
  const worker = createWebhookWorker({
    database: server.database,
    links: createLinks('http://registry.example'),
    send: createWebhookSender({ allowedRanges: ['127.0.0.0/8'] }),
    log: pino({ level: 'silent' }),
    now: () => clock,
    ...options,
  });
  workers.push(worker);
  return worker;
}

const wait = (ms: number) => {
  clock = new Date(clock.getTime() + ms);
};

async function subscribe(body: object = {}, on = receiver) {
  const answer = await server.send({
    method: 'POST',
    url: '/v1/subscriptions',
    headers,
    body: { address: on.url, ...body },
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  const path = `/v1/subscriptions/${answer.body.id}`;
  return {
    path,
    ...(answer.body as { secret: string; id: string }),
    read: async () => (await server.get(path, headers)).body,
    log: async () => (await server.get(`${path}/deliveries`, headers)).body.data,
    patch: (body: object) => server.send({ method: 'PATCH', url: path, headers, body }),
    post: (under: string) => server.send({ method: 'POST', url: `${path}/${under}`, headers }),
  };
}

/** Saves a statement about the railway. */
function save(id = 'railway', changes: object = {}) {
  saved.add(id);
  return saveDocument(server, makeDocument({ id, ...changes }));
}

const resources = (on = receiver) => on.received.map(({ event }) => event.data.resource);

function firstReceived(): ReceivedWebhook {
  const [first] = receiver.received;
  if (!first) throw new Error('Nothing was received.');
  return first;
}

test('a change is delivered once, signed, as /v1/changes shows it', async () => {
  const { secret, read, log } = await subscribe({ filter: { signatory: ['JP'] } });
  const { revision } = await save();
  const worker = makeWorker();
  await worker.runOnce();
  await worker.runOnce();

  expect(receiver.received).toHaveLength(1);
  const { headers, body, event } = firstReceived();
  const signature = headers['webhook-signature'] ?? '';
  expect(headers['webhook-timestamp']).toBe(String(clock.getTime() / 1000));
  expect(new Webhook(secret).sign(headers['webhook-id'] ?? '', clock, body)).toBe(signature);
  expect(event).toMatchObject({
    type: 'statement.changed',
    timestamp: expect.stringMatching(/^2026-01-01T/),
    data: {
      id: revision,
      action: 'put',
      resource: 'railway',
      match: 'began',
      documentOmitted: false,
      document: { id: 'railway' },
    },
  });
  expect(await read()).toMatchObject({
    waitingCount: 0,
    nextAttemptAt: null,
    lastSuccessAt: clock.toISOString(),
  });
  expect(await log()).toEqual([
    expect.objectContaining({
      id: headers['webhook-id'],
      change: revision,
      state: 'delivered',
      attempts: [expect.objectContaining({ status: 204, error: null })],
    }),
  ]);
});

test('only changes that match before or after are delivered, and only later ones', async () => {
  await save('railway');
  await subscribe({ filter: { about: ['NO'], kind: 'appeal' } });
  await save('canal', { claims: [] });
  await save('railway', { claims: [], title: 'Without claims' });
  await save('tunnel');
  await makeWorker().runOnce();

  expect(receiver.received.map(({ event: { data } }) => [data.resource, data.match])).toEqual([
    ['railway', 'ended'],
    ['tunnel', 'began'],
  ]);
});

test('what a group signed is delivered to those who follow its members', async () => {
  const group = { party: 'G7', nameAsSigned: 'G7', office: null };
  await subscribe({ filter: { signatory: ['JP'], derived: true } });
  await save('of-the-group', { signatories: [group], claims: [] });
  await makeWorker().runOnce();

  expect(resources()).toEqual(['of-the-group']);
});

test('changes of resolutions and parties are delivered to those who ask for them', async () => {
  await subscribe({ filter: { type: 'resolution,party' } });
  await server.send({
    method: 'PUT',
    url: '/v1/parties/NRU9',
    headers: { ...headers, 'if-none-match': '*' },
    body: { code: 'NRU9', kind: 'group', name: 'Northern Nine', members: [] },
  });
  await save();
  await makeWorker().runOnce();

  expect(receiver.received.map(({ event: { type, data } }) => [type, data.resource])).toEqual([
    ['party.changed', 'NRU9'],
  ]);
});

test('deliveries stay in order: the next waits until the one before has succeeded', async () => {
  const { read } = await subscribe();
  for (const id of ['one', 'two', 'three']) await save(id);
  receiver.answer((response) => response.writeHead(500).end('broken'));
  const worker = makeWorker();
  await worker.runOnce();
  wait(1_000);
  await worker.runOnce();

  expect(resources()).toEqual(['one']);
  expect(await read()).toMatchObject({
    waitingCount: 3,
    failureCount: 1,
    lastFailure: 'The receiver answered 500.',
  });
  receiver.answer((response) => response.writeHead(200).end());
  wait(12_000);
  await worker.runOnce();
  expect(resources()).toEqual(['one', 'one', 'two', 'three']);
  expect(firstReceived().event.data.match).toBeNull();
  const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(3);
  expect(await read()).toMatchObject({ waitingCount: 0, failureCount: 0, failingSince: null });
});

test('after three days of failures the subscription is paused, and goes on where it stopped', async () => {
  const { read, patch, log } = await subscribe();
  await save('one');
  receiver.answer((response) => response.writeHead(503).end());
  const worker = makeWorker();
  for (let hours = 0; hours < 80; hours += 1) {
    await worker.runOnce();
    wait(HOUR_MS);
  }

  expect(await read()).toMatchObject({
    state: 'paused',
    pausedReason: expect.stringContaining('three days'),
    waitingCount: 1,
    nextAttemptAt: null,
  });
  const attempts = receiver.received.length;
  expect(attempts).toBeGreaterThan(12);
  expect((await log())[0].attempts).toHaveLength(attempts);
  await save('two');
  receiver.answer((response) => response.writeHead(200).end());
  await worker.runOnce();
  expect(receiver.received).toHaveLength(attempts);
  await patch({ state: 'active' });
  clock = new Date();
  await worker.runOnce();
  expect(resources().slice(attempts)).toEqual(['one', 'two']);
});

test('410 pauses the subscription at once', async () => {
  const { read } = await subscribe();
  await save();
  receiver.answer((response) => response.writeHead(410).end());
  await makeWorker().runOnce();

  expect(await read()).toMatchObject({
    state: 'paused',
    pausedReason: 'The receiver answered 410: it is gone.',
    waitingCount: 1,
  });
});

test('Retry-After is honoured up to eight hours', async () => {
  const { read } = await subscribe();
  await save();
  receiver.answer((response) => response.writeHead(429, { 'retry-after': '3600' }).end());
  const worker = makeWorker();
  await worker.runOnce();
  const soon = new Date(clock.getTime() + HOUR_MS).toISOString();
  expect((await read()).nextAttemptAt).toBe(soon);

  receiver.answer((response) => response.writeHead(429, { 'retry-after': '999999999' }).end());
  wait(HOUR_MS);
  await worker.runOnce();
  expect((await read()).nextAttemptAt).toBe(new Date(clock.getTime() + 8 * HOUR_MS).toISOString());
});

describe('fails', () => {
  test.each<[string, Parameters<Receiver['answer']>[0], RegExp]>([
    ['without an answer', () => undefined, /did not answer within 0.3 seconds/],
    ['if the connection is closed', (response) => response.socket?.destroy(), /./],
    [
      'on a redirect',
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      /answered 302. Redirects are not followed/,
    ],
    [
      'with headers that never end',
      (response) => {
        const { socket } = response;
        socket?.write('HTTP/1.1 200 OK\r\n');
        const timer = setInterval(() => socket?.write('x-slow: yes\r\n'), 20);
        socket?.on('close', () => clearInterval(timer));
      },
      /did not answer within/,
    ],
    [
      'with 100 MB of headers',
      (response) => {
        const { socket } = response;
        socket?.write('HTTP/1.1 200 OK\r\n');
        for (let count = 0; count < 100; count += 1) {
          if (socket?.writable) socket.write(`x-${count}: ${'a'.repeat(1_000_000)}\r\n`);
        }
      },
      /./,
    ],
    [
      'with an endless series of interim responses',
      (response) => {
        const timer = setInterval(
          () => response.socket?.write('HTTP/1.1 103 Early Hints\r\n\r\n'),
          5,
        );
        response.socket?.on('close', () => clearInterval(timer));
      },
      /did not answer within/,
    ],
    [
      'on a status that does not exist',
      (response) => response.socket?.end('HTTP/1.1 007 Secret\r\ncontent-length: 0\r\n\r\n'),
      /a status that does not exist/,
    ],
    ['if it is not HTTP', (response) => response.socket?.end('SSH-2.0-9\r\n'), /./],
  ])('%s', async (_name, answer, message) => {
    const { read, log } = await subscribe();
    await save();
    receiver.answer(answer);
    const timeoutMs = String(message).includes('did not answer') ? 300 : 10_000;
    const send = createWebhookSender({ allowedRanges: ['127.0.0.0/8'], timeoutMs });
    await makeWorker({ send }).runOnce();

    expect(await read()).toMatchObject({ state: 'active', waitingCount: 1, failureCount: 1 });
    expect((await log())[0].attempts[0].error).toMatch(message);
  });
});

describe('succeeds, and reads no more than 1 KB,', () => {
  test.each<[string, Parameters<Receiver['answer']>[0], string]>([
    [
      'of an endless body',
      (response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('a'.repeat(10_000)), 1);
        response.on('close', () => clearInterval(timer));
      },
      'a'.repeat(1_024),
    ],
    [
      'of a slow body',
      (response) => {
        response.writeHead(200);
        response.write('slow');
      },
      'slow',
    ],
    [
      'of a compressed body',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('bomb'),
      '',
    ],
    [
      'of a body that is shorter than it says',
      (response) => {
        response.writeHead(200, { 'content-length': '500' });
        response.write('short');
        setImmediate(() => response.socket?.destroy());
      },
      'short',
    ],
    [
      'of what follows the response',
      (response) => response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nokSSH-2.0-9'),
      'ok',
    ],
    ['of a body with control characters', (response) => response.end('a\0b'), 'a\uFFFDb'],
  ])('%s', async (_name, answer, excerpt) => {
    const { read, log } = await subscribe();
    await save();
    receiver.answer(answer);
    await makeWorker().runOnce();

    expect(await read()).toMatchObject({ waitingCount: 0, failureCount: 0 });
    expect((await log())[0].attempts).toMatchObject([{ status: 200, error: null, excerpt }]);
  });
});

describe('connects to no address that is not allowed', () => {
  async function deliverTo(address: string, addresses: string[][], allowedRanges: string[] = []) {
    const { log } = await subscribe({ address });
    await save();
    let at = -1;
    const resolve = async () => {
      at += 1;
      return addresses[Math.min(at, addresses.length - 1)] ?? [];
    };
    const worker = makeWorker({ send: createWebhookSender({ allowedRanges, resolve }) });
    await worker.runOnce();
    wait(60_000);
    await worker.runOnce();
    return (await log())[0].attempts.map(({ error }: { error: string | null }) => error);
  }

  const port = () => new URL(receiver.url).port;

  test('a private address behind a name', async () => {
    const errors = await deliverTo(`https://rebinding.example:${port()}/`, [['127.0.0.1']]);
    expect(errors[0]).toBe('127.0.0.1 is not a public address.');
    expect(receiver.received).toEqual([]);
  });

  test('a private address among public ones', async () => {
    const addresses = ['93.184.216.34', '::ffff:127.0.0.1'];
    const errors = await deliverTo(`https://both.example:${port()}/`, [addresses]);
    expect(errors[0]).toMatch(/::ffff:127.0.0.1 is not a public address/);
  });

  test('a name that changes to a private address after it was allowed', async () => {
    const errors = await deliverTo(
      `http://rebinding.example:${port()}/`,
      [['127.0.0.1'], ['10.0.0.1']],
      ['127.0.0.0/8'],
    );
    expect(errors).toEqual([null]);
    await save('next');
    expect(receiver.received).toHaveLength(1);
    const { log } = await subscribe({ address: `http://rebinding.example:${port()}/two` });
    await save('another');
    const resolve = async () => ['10.0.0.1'];
    await makeWorker({
      send: createWebhookSender({ allowedRanges: ['127.0.0.0/8'], resolve }),
    }).runOnce();
    expect((await log())[0].attempts[0].error).toMatch(/10.0.0.1 requires https/);
  });

  test('a public address by http', async () => {
    const errors = await deliverTo('http://plain.example/', [['93.184.216.34']], ['127.0.0.0/8']);
    expect(errors[0]).toMatch(/requires https/);
  });

  test('a literal address that was allowed when the subscription was made', async () => {
    const errors = await deliverTo(receiver.url, []);
    expect(errors[0]).toMatch(/127.0.0.1/);
    expect(receiver.received).toEqual([]);
  });

  test('a name without an address', async () => {
    const errors = await deliverTo('https://nowhere.example/', [[]]);
    expect(errors[0]).toBe('The name has no address.');
  });
});

describe.skipIf(!openssl)('requires TLS', () => {
  test('with a certificate that is trusted, whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    // Node warns of it.
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
    onTestFinished(() => {
      vi.unstubAllEnvs();
      warn.mockRestore();
    });
    const folder = makeFolder();
    const pems = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
    const names = ['-subj', '/CN=receiver', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...names, ...pems];
    execFileSync(openssl ?? '', args, { stdio: 'ignore' });
    let requests = 0;
    const secure = createServer(
      {
        key: readFileSync(join(folder, 'key.pem')),
        cert: readFileSync(join(folder, 'cert.pem')),
      },
      (_request, response) => {
        requests += 1;
        response.end();
      },
    ).listen(0, '127.0.0.1');
    onTestFinished(() => {
      secure.close();
    });
    await once(secure, 'listening');
    const { port } = secure.address() as AddressInfo;
    const { log } = await subscribe({ address: `https://127.0.0.1:${port}/` });
    await save();
    await makeWorker().runOnce();

    expect((await log())[0].attempts[0].error).toBe('self-signed certificate');
    expect(requests).toBe(0);
  });

  test('at an https address', async () => {
    const { log } = await subscribe({ address: receiver.url.replace('http:', 'https:') });
    await save();
    await makeWorker().runOnce();

    expect((await log())[0].attempts[0].error).toBe('TLS failed: wrong version number.');
  });
});

test('a receiver that hangs holds up no other', async () => {
  const hanging = await startReceiver();
  hanging.answer(() => undefined);
  for (let count = 0; count < 60; count += 1) {
    await subscribe({ address: `${hanging.url}/${count}` });
  }
  const { read } = await subscribe();
  await save();
  const worker = makeWorker({
    send: createWebhookSender({ allowedRanges: ['127.0.0.0/8'], timeoutMs: 60_000 }),
    now: () => new Date(),
  });
  worker.start();
  await expect.poll(async () => (await read()).waitingCount + receiver.received.length).toBe(1);
  await expect.poll(() => receiver.received.length).toBe(1);

  expect(hanging.received.length).toBeLessThanOrEqual(8);
});

test('a key whose receivers all hang holds up no other key', async () => {
  const hanging = await startReceiver();
  hanging.answer(() => undefined);
  const { port } = new URL(hanging.url);
  for (let count = 0; count < 100; count += 1) {
    await subscribe({ address: `http://r${count}.example:${port}/` });
  }
  const other = { authorization: `Bearer ${await makeKey(server, 'other')}` };
  const body = { address: receiver.url };
  await server.send({ method: 'POST', url: '/v1/subscriptions', headers: other, body });
  await save();
  const allowedRanges = ['127.0.0.0/8'];
  const resolve = async () => ['127.0.0.1'];
  const worker = makeWorker({
    send: createWebhookSender({ allowedRanges, resolve, timeoutMs: 60_000 }),
  });
  worker.start();
  await expect.poll(() => receiver.received.length).toBe(1);

  expect(hanging.received.length).toBeLessThanOrEqual(25);
});

test('a lease from before the clock was set back holds up nothing', async () => {
  await subscribe();
  await save();
  const hang = (_webhook: unknown, signal?: AbortSignal) =>
    new Promise<never>((_, reject) => signal?.addEventListener('abort', reject));
  makeWorker({ send: hang }).start();
  await expect
    .poll(() =>
      server.database.read(({ tables: { subscriptions }, queries }) =>
        queries.select({ holder: subscriptions.leaseHolder }).from(subscriptions),
      ),
    )
    .toEqual([{ holder: expect.any(String) }]);
  await server.database.write(async ({ tables: { subscriptions }, queries }) => {
    await queries.update(subscriptions).set({ dueAt: '2026-01-30T00:00:00.000Z' });
  });
  wait(-24 * HOUR_MS);
  await makeWorker().runOnce();

  expect(resources()).toEqual(['railway']);
});

test('workers of two nodes share the deliveries, and send each once', async () => {
  for (let count = 0; count < 12; count += 1) await subscribe();
  for (const id of ['one', 'two', 'three']) await save(id);
  const workers = [makeWorker(), makeWorker()];
  await Promise.all(workers.map((worker) => worker.runOnce()));
  await Promise.all(workers.map((worker) => worker.runOnce()));

  const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect(ids).toHaveLength(36);
  expect(new Set(ids).size).toBe(36);
});

test('the deliveries of a node that died are taken over when its lease has expired', async () => {
  const { read } = await subscribe();
  await save();
  receiver.answer(() => undefined);
  const dying = makeWorker({
    send: createWebhookSender({ allowedRanges: ['127.0.0.0/8'], timeoutMs: 600_000 }),
  });
  dying.start();
  await expect.poll(() => receiver.received.length).toBe(1);
  receiver.answer((response) => response.writeHead(200).end());
  const other = makeWorker();
  await other.runOnce();
  expect(receiver.received).toHaveLength(1);
  wait(61_000);
  await other.runOnce();

  expect(receiver.received).toHaveLength(2);
  expect((await read()).waitingCount).toBe(0);
});

test('a request that would begin after the worker has given up is not sent', async () => {
  const send = createWebhookSender({ allowedRanges: ['127.0.0.0/8'] });
  const webhook = { url: receiver.url, headers: {}, body: '{}' };
  expect((await send(webhook, AbortSignal.abort())).error).toBe('The server is stopping.');
  expect(receiver.received).toEqual([]);
});

test('a document that is too long is left out', async () => {
  await subscribe();
  await save('long', {
    text: 'We welcome the northern railway. '.repeat(9_000).trim(),
    claims: [],
  });
  await makeWorker().runOnce();

  const { body, event } = firstReceived();
  expect(Buffer.byteLength(body)).toBeLessThan(262_144);
  expect(event.data).toMatchObject({ document: null, documentOmitted: true });
  expect(event.data.url).toMatch(/\/v1\/statements\/long\/revisions\/\d+$/);
});

test('a test event and a redelivery are sent at once', async () => {
  const { post, log } = await subscribe();
  const tried = await post('test');
  expect(tried.body).toMatchObject({ delivered: true, attempt: { status: 204, error: null } });
  expect(receiver.received[0]?.event).toMatchObject({ type: 'subscription.test' });

  await save();
  receiver.answer((response) => response.writeHead(500).end());
  await makeWorker().runOnce();
  receiver.answer((response) => response.writeHead(200).end());
  const [{ id }] = await log();
  const again = await post(`deliveries/${id}/redeliver`);
  expect(again.body).toMatchObject({ id, state: 'delivered' });
  expect(again.body.attempts).toHaveLength(2);
  const [, first, second] = receiver.received;
  expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  expect((await post('deliveries/msg_none/redeliver')).status).toBe(404);
});

test('after a redelivery that succeeds, the next one is not held up', async () => {
  const { post, read, log } = await subscribe();
  await save('one');
  receiver.answer((response) => response.writeHead(500).end());
  const worker = makeWorker({ now: () => new Date() });
  await worker.runOnce();
  receiver.answer((response) => response.writeHead(200).end());
  const [{ id }] = await log();
  await post(`deliveries/${id}/redeliver`);
  expect(await read()).toMatchObject({ waitingCount: 0, nextAttemptAt: null });
  await save('two');
  await worker.runOnce();

  expect(resources()).toEqual(['one', 'one', 'two']);
});

test('after a new secret, both sign for 24 hours', async () => {
  const { post, secret: old } = await subscribe();
  const { secret } = (await post('secret')).body;
  await post('test');
  const { headers, body } = firstReceived();

  for (const valid of [old, secret]) {
    expect(() => new Webhook(valid).verify(body, headers)).not.toThrow();
  }
  clock = new Date(Date.now() + 25 * HOUR_MS);
  await save();
  await makeWorker().runOnce();
  expect(receiver.received[1]?.headers['webhook-signature']?.split(' ')).toHaveLength(1);
});

test('deliveries are forgotten 30 days after they have succeeded', async () => {
  const { log } = await subscribe();
  await save();
  const worker = makeWorker();
  await worker.runOnce();
  wait(29 * 24 * HOUR_MS);
  await worker.runOnce();
  expect(await log()).toHaveLength(1);
  wait(2 * 24 * HOUR_MS);
  await worker.runOnce();
  expect(await log()).toEqual([]);
});

test('a subscription with too many waiting deliveries finds the others later', async () => {
  const { read } = await subscribe();
  await save('first');
  receiver.answer((response) => response.writeHead(500).end());
  const worker = makeWorker();
  await worker.runOnce();
  await server.database.write(async ({ tables: { subscriptions }, queries }) => {
    await queries.update(subscriptions).set({ waiting: 1_000 });
  });
  await save('second');
  await worker.runOnce();
  await server.database.write(async ({ tables: { subscriptions }, queries }) => {
    await queries.update(subscriptions).set({ waiting: 1 });
  });
  receiver.answer((response) => response.writeHead(200).end());
  wait(HOUR_MS);
  await worker.runOnce();

  expect(resources()).toEqual(['first', 'first', 'second']);
  expect((await read()).waitingCount).toBe(0);
});
