import { once } from 'node:events';
import { connect } from 'node:net';
import type { TestServer } from './server.js';

/** A parsed response. */
export interface WireAnswer {
  status: number;
  /** By lower-case name. */
  headers: Record<string, string>;
  body: string;
}

/** Makes a server listen on a free port. @returns the port */
export async function listen({ app }: TestServer): Promise<number> {
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return Number(new URL(address).port);
}

/** Sends text unchanged, and reads until the server closes the connection. */
export async function exchange(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('utf8');
  let received = '';
  socket.on('data', (chunk: string) => {
    received += chunk;
  });
  socket.write(request);
  await once(socket, 'close');
  return received;
}

/** Sends a request with these headers, `Host` and `Connection: close`, and reads the response. */
export async function send(
  port: number,
  line: string,
  fields: string[] = [],
  body = '',
): Promise<WireAnswer> {
  const head = [`${line} HTTP/1.1`, 'Host: registry.example', 'Connection: close', ...fields];
  return parseAnswer(await exchange(port, `${head.join('\r\n')}\r\n\r\n${body}`));
}

/** Parses a response that is not chunked. */
export function parseAnswer(received: string): WireAnswer {
  const end = received.indexOf('\r\n\r\n');
  const [statusLine = '', ...fields] = received.slice(0, end).split('\r\n');
  return {
    status: Number(statusLine.split(' ')[1]),
    headers: Object.fromEntries(
      fields.map((field) => {
        const [name = '', ...value] = field.split(':');
        return [name.toLowerCase(), value.join(':').trim()];
      }),
    ),
    body: received.slice(end + 4),
  };
}
