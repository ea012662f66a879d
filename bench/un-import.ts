import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { iso31661 } from 'iso-3166';
import { createRandom } from './documents.js';
import { CLI, readMemoryMb } from './harness.js';
import { BENCH_FOLDER } from './registry.js';
import type { Result } from './report.js';

/** As many rows as the UN's dataset of the votes of the General Assembly, and some more. */
const VOTES = 1_000_000;

/** The United Nations has 193 members. */
const MEMBERS = iso31661.slice(0, 193);

const FIRST_SESSION = 31;
const PER_SESSION = 150;
const SAMPLE_INTERVAL_MS = 200;

const COLUMNS = [
  ...['undl_id', 'ms_code', 'ms_name', 'ms_vote', 'date', 'session', 'resolution', 'draft'],
  ...['committee_report', 'meeting', 'title', 'agenda_title', 'subjects', 'vote_note'],
  ...['total_yes', 'total_no', 'total_abstentions', 'total_non_voting', 'total_ms', 'undl_link'],
];

/** The rows of a made-up resolution of the General Assembly. */
function makeRows(at: number, random: () => number): string {
  const session = FIRST_SESSION + Math.floor(at / PER_SESSION);
  const number = (at % PER_SESSION) + 1;
  const votes = MEMBERS.map(() => 'YYYYYNAAX'[Math.floor(random() * 9)] ?? 'X');
  const total = (letter: string) => `${votes.filter((vote) => vote === letter).length}.0`;
  const day = `${1945 + session}-12-${String((at % 28) + 1).padStart(2, '0')}`;
  const common = [
    ...[day, session, `A/RES/${session}/${number}`, `A/${session}/L.${number}`, ''],
    ...[
      `A/${session}/PV. ${number}`,
      `"Question ${at}, as made up : resolution / adopted by the General Assembly"`,
    ],
    ...[`ITEM ${at % 40}`, `SUBJECT ${at % 300}|SUBJECT ${at % 70}--PART`, ''],
    ...[...'YNAX'].map(total),
    ...[`${MEMBERS.length}.0`, `https://digitallibrary.un.org/record/${100_000 + at}`],
  ].join(',');
  return MEMBERS.map(
    ({ alpha3, name }, member) =>
      `${100_000 + at},${alpha3},"${name}",${votes[member]},${common}\r\n`,
  ).join('');
}

function* makeDataset(): Generator<string> {
  const random = createRandom(1);
  yield `\uFEFF${COLUMNS.join(',')}\r\n`;
  for (let at = 0; at * MEMBERS.length < VOTES; at += 1) yield makeRows(at, random);
}

/** The rate and the memory of `communique import-un` with a million votes of the General Assembly, into a new registry. */
export async function measureUnImport(): Promise<Result[]> {
  mkdirSync(BENCH_FOLDER, { recursive: true });
  const path = `${BENCH_FOLDER}/un-import-${process.pid}.db`;
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, 'import-un', '-'], {
    env: { PATH: process.env['PATH'], DATABASE_URL: path },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  let memoryMb = 0;
  const sampling = setInterval(() => {
    if (child.exitCode === null) memoryMb = Math.max(memoryMb, readMemoryMb(child.pid ?? 0));
  }, SAMPLE_INTERVAL_MS);
  try {
    const exited = once(child, 'exit');
    await pipeline(Readable.from(makeDataset()), child.stdin);
    const [status] = await exited;
    if (status !== 0) throw new Error(`The import failed with the status ${status}.`);
  } finally {
    clearInterval(sampling);
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  }
  const seconds = (performance.now() - began) / 1_000;
  const resolutions = Math.ceil(VOTES / MEMBERS.length);
  return [
    {
      what: 'import of a million votes of the UN, resolutions per second',
      measured: resolutions / seconds,
      note: `${Math.round(VOTES / seconds).toLocaleString('en')} votes per second`,
    },
    { what: 'its memory', measured: memoryMb, unit: ' MB', atMost: 300 },
  ];
}
