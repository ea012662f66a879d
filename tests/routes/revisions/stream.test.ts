import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { findLastNumber as lastNumber } from '../../../src/documents/revision-log.store.js';
import { createEventStream, makeRoom } from '../../../src/http/event-stream.js';
import { removeParty, saveParty } from '../../../src/parties/parties.store.js';
import { partyDocument } from '../../../src/parties/party-document.js';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { type Follower, follow } from '../../support/event-stream.js';
import {
  startServer,
  startServerAt,
  startServerForTest,
  type TestServer,
} from '../../support/server.js';
import { listen } from '../../support/wire.js';

const STREAM = '/v1/changes/stream';

let server: TestServer;
let base: string;

beforeAll(async () => {
  server = await startServer();
  base = `http://127.0.0.1:${await listen(server)}`;
});
afterAll(() => server.close());

/** Starts a server for a test that counts all streams or stops the server. */
async function start(env: Record<string, string> = {}) {
  const server = await startServerForTest(env);
  return { server, base: `http://127.0.0.1:${await listen(server)}` };
}

function save(server: Pick<TestServer, 'database'>, id: string, more = {}) {
  return saveDocument(server, makeDocument({ id, ...more }));
}

const resourcesOf = ({ events }: Follower) => events.map(({ data }) => data.resource);

/** Waits until a stream has all changes so far, after which it gets new ones as they happen. */
async function untilLive(follower: Follower): Promise<void> {
  await expect.poll(follower.lastId).not.toBe('');
}

async function findLastNumber(from = server): Promise<number> {
  const { body } = await from.get('/v1/changes?type=statement,resolution,party&total=true&limit=1');
  return body.page.total;
}

test('a stream starts with the next change, and its events are the items of /v1/changes', async () => {
  const follower = await follow(base + STREAM);
  const last = await findLastNumber();
  await untilLive(follower);
  expect(follower.lastId()).toBe(String(last));

  await save(server, 'first');
  await save(server, 'second', { title: 'With a\nline and a \u2028 separator' });

  await expect.poll(() => follower.events.length).toBe(2);
  const { body } = await server.get(`/v1/changes?after=${last}`);
  expect(follower.events).toEqual(
    // biome-ignore lint/suspicious/noExplicitAny: see the reader.
    body.data.map((data: any) => ({ id: data.id, event: 'change', data })),
  );
  expect(Object.fromEntries(follower.response.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'access-control-allow-origin': '*',
  });
});

test('a client that connects again with the last id misses nothing and gets nothing twice', async () => {
  const first = await follow(base + STREAM);
  await untilLive(first);
  await save(server, 'one');
  await expect.poll(() => first.events.length).toBe(1);
  first.close();
  await save(server, 'two');

  const second = await follow(`${base}${STREAM}?after=0`, { 'last-event-id': first.lastId() });
  await save(server, 'three');

  await expect.poll(() => resourcesOf(second)).toEqual(['two', 'three']);

  // Without an event so far, too.
  const third = await follow(base + STREAM);
  await untilLive(third);
  third.close();
  await save(server, 'four');
  const fourth = await follow(base + STREAM, { 'last-event-id': third.lastId() });
  await expect.poll(() => resourcesOf(fourth)).toEqual(['four']);
});

test('a stream that starts in the past reads all pages while changes are made', async () => {
  const last = await findLastNumber();
  for (let at = 0; at < 25; at += 1) await save(server, `old-${at}`);

  const follower = await follow(`${base}${STREAM}?after=${last}`);
  for (let at = 0; at < 5; at += 1) await save(server, `new-${at}`);

  await expect.poll(() => follower.events.length).toBe(30);
  expect(follower.events.map(({ id }) => id)).toEqual(
    Array.from({ length: 30 }, (_, at) => last + 1 + at),
  );
  const since = follower.events[20]?.data.acceptedAt;
  const later = await follow(`${base}${STREAM}?since=${since}`);
  await expect.poll(() => later.events.length).toBe(10);
});

test('a filter selects changes and says how each concerns it', async () => {
  const query = `${base}${STREAM}?signatory=AU`;
  const [follower, same] = [await follow(query), await follow(query)];
  const other = await follow(`${base}${STREAM}?signatory=NZ`);
  for (const one of [follower, same, other]) await untilLive(one);
  const by = (party: string) => ({
    text: 'We, the parties.',
    signatories: [{ party, nameAsSigned: party }],
    claims: [],
  });

  await save(server, 'pact', by('AU'));
  await save(server, 'pact', by('NZ'));

  const seen = (one: Follower) => one.events.map(({ data }) => data.match);
  await expect.poll(() => seen(follower)).toEqual(['began', 'ended']);
  await expect.poll(() => seen(same)).toEqual(['began', 'ended']);
  await expect.poll(() => seen(other)).toEqual(['began']);
});

