import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { findFreePort } from '../tests/support/ports.js';

const START_TIMEOUT_MS = 120_000;
const CONNECTIONS = 10;
export const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Disables the response cache. */
export const NO_CACHE = { RESPONSE_CACHE_BYTES: '0' };

/** A server in its own process. */
export interface Server {
  url: string;
  pid: number;
  /** The time from its start to its first response. */
  startMs: number;
  stop(): Promise<void>;
}

/**
 * Starts the built registry as it is shipped: default settings, with requests logged and the rate limit on, though too high
 * to be reached.
 */
export function startRegistry(path: string, env: Record<string, string> = {}): Promise<Server> {
  return startServer([CLI, 'serve'], '/health/ready', {
    DATABASE_URL: path,
    RATE_LIMIT: '1000000',
    PUBLIC_URL: 'http://localhost:3000',
    ...env,
  });
}

/** Starts a Node program, which finds its port in PORT, and waits until `path` answers 200. */
export async function startServer(
  args: string[],
  path: string,
  env: Record<string, string>,
  cwd = process.cwd(),
): Promise<Server> {
  const port = String(await findFreePort());
  const url = `http://127.0.0.1:${port}`;
  // As under a supervisor: logs are written, but not through this process.
  const log = openSync('/dev/null', 'w');
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: port, ...env },
    stdio: ['ignore', log, 'inherit'],
  });
  closeSync(log);
  while (!(await fetch(url + path).catch(() => null))?.ok) {
    const isLate = performance.now() - began > START_TIMEOUT_MS;
    if (isLate) child.kill('SIGKILL');
    if (isLate || child.exitCode !== null) throw new Error(`The server did not start: ${args}`);
    await sleep(2);
  }
  const startMs = performance.now() - began;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  return { url, pid: child.pid ?? 0, startMs, stop };
}

export interface SendOptions {
  method?: string;
  headers?: Record<string, string>;
  json?: object;
}

/** Sends a GET, or the method given with a JSON body. @throws Error unless the request succeeds */
export async function sendOk(
  url: string,
  { method = 'GET', headers = {}, json }: SendOptions = {},
): Promise<{ headers: Headers; body: string }> {
  const body = json === undefined ? null : JSON.stringify(json);
  const type = body === null ? {} : { 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers: { ...type, ...headers }, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
  return { headers: response.headers, body: text };
}

/** Loads a server with random paths out of a list. @returns requests per second @throws Error if any response is not a 2xx */
export async function load(
  { url }: Server,
  paths: readonly string[],
  seconds: number,
): Promise<number> {
  const draw: autocannon.Request['setupRequest'] = (request) => {
    return { ...request, path: paths[Math.floor(Math.random() * paths.length)] ?? '/' };
  };
  const result = await autocannon({
    url: url + paths[0],
    connections: CONNECTIONS,
    duration: seconds,
    timeout: 60,
    ...(paths.length > 1 ? { requests: [{ setupRequest: draw }] } : {}),
  });
  const count = result['2xx'];
  if (result.errors > 0 || result.non2xx > 0 || count === 0) {
    throw new Error(`${url}${paths[0]}: ${result.errors} errors, ${result.non2xx} not 2xx.`);
  }
  return count / result.duration;
}

/** The resident memory of a process. */
export function readMemoryMb(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** By nearest rank: the smallest number that is at least as large as that share of them. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}
