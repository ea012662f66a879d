import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { findFreePort } from '../tests/support/ports.js';

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 15_000;

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
  while ((await send(url + path).catch(() => null))?.status !== 200) {
    const isLate = performance.now() - began > START_TIMEOUT_MS;
    if (isLate) child.kill('SIGKILL');
    if (isLate || child.exitCode !== null) throw new Error(`The server did not start: ${args}`);
    await sleep(2);
  }
  return { url, pid: child.pid ?? 0, startMs: performance.now() - began, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(kill);
}

export interface Response {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

const agent = new Agent({ keepAlive: true });

/** Sends a GET, or the method given with a JSON body. */
function send(
  url: string,
  { method = 'GET', headers = {}, json }: SendOptions = {},
): Promise<Response> {
  const fields = json === undefined ? headers : { 'content-type': 'application/json', ...headers };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: fields, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks).toString() });
      });
    });
    sent.on('error', reject).end(json === undefined ? undefined : JSON.stringify(json));
  });
}

export interface SendOptions {
  method?: string;
  headers?: Record<string, string>;
  json?: object;
}

/** @throws Error unless the request succeeds */
export async function sendOk(url: string, options?: SendOptions): Promise<Response> {
  const response = await send(url, options);
  if (response.status >= 300) throw new Error(`${url}: ${response.status} ${response.body}`);
  return response;
}

export interface Throughput {
  requestsPerSecond: number;
  /** The server's processor time per request, in microseconds. */
  cpuUs: number;
}

const CONNECTIONS = 10;

/** Loads a server with random paths out of a list. @throws Error if any response is not a 2xx */
export async function load(
  { url, pid }: Server,
  paths: readonly string[],
  seconds: number,
): Promise<Throughput> {
  const cpuBefore = readCpuUs(pid);
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
  return {
    requestsPerSecond: count / result.duration,
    cpuUs: (readCpuUs(pid) - cpuBefore) / count,
  };
}

/** The processor time that a process has used; from /proc, where Linux counts in hundredths of a second. */
function readCpuUs(pid: number): number {
  // The second field, the name in brackets, may contain spaces.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
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
