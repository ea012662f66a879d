import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ReceivedWebhook {
  path: string;
  headers: Record<string, string>;
  body: string;
  // biome-ignore lint/suspicious/noExplicitAny: an event of any type.
  event: any;
}

export interface Receiver {
  url: string;
  received: ReceivedWebhook[];
  /** How the receiver answers from now on. */
  answer(respond: (response: ServerResponse, request: IncomingMessage) => void): void;
}

/** Starts a receiver of webhooks on this machine for one test. It answers 204 until it is told otherwise. */
export async function startReceiver(host = '127.0.0.1'): Promise<Receiver> {
  let respond: (response: ServerResponse, request: IncomingMessage) => void = (response) =>
    response.writeHead(204).end();
  const received: ReceivedWebhook[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts).toString();
    received.push({
      path: request.url ?? '',
      headers: request.headers as Record<string, string>,
      body,
      event: body === '' ? null : JSON.parse(body),
    });
    response.on('error', () => undefined);
    respond(response, request);
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((fulfil) => server.listen(0, host, fulfil));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/hook`,
    received,
    answer(next) {
      respond = next;
    },
  };
}
