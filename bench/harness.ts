import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { findFreePort } from '../tests/support/ports.js';

/** What every command of the bench is made of: processes, load, medians and tables. */

export const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 15_000;

/** A server in a process of its own, which is what the load meets. */
export interface Node {
  url: string;
  pid: number;
  /** From its start to its first answer. */
  startMs: number;
  stop(): Promise<void>;
}

/** The built program as it runs behind a proxy, which limits and logs requests itself, and under one address: all nodes answer the same bytes. */
export function startNode(env: Record<string, string>): Promise<Node> {
  return startServer(() => [CLI, 'serve'], '/health/ready', {
    RATE_LIMIT: '0',
    LOG_LEVEL: 'warn',
    PUBLIC_URL: 'http://localhost:3000',
    ...env,
  });
}

/** Starts a Node program, which is told its port by PORT and may be by its arguments, and waits until `path` answers 200. */
export async function startServer(
  toArgs: (port: string) => string[],
  path: string,
  env: Record<string, string>,
  cwd?: string,
): Promise<Node> {
  const port = String(await findFreePort());
  const args = toArgs(port);
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: port, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors = `${errors}${chunk}`.slice(-2_000);
  });
  const url = `http://127.0.0.1:${port}`;
  while ((await ask(`${url}${path}`).catch(() => null))?.status !== 200) {
    const late = performance.now() - began > START_TIMEOUT_MS;
    if (late) child.kill('SIGKILL');
    if (late || child.exitCode !== null) throw new Error(`It did not start: ${args}\n${errors}`);
    await sleep(2);
  }
  return { url, pid: child.pid ?? 0, startMs: performance.now() - began, stop: () => stop(child) };
}

/**
 * Starts a module of the bench as a process of its own, which says by IPC on which port it listens. What V8 clears away while it rests
 * would slow it down for the rest of the run.
 */
export async function startModule(module: string, message: object): Promise<Node> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), {
    execArgv: ['--import', 'tsx', '--no-memory-reducer'],
  });
  const began = performance.now();
  const answer = new Promise((resolve, reject) => {
    child.once('message', resolve).once('exit', reject);
  });
  child.send(message);
  const port = await answer;
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    startMs: performance.now() - began,
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(late);
}

/** An answer as it came over the wire, compressed or not. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });
}

/** What is asked for: one path, or many, of which each request draws. */
export interface Target {
  paths: readonly string[];
  headers?: Record<string, string>;
  /** The status that every answer has; 200 unless told. */
  status?: number;
}

/** How it is asked for: by so many at once, for a time, or a number of times, whichever ends first. */
export interface Pace {
  connections: number;
  seconds: number;
  requests?: number;
}

export interface Figures {
  /** How many there were. */
  answers: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Time of the processor that the server took for a request; NaN where /proc is not there to tell. */
  serverUs: number;
  /** And the load generator. */
  generatorUs: number;
}

/** How long an answer may take. */
const MAX_SECONDS = 120;

/** Loads a server. The generator is this process. @throws Error where an answer is not as expected */
export async function load(node: Node, target: Target, pace: Pace): Promise<Figures> {
  const latencies: number[] = [];
  let last = 0;
  const own = process.cpuUsage();
  const theirs = cpuSecondsOf(node.pid);
  const began = performance.now();
  const { errors, statusCodeStats = {} } = await fire(node, target, pace, (milliseconds) => {
    latencies.push(milliseconds);
    last = performance.now();
  });
  const { user, system } = process.cpuUsage(own);
  const served = cpuSecondsOf(node.pid) - theirs;
  // What it was asked last, and nobody waits for, the server still answers: before this, which it was asked later.
  await ask(`${node.url}${target.paths[0]}`, target.headers);
  const asExpected = statusCodeStats[`${target.status ?? 200}`]?.count ?? 0;
  if (errors > 0 || asExpected !== latencies.length) {
    throw new Error(
      `${node.url}${target.paths[0]}: of ${latencies.length} answers ${JSON.stringify(statusCodeStats)}, ${errors} errors.`,
    );
  }
  latencies.sort((a, b) => a - b);
  return {
    answers: latencies.length,
    perSecond: latencies.length / ((last - began) / 1_000),
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
    serverUs: (served * 1e6) / latencies.length,
    generatorUs: (user + system) / latencies.length,
  };
}

/** @param onAnswer gets the time that each answer took: autocannon's own figures are whole milliseconds */
function fire(
  { url }: Node,
  { paths, headers = {} }: Target,
  { connections, seconds, requests }: Pace,
  onAnswer: (milliseconds: number) => void,
): Promise<autocannon.Result> {
  const draw: autocannon.Request['setupRequest'] = (request) => {
    return { ...request, path: paths[Math.floor(Math.random() * paths.length)] ?? '/' };
  };
  return new Promise((resolve, reject) => {
    const instance = autocannon(
      {
        url: `${url}${paths[0]}`,
        connections,
        headers,
        ...(requests === undefined ? { duration: MAX_SECONDS } : { amount: requests }),
        timeout: MAX_SECONDS,
        sampleInt: 20,
        ...(paths.length > 1 ? { requests: [{ setupRequest: draw }] } : {}),
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    const end = performance.now() + seconds * 1_000;
    // One answer there must be, however long it takes.
    instance.on('response', (_client, _status, _bytes, milliseconds) => {
      onAnswer(milliseconds);
      if (performance.now() > end) instance.stop();
    });
  });
}

/** The process and those that it started, and they started. */
export function listFamily(pid: number): number[] {
  const children = readProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(listFamily)];
}

/** Clock ticks in a second: what Linux counts in, on every machine that Node runs on. */
const TICKS = 100;

function cpuSecondsOf(pid: number): number {
  const ticks = listFamily(pid).map((member) => {
    // The name, in brackets, may hold spaces.
    const fields = readProc(`${member}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(fields[11] ?? Number.NaN) + Number(fields[12] ?? Number.NaN);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS;
}

/** How much memory a process has (`VmRSS`), or had at most (`VmHWM`), in MB; NaN where /proc is not there to tell. */
export function readMemory(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const [, kilobytes] = new RegExp(`${field}:\\s+(\\d+)`).exec(readProc(`${pid}/status`)) ?? [];
  return Number(kilobytes ?? Number.NaN) / 1024;
}

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}

/** @param sorted the smallest first */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
  return percentile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  );
}

/** Of each figure the median of its rounds. */
export function medians(rounds: readonly Figures[]): Figures {
  const of = (name: keyof Figures) => median(rounds.map((figures) => figures[name]));
  return {
    answers: of('answers'),
    perSecond: of('perSecond'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    serverUs: of('serverUs'),
    generatorUs: of('generatorUs'),
  };
}

/** A Markdown table; numbers are rounded to three figures. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(format))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function format(value: string | number): string {
  if (typeof value === 'string') return value;
  if (Number.isNaN(value)) return '';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
