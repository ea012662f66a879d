import { createHash } from 'node:crypto';
import fp from 'fastify-plugin';
import fresh from 'fresh';
import type { Database } from '../db/database.js';
import { findLastChange } from '../revisions/last-change.store.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** When the registry last changed, in whole seconds since 1970, rounded up; null where it does not matter. */
    lastChange: number | null;
  }
}

/**
 * Validators and freshness of every GET (RFC 9110 §8.8, §13): a strong ETag over the bytes sent, `Last-Modified`, and
 * 304 where the client's copy is still good. Clients may keep what they get and must ask before they use it.
 */
export const conditionalRequests = fp<{ database: Database }>(
  async (app, { database }) => {
    app.decorateRequest('lastChange', null);

    // Read before the answer is made: should the registry change in between, the answer only looks older than it is.
    app.addHook('preHandler', async (request) => {
      if (!request.url.startsWith('/v1/')) return;
      const change = await database.read(findLastChange);
      // Rounded up, so that a change later in the same second still counts as a change.
      request.lastChange = change && Math.ceil(change.getTime() / 1000);
    });

    app.addHook('onSend', async (request, reply, payload) => {
      const readable = request.method === 'GET' || request.method === 'HEAD';
      const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
      if (!readable || reply.statusCode !== 200 || !isWhole) {
        if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
        return payload;
      }
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'public, no-cache');
      if (reply.getHeader('cache-control') === 'no-store') return payload;

      const etag = `"${createHash('sha256').update(payload).digest('base64url')}"`;
      reply.header('etag', etag);
      const validators: Record<string, string> = { etag };
      if (request.lastChange !== null) {
        validators['last-modified'] = toHttpDate(request.lastChange);
        // What is sent may not lie in the future (RFC 9110 §8.8.2.1); what is compared may.
        const now = Math.floor(Date.now() / 1000);
        reply.header('last-modified', toHttpDate(Math.min(request.lastChange, now)));
      }
      if (!fresh(request.headers, validators)) return payload;
      reply.code(304).removeHeader('content-length').removeHeader('content-type');
      // For HEAD, Fastify drops the body itself, and needs it to tell how long that of a GET would be.
      return request.method === 'HEAD' ? payload : null;
    });
  },
  { name: 'conditional-requests' },
);

function toHttpDate(seconds: number): string {
  return new Date(seconds * 1000).toUTCString();
}