/** Holds back the result of the next read, of changes or of the number of the last revision, until something has been done. */
function holdBack(
  { database }: TestServer,
  what: 'changes' | 'number',
  act: () => Promise<unknown>,
): void {
  const read = database.read.bind(database);
  const spy = vi.spyOn(database, 'read');
  onTestFinished(() => spy.mockRestore());
  spy.mockImplementation(async (work) => {
    const result = await read(work);
    const isOfNumber = (work as unknown) === lastNumber;
    if (isOfNumber === (what === 'number')) {
      spy.mockRestore();
      await act();
    }
    return result;
  });
}

test('a change between the first read of a stream and its start is not missed', async () => {
  const { server, base } = await start();
  const last = await findLastNumber(server);
  holdBack(server, 'changes', () => save(server, 'meanwhile'));
  const first = await follow(`${base}${STREAM}?after=${last}`);
  await expect.poll(() => resourcesOf(first)).toEqual(['meanwhile']);

  // The other stream of the same changes already has the second.
  holdBack(server, 'changes', async () => {
    await save(server, 'second');
    await expect.poll(() => first.events.length).toBe(2);
  });
  const second = await follow(`${base}${STREAM}?after=${last}`);
  await expect.poll(() => resourcesOf(second)).toEqual(['meanwhile', 'second']);
});

test('a change while another one is read is not missed', async () => {
  const { server, base } = await start();
  const follower = await follow(base + STREAM);
  await untilLive(follower);
  holdBack(server, 'changes', () => save(server, 'second'));

  await save(server, 'first');

  await expect.poll(() => resourcesOf(follower)).toEqual(['first', 'second']);
});

test('a stream ends when a party of its filter is deleted', async () => {
  const { server, base } = await start();
  const authorship = { author: null, acceptedAt: new Date() };
  const league = partyDocument.parse({ code: 'RAILWAY', name: 'Railway League' });
  await server.database.write((writer) => saveParty(writer, league, authorship));
  const follower = await follow(`${base}${STREAM}?signatory=RAILWAY`);
  await untilLive(follower);

  await server.database.write((writer) => removeParty(writer, 'RAILWAY', authorship));

  expect(await follower.ended).toMatch(/^retry: /);
  expect((await follow(`${base}${STREAM}?signatory=RAILWAY`)).response.status).toBe(400);
});

test('a client may know a revision of another node before this one does', async () => {
  const { server, base } = await start();
  const last = await findLastNumber(server);
  holdBack(server, 'number', () => save(server, 'from-another-node'));
  const follower = await follow(base + STREAM, { 'last-event-id': String(last + 1) });
  await save(server, 'next');

  expect(follower.response.status).toBe(200);
  await expect.poll(() => resourcesOf(follower)).toEqual(['next']);
});

test('a heartbeat keeps a stream open, and breaks off one that nobody reads', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { server, base } = await start();
  const follower = await follow(base + STREAM);
  await untilLive(follower);
  vi.advanceTimersByTime(20_000);
  await server.app.close();
  expect(await follower.ended).toContain('\n\n: keep-alive\n\n');

  const unread = createEventStream(() => {});
  unread.body.on('error', () => {});
  unread.beat();
  expect(unread.isOpen()).toBe(true);
  unread.beat();
  expect(unread.isOpen()).toBe(false);
});

test('a stream gets the changes that another process makes', async () => {
  const other = await startServerAt(server.databaseUrl, {}, { upToDate: true });
  onTestFinished(other.close);
  const follower = await follow(base + STREAM);
  await untilLive(follower);

  await save(other, 'from-elsewhere');

  await expect.poll(() => resourcesOf(follower)).toEqual(['from-elsewhere']);
});

