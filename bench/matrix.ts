import { copyFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { withDatabaseAt } from '../src/commands/database.js';
import { readConfig } from '../src/config.js';
import { createKey } from '../src/keys/keys.store.js';
import { median, sendOk, startRegistry } from './harness.js';
import { format, type Result } from './report.js';

const AIMED_SIZE = 20_000;
const WRITES_PER_ROUND = 5;
const PROBE_INTERVAL_MS = 2;

/**
 * Requests the co-signing matrix after a write, when it must be counted again, while /health/live is requested over and
 * over: its slowest response shows how long other requests are held up.
 */
export async function measureMatrix(registry: string, size: number, rounds: number) {
  const path = `${registry}.matrix`;
  copyFileSync(registry, path);
  const key = await withDatabaseAt(readConfig({ DATABASE_URL: path }).database, (database) =>
    database.write((writer) => createKey(writer, 'bench', new Date())),
  );
  const headers = { authorization: `Bearer ${key}`, 'if-none-match': '*' };
  const server = await startRegistry(path);
  try {
    const matrixMs: number[] = [];
    const heldUpMs: number[] = [];
    for (let write = 0; write < rounds * WRITES_PER_ROUND; write += 1) {
      const json = makeStatement(`bench-${write}`);
      await sendOk(`${server.url}/v1/statements/${json.id}`, { method: 'PUT', headers, json });
      const probe = startProbe(`${server.url}/health/live`);
      const began = performance.now();
      await sendOk(`${server.url}/v1/cosignatures`);
      matrixMs.push(performance.now() - began);
      heldUpMs.push(await probe.stop());
    }
    const toResult = (what: string, times: number[], aim: number): Result => ({
      what: `${what}, ${format(size)} statements`,
      measured: median(times),
      unit: ' ms',
      atMost: size === AIMED_SIZE ? aim : undefined,
      note: `at most ${format(Math.max(...times))} ms`,
    });
    return [
      toResult('co-signing matrix after a write', matrixMs, 300),
      toResult('other requests held up by it', heldUpMs, 50),
    ];
  } finally {
    await server.stop();
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  }
}

function makeStatement(id: string) {
  const signatories = ['JP', 'KR'].map((party) => ({ party, nameAsSigned: party }));
  const text = 'We welcome peace.';
  return {
    id,
    title: 'Joint statement',
    issuedOn: '2025-01-01',
    language: 'en',
    text,
    signatories,
  };
}

/** Sends one request after the other. Stopping it returns the longest time a request took. */
function startProbe(url: string) {
  let isStopped = false;
  const probing = (async () => {
    let longest = 0;
    while (!isStopped) {
      const began = performance.now();
      await sendOk(url);
      longest = Math.max(longest, performance.now() - began);
      await sleep(PROBE_INTERVAL_MS);
    }
    return longest;
  })();
  return {
    stop: () => {
      isStopped = true;
      return probing;
    },
  };
}
