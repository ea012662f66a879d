import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { CREATE, makeCurator, REPLACE } from '../support/curator.js';
import { makeDocument } from '../support/documents.js';
import { type Cluster, startCluster, startStandby } from '../support/postgres.js';
import { startServerAt, type TestServer } from '../support/server.js';

const ROUNDS = Number(process.env['ROUNDS'] ?? 24);

let cluster: Cluster;
let admin: pg.Client;
beforeAll(async () => {
  cluster = await startCluster();
  admin = new pg.Client(cluster.url('postgres'));
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await cluster.remove();
});

/** A server on the cluster's one database, of which a standby has a copy. */
async function startNode(env: Record<string, string> = {}): Promise<TestServer> {
  const node = await startServerAt(cluster.url('postgres'), env);
  onTestFinished(node.close);
  return node;
}

/** While set, commits wait for a standby that never answers. */
async function waitForStandby(name: 'nobody' | ''): Promise<void> {
  await admin.query(`alter system set synchronous_standby_names = '${name}'`);
  await admin.query('select pg_reload_conf()');
}

/** Ends the connections of the server. @returns how many */
async function terminate(condition = 'true'): Promise<number> {
  const { rowCount } = await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'communique' and ${condition}`,
  );
  return rowCount ?? 0;
}

/**
 * Saves a document and interrupts its commit while it waits for the standby. The first commits may not wait: the server follows
 * its new configuration a moment later.
 *
 * @param interrupt returns how many it has interrupted
 */
async function saveInterrupted(
  curator: Awaited<ReturnType<typeof makeCurator>>,
  name: string,
  interrupt: () => Promise<number>,
) {
  for (let count = 1; ; count += 1) {
    const id = `${name}-${count}`;
    let isAnswered = false;
    const writing = curator.save(makeDocument({ id }), CREATE).finally(() => {
      isAnswered = true;
    });
    while (!isAnswered) {
      if ((await interrupt()) > 0) return { id, ...(await writing) };
      await setTimeout(10);
    }
  }
}

test('a write whose connection is lost while it waits to be replicated is answered as unknown', async () => {
  const server = await startNode();
  const curator = await makeCurator(server, 'waiting');
  await waitForStandby('nobody');
  onTestFinished(() => waitForStandby(''));

  const { id, status, headers, body } = await saveInterrupted(curator, 'waiting', () =>
    terminate(`wait_event = 'SyncRep'`),
  );

  expect(status).toBe(503);
  expect(headers['retry-after']).toBe('1');
  expect(body.detail).toMatch(
    /unknown whether the write was stored\. GET the resource to find out/,
  );
  expect((await server.get(`/v1/statements/${id}`)).status).toBe(200);
  await waitForStandby('');
  // Sending it again as the answer says overwrites nothing.
  expect((await curator.save(makeDocument({ id }), CREATE)).status).toBe(412);
});

test('a write whose wait for the standby is cancelled is answered as unknown', async () => {
  const server = await startNode();
  const curator = await makeCurator(server, 'cancelled');
  await waitForStandby('nobody');
  onTestFinished(() => waitForStandby(''));

  const cancel = `select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'`;
  const { id, body } = await saveInterrupted(
    curator,
    'cancelled',
    async () => (await admin.query(cancel)).rowCount ?? 0,
  );

  expect(body.detail).toMatch(/unknown whether the write was stored/);
  expect((await server.get(`/v1/statements/${id}`)).status).toBe(200);
});

test(`no answer contradicts what is stored when connections are lost ${ROUNDS} times during writes`, async () => {
  const server = await startNode();
  const curator = await makeCurator(server, 'interrupted');
  onTestFinished(() => waitForStandby(''));
  const outcomes = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    // Every other write is interrupted during its commit, the rest at any moment.
    const isWaiting = round % 2 === 0;
    await waitForStandby(isWaiting ? 'nobody' : '');
    const id = `interrupted-${round}`;
    let isAnswered = false;
    const writing = curator.save(makeDocument({ id }), CREATE).finally(() => {
      isAnswered = true;
    });
    while (!isAnswered) {
      await setTimeout(Math.random() * 40);
      await terminate(isWaiting ? `wait_event = 'SyncRep'` : 'true');
    }
    const { status, body } = await writing;
    await waitForStandby('');

    let found = await server.get(`/v1/statements/${id}`);
    while (found.status === 503) found = await server.get(`/v1/statements/${id}`);
    const isUnknown = /unknown whether/.test(body.detail);
    const outcome = `${isUnknown ? 'unknown' : status}, then ${found.status}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect(['201, then 200', '503, then 404', 'unknown, then 200', 'unknown, then 404']).toEqual(
    expect.arrayContaining([...outcomes.keys()]),
  );
  expect(outcomes.has('unknown, then 200')).toBe(true);
});

test('a write is acknowledged, and read from the primary, although its position cannot be read', async () => {
  const standby = await startStandby(cluster, 'standby');
  onTestFinished(standby.remove);
  await admin.query(
    `create role registry login; grant registry to postgres; grant all on database postgres to registry;
     grant all on schema public to registry;
     grant all on all tables in schema public to registry`,
  );
  const asRegistry = (url: string) => url.replace('postgres@', 'registry@');
  const node = await startServerAt(
    asRegistry(cluster.url('postgres')),
    { DATABASE_REPLICA_URL: asRegistry(standby.url('postgres')) },
    { upToDate: true },
  );
  onTestFinished(node.close);
  const curator = await makeCurator(node, 'hidden position');
  await standby.stop();
  await standby.start({ recovery_min_apply_delay: 600_000 });
  await admin.query('revoke execute on function pg_current_wal_insert_lsn() from public');
  onTestFinished(async () => {
    await admin.query('grant execute on function pg_current_wal_insert_lsn() to public');
  });

  expect((await curator.save(makeDocument({ id: 'hidden' }), CREATE)).status).toBe(201);
  expect((await node.get('/v1/statements/hidden')).status).toBe(200);
  expect((await curator.remove('/v1/statements/hidden', REPLACE)).status).toBe(204);
  expect((await node.get('/v1/statements/hidden')).status).toBe(410);
});
