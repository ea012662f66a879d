import { execFile } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CLI, median, sendOk, startRegistry } from './harness.js';
import { format, type Result } from './report.js';

const AIMED_SIZE = 20_000;
const WRITES_PER_ROUND = 5;
const PROBE_INTERVAL_MS = 2;

/**
 * Requests the co-signing matrix after a write, when it must be counted again, while /health/live is requested over and
 * over: its slowest response shows how long other requests are held up.
 */
export async function measureMatrix(
  registry: string,
  size: number,
  rounds: number,
): Promise<Result[]> {
  const path = `${registry}.matrix`;
  copyFileSync(registry, path);
  const env = { PATH: process.env['PATH'], DATABASE_URL: path };
  const create = [CLI, 'key', 'create', '--name', 'bench'];
  const { stdout } = await promisify(execFile)(process.execPath, create, { env });
  const authorization = `Bearer ${stdout.trim().split('\n').at(-1)}`;
  const server = await startRegistry(path);
  try {
    const matrixMs: number[] = [];
    const heldUpMs: number[] = [];
    for (let write = 0; write < rounds * WRITES_PER_ROUND; write += 1) {
      const json = makeStatement(`bench-${write}`);
      const headers = { authorization, 'if-none-match': '*' };
      await sendOk(`${server.url}/v1/statements/${json.id}`, { method: 'PUT', headers, json });
      const stop = startProbe(`${server.url}/health/live`);
      const began = performance.now();
      await sendOk(`${server.url}/v1/cosignatures`);
      matrixMs.push(performance.now() - began);
      heldUpMs.push(await stop());
    }
    const isAimed = size === AIMED_SIZE;
    const note = (times: number[]) => `at most ${format(Math.max(...times))} ms`;
    return [
      {
        what: `co-signing matrix after a write, ${format(size)} statements`,
        measured: median(matrixMs),
        unit: ' ms',
        atMost: isAimed ? 300 : undefined,
        note: note(matrixMs),
      },
      {
        what: `other requests held up by it, ${format(size)} statements`,
        measured: median(heldUpMs),
        unit: ' ms',
        atMost: isAimed ? 50 : undefined,
        note: note(heldUpMs),
      },
    ];
  } finally {
    await server.stop();
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  }
}

function makeStatement(id: string) {
  return {
    id,
    title: 'Joint statement',
    issuedOn: '2025-01-01',
    language: 'en',
    sources: [{ publisher: 'Nobody', url: null }],
    text: 'We welcome peace.',
    signatories: ['JP', 'KR'].map((party) => ({
      party,
      nameAsSigned: party,
      office: null,
      role: 'signatory',
    })),
    claims: [],
  };
}

/** Sends one request after the other. @returns a function that stops it and returns the longest time a request took */
function startProbe(url: string): () => Promise<number> {
  let isStopped = false;
  const probe = async () => {
    let longest = 0;
    while (!isStopped) {
      const began = performance.now();
      await sendOk(url);
      longest = Math.max(longest, performance.now() - began);
      await sleep(PROBE_INTERVAL_MS);
    }
    return longest;
  };
  const probing = probe();
  return () => {
    isStopped = true;
    return probing;
  };
}
