import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../support/server.js';
import { listen, parseAnswer } from '../../support/wire.js';

const MEBIBYTE = 1_048_576;

let server: TestServer;
let port: number;

beforeAll(async () => {
  server = await startServer();
  port = await listen(server);
});
afterAll(() => server.close());

/** Sends a request as simple clients do: reads nothing before the whole body has been sent. */
async function sendAll(head: string[], body: Buffer): Promise<number> {
  const socket = connect(port, '127.0.0.1').pause();
  await writeAll(socket, [...head, 'Host: x', '', ''].join('\r\n'));
  await writeAll(socket, body);
  return readStatus(socket);
}

function writeAll(socket: Socket, data: string | Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(data, (error) => (error ? reject(error) : resolve()));
  });
}

/** Reads a response until the server closes the connection. */
async function readStatus(socket: Socket): Promise<number> {
  socket.setEncoding('utf8');
  let received = '';
  socket.on('data', (chunk: string) => {
    received += chunk;
  });
  socket.resume();
  await once(socket, 'close');
  return parseAnswer(received).status;
}

describe('a client that is still sending its body gets the response', () => {
  const body = Buffer.alloc(16 * MEBIBYTE, 'x');
  const json = ['Content-Type: application/json', `Content-Length: ${body.length}`];

  test.each([
    ['a body that is too long', 413, ['POST /v1/verify HTTP/1.1', ...json]],
    ['a write without a key', 401, ['PUT /v1/statements/x HTTP/1.1', 'Connection: close', ...json]],
    [
      'an unsupported coding',
      415,
      ['POST /v1/verify HTTP/1.1', 'Content-Encoding: gzip', 'Connection: close', ...json],
    ],
    ['HTTP/1.0', 413, ['POST /v1/verify HTTP/1.0', ...json]],
  ])('%s', async (_, status, head) => {
    expect(await sendAll(head, body)).toBe(status);
  });

  test('chunks without an announced length', async () => {
    const head = ['POST /v1/verify HTTP/1.1', 'Connection: close', json[0] ?? ''];
    const chunk = Buffer.from(`${MEBIBYTE.toString(16)}\r\n${'x'.repeat(MEBIBYTE)}\r\n`);
    const chunks = Buffer.concat([...Array(16).fill(chunk), Buffer.from('0\r\n\r\n')]);
    expect(await sendAll([...head, 'Transfer-Encoding: chunked'], chunks)).toBe(413);
  });
});

const ENDLESS = [
  'POST /v1/verify HTTP/1.1',
  'Host: x',
  'Content-Type: application/json',
  'Content-Length: 999999999999',
  '',
  '',
].join('\r\n');

test('a client that announces a long body and sends nothing gets the response', async () => {
  const socket = connect(port, '127.0.0.1');
  await writeAll(socket, ENDLESS);
  expect(await readStatus(socket)).toBe(413);
});

test('a client that never stops sending is disconnected', async () => {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  await writeAll(socket, ENDLESS);
  const chunk = Buffer.alloc(MEBIBYTE, 'x');
  const sending = async () => {
    for (;;) await writeAll(socket, chunk);
  };
  await expect(sending()).rejects.toThrow();
});
