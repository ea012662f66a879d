import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { pino } from 'pino';
import { buildApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/db/open.js';
import { readDocument } from '../src/documents/check.js';
import { saveStatement } from '../src/documents/save.store.js';
import { seed } from '../src/seeding/seed.js';
import { type Cluster, startCluster, startStandby } from '../tests/support/postgres.js';
import { createRandom, makeStatement } from './documents.js';

/**
 * `npm run bench:databases [-- --count 1000]`: requests a second on PostgreSQL and on SQLite, of the same registry, in turns;
 * medians of ROUNDS. The load comes from the same machine.
 */
const { values } = parseArgs({ options: { count: { type: 'string', default: '1000' } } });
const count = Number(values.count);
const ROUNDS = 3;
const SECONDS = 3;
const CONNECTIONS = 10;

const QUESTIONS = {
  detail: `/v1/statements/synthetic-${Math.floor(count / 2)}`,
  list: '/v1/statements?signatory=JP&limit=20',
  search: '/v1/search?q=grain+resolution&limit=20',
};
type Question = keyof typeof QUESTIONS;

interface Node {
  name: string;
  url: string;
  close(): Promise<void>;
}

async function startNode(name: string, env: Record<string, string>): Promise<Node> {
  const config = readConfig({ RATE_LIMIT: '0', LOG_LEVEL: 'silent', PORT: '0', ...env });
  const database = await openDatabase(config.database);
  await database.migrate();
  const app = await buildApp({ config, database, logger: pino({ level: 'silent' }) });
  return {
    name,
    url: await app.listen({ host: '127.0.0.1', port: 0 }),
    async close() {
      await app.close();
      await database.close();
    },
  };
}

async function fill(url: string): Promise<void> {
  const database = await openDatabase(readConfig({ DATABASE_URL: url }).database);
  await database.migrate();
  await seed(database);
  const random = createRandom(1);
  await database.write(async (writer) => {
    for (let number = 0; number < count; number += 1) {
      const { anchored } = readDocument(makeStatement(number, random));
      if (!anchored) throw new Error(`The statement ${number} is no document.`);
      await saveStatement(writer, anchored, { author: 'bench', acceptedAt: new Date() });
    }
  });
  await database.close();
}

async function ask({ url }: Node, path: string): Promise<number> {
  const result = await autocannon({
    url: `${url}${path}`,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${path} was not always answered.`);
  return result.requests.average;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
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
  nodes.push(
    await startNode('SQLite', { DATABASE_URL: sqlite }),
    await startNode('PostgreSQL', { DATABASE_URL: postgres }),
    await startNode('PostgreSQL, reads from a replica', {
      DATABASE_URL: postgres,
      DATABASE_REPLICA_URL: standby.url('postgres'),
    }),
  );

  const figures = new Map(nodes.map((node) => [node, new Map<Question, number[]>()]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [question, path] of Object.entries(QUESTIONS) as [Question, string][]) {
      for (const [node, rates] of figures) {
        rates.set(question, [...(rates.get(question) ?? []), await ask(node, path)]);
      }
    }
  }
  console.log('| requests a second | detail | list | search |\n|---|---|---|---|');
  const rateOf = (node: Node | undefined, question: Question) =>
    median((node && figures.get(node)?.get(question)) ?? []);
  for (const node of nodes) {
    const cells = (Object.keys(QUESTIONS) as Question[]).map((question) => {
      const rate = rateOf(node, question);
      return `${Math.round(rate)} (${(rate / rateOf(nodes[0], question)).toFixed(2)})`;
    });
    console.log(`| ${node.name} | ${cells.join(' | ')} |`);
  }
} finally {
  for (const node of nodes) await node.close();
  for (const cluster of clusters) await cluster.remove();
  rmSync(folder, { recursive: true });
}
