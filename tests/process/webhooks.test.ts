import { expect, test } from 'vitest';
import { runCommand } from '../support/cli.js';
import { makeKeyByProgram, putStatement } from '../support/curator.js';
import { makeDatabaseUrl } from '../support/database.js';
import { startServerProcess } from '../support/process.js';
import { startReceiver } from '../support/receiver.js';

test('the server delivers, counts and lists, and stops although a receiver hangs', async () => {
  const env = {
    DATABASE_URL: await makeDatabaseUrl({ seeded: true }),
    WEBHOOK_ALLOWED_RANGES: '127.0.0.0/8',
    SHUTDOWN_TIMEOUT_MS: '4000',
    LOG_LEVEL: 'trace',
  };
  const receiver = await startReceiver();
  const key = await makeKeyByProgram(env);
  const server = await startServerProcess(env);
  const answer = await fetch(`${server.url}/v1/subscriptions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ address: receiver.url }),
  });
  const { secret } = (await answer.json()) as { secret: string };
  await putStatement(server, key, { id: 'delivered' });
  await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBe(1);

  receiver.answer((response) => response.writeHead(500).end());
  await putStatement(server, key, { id: 'refused' });
  const list = async () => (await runCommand(['subscriptions'], env)).output;
  await expect.poll(list, { timeout: 20_000 }).toContain('The receiver answered 500.');
  expect(await list()).toMatch(
    new RegExp(
      `^curator\t${receiver.url}\tactive\t1\t\\d{4}-[^\t]+Z\tThe receiver answered 500.\n$`,
    ),
  );
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toContain('communique_webhook_attempts_total{outcome="delivered"} 1\n');
  expect(metrics).toContain('communique_webhook_attempts_total{outcome="refused"} 1\n');
  expect(metrics).toContain('communique_webhook_deliveries_waiting 1\n');
  expect(metrics).toMatch(/communique_webhook_oldest_waiting_seconds [\d.e-]*[1-9]/);

  receiver.answer(() => undefined);
  await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBe(3);
  server.child.kill('SIGTERM');
  expect(await server.exited).toEqual({ status: 0, signal: null });
  expect(await list()).toContain('\tactive\t1\t');
  expect(server.output()).not.toContain(secret);
});
