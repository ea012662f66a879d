import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../support/cli.js';
import { makeKeyByProgram, putStatement } from '../support/curator.js';
import { killDelivering } from '../support/kill-delivering.js';
import { startCluster } from '../support/postgres.js';
import { runToEnd, startServerProcess } from '../support/process.js';
import { startReceiver } from '../support/receiver.js';

test('a node killed between commit and delivery loses no webhook, and stores none twice', async () => {
  const cluster = await startCluster();
  onTestFinished(cluster.remove);
  await killDelivering(cluster.url('postgres'));
});

test('what was delivered during an outage of the database is stored after it, and not sent again', async () => {
  const cluster = await startCluster();
  onTestFinished(cluster.remove);
  const env = {
    DATABASE_URL: cluster.url('postgres'),
    WEBHOOK_ALLOWED_RANGES: '127.0.0.0/8',
    LOG_LEVEL: 'silent',
  };
  const receiver = await startReceiver();
  await runToEnd(['seed'], env);
  const key = await makeKeyByProgram(env);
  const server = await startServerProcess(env);
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ address: receiver.url });
  await fetch(`${server.url}/v1/subscriptions`, { method: 'POST', headers, body });
  const answers: ServerResponse[] = [];
  receiver.answer((response) => answers.push(response));
  await putStatement(server, key, { id: 'during-an-outage' });
  await expect.poll(() => answers.length, { timeout: 9_000 }).toBe(1);
  await cluster.stop('immediate');
  answers[0]?.writeHead(204).end();
  await setTimeout(3_000);
  await cluster.start();

  const list = async () => (await runCommand(['subscriptions'], env)).output;
  await expect.poll(list, { timeout: 30_000 }).toMatch(/\tactive\t0\t\d{4}-/);
  receiver.answer((response) => response.writeHead(204).end());
  await putStatement(server, key, { id: 'after-the-outage' });
  await expect.poll(() => receiver.received.length, { timeout: 60_000 }).toBe(2);
  expect(receiver.received.map(({ event }) => event.data.resource)).toEqual([
    'during-an-outage',
    'after-the-outage',
  ]);
  server.child.kill('SIGKILL');
  await server.exited;
});
