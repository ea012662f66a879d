import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { listFamily, load, median, type Node, readMemory, startNode } from './harness.js';
import { measureImport } from './import.js';
import { listQueries, listThroughput, openRegistry, type Query, type Registry } from './nodes.js';
import { listPeers } from './peers.js';
import { listQuestions } from './questions.js';
import { BENCH_FOLDER, PROJECT } from './registry.js';
import { type Results, writeDocs, writeReport } from './report.js';
import { askSlowestAgain, type Measurement, takeTurns } from './rounds.js';

/**
 * `npm run bench -- [--sizes 1,1000,100000] [--rounds 3] [--seconds 3] [--requests 200] [--connections 10]
 * [--memory 60] [--imports 1000] [--peers] [--docs]`: what docs/performance.md tells of. Registries and results are kept in data/bench;
 * `--docs` puts the tables into docs/performance.md.
 */
const { values } = parseArgs({
  options: {
    /** How many statements the registries have; two of them are needed to tell how cost grows. */
    sizes: { type: 'string', default: '1,1000,100000' },
    rounds: { type: 'string', default: '3' },
    /** Of each measurement of throughput, in each round. */
    seconds: { type: 'string', default: '3' },
    /** Of each query, in each round. */
    requests: { type: 'string', default: '200' },
    connections: { type: 'string', default: '10' },
    /** For how many seconds a server is loaded before its memory is read. */
    memory: { type: 'string', default: '60' },
    /** How many documents are imported; 0 leaves it out. */
    imports: { type: 'string', default: '1000' },
    peers: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const [rounds, seconds, requests, connections, memorySeconds, imports] = [
  Number(values.rounds),
  Number(values.seconds),
  Number(values.requests),
  Number(values.connections),
  Number(values.memory),
  Number(values.imports),
] as const;

/** How often each start is timed. */
const STARTS = 5;

/** How many details are made in the process. */
const DETAILS_IN_PROCESS = 200;

async function timeStarts({ path }: Registry): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < STARTS; count += 1) {
    const node = await startNode({ DATABASE_URL: path });
    await node.stop();
    times.push(node.startMs);
  }
  return median(times);
}

/** The memory of each process of a server under load: details of all statements, and a list or search for each ninth of them. */
async function measureMemory({ path, details, detail }: Registry): Promise<number[]> {
  const node = await startNode({ DATABASE_URL: path });
  try {
    const queries = listQuestions(detail.replace('/v1/statements/', ''))
      .filter(({ kind }) => kind !== 'pair')
      .map((question) => question.path);
    const among = Array.from({ length: Math.ceil(details.length / 9) }, (_, at) => at);
    const paths = [...details, ...among.map((at) => queries[at % queries.length] ?? '')];
    await load(node, { paths }, { connections, seconds: memorySeconds });
    return listFamily(node.pid).map((pid) => readMemory(pid, 'VmRSS'));
  } finally {
    await node.stop();
  }
}

/**
 * Built as the program is: tsx gives every function its name anew whenever it is made, which takes longer than much of what is
 * measured.
 */
async function loadInProcess(): Promise<typeof import('./in-process.js')> {
  const outfile = join(PROJECT, 'dist/bench-in-process.js');
  await build({
    entryPoints: [join(PROJECT, 'bench/in-process.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return import(pathToFileURL(outfile).href);
}

async function measureAll(started: Node[]): Promise<Results> {
  const registries: Registry[] = [];
  for (const size of sizes) registries.push(await openRegistry(size, started));
  const largest = registries.reduce((one, other) => (other.size > one.size ? other : one));

  const throughput: Measurement[] = [];
  const queries: Query[] = [];
  for (const registry of registries) {
    throughput.push(...(await listThroughput(registry, { connections, seconds }, started)));
    queries.push(...(await listQueries(registry, { seconds, requests })));
  }
  const peers = values.peers
    ? await listPeers(largest, { connections, seconds }, started)
    : { measurements: [], leftOut: [] };
  const measurements = [...throughput, ...peers.measurements, ...queries];
  const findings = await takeTurns(measurements, rounds);
  const queriesFrom = throughput.length + peers.measurements.length;
  const queryFindings = await askSlowestAgain(
    queries,
    findings.slice(queriesFrom),
    ({ size, kind }) => size === largest.size && kind !== 'matrix',
  );
  for (const node of started.splice(0)) await node.stop();

  const starts = [];
  for (const registry of registries) {
    starts.push({ size: registry.size, ms: await timeStarts(registry) });
  }
  const ids = largest.details.slice(0, DETAILS_IN_PROCESS).map((path) => path.split('/')[3] ?? '');
  return {
    at: new Date().toISOString(),
    machine: `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
    loadAverage: loadavg(),
    options: { sizes, rounds, seconds, requests, connections, memorySeconds },
    throughput: findings.slice(0, queriesFrom),
    queries: queryFindings.map((finding, at) => {
      const { kind = 'list', items = Number.NaN } = queries[at] ?? {};
      return { ...finding, kind, items };
    }),
    inProcess: await (await loadInProcess()).measureInProcess(largest.path, ids, rounds),
    starts,
    memoryMb: await measureMemory(largest),
    imports: imports > 0 ? await measureImport(imports) : [],
    leftOut: peers.leftOut,
  };
}

const started: Node[] = [];
try {
  const results = await measureAll(started);
  writeFileSync(join(BENCH_FOLDER, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  console.log(writeReport(results));
  if (values.docs) writeDocs(results);
} finally {
  for (const node of started) await node.stop();
}
