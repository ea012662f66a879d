import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Sqlite from 'better-sqlite3';
import { stringify } from 'yaml';
import { createRandom, makeStatement } from './documents.js';

/**
 * `npm run bench:import [-- --count 10000]`: how fast `communique import` is, beside SQLite storing the same files as
 * they are, one synced transaction each; and how much memory it takes for a tenth of the files and for all.
 */
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' } } });
const count = Number(values.count);
const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
const files = join(folder, 'files');

function writeFiles(): string[] {
  mkdirSync(files);
  const random = createRandom(1);
  return Array.from({ length: count }, (_, number) => {
    const path = join(files, `${String(number).padStart(6, '0')}.yaml`);
    writeFileSync(path, stringify(makeStatement(number, random)));
    return path;
  });
}

/** Runs the program. @returns its seconds and its peak memory in MB (0 where /proc is not there to tell) */
async function run(args: string[], database: string) {
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { PATH: process.env['PATH'], DATABASE_URL: join(folder, database) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, readPeak(child.pid));
  }, 50);
  const status = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`communique ${args.join(' ')} ended with ${status}.`);
  return { seconds: (performance.now() - began) / 1000, peak };
}

function readPeak(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** SQLite alone, storing each file's bytes in a transaction of its own, as durably as the registry does. */
function storePlainly(paths: string[]): number {
  const database = new Sqlite(join(folder, 'plain.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('create table files (path text primary key, content text not null)');
  const insert = database.prepare('insert into files values (?, ?)');
  const began = performance.now();
  for (const path of paths) insert.run(path, readFileSync(path, 'utf8'));
  const seconds = (performance.now() - began) / 1000;
  database.close();
  return seconds;
}

try {
  const paths = writeFiles();
  await run(['seed'], 'tenth.db');
  await run(['seed'], 'all.db');
  const tenth = await run(['import', ...paths.slice(0, count / 10)], 'tenth.db');
  const all = await run(['import', files], 'all.db');
  const plain = storePlainly(paths);
  console.log(`| what | files | files a second | peak memory, MB |
|---|---|---|---|
| import | ${count / 10} | ${Math.round(count / 10 / tenth.seconds)} | ${Math.round(tenth.peak)} |
| import | ${count} | ${Math.round(count / all.seconds)} | ${Math.round(all.peak)} |
| SQLite alone, the files as they are | ${count} | ${Math.round(count / plain)} | |

Import over SQLite alone: ${(plain / all.seconds).toFixed(3)}. Memory for all over a tenth: ${(all.peak / tenth.peak).toFixed(2)}.`);
} finally {
  rmSync(folder, { recursive: true });
}
