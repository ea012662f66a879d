import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';

/**
 * What the registry is measured by: node:http, or Fastify, with nothing to do but to send what was answered before. A process of its
 * own (`startModule`), to which one message tells what to send.
 */
export interface Yardstick {
  kind: 'node:http' | 'fastify';
  /** By path. */
  answers: Record<string, { status: number; headers: OutgoingHttpHeaders; body: string }>;
}

/** Of the clients: the same as the registry's, so that the header fields are as long. */
const KEEP_ALIVE_MS = 72_000;

process.once('message', async ({ kind, answers }: Yardstick) => {
  const ready = new Map(
    Object.entries(answers).map(([path, { status, headers, body }]) => [
      path,
      { status, headers, body: Buffer.from(body, 'base64') },
    ]),
  );
  const server = kind === 'fastify' ? await serveByFastify(ready) : serveBare(ready);
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
process.once('disconnect', () => process.exit());

type Ready = Map<string, { status: number; headers: OutgoingHttpHeaders; body: Buffer }>;

function serveBare(ready: Ready) {
  return createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    const answer = ready.get(request.url ?? '');
    response.writeHead(answer?.status ?? 404, answer?.headers);
    response.end(answer?.body);
  });
}

async function serveByFastify(ready: Ready) {
  const app = Fastify({ keepAliveTimeout: KEEP_ALIVE_MS });
  for (const [path, { status, headers, body }] of ready) {
    app.get(path, async (_request, reply) =>
      reply
        .code(status)
        .headers(headers)
        .send(body.length > 0 ? body : undefined),
    );
  }
  await app.ready();
  return app.server;
}
