import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureLatencies } from './latencies.js';
import { measureMatrix } from './matrix.js';
import { measureMemory, measureStart } from './process.js';
import { prepareRegistry } from './registry.js';
import { format, type Result, toTable } from './report.js';
import { measureThroughput } from './throughput.js';

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
const sizes = values.sizes.split(',').map(Number);
const [rounds, seconds, requests, memorySeconds] = [
  Number(values.rounds),
  Number(values.seconds),
  Number(values.requests),
  Number(values['memory-seconds']),
] as const;

const results: Result[] = [];
for (const [at, size] of sizes.entries()) {
  const path = await prepareRegistry(size);
  const measure = async (what: string, measurement: () => Promise<Result[] | Result>) => {
    console.error(`${format(size)} statements: ${what}`);
    const measured = [await measurement()].flat();
    // A run takes minutes: what is known stays if it is interrupted.
    console.error(toTable(measured));
    results.push(...measured);
  };
  if (at === 0) {
    const options = { rounds, seconds, peers: values.peers };
    await measure('throughput', () => measureThroughput(path, options));
  }
  await measure('latencies', () => measureLatencies(path, size, { rounds, requests }));
  await measure('co-signing matrix', () => measureMatrix(path, size, rounds));
  await measure('start', () => measureStart(path, size, rounds));
  await measure('memory', () => measureMemory(path, size, memorySeconds));
}
console.log(toTable(results));
console.log(`
${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, load average ${loadavg().map(format).join(', ')}`);
