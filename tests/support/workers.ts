import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type Agent, get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Run, type ServerProcess, startServerProcess } from './process.js';

/** The lines of the log so far. */
export function logOf(run: Run): Record<string, unknown>[] {
  return run
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => JSON.parse(line));
}

/** The workers that there are. */
export function workersOf({ child }: Run): number[] {
  const { stdout } = spawnSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).map(Number);
}

export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** How many workers have ever begun to listen. */
export function countListeners(run: Run): number {
  return logOf(run).filter(({ msg }) => String(msg).startsWith('Server listening')).length;
}

/** Starts a server with two workers, and waits until both answer. */
export async function startWorkers(env: Record<string, string>): Promise<ServerProcess> {
  const server = await startServerProcess({ WORKERS: '2', ...env });
  await until(() => countListeners(server) === 2);
  return server;
}

/** Has all workers replaced, and waits until they are. */
export async function replaceWorkers(server: Run): Promise<void> {
  const old = workersOf(server);
  server.child.kill('SIGHUP');
  await until(() => {
    const workers = workersOf(server);
    return workers.length === old.length && !workers.some((worker) => old.includes(worker));
  });
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** GETs over a connection of its own, so that the workers take turns; or over those of an agent. */
export async function ask(
  url: string,
  options: { agent?: Agent; headers?: Record<string, string> } = {},
) {
  const [response] = (await once(get(url, { agent: false, ...options }), 'response')) as [
    IncomingMessage,
  ];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}
