import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { makeKeyByProgram, putStatement, replayChanges } from '../support/curator.js';
import { startNginx } from '../support/nginx.js';
import { findFreePort } from '../support/ports.js';
import { findPostgres, startCluster, startStandby } from '../support/postgres.js';
import { makeFolder, runToEnd, startServerProcess } from '../support/process.js';
import { findProgram } from '../support/programs.js';

const nginxProgram = findProgram('nginx');

/** The duration of each phase under load. */
const PHASE_MS = Number(process.env['PHASE_MS'] ?? 4_000);

/** What clients observed in a phase: the count of each status, and the longest time without success. */
interface Figures {
  statuses: Map<number | 'broken off', number>;
  longestGapMs: number;
  lastSuccess: number;
}

function newFigures(): Figures {
  return { statuses: new Map(), longestGapMs: 0, lastSuccess: Date.now() };
}

function note(figures: Figures, status: number | 'broken off', isSuccess: boolean): void {
  figures.statuses.set(status, (figures.statuses.get(status) ?? 0) + 1);
  const now = Date.now();
  figures.longestGapMs = Math.max(figures.longestGapMs, now - figures.lastSuccess);
  if (isSuccess) figures.lastSuccess = now;
}

test.skipIf(!nginxProgram || findPostgres() === null)(
  'nothing acknowledged is lost when a node and then the primary is killed',
  async () => {
    const primary = await startCluster();
    onTestFinished(primary.remove);
    const standby = await startStandby(primary, 'standby');
    onTestFinished(standby.remove);
    const admin = new pg.Client(primary.url('postgres'));
    admin.on('error', () => undefined);
    await admin.connect();
    await admin.query(`alter system set synchronous_standby_names = 'standby'`);
    await admin.query('select pg_reload_conf()');
    await admin.end();

    const [httpPort, databasePort] = [await findFreePort(), await findFreePort()];
    const [portOfOne, portOfTwo] = [await findFreePort(), await findFreePort()];
    const addresses = {
      'registry.internal:80': `127.0.0.1:${httpPort}`,
      'database.internal:5432': `127.0.0.1:${databasePort}`,
      'node-1.internal:3000': `127.0.0.1:${portOfOne}`,
      'node-2.internal:3000': `127.0.0.1:${portOfTwo}`,
      'postgres-1.internal:5432': `127.0.0.1:${primary.port}`,
    };
    const nginx = await startNginx(nginxProgram ?? '', 'nginx.conf', makeFolder(), addresses);
    onTestFinished(nginx.stop);
    const registry = { url: `http://127.0.0.1:${httpPort}` };

    const env = {
      DATABASE_URL: `postgres://postgres@127.0.0.1:${databasePort}/postgres`,
      DATABASE_REPLICA_URL: standby.url('postgres'),
      PUBLIC_URL: registry.url,
      RATE_LIMIT: '0',
      LOG_LEVEL: 'error',
    };
    const startNode = (port: number) => startServerProcess({ ...env, PORT: String(port) });
    const one = await startNode(portOfOne);
    const two = await startNode(portOfTwo);
    const key = await makeKeyByProgram(env);

    const acknowledged = new Set<string>();
    let reads = newFigures();
    let writes = newFigures();
    let loading = true;
    const write = async (writer: number) => {
      for (let number = 0; loading; number += 1) {
        const id = `put-${writer}-${number}`;
        const answer = await putStatement(registry, key, { id }).catch(() => null);
        await answer?.arrayBuffer().catch(() => null);
        if (answer?.status === 201) acknowledged.add(id);
        note(writes, answer?.status ?? 'broken off', answer?.status === 201);
        if (answer?.status !== 201) await setTimeout(50);
      }
    };
    const read = async () => {
      for (let number = 0; loading; number += 1) {
        const path =
          number % 2 === 0 ? '/v1/statements?limit=10' : '/v1/statements/dprk-troops-russia-2024';
        const answer = await fetch(`${registry.url}${path}`).catch(() => null);
        const body = await answer?.arrayBuffer().catch(() => null);
        const isSuccess = answer?.status === 200 && body != null;
        note(reads, answer?.status ?? 'broken off', isSuccess);
        if (!isSuccess) await setTimeout(50);
      }
    };
    const load = Promise.all([write(0), write(1), write(2), read(), read()]);

    const report: string[] = [];
    async function phase(name: string, act: () => Promise<void>): Promise<void> {
      reads = newFigures();
      writes = newFigures();
      await act();
      await setTimeout(PHASE_MS);
      for (const [what, { statuses, longestGapMs }] of Object.entries({ reads, writes })) {
        const counts = [...statuses].map(([status, count]) => `${status} × ${count}`).join(', ');
        report.push(`${name}: ${what}: ${counts}; at most ${longestGapMs} ms without success`);
      }
    }

    await phase('all is well', async () => undefined);
    await phase('a node is killed', async () => {
      one.child.kill('SIGKILL');
      await one.exited;
    });
    expect(writes.statuses.get(201)).toBeGreaterThan(0);
    await phase('the node is back', async () => {
      await startNode(portOfOne);
    });
    await phase('the primary is killed', async () => {
      const [pid = ''] = readFileSync(join(primary.folder, 'data/postmaster.pid'), 'utf8').split(
        '\n',
      );
      process.kill(Number(pid), 'SIGKILL');
    });
    expect(reads.statuses.get(200)).toBeGreaterThan(0);
    expect([...reads.statuses.keys()]).toEqual([200]);
    await phase('the standby is promoted', async () => {
      await standby.program('pg_ctl', ['-D', join(standby.folder, 'data'), '-w', '-s', 'promote']);
      nginx.reload({
        ...addresses,
        'postgres-1.internal:5432': `127.0.0.1:${standby.port}`,
      });
    });
    expect(writes.statuses.get(201)).toBeGreaterThan(0);
    loading = false;
    await load;

    console.log(report.join('\n'));
    const statements = await replayChanges(registry);
    expect([...acknowledged].filter((id) => !statements.has(id))).toEqual([]);
    console.log(`${acknowledged.size} acknowledged writes, all there`);
    expect(await runToEnd(['audit'], { DATABASE_URL: standby.url('postgres') })).toMatchObject({
      status: 0,
    });
    expect(two.child.exitCode).toBe(null);
  },
);
