import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import {
  startServer,
  startServerAt,
  startServerForTest,
  type TestServer,
} from '../support/server.js';
import { exchange, listen } from '../support/wire.js';

/** The length of each document, in characters: a page of changes then holds eight of them. */
const LONG = 450_000;
const DOCUMENTS = 56;

/** A registry whose changes are too long for the buffers between server and client. */
let server: TestServer;
let port: number;

beforeAll(async () => {
  server = await startServer();
  for (let number = 1; number <= DOCUMENTS; number += 1) {
    const text = `We, Australia. ${'a'.repeat(LONG)}`;
    const signatories = [{ party: 'AU', nameAsSigned: 'Australia' }];
    const document = makeDocument({ id: `long-${number}`, text, signatories, claims: [] });
    await saveDocument(server, document);
  }
  port = await listen(server);
});
afterAll(() => server.close());

const countQueries = ({ database }: TestServer) => database.queryCount;

/** Waits until no query has run for some turns of the event loop. */
async function untilQuiet(server: TestServer): Promise<number> {
  let last = -1;
  for (let still = 0; still < 20; ) {
    await setTimeout(5);
    still = countQueries(server) === last ? still + 1 : 0;
    last = countQueries(server);
  }
  return last;
}

/** Sends a request without reading the body of its response. */
async function open(
  port: number,
  path: string,
  headers: Record<string, string> = {},
): Promise<IncomingMessage> {
  const sent = request({
    host: '127.0.0.1',
    port,
    path,
    headers: { host: 'registry.example', ...headers },
  });
  sent.on('error', () => undefined);
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.on('error', () => undefined);
  return response;
}

