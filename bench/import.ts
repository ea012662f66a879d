import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Sqlite from 'better-sqlite3';
import { stringify } from 'yaml';
import { createRandom } from './documents.js';
import { CLI, readMemory, table } from './harness.js';
import { makeAnchored } from './registry.js';

/**
 * `npm run bench:import [-- --count 10000]`: how fast `communique import` is, beside SQLite storing the same files as
 * they are, one synced transaction each; and how much memory it takes for a tenth of the files and for all.
 */

export interface ImportRate {
  what: string;
  files: number;
  perSecond: number;
  /** NaN where it was not measured. */
  peakMb: number;
}

export async function measureImport(count: number): Promise<ImportRate[]> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
  try {
    const paths = writeFiles(join(folder, 'files'), count);
    const rates: ImportRate[] = [];
    for (const files of [paths.slice(0, Math.ceil(count / 10)), paths]) {
      const database = join(folder, `${files.length}.db`);
      await run(['seed'], database);
      const { seconds, peakMb } = await run(['import', ...files], database);
      rates.push({
        what: 'import',
        files: files.length,
        perSecond: files.length / seconds,
        peakMb,
      });
    }
    const perSecond = count / storePlainly(join(folder, 'plain.db'), paths);
    const what = 'SQLite alone, the files as they are';
    return [...rates, { what, files: count, perSecond, peakMb: Number.NaN }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function writeImportRates(rates: ImportRate[]): string {
  return table(
    ['what', 'files', 'files a second', 'peak memory, MB'],
    rates.map(({ what, files, perSecond, peakMb }) => [what, files, perSecond, peakMb]),
  );
}

function writeFiles(folder: string, count: number): string[] {
  mkdirSync(folder);
  const random = createRandom(1);
  return Array.from({ length: count }, (_, at) => {
    const path = join(folder, `${String(at).padStart(6, '0')}.yaml`);
    writeFileSync(path, stringify(makeAnchored(at + 1, random).document));
    return path;
  });
}

/** Runs the program to its end. */
async function run(args: string[], database: string) {
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { PATH: process.env['PATH'], DATABASE_URL: database },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peakMb = Number.NaN;
  const watch = setInterval(() => {
    // After its end there is nothing to read.
    peakMb = readMemory(child.pid ?? 0, 'VmHWM') || peakMb;
  }, 50);
  const status = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`communique ${args[0]} ended with ${status}.`);
  return { seconds: (performance.now() - began) / 1_000, peakMb };
}

/** SQLite alone, storing each file's bytes in a transaction of its own, as durably as the registry does. @returns seconds */
function storePlainly(path: string, files: string[]): number {
  const database = new Sqlite(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('create table files (path text primary key, content text not null)');
  const insert = database.prepare('insert into files values (?, ?)');
  const began = performance.now();
  for (const file of files) insert.run(file, readFileSync(file, 'utf8'));
  const seconds = (performance.now() - began) / 1_000;
  database.close();
  return seconds;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' } } });
  console.log(writeImportRates(await measureImport(Number(values.count))));
}
