import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { withDatabaseAt } from '../src/commands/database.js';
import { readConfig } from '../src/config.js';
import { createKey } from '../src/keys/keys.store.js';
import { percentile, readMemoryMb, type Server, startRegistry } from './harness.js';
import { prepareRegistry } from './registry.js';

/**
 * `npm run test:load` attacks the built registry as it is shipped, on synthetic statements, and prints for each attack how
 * long `/health/live` took meanwhile, what the attackers got, and when others were served again. The exit status is 1 if
 * a probe failed, the server ended, an answer was a 500, or the server did not recover.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '20000' },
    /** How long each attack lasts. */
    seconds: { type: 'string', default: '6' },
    /** Attacks whose names contain this. */
    only: { type: 'string', default: '' },
  },
});
const SECONDS = Number(values.seconds);
const PROBE = fileURLToPath(new URL('probe.ts', import.meta.url));
const MAX_RECOVERY_MS = 20_000;

const TEXT = { 'content-type': 'text/plain' };
const YAML = { 'content-type': 'application/yaml' };
const JSON_TYPE = { 'content-type': 'application/json' };

interface Target extends Server {
  key: string;
}

type Count = (outcome: string | number) => void;

interface Attack {
  name: string;
  clients: number;
  /** What each client does again and again. */
  run(target: Target, count: Count, signal: AbortSignal): Promise<void>;
}

/** A document at the limits of its length, with many claims and citations. */
function makeLargeDocument(id: string) {
  const sentences = Array.from(
    { length: 900 },
    (_, at) => `Sentence ${at} says that we condemn ${'the acts of violence '.repeat(24)}.`,
  );
  return {
    id,
    title: 'A large document',
    issuedOn: '2024-01-01',
    language: 'en',
    sources: [],
    text: sentences.join('\n\n'),
    signatories: [{ party: 'JP', nameAsSigned: 'Japan' }],
    claims: sentences.map((quote, at) => ({
      key: `c${at}`,
      kind: 'condemnation',
      modality: 'actual',
      quote,
      parties: [{ party: 'RU', role: 'subject' }],
      citations: Array.from({ length: 20 }, (_, citation) => ({
        quote: quote.slice(0, 20 + citation),
        instrument: `Instrument ${citation}`,
      })),
    })),
  };
}

const LARGE = makeLargeDocument('large');
const BROKEN_YAML = `[${'a:,'.repeat(1_390_000)}`;
const SHORT_LINES = `Title\n\n${'ab cd\n'.repeat(83_000)}`;
const LONG_QUOTE = LARGE.text.slice(50_000, 69_000).replaceAll('violence', 'kindness');

/** Sends a request and counts its status. */
async function send(
  url: string,
  count: Count,
  signal: AbortSignal,
  init: RequestInit = {},
): Promise<void> {
  const response = await fetch(url, { ...init, signal });
  count(response.status);
  await response.arrayBuffer();
}

const ATTACKS: Attack[] = [
  {
    name: '4 MB of YAML to /v1/verify',
    clients: 4,
    run: ({ url }, count, signal) =>
      send(`${url}/v1/verify`, count, signal, { method: 'POST', headers: YAML, body: BROKEN_YAML }),
  },
  {
    name: 'drafts of 499 KB of short lines',
    clients: 8,
    run: ({ url }, count, signal) =>
      send(`${url}/v1/drafts`, count, signal, { method: 'POST', headers: TEXT, body: SHORT_LINES }),
  },
  {
    name: 'drafts whose clients leave',
    clients: 8,
    async run({ url }, count, signal) {
      const left = AbortSignal.any([signal, AbortSignal.timeout(200)]);
      const init = { method: 'POST', headers: TEXT, body: SHORT_LINES };
      await send(`${url}/v1/drafts`, count, left, init);
    },
  },
  {
    name: 'long quotes to /v1/verify',
    clients: 8,
    run: ({ url }, count, signal) =>
      send(`${url}/v1/verify`, count, signal, {
        method: 'POST',
        headers: JSON_TYPE,
        body: JSON.stringify({ quote: LONG_QUOTE, statement: LARGE.id }),
      }),
  },
  {
    name: 'whole lists, read fast',
    clients: 4,
    run: ({ url }, count, signal) => send(`${url}/v1/claims?format=csv`, count, signal),
  },
  {
    name: 'whole lists, read at 2 KB/s',
    clients: 5,
    async run({ url }, count, signal) {
      const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined);
      socket.write('GET /v1/claims?format=csv HTTP/1.1\r\nHost: x\r\n\r\n');
      const [head] = (await once(socket, 'data', { signal })) as [Buffer];
      count(String(head).slice(9, 12));
      socket.pause();
      while (!signal.aborted && !socket.destroyed) {
        await sleep(1_000);
        socket.read(2_048);
      }
      socket.destroy();
    },
  },
  {
    name: 'a curator’s 4 MB of broken YAML',
    clients: 2,
    run: ({ url, key }, count, signal) =>
      send(`${url}/v1/statements/broken`, count, signal, {
        method: 'PUT',
        headers: { ...YAML, authorization: `Bearer ${key}`, 'if-none-match': '*' },
        body: BROKEN_YAML,
      }),
  },
  {
    name: 'a curator’s large document',
    clients: 1,
    run: ({ url, key }, count, signal) =>
      send(`${url}/v1/statements/${LARGE.id}`, count, signal, {
        method: 'PUT',
        headers: { ...YAML, authorization: `Bearer ${key}`, 'if-match': '*' },
        body: stringify({ ...LARGE, title: `A large document of ${Date.now()}` }),
      }),
  },
  {
    name: 'a large document as JSON',
    clients: 2,
    run: ({ url }, count, signal) => send(`${url}/v1/statements/${LARGE.id}`, count, signal),
  },
  {
    name: 'a large document as Akoma Ntoso',
    clients: 2,
    run: ({ url }, count, signal) =>
      send(`${url}/v1/statements/${LARGE.id}?format=akn`, count, signal),
  },
  {
    name: 'a large document as it was',
    clients: 2,
    run: ({ url }, count, signal) =>
      send(`${url}/v1/statements/${LARGE.id}?at=${new Date().toISOString()}`, count, signal),
  },
];