/** Counts the open connections of this process to SQLite files. */
function countConnections(): number {
  return readdirSync('/proc/self/fd').filter((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`).endsWith('/communique.db');
    } catch {
      return false;
    }
  }).length;
}

async function readBody(response: IncomingMessage): Promise<string> {
  response.setEncoding('utf8');
  let body = '';
  for await (const chunk of response) body += chunk;
  return body;
}

test('streams a consistent list no faster than its client reads', async () => {
  const before = await untilQuiet(server);
  // A page holds eight documents and takes three queries.
  const pages = DOCUMENTS / 8;

  const response = await open(port, '/v1/changes?format=ndjson');
  const readAhead = (await untilQuiet(server)) - before;
  expect(readAhead).toBeLessThan(2.25 * pages);
  expect(readAhead).toBeGreaterThan(0);
  await saveDocument(server, makeDocument({ id: 'written-meanwhile' }));

  const lines = (await readBody(response)).trimEnd().split('\n');
  expect(response.complete).toBe(true);
  expect(lines.length).toBe(DOCUMENTS + 1);
  expect(lines.some((line) => line.includes('written-meanwhile'))).toBe(false);
  expect(countQueries(server) - before).toBeGreaterThanOrEqual(3 * pages);
  expect((await server.get('/v1/statements/written-meanwhile')).status).toBe(200);
});

test.runIf(process.platform === 'linux')(
  'frees the snapshot, connection and slot of a client that disconnects',
  async () => {
    const connections = countConnections();
    // One more than may stream at once.
    for (let round = 0; round < 6; round += 1) {
      const response = await open(port, '/v1/changes?format=ndjson');
      response.destroy();
      await untilReturned(server);
    }
    expect(countConnections()).toBeLessThanOrEqual(connections + 2);
    let whole = await open(port, '/v1/parties?format=csv');
    // The server notices a moment later that a client is gone.
    while (whole.statusCode === 429) whole = await open(port, '/v1/parties?format=csv');
    expect(await readBody(whole)).toContain('\r\nZW,');
  },
);

/** Waits until the slots of clients that disconnected are free. */
async function untilReturned(server: TestServer): Promise<void> {
  for (;;) {
    const { status } = await server.get('/v1/claim-kinds?format=csv');
    if (status === 200) return;
    await setTimeout(5);
  }
}

test('limits the whole lists of one client, and those of all', async () => {
  const own = await startServerAt(server.databaseUrl, { TRUST_PROXY: '127.0.0.1' });
  onTestFinished(() => own.close());
  const port = await listen(own);
  const responses: IncomingMessage[] = [];
  const openFor = async (client: number) => {
    const from = { 'x-forwarded-for': `203.0.113.${client}` };
    responses.push(await open(port, '/v1/changes?format=ndjson', from));
    return responses.at(-1);
  };
  for (const client of [1, 1, 2, 2, 3, 3, 4, 4]) await openFor(client);
  expect(responses.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(200));

  const fifth = await openFor(5);
  expect(fifth?.statusCode).toBe(503);
  expect(fifth?.headers['retry-after']).toBe('5');
  responses[0]?.destroy();
  await untilReturned(own);
  const third = await openFor(2);
  expect(third?.statusCode).toBe(429);
  expect(third?.headers['retry-after']).toBe('5');
  expect(JSON.parse(await readBody(third as IncomingMessage)).type).toMatch(
    /\/problems\/too-many-requests$/,
  );
  // Pages are still served.
  expect((await own.get('/v1/claims')).status).toBe(200);
  for (const response of responses) response.destroy();
});

test('breaks off a whole list that takes too long, and frees its snapshot', async () => {
  const own = await startServerAt(server.databaseUrl, { MAX_TRANSFER_MS: '200' });
  onTestFinished(() => own.close());
  const response = await open(await listen(own), '/v1/changes?format=ndjson');
  expect(response.statusCode).toBe(200);
  await setTimeout(400);
  await expect(readBody(response)).rejects.toThrow('aborted');
  expect(response.complete).toBe(false);
  await untilReturned(own);
});

// PostgreSQL does not store invalid JSON.
describe.skipIf(inject('postgres') !== null)('an error while streaming', () => {
  async function breakParty(server: TestServer, code: string): Promise<void> {
    await server.database.write(({ tables: { parties }, queries }) =>
      queries.update(parties).set({ aliases: sql`'{'` }).where(eq(parties.code, code)),
    );
  }

  test('aborts the connection, so that a partial list never looks complete', async () => {
    const server = await startServerForTest();
    await breakParty(server, 'ZW');
    const port = await listen(server);
    for (const format of ['csv', 'ndjson']) {
      const received = await exchange(
        port,
        `GET /v1/parties?format=${format} HTTP/1.1\r\nHost: registry.example\r\n\r\n`,
      );
      const isWhole = received.endsWith('0\r\n\r\n');
      expect(isWhole, format).toBe(false);
      expect(received).not.toContain('JSON');
    }
    expect((await server.get('/v1/parties?format=csv&kind=organisation')).status).toBe(200);
  });

  test('on the first page is a problem, like any other', async () => {
    const server = await startServerForTest();
    await breakParty(server, 'AD');
    const { status, headers, body } = await server.get('/v1/parties?format=csv');
    expect(status).toBe(500);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(body.type).toMatch(/\/problems\/internal-error$/);
  });
});

describe('HEAD of a whole list', () => {
  test('has the headers of GET and reads only the first page', async () => {
    const server = await startServerForTest();
    const path = '/v1/parties?format=csv';
    const get = await server.app.inject(path);
    const before = countQueries(server);
    const head = await server.app.inject({ method: 'HEAD', url: path });
    expect(countQueries(server) - before).toBeLessThanOrEqual(5);
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe('');
    for (const name of ['content-type', 'content-disposition', 'last-modified', 'vary']) {
      expect(head.headers[name], name).toBe(get.headers[name]);
    }
    expect(head.headers['content-length']).toBeUndefined();
  });
});

describe('a whole list', () => {
  test('has Last-Modified but no ETag, and returns 304 while nothing changes', async () => {
    const server = await startServerForTest();
    const path = '/v1/claims?format=csv';
    const { headers } = await server.get(path);
    expect(headers['etag']).toBeUndefined();
    expect(headers['cache-control']).toBe('public, no-cache');
    const since = { 'if-modified-since': String(headers['last-modified']) };
    const kept = await server.get(path, since);
    expect([kept.status, kept.body]).toEqual([304, '']);
    expect(kept.headers['content-type']).toBeUndefined();
    await saveDocument(server, makeDocument(), { acceptedAt: new Date('2031-02-03T04:05:06Z') });
    expect((await server.get(path, since)).status).toBe(200);
    // The ETag of another representation does not match.
    const { headers: page } = await server.get('/v1/claims');
    expect((await server.get(path, { 'if-none-match': String(page['etag']) })).status).toBe(200);
  });
});