test('a client that does not read holds up no other, and gets what it lacks when it reads', async () => {
  const { server, base } = await start();
  const reader = await follow(base + STREAM);
  const socket = connect(Number(new URL(base).port), '127.0.0.1').pause();
  onTestFinished(() => void socket.destroy());
  socket.write(`GET ${STREAM} HTTP/1.1\r\nHost: registry.example\r\n\r\n`);
  const places = async () => {
    const { body } = await server.get('/metrics');
    return /communique_event_streams (\d+)/.exec(body)?.[1];
  };
  await expect.poll(places).toBe('2');
  await untilLive(reader);

  // More than the buffers of a connection hold.
  const text = `${makeDocument().text}\n\n${`${'long'.repeat(12)} `.repeat(8_000).trim()}`;
  for (let at = 0; at < 20; at += 1) await save(server, `long-${at}`, { text });

  await expect.poll(() => reader.events.length, { timeout: 20_000 }).toBe(20);
  let received = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    received += part;
  });
  socket.resume();
  const ids = () =>
    [...received.matchAll(/^id: (\d+)\nevent: change$/gm)].map(([, id]) => Number(id));
  await expect.poll(ids, { timeout: 20_000 }).toEqual(reader.events.map(({ id }) => id));
});

test('streams with the same filter are read for once, and those whose clients are gone not at all', async () => {
  const { server, base } = await start();
  const live = await follow(base + STREAM);
  await untilLive(live);
  const read = vi.spyOn(server.database, 'read');
  const countReads = async (id: string) => {
    read.mockClear();
    const count = live.events.length;
    await save(server, id);
    await expect.poll(() => live.events.length).toBe(count + 1);
    await setTimeout(100);
    return read.mock.calls.length;
  };
  const count = await countReads('alone');
  const others: Follower[] = [];
  for (let at = 0; at < 5; at += 1) others.push(await follow(base + STREAM));
  for (const other of others) await untilLive(other);
  expect(await countReads('together')).toBe(count);

  for (const other of others) other.close();
  for (const query of ['q=one', 'q=two', 'q=three']) {
    const gone = await follow(`${base}${STREAM}?${query}`);
    await untilLive(gone);
    gone.close();
  }
  await setTimeout(100);
  expect(await countReads('alone-again')).toBe(count);
});

test('of streams that are not read, those that were read last keep their events', () => {
  const streams = Array.from({ length: 5 }, () => {
    const stream = createEventStream(() => {});
    stream.body.on('error', () => {});
    return stream;
  });
  const shared = Buffer.alloc(60_000, 'a');
  const events = [Buffer.alloc(40_000, 'b'), shared, Buffer.alloc(50_000, 'c'), shared];
  streams.forEach((stream, at) => {
    vi.spyOn(stream, 'lastReadAt').mockReturnValue(at);
    stream.send(events[at] ?? Buffer.from('short'));
  });

  makeRoom(streams, 110_000);
  expect(streams.map((stream) => stream.isOpen())).toEqual([false, true, true, true, true]);
  makeRoom(streams, 1);
  expect(streams.map((stream) => stream.isOpen())).toEqual([false, true, false, true, true]);
});

test('a server that stops ends its streams', async () => {
  const { server, base } = await start();
  const follower = await follow(base + STREAM);

  await server.app.close();

  expect(await follower.ended).toMatch(/^retry: \d+\n\n/);
});

test('each client has a number of streams, and all together have another', async () => {
  const { base } = await start({ MAX_EVENT_STREAMS: '2', MAX_EVENT_STREAMS_PER_CLIENT: '1' });
  const first = await follow(base + STREAM);
  const refused = await follow(base + STREAM);
  expect(refused.response.status).toBe(429);
  expect(refused.response.headers.get('retry-after')).toBe('5');

  first.close();

  await expect.poll(async () => (await follow(base + STREAM)).response.status).toBe(200);
  const { base: full } = await start({ MAX_EVENT_STREAMS: '0' });
  expect((await follow(full + STREAM)).response.status).toBe(503);
});

test('HEAD has the header of the stream, and no body', async () => {
  const { base } = await start({ MAX_EVENT_STREAMS_PER_CLIENT: '1' });
  for (let count = 0; count < 3; count += 1) {
    const response = await fetch(base + STREAM, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  }
});

test.each([
  ['last-event-id', 'x'],
  ['last-event-id', '-1'],
  ['last-event-id', '1e3'],
  ['last-event-id', '99999999999'],
  ['last-event-id', '2000000000'],
])('a %s of %s is refused', async (name, value) => {
  const { status, body } = await server.get(STREAM, { [name]: value });
  expect(status).toBe(400);
  expect(body.errors).toMatchObject([{ in: 'header', pointer: '/last-event-id' }]);
});

test.each([
  '?after=-1',
  '?after=x',
  '?since=yesterday',
  '?signatory=ZZZ',
  '?type=party&kind=demand',
  '?limit=5',
])('%s is refused', async (query) => {
  expect((await server.get(STREAM + query)).status).toBe(400);
});
