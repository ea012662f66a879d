import { expect } from 'vitest';
import { makeKeyByProgram, putStatement } from './curator.js';
import { runToEnd, type ServerProcess, startServerProcess } from './process.js';
import { startReceiver } from './receiver.js';

const ROUNDS = Number(process.env['ROUNDS'] ?? 4);
const WRITES = 12;
const MAX_DELAY_MS = 250;

/**
 * Kills a server again and again while it writes and delivers, and expects that the receiver gets every acknowledged change,
 * in order, each with one id.
 */
export async function killDelivering(databaseUrl: string): Promise<void> {
  const env = {
    DATABASE_URL: databaseUrl,
    WEBHOOK_ALLOWED_RANGES: '127.0.0.0/8',
    LOG_LEVEL: 'silent',
  };
  const receiver = await startReceiver();
  await runToEnd(['seed'], env);
  const key = await makeKeyByProgram(env);
  const acknowledged: string[] = [];
  let server = await startServerProcess(env);
  await subscribe(server, key, receiver.url);

  for (let round = 0; round < ROUNDS; round += 1) {
    const killed = new Promise<void>((resolve) => {
      setTimeout(() => {
        server.child.kill('SIGKILL');
        resolve();
      }, Math.random() * MAX_DELAY_MS);
    });
    for (let number = 0; number < WRITES; number += 1) {
      const id = `put-${round}-${number}`;
      const answer = await putStatement(server, key, { id }).catch(() => null);
      if (answer?.status === 201) acknowledged.push(id);
    }
    await killed;
    await server.exited;
    server = await startServerProcess(env);
  }

  const resources = () => [...new Set(receiver.received.map(({ event }) => event.data.resource))];
  // The leases of the killed server expire first.
  await expect
    .poll(() => acknowledged.filter((id) => !resources().includes(id)), { timeout: 120_000 })
    .toEqual([]);
  // Changes that were not acknowledged may have been stored, too.
  expect(resources().filter((id) => acknowledged.includes(String(id)))).toEqual(acknowledged);
  const idsOf = new Map<number, Set<string | undefined>>();
  for (const { event, headers } of receiver.received) {
    const ids = idsOf.get(event.data.id) ?? new Set();
    idsOf.set(event.data.id, ids.add(headers['webhook-id']));
  }
  expect([...idsOf.values()].filter(({ size }) => size !== 1)).toEqual([]);
  server.child.kill('SIGKILL');
  await server.exited;
}

async function subscribe({ url }: ServerProcess, key: string, address: string): Promise<void> {
  const { status } = await fetch(`${url}/v1/subscriptions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ address }),
  });
  expect(status).toBe(201);
}
