import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { findFreePort } from './ports.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Run {
  child: ChildProcess;
  /** What it has printed so far on both streams. */
  output(): string;
  /** Its exit status, and the signal that ended it. */
  exited: Promise<{ status: number | null; signal: NodeJS.Signals | null }>;
}

/** Runs the built program. The caller kills it. */
export function spawnCli(args: string[], env: Record<string, string>, input = ''): Run {
  const child = spawn(process.execPath, [CLI, ...args], {
    // The tests share two cores, so processes may wait long for their turn.
    env: { PATH: process.env['PATH'], MAX_EVENT_LOOP_DELAY_MS: '0', ...env },
    stdio: 'pipe',
  });
  // Not every command reads its input.
  child.stdin.on('error', () => undefined).end(input);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const exited = new Promise<{ status: number | null; signal: NodeJS.Signals | null }>(
    (resolve) => {
      child.once('close', (status, signal) => resolve({ status, signal }));
    },
  );
  return { child, output: () => output, exited };
}

/** Runs the built program and kills it when the test has finished. */
export function runCli(args: string[], env: Record<string, string>, input = ''): Run {
  const run = spawnCli(args, env, input);
  onTestFinished(() => {
    run.child.kill('SIGKILL');
  });
  return run;
}

/** Runs the built program to its end. */
export async function runToEnd(args: string[], env: Record<string, string>, input = '') {
  const process = runCli(args, env, input);
  const { status } = await process.exited;
  return { status, output: process.output() };
}

export interface ServerProcess extends Run {
  url: string;
}

/** Starts the built server and waits until it is ready. */
export async function startServerProcess(
  env: Record<string, string>,
  start = runCli,
): Promise<ServerProcess> {
  const port = env['PORT'] ?? String(await findFreePort());
  const run = start(['serve'], { HOST: '127.0.0.1', PORT: port, ...env });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    // A stopping server would wait for a kept connection.
    const ready = await fetch(`${url}/health/ready`, { headers: { connection: 'close' } }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { ...run, url };
    if (run.child.exitCode !== null) throw new Error(`The server ended:\n${run.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Makes a folder that is removed when the test has finished. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'communique-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
