import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createLinks } from '../../src/domain/links.js';
import { createWebhookSender } from '../../src/subscriptions/send-webhook.js';
import { createWebhookWorker } from '../../src/subscriptions/webhook-worker.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { findFreePort } from '../support/ports.js';
import { makeFolder } from '../support/process.js';
import { findProgram } from '../support/programs.js';
import { makeKey, startServerForTest } from '../support/server.js';

const RANGES = '127.0.0.0/8';
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const fileOf = (path: string) =>
  fileURLToPath(new URL(`../../examples/webhooks/${path}`, import.meta.url));

async function buildReceiver(): Promise<string[]> {
  const outfile = join(makeFolder(), 'receiver.mjs');
  await build({
    entryPoints: [fileOf('receiver.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  return [process.execPath, outfile];
}

const python = findProgram('python3');

test.each<[string, () => Promise<string[]>, boolean]>([
  ['TypeScript', buildReceiver, false],
  ['Python', async () => [String(python), fileOf('receiver.py')], python === null],
])(
  'the receiver in %s verifies events, and drops those that it knows',
  async (_name, command, isMissing) => {
    if (isMissing) return;
    const server = await startServerForTest({ WEBHOOK_ALLOWED_RANGES: RANGES });
    const port = await findFreePort();
    const [program = '', ...args] = await command();
    const child = spawn(program, args, {
      env: { ...process.env, PORT: String(port), COMMUNIQUE_WEBHOOK_SECRET: SECRET },
    });
    onTestFinished(() => {
      child.kill();
    });
    let output = '';
    child.stdout.on('data', (part) => {
      output += part;
    });
    await expect.poll(() => output, { timeout: 60_000 }).toBe('listening\n');

    const headers = { authorization: `Bearer ${await makeKey(server)}` };
    const address = `http://127.0.0.1:${port}/`;
    const post = (url: string, body?: object) =>
      server.send({ method: 'POST', url, headers, body });
    const { body } = await post('/v1/subscriptions', {
      ...{ address, secret: SECRET },
      filter: { q: 'railway' },
    });
    const path = `/v1/subscriptions/${body.id}`;
    expect((await post(`${path}/test`)).body).toMatchObject({ delivered: true });
    const { revision } = await saveDocument(server, makeDocument());
    const worker = createWebhookWorker({
      database: server.database,
      links: createLinks('http://registry.example'),
      send: createWebhookSender({ allowedRanges: [RANGES] }),
      log: pino({ level: 'silent' }),
    });
    await worker.runOnce();
    const { data } = (await server.get(`${path}/deliveries`, headers)).body;
    expect(data[0]).toMatchObject({ state: 'delivered' });
    expect((await post(`${path}/deliveries/${data[0].id}/redeliver`)).status).toBe(200);
    const forged = await fetch(address, {
      method: 'POST',
      body: '{}',
      headers: {
        'webhook-id': 'msg_1',
        'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
        'webhook-signature': 'v1,Zm9yZ2Vk',
      },
    });

    expect(forged.status).toBe(400);
    await expect
      .poll(() => output.split('\n').map((line) => line.trim()), { timeout: 60_000 })
      .toEqual([
        'listening',
        'subscription.test',
        `statement.changed ${revision} northern-railway-2020 began`,
        '',
      ]);
  },
);
