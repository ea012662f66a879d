import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { runSql } from '../support/database.js';
import { makeDocument } from '../support/documents.js';
import { follow } from '../support/event-stream.js';
import { type Cluster, startCluster, startStandby } from '../support/postgres.js';
import { makeKey, type Request, startServerAt, type TestServer } from '../support/server.js';
import { listen } from '../support/wire.js';

let primary: Cluster;
let standby: Cluster;
beforeEach(async () => {
  primary = await startCluster();
  standby = await startStandby(primary, 'standby');
});
afterEach(async () => {
  await standby.remove();
  await primary.remove();
});

/** A node that writes to the primary and reads from the standby. */
async function startNode(): Promise<TestServer> {
  const node = await startServerAt(primary.url('postgres'), {
    DATABASE_REPLICA_URL: standby.url('postgres'),
  });
  onTestFinished(node.close);
  return node;
}

function put(id: string, key: string): Request {
  return {
    method: 'PUT',
    url: `/v1/statements/${id}`,
    headers: { authorization: `Bearer ${key}`, 'if-none-match': '*' },
    body: makeDocument({ id }),
  };
}

async function ask(cluster: Cluster, expression: string): Promise<unknown> {
  const [row] = await runSql(cluster.url('postgres'), `select ${expression} as answer`);
  return row?.['answer'];
}

/** Stops the primary once the standby has replayed its log: before that, a node does not read its writes from the standby. */
async function crashPrimary(): Promise<void> {
  const position = await ask(primary, 'pg_current_wal_insert_lsn()::text');
  await expect
    .poll(() => ask(standby, `pg_last_wal_replay_lsn() >= '${position}'::pg_lsn`), {
      timeout: 60_000,
    })
    .toBe(true);
  await primary.stop('immediate');
}

const status = async (node: TestServer, url: string) => (await node.get(url)).status;

test('a write is visible at once on its node, and elsewhere once it is replicated', async () => {
  const [writer, reader] = [await startNode(), await startNode()];
  const key = await makeKey(writer);
  await ask(standby, 'pg_wal_replay_pause()');

  expect((await writer.send(put('northern-railway-2020', key))).status).toBe(201);

  // The other node reads from the replica, which does not have it yet.
  expect(await status(reader, '/v1/statements/northern-railway-2020')).toBe(404);
  expect(await status(writer, '/v1/statements/northern-railway-2020')).toBe(200);
  expect((await writer.get('/v1/changes')).body.data).toHaveLength(2);
  await ask(standby, 'pg_wal_replay_resume()');
  await expect
    .poll(() => status(reader, '/v1/statements/northern-railway-2020'), { timeout: 60_000 })
    .toBe(200);
});

test('an event stream tells what its replica lacks, and goes on after its primary was down', async () => {
  const [writer, reader] = [await startNode(), await startNode()];
  const key = await makeKey(writer);
  const stream = await follow(`http://127.0.0.1:${await listen(reader)}/v1/changes/stream`);
  await expect.poll(() => stream.lastId(), { timeout: 60_000 }).not.toBe('');
  const told = () => stream.events.map(({ data }) => data.resource);

  await ask(standby, 'pg_wal_replay_pause()');
  await writer.send(put('northern-railway-2020', key));
  await expect.poll(told, { timeout: 60_000 }).toEqual(['northern-railway-2020']);

  await ask(standby, 'pg_wal_replay_resume()');
  await crashPrimary();
  await primary.start();
  const save = async () => (await writer.send(put('southern-railway-2020', key))).status;
  await expect.poll(save, { timeout: 60_000 }).toBe(201);
  await expect
    .poll(told, { timeout: 60_000 })
    .toEqual(['northern-railway-2020', 'southern-railway-2020']);
});

test('a node reads from the primary while its replica is down', async () => {
  const node = await startNode();
  await standby.stop('immediate');

  expect(await status(node, '/v1/statements')).toBe(200);
  expect(await status(node, '/health/ready')).toBe(200);

  await standby.start();
  await crashPrimary();
  await expect.poll(() => status(node, '/v1/statements'), { timeout: 60_000 }).toBe(200);
});

test('without a primary, a node serves reads and rejects writes until a standby is promoted', async () => {
  const node = await startNode();
  const key = await makeKey(node);
  await crashPrimary();

  expect(await status(node, '/v1/statements')).toBe(200);
  const refused = await node.send(put('too-early', key));
  expect(refused.status).toBe(503);
  expect(refused.headers['retry-after']).toBe('1');
  expect(refused.body.detail).toMatch(/Nothing was changed\. Send the request again/);

  // A node whose DATABASE_URL is a standby is rejected by the standby itself.
  const astray = await startServerAt(standby.url('postgres'), {}, { upToDate: true });
  onTestFinished(astray.close);
  expect((await astray.send(put('too-early', key))).status).toBe(503);
  await standby.program('pg_ctl', ['-D', `${standby.folder}/data`, '-w', '-s', 'promote']);
  expect((await astray.send(put('in-time', key))).status).toBe(201);
  expect(await status(astray, '/v1/statements/in-time')).toBe(200);
});
