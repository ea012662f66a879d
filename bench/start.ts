import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findFreePort } from '../tests/support/ports.js';
import { prepareRegistry } from './registry.js';

/**
 * `npm run bench:start [-- --count 20000] [-- --database FILE]`: how long the built server takes from the start of the process to the
 * first 200 of /health/ready, on two statements and on a registry of so many (or FILE); medians of STARTS. Beside it the time of
 * the processor, which tells more on a machine that does other things too, and what an empty Node takes.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, database: { type: 'string' } },
});
const STARTS = 10;
const POLL_MS = 2;
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

interface Start {
  wallMs: number;
  /** Of the processor, in user and system; null where /proc is not there to tell. */
  cpuMs: number | null;
}

function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    get({ port, path: '/health/ready', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

function readCpuMs(pid: number | undefined): number | null {
  try {
    // Fields 14 and 15, in hundredths of a second; the name before them may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return null;
  }
}

async function startServer(path: string): Promise<Start> {
  const port = await findFreePort();
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, 'serve'], {
    env: { PATH: process.env['PATH'], DATABASE_URL: path, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error('The server ended.');
    await setTimeout(POLL_MS);
  }
  const start = { wallMs: performance.now() - began, cpuMs: readCpuMs(child.pid) };
  child.kill();
  await new Promise((resolve) => child.once('exit', resolve));
  return start;
}

/** Node that prints a line. */
async function startNode(): Promise<Start> {
  const began = performance.now();
  const child = spawn(process.execPath, ['-e', 'console.log(1); setTimeout(() => {}, 1e6)']);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const start = { wallMs: performance.now() - began, cpuMs: readCpuMs(child.pid) };
  child.kill();
  return start;
}

function median(numbers: (number | null)[]): string {
  const sorted = numbers.filter((number) => number !== null).toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined ? 'unknown' : String(Math.round(middle));
}

const small = await prepareRegistry(1);
const large = values.database ?? (await prepareRegistry(Number(values.count)));
const subjects: [string, () => Promise<Start>][] = [
  ['Node alone', startNode],
  ['two statements', () => startServer(small)],
  [values.database ?? `${values.count} statements`, () => startServer(large)],
];
const starts = new Map<string, Start[]>(subjects.map(([name]) => [name, []]));
for (let round = 0; round < STARTS; round += 1) {
  for (const [name, start] of subjects) starts.get(name)?.push(await start());
}
console.log('| start of | until ready, ms | of the processor, ms |\n|---|---|---|');
for (const [name, all] of starts) {
  const walls = median(all.map(({ wallMs }) => wallMs));
  console.log(`| ${name} | ${walls} | ${median(all.map(({ cpuMs }) => cpuMs))} |`);
}
