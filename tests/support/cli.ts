import { format } from 'node:util';
import { vi } from 'vitest';
import { runProgram } from '../../src/program.js';

let lastRun: Promise<unknown> = Promise.resolve();

/**
 * Runs a command of the program inside this process, which takes a fraction of the time of a new one. For signals,
 * standard input and the built program there is `runToEnd`.
 *
 * @returns the exit status, and what it printed on both streams
 */
export function runCommand(
  args: string[],
  env: Record<string, string>,
): Promise<{ status: number; output: string }> {
  const run = lastRun.then(() => capture(args, env));
  lastRun = run.catch(() => undefined);
  return run;
}

/** Environment, output and exit status belong to the whole process, so runs take turns. */
async function capture(args: string[], env: Record<string, string>) {
  let output = '';
  const print = (text: unknown) => {
    output += text;
    return true;
  };
  const printLine = (line: unknown) => print(`${format(line)}\n`);
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(printLine),
    vi.spyOn(console, 'error').mockImplementation(printLine),
    vi.spyOn(process.stdout, 'write').mockImplementation(print),
    vi.spyOn(process.stderr, 'write').mockImplementation(print),
  ];
  const ownEnv = process.env;
  process.env = { PATH: ownEnv['PATH'], TMPDIR: ownEnv['TMPDIR'], ...env };
  try {
    await runProgram(args);
    return { status: Number(process.exitCode ?? 0), output };
  } finally {
    process.exitCode = undefined;
    process.env = ownEnv;
    for (const spy of spies) spy.mockRestore();
  }
}