interface Outcome {
  attack: string;
  p99: number;
  max: number;
  memoryMb: number;
  recoveryMs: number;
  answers: string;
  isBad: boolean;
}

async function attackServer(target: Target, { name, clients, run }: Attack): Promise<Outcome> {
  const answers = new Map<string, number>();
  const count: Count = (outcome) => {
    answers.set(String(outcome), (answers.get(String(outcome)) ?? 0) + 1);
  };
  let memoryMb = 0;
  const watching = setInterval(() => {
    memoryMb = Math.max(memoryMb, readMemoryMb(target.pid));
  }, 50);
  const probe = fork(PROBE, [`${target.url}/health/live`], { execArgv: ['--import', 'tsx'] });
  const end = AbortSignal.timeout(SECONDS * 1000);
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (!end.aborted) await run(target, count, end).catch(() => count('broken off'));
    }),
  );
  const recoveryMs = await recover(target);
  probe.send('stop');
  const [{ times, failures }] = await once(probe, 'message');
  clearInterval(watching);
  return {
    attack: name,
    p99: percentile(times, 0.99),
    max: Math.max(...times),
    memoryMb,
    recoveryMs,
    answers: [...answers].map(([outcome, times]) => `${times} × ${outcome}`).join(', '),
    isBad: failures > 0 || answers.has('500') || recoveryMs > MAX_RECOVERY_MS,
  };
}

/** Waits until a page, a draft and a whole list are served again. @returns how long it took, in milliseconds */
async function recover({ url }: Target): Promise<number> {
  const began = performance.now();
  const draft = { method: 'POST', headers: TEXT, body: 'Title\n\nWe, Japan, condemn it.' };
  const requests = [
    () => fetch(`${url}/v1/statements?signatory=JP`),
    () => fetch(`${url}/v1/drafts`, draft),
    () => fetch(`${url}/v1/parties?format=csv`),
  ];
  for (const request of requests) {
    while (performance.now() - began < 2 * MAX_RECOVERY_MS) {
      const response = await request();
      await response.arrayBuffer();
      if (response.ok) break;
      await sleep(20);
    }
  }
  return performance.now() - began;
}

function print({ attack, p99, max, memoryMb, recoveryMs, answers, isBad }: Outcome): void {
  const times = [p99, max, memoryMb, recoveryMs].map((time) => time.toFixed(0).padStart(7));
  process.stdout.write(`${isBad ? '✗' : '✓'} ${attack.padEnd(34)}${times.join('')}  ${answers}\n`);
}

const path = await prepareRegistry(Number(values.size));
const key = await withDatabaseAt(readConfig({ DATABASE_URL: path }).database, (database) =>
  database.write((writer) => createKey(writer, `load ${Date.now()}`, new Date())),
);
if (key === null) throw new Error('There is a key of this name.');
const target: Target = { ...(await startRegistry(path)), key };
process.once('exit', () => process.kill(target.pid, 'SIGKILL'));
await fetch(`${target.url}/v1/statements/${LARGE.id}`, {
  method: 'PUT',
  headers: { ...JSON_TYPE, authorization: `Bearer ${key}`, 'if-none-match': '*' },
  body: JSON.stringify(LARGE),
});
process.stdout.write(
  `  ${'attack'.padEnd(34)} p99 ms max ms     MB recovery ms, and the answers\n`,
);
for (const attack of ATTACKS.filter(({ name }) => name.includes(values.only))) {
  const outcome = await attackServer(target, attack);
  print(outcome);
  if (outcome.isBad) process.exitCode = 1;
}
process.exit();
