import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CREATE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { makeKey, startServer, type TestServer } from '../../support/server.js';
import { listen } from '../../support/wire.js';

/** Each write puts its number into a document, which changes the responses of all these URLs. */
const ID = 'northern-railway-2020';
const ADDRESSES = [
  `/v1/statements/${ID}`,
  '/v1/statements?signatory=AU&q=railway',
  `/v1/claims?statement=${ID}&kind=welcome`,
  '/v1/signatories/AU',
  '/v1/search?q=timetable&format=json',
  `/v1/statements/${ID}/revisions?limit=1`,
];

/** The number of the write that a response shows; 0 for none. */
function shownIn(body: string): number {
  return Number(/Write (\d+)/.exec(body)?.[1] ?? 0);
}

interface Answer {
  status: number;
  etag: string;
  body: string;
}

describe('a server with a response cache', () => {
  let server: TestServer;
  let port: number;
  let key: string;
  let agent: Agent;
  /** The number of the last acknowledged write. */
  let written = 0;

  beforeAll(async () => {
    server = await startServer({ RATE_LIMIT: '1000000' });
    port = await listen(server);
    key = await makeKey(server);
    agent = new Agent({ keepAlive: true });
    written = 0;
    await write(CREATE);
  });
  afterAll(async () => {
    agent.destroy();
    await server.close();
  });
  beforeEach(async () => {
    for (const path of ADDRESSES) for (let time = 0; time < 3; time += 1) await get(path);
  });

  function ask(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body = '',
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request({ port, path, method, headers, agent }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            etag: response.headers.etag ?? '',
            body: text,
          }),
        );
      });
      sent.on('error', reject).end(body);
    });
  }

  const get = (path: string, headers: Record<string, string> = {}) => ask('GET', path, headers);

  /** A document that shows a number at all URLs. */
  function numbered(number: number): string {
    const title = `Write ${number} on the railway`;
    const text = `Write ${number}: we welcome the railway. We urge Norway to publish the timetable.`;
    return JSON.stringify(
      makeDocument({
        id: ID,
        title,
        text,
        claims: [{ key: 'c1', kind: 'welcome', quote: `Write ${number}: we welcome the railway.` }],
      }),
    );
  }

  const writeFields = () => ({
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
  });

  async function write(condition: Record<string, string> = { 'if-match': '*' }): Promise<Answer> {
    const number = written + 1;
    const fields = { ...writeFields(), ...condition };
    const answer = await ask('PUT', `/v1/statements/${ID}`, fields, numbered(number));
    expect([200, 201], answer.body).toContain(answer.status);
    written = number;
    return answer;
  }

  test('shows a write everywhere as soon as it is acknowledged', async () => {
    for (let time = 0; time < 3; time += 1) {
      const before = await Promise.all(ADDRESSES.map((path) => get(path)));
      await write();
      for (const [at, path] of ADDRESSES.entries()) {
        const { etag = '' } = before[at] ?? {};
        // Revalidation must not return 304.
        const revalidated = await get(path, { 'if-none-match': etag });
        expect(revalidated.status, path).toBe(200);
        const again = await get(path);
        expect(again.body, path).toBe(revalidated.body);
        if (!path.includes('/revisions')) expect(shownIn(again.body), path).toBe(written);
      }
    }
  });

  test('shows a deletion and what comes back after it', async () => {
    const path = `/v1/statements/${ID}`;
    const fields = { authorization: `Bearer ${key}`, 'if-match': '*' };
    expect((await ask('DELETE', path, fields)).status).toBe(204);
    expect((await get(path)).status).toBe(410);
    expect(JSON.parse((await get('/v1/search?q=timetable&format=json')).body).data).toEqual([]);
    expect((await get('/v1/signatories/AU')).body).not.toContain('railway');
    await write(CREATE);
    for (const address of ADDRESSES.slice(0, 3)) {
      expect(shownIn((await get(address)).body), address).toBe(written);
    }
  });

  test('answers pipelined requests with the last write before them, or a later one', async () => {
    const line = await openPipeline(port);
    for (let time = 0; time < 5; time += 1) {
      await write();
      const answers = await line.send([...ADDRESSES.slice(0, 3), ...ADDRESSES.slice(0, 3)]);
      expect(answers.map(shownIn)).toEqual(answers.map(() => written));
    }
    line.close();
  });

  test('answers pipelined requests sent during writes with the last acknowledged write, or a later one', async () => {
    const line = await openPipeline(port);
    const bursts: { sentAfter: number; answers: Promise<string[]> }[] = [];
    for (let time = 0; time < 8; time += 1) {
      bursts.push({ sentAfter: written, answers: line.send(ADDRESSES.slice(0, 2)) });
      await write();
      bursts.push({ sentAfter: written, answers: line.send(ADDRESSES.slice(0, 2)) });
    }
    for (const { sentAfter, answers } of bursts) {
      for (const answer of await answers) {
        expect(shownIn(answer)).toBeGreaterThanOrEqual(sentAfter);
      }
    }
    line.close();
  });

  test('never shows a reader an older state than the last acknowledged write', async () => {
    let isDone = false;
    const read = async (path: string) => {
      let last = 0;
      while (!isDone) {
        const sentAfter = written;
        const { status, body } = await get(path);
        expect(status).toBe(200);
        const shown = shownIn(body);
        expect(shown, path).toBeGreaterThanOrEqual(sentAfter);
        expect(shown, `${path} went back`).toBeGreaterThanOrEqual(last);
        last = shown;
      }
      expect(shownIn((await get(path)).body)).toBe(written);
    };
    const readers = ADDRESSES.slice(0, 3).flatMap((path) => [read(path), read(path)]);
    for (let time = 0; time < 12; time += 1) await write();
    isDone = true;
    await Promise.all(readers);
  });
});

/** A connection with pipelined requests. */
async function openPipeline(port: number) {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true).setEncoding('utf8');
  const waiting: ((body: string) => void)[] = [];
  let received = '';
  socket.on('data', (chunk: string) => {
    received += chunk;
    for (;;) {
      const end = received.indexOf('\r\n\r\n');
      const length = Number(/^content-length: (\d+)/im.exec(received.slice(0, end))?.[1]);
      const rest = Buffer.from(received.slice(end + 4));
      if (end < 0 || rest.length < length) return;
      received = rest.subarray(length).toString();
      waiting.shift()?.(rest.subarray(0, length).toString());
    }
  });
  return {
    /** Sends requests in one packet. @returns the bodies of the responses */
    send(paths: readonly string[]): Promise<string[]> {
      const bodies = paths.map(() => new Promise<string>((resolve) => waiting.push(resolve)));
      socket.write(
        paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: registry.example\r\n\r\n`).join(''),
      );
      return Promise.all(bodies);
    },
    close: () => socket.destroy(),
  };
}
