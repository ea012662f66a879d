import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/db/open.js';
import { readDocument } from '../src/documents/check.js';
import { saveStatement } from '../src/documents/save.store.js';
import { seed } from '../src/seeding/seed.js';
import { findFreePort } from '../tests/support/ports.js';
import { createRandom, makeStatement } from './documents.js';

/**
 * `npm run bench:start [-- --count 20000] [-- --database FILE]`: how long the built server takes from the start of the process to the
 * first 200 of /health/ready, on the seed alone and on a registry of so many statements (or FILE); medians of STARTS. Beside it the time of
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

async function fill(path: string, count: number): Promise<void> {
  const database = await openDatabase(readConfig({ DATABASE_URL: path }).database);
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

const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
try {
  const [small, large] = [join(folder, 'small.db'), values.database ?? join(folder, 'large.db')];
  await fill(small, 0);
  if (values.database === undefined) await fill(large, Number(values.count));
  const subjects: [string, () => Promise<Start>][] = [
    ['Node alone', startNode],
    ['the seed', () => startServer(small)],
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
} finally {
  rmSync(folder, { recursive: true });
}
