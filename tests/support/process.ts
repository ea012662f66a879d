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
  /** What it has printed so far, on both streams. */
  output(): string;
  /** The exit status and the signal that ended it. */
  exited: Promise<{ status: number | null; signal: NodeJS.Signals | null }>;
}

/** Runs the built command-line program on an input, which is killed when the test has finished. */
export function runCli(args: string[], env: Record<string, string>, input = ''): Run {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: 'pipe',
  });
  // Whether it reads its input is its own affair.
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
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return { child, output: () => output, exited };
}

/** Runs the built command-line program to its end. */
export async function runToEnd(args: string[], env: Record<string, string>, input = '') {
  const process = runCli(args, env, input);
  const { status } = await process.exited;
  return { status, output: process.output() };
}

export interface ServerProcess extends Run {
  url: string;
}

/** Starts the server as a process of its own and waits until it is ready. */
export async function startServerProcess(env: Record<string, string>): Promise<ServerProcess> {
  const port = env['PORT'] ?? String(await findFreePort());
  const run = runCli(['serve'], { HOST: '127.0.0.1', PORT: port, ...env });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    // A connection that is kept would have a server wait for it that is to end.
    const ready = await fetch(`${url}/health/ready`, { headers: { connection: 'close' } }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { ...run, url };
    if (run.child.exitCode !== null) throw new Error(`The server ended:\n${run.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A folder that is gone when the test has finished. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'communique-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
