import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { readConfig } from '../src/config.js';
import type { Database } from '../src/db/database.js';
import { openDatabase } from '../src/db/open.js';
import { createLinks } from '../src/domain/links.js';
import { createKey, findKeyHolder } from '../src/keys/keys.store.js';
import { seed } from '../src/seed/seed.js';
import { listRequiredTerms } from '../src/subscriptions/required-terms.js';
import { createWebhookSender } from '../src/subscriptions/send-webhook.js';
import { subscriptionFilter, toStoredFilter } from '../src/subscriptions/subscription-filter.js';
import { createSubscription } from '../src/subscriptions/subscriptions.store.js';
import { createSecret } from '../src/subscriptions/webhook-secret.js';
import { createWebhookWorker } from '../src/subscriptions/webhook-worker.js';
import { makeDocument, saveDocument } from '../tests/support/documents.js';

/**
 * Measures webhooks: what 10,000 subscriptions, of which ten match, add to a write; and how many deliveries a second one
 * node makes to a receiver on the same machine. `npx tsx bench/webhooks.ts [DATABASE_URL]`
 */

const SUBSCRIPTIONS = 10_000;
const MATCHING = 10;
const WRITES = 100;
const PAUSE_MS = 50;
const DELIVERIES = 4_000;

const folder = mkdtempSync(join(tmpdir(), 'communique-webhooks-'));
const { database: options } = readConfig({
  DATABASE_URL: process.argv[2] ?? join(folder, 'communique.db'),
});
const database = await openDatabase(options);
let received = 0;
const receiver = createServer((request, response) => {
  request.resume().on('end', () => {
    received += 1;
    response.writeHead(204).end();
  });
});
await new Promise<void>((fulfil) => receiver.listen(0, '127.0.0.1', fulfil));
const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;

async function subscribe(keyNumber: number, count: number, query: object): Promise<void> {
  const filter = subscriptionFilter.parse(query);
  const settings = {
    ...{ url: address, host: address, description: null, secret: createSecret() },
    ...{ filter: toStoredFilter(filter), terms: listRequiredTerms(filter) },
  };
  await database.write(async (writer) => {
    for (let at = 0; at < count; at += 1) {
      await createSubscription(writer, keyNumber, settings, new Date());
    }
  });
}

/** Makes keys with 100 subscriptions each. */
async function subscribeAll(count: number, query: object): Promise<void> {
  for (let left = count; left > 0; left -= 100) {
    const key = await database.write((writer) =>
      createKey(writer, `bench-${Math.random()}`, new Date()),
    );
    const holder = await database.read((reader) => findKeyHolder(reader, String(key)));
    await subscribe(holder?.number ?? 0, Math.min(left, 100), query);
  }
}

let written = 0;

/** The median and the 95th percentile of the time that a write takes. */
async function measureWrites(database: Database): Promise<string> {
  const times: number[] = [];
  for (let count = 0; count < WRITES; count += 1) {
    written += 1;
    const document = makeDocument({ id: `bench-${written}` });
    const started = performance.now();
    await saveDocument({ database }, document, { acceptedAt: new Date() });
    times.push(performance.now() - started);
    await setTimeout(PAUSE_MS);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`;
}

const worker = createWebhookWorker({
  database,
  links: createLinks('http://127.0.0.1'),
  send: createWebhookSender({ allowedRanges: ['127.0.0.0/8'] }),
  log: pino({ level: 'error' }),
});
try {
  await database.migrate();
  await seed(database, new Date());
  worker.start();
  await measureWrites(database);
  console.log(`a write without subscriptions: ${await measureWrites(database)}`);
  await subscribeAll(SUBSCRIPTIONS - MATCHING, { about: ['FR'], kind: 'warning' });
  await subscribeAll(MATCHING, { about: ['NO'], kind: 'appeal' });
  const before = received;
  console.log(`a write with ${SUBSCRIPTIONS}: ${await measureWrites(database)}`);
  while (received - before < WRITES * MATCHING) await setTimeout(100);
  console.log(`${received - before} deliveries`);

  await worker.stop(10_000);
  received = 0;
  for (let count = 0; count < DELIVERIES / MATCHING; count += 1) {
    written += 1;
    await saveDocument({ database }, makeDocument({ id: `bench-${written}` }));
  }
  const other = createWebhookWorker({
    database,
    links: createLinks('http://127.0.0.1'),
    send: createWebhookSender({ allowedRanges: ['127.0.0.0/8'] }),
    log: pino({ level: 'error' }),
  });
  const started = performance.now();
  other.start();
  while (received < DELIVERIES) await setTimeout(20);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${Math.round(received / seconds)} deliveries a second`);
  await other.stop(10_000);
} finally {
  receiver.closeAllConnections();
  receiver.close();
  await database.close();
  rmSync(folder, { recursive: true });
}
