import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { withDatabaseAt } from '../src/commands/database.js';
import { readConfig } from '../src/config.js';
import { createKey } from '../src/keys/keys.store.js';
import { createRandom, makeDocument } from './documents.js';
import { median, readMemoryMb, sendOk, startRegistry } from './harness.js';
import { fillRegistry } from './registry.js';

/**
 * What event streams cost: memory of the server, and how long writes take without and with them.
 *
 *     npm run --silent build && npx tsx bench/event-streams.ts [--streams 1000] [--writes 20] [--filters 0]
 *
 * `--filters` spreads the streams over as many different filters.
 */
const { values } = parseArgs({
  options: {
    streams: { type: 'string', default: '1000' },
    writes: { type: 'string', default: '20' },
    filters: { type: 'string', default: '0' },
  },
});
const streamCount = Number(values.streams);
const writeCount = Number(values.writes);
const filterCount = Number(values.filters);

const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
const path = join(folder, 'communique.db');
await fillRegistry(path, 1_000);
const key = await withDatabaseAt(readConfig({ DATABASE_URL: path }).database, (database) =>
  database.write((writer) => createKey(writer, 'bench', new Date())),
);
const limit = { MAX_EVENT_STREAMS: values.streams, MAX_EVENT_STREAMS_PER_CLIENT: values.streams };
const server = await startRegistry(path, { ...limit, MAX_EVENT_LOOP_DELAY_MS: '0' });
const random = createRandom(2);
let number = 1_000_000;
let eventCount = 0;

async function write(): Promise<number> {
  number += 1;
  const json = makeDocument(number, random);
  const began = performance.now();
  await sendOk(`${server.url}/v1/statements/${json.id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${key}`, 'if-none-match': '*' },
    json,
  });
  return performance.now() - began;
}

async function writeAll(): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < writeCount; at += 1) times.push(await write());
  return median(times);
}

async function openStream(at: number): Promise<Socket> {
  const { port } = new URL(server.url);
  const socket = connect(Number(port), '127.0.0.1');
  const filter = filterCount > 0 ? `?issuedTo=${3_000 + (at % filterCount)}-01-01` : '';
  socket.write(`GET /v1/changes/stream${filter} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  const isLive = new Promise<void>((resolve) => {
    socket.setEncoding('latin1').on('data', (text: string) => {
      eventCount += text.split('event: change').length - 1;
      if (/^id: \d+\n\n/m.test(text)) resolve();
    });
  });
  await isLive;
  return socket;
}

try {
  await writeAll();
  const timeWithout = await writeAll();
  const memoryBefore = readMemoryMb(server.pid);
  const sockets: Socket[] = [];
  for (let at = 0; at < streamCount; at += 1) sockets.push(await openStream(at));
  const memoryOpen = readMemoryMb(server.pid);
  const began = performance.now();
  const timeWith = await writeAll();
  const expected = filterCount > 0 ? eventCount : streamCount * writeCount;
  while (eventCount < expected) await setTimeout(5);
  const seconds = (performance.now() - began) / 1000;
  console.log(`${streamCount} streams, ${filterCount || 'no'} filters, ${writeCount} writes`);
  console.log(`memory: ${memoryBefore.toFixed(0)} MB, ${memoryOpen.toFixed(0)} MB when open`);
  console.log(`        ${readMemoryMb(server.pid).toFixed(0)} MB after ${eventCount} events`);
  console.log(
    `median write: ${timeWithout.toFixed(1)} ms without streams, ${timeWith.toFixed(1)} ms with`,
  );
  console.log(
    `all received after ${seconds.toFixed(1)} s: ${Math.round(eventCount / seconds)} events/s`,
  );
  for (const socket of sockets) {
    socket.destroy();
    await once(socket, 'close');
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
