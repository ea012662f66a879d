import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureLatencies } from './latencies.js';
import { measureMatrix } from './matrix.js';
import { measureMemory, measureStart } from './process.js';
import { prepareRegistry } from './registry.js';
import { format, type Result, toTable } from './report.js';
import { measureThroughput } from './throughput.js';
import { measureUnImport } from './un-import.js';

/**
 * `npm run bench` measures the built registry as it is shipped, on synthetic statements, and prints the results beside
 * the aims. Ratios compare servers that took turns in this run. Registries are kept in data/bench.
 */
const { values } = parseArgs({
  options: {
    /** Numbers of statements. Throughput is measured with the first only. */
    sizes: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    /** How long each server is loaded in each round of a comparison. */
    seconds: { type: 'string', default: '5' },
    /** How often each question is asked in each round, at most. */
    requests: { type: 'string', default: '100' },
    /** How long a server is loaded before its memory is read. */
    'memory-seconds': { type: 'string', default: '60' },
    /** Also compares with Directus, installed from npm into data/bench. */
    peers: { type: 'boolean', default: false },
  },
});
const { peers } = values;
const [rounds = 0, seconds = 0, requests = 0, memorySeconds = 0] = [
  values.rounds,
  values.seconds,
  values.requests,
  values['memory-seconds'],
].map(Number);

const results: Result[] = [];
for (const [at, size] of values.sizes.split(',').map(Number).entries()) {
  const path = await prepareRegistry(size);
  const measurements = [
    () => (at === 0 ? measureThroughput(path, { rounds, seconds, peers }) : []),
    () => measureLatencies(path, size, { rounds, requests }),
    () => measureMatrix(path, size, rounds),
    () => measureStart(path, size, rounds),
    () => measureMemory(path, size, memorySeconds),
    () => (at === 0 ? measureUnImport() : []),
  ];
  for (const measure of measurements) {
    const measured = [await measure()].flat();
    // A run takes minutes: what is known stays if it is interrupted.
    console.error(toTable(measured));
    results.push(...measured);
  }
}
console.log(toTable(results));
console.log(`
${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, load average ${loadavg().map(format).join(', ')}`);
