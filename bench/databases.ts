import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/db/open.js';
import { saveStatement } from '../src/documents/save.store.js';
import { seed } from '../src/seed/seed.js';
import { type Cluster, startCluster, startStandby } from '../tests/support/postgres.js';
import { createRandom } from './documents.js';
import { format, type Node, startNode, table } from './harness.js';
import { NO_CACHE } from './nodes.js';
import { makeAnchored } from './registry.js';
import { ratioOf, takeTurns } from './rounds.js';

/**
 * `npm run bench:databases [-- --count 1000]`: requests a second on PostgreSQL and on SQLite, of the same registry, without a
 * cache, in turns.
 */
const { values } = parseArgs({ options: { count: { type: 'string', default: '1000' } } });
const size = Number(values.count);
const ROUNDS = 3;
const PACE = { connections: 10, seconds: 3 };

const QUESTIONS = {
  detail: `/v1/statements/synthetic-${Math.ceil(size / 2)}`,
  list: '/v1/statements?signatory=JP&limit=20',
  search: '/v1/search?q=international+peace&limit=20',
};

async function fill(url: string): Promise<void> {
  const database = await openDatabase(readConfig({ DATABASE_URL: url }).database);
  await database.migrate();
  await seed(database);
  const random = createRandom(1);
  await database.write(async (writer) => {
    for (let number = 1; number <= size; number += 1) {
      const details = { author: 'bench', acceptedAt: new Date() };
      await saveStatement(writer, makeAnchored(number, random), details);
    }
  });
  await database.close();
}

const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
const clusters: Cluster[] = [];
const nodes: Node[] = [];
try {
  const primary = await startCluster();
  clusters.push(primary);
  const [sqlite, postgres] = [join(folder, 'communique.db'), primary.url('postgres')];
  await fill(sqlite);
  await fill(postgres);
  const standby = await startStandby(primary, 'standby');
  clusters.unshift(standby);
  const servers: Record<string, Record<string, string>> = {
    SQLite: { DATABASE_URL: sqlite },
    PostgreSQL: { DATABASE_URL: postgres },
    'PostgreSQL, reads from a replica': {
      DATABASE_URL: postgres,
      DATABASE_REPLICA_URL: standby.url('postgres'),
    },
  };
  for (const env of Object.values(servers)) nodes.push(await startNode({ ...NO_CACHE, ...env }));

  const findings = await takeTurns(
    Object.entries(QUESTIONS).flatMap(([question, path]) =>
      Object.keys(servers).flatMap((server, at) => {
        const node = nodes[at];
        return node
          ? [{ size, question, server, node, target: { paths: [path] }, pace: PACE }]
          : [];
      }),
    ),
    ROUNDS,
  );
  const rows = Object.keys(servers).map((server) => [
    server,
    ...Object.keys(QUESTIONS).map((question) => {
      const [found, base] = [server, 'SQLite'].map((name) =>
        findings.find((one) => one.server === name && one.question === question),
      );
      if (!found || !base) return '';
      return `${format(found.perSecond)} (${format(ratioOf(found, base, 'perSecond'))})`;
    }),
  ]);
  console.log(table(['requests a second', ...Object.keys(QUESTIONS)], rows));
} finally {
  for (const node of nodes) await node.stop();
  for (const cluster of clusters) await cluster.remove();
  rmSync(folder, { recursive: true });
}
