import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import fresh from 'fresh';
import type { Database } from '../db/database.js';
import type { ResponseCache } from '../http/response-cache.js';
import { findLastChange } from '../revisions/last-change.store.js';
import { askOnceATurn, keepAnswer } from './response-cache.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** When the registry last changed, in whole seconds since 1970, rounded up; null where it does not matter. */
    lastChange: number | null;
  }
  interface FastifyReply {
    /**
     * The version of the resource that the answer shows, with which its ETag begins: what `If-Match` of a write is
     * held against. Null where nothing here is written.
     */
    version: string | null;
  }
}

/** What a CDN would keep of one client, and tell to others. */
const OWN_TO_CLIENT = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'x-request-id'];

/**
 * Validators and freshness of every GET (RFC 9110 §8.8, §13): a strong ETag over the bytes sent, `Last-Modified`, and
 * 304 where the client’s copy is still good. Clients may keep what they get and must ask before they use it; a CDN may be
 * told to ask only so often (RFC 9213). A stream goes out before its bytes are known: it has `Last-Modified` alone.
 */
export const conditionalRequests = fp<{
  database: Database;
  cdnMaxAgeS: number;
  cache: ResponseCache | null;
}>(
  async (app, { database, cdnMaxAgeS, cache }) => {
    app.decorateRequest('lastChange', null);
    app.decorateReply('version', null);

    let last: { version: string | number | null; change: Date | null } = {
      version: null,
      change: null,
    };
    const askVersion = askOnceATurn(database);
    async function readLastChange({ cacheKey, raw }: FastifyRequest): Promise<Date | null> {
      const version = cacheKey?.version ?? askVersion(raw.socket);
      if (version === null || version !== last.version) {
        last = { version, change: await database.read(findLastChange) };
      }
      return last.change;
    }

    // Read before the answer is made: should the registry change in between, the answer only looks older than it is.
    app.addHook('preHandler', async (request) => {
      if (!isRead(request) || !request.url.startsWith('/v1/')) return;
      const change = await readLastChange(request);
      // Rounded up, so that a change later in the same second still counts as a change.
      request.lastChange = change && Math.ceil(change.getTime() / 1000);
    });

    app.addHook('onSend', async (request, reply, payload) => {
      if (reply.isFromCache) return payload;
      const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
      const isStream = payload instanceof Readable;
      const isKept = isRead(request) && reply.statusCode === 200 && (isWhole || isStream);
      if (!reply.hasHeader('cache-control')) {
        reply.header('cache-control', isKept ? 'public, no-cache' : 'no-store');
        // Whoever shows a key is to see what is, their own writes among it.
        const isForAll = request.headers.authorization === undefined;
        if (isKept && isForAll && cdnMaxAgeS > 0)
          reply.header('cdn-cache-control', `max-age=${cdnMaxAgeS}`);
      }
      if (isWhole && !isRead(request)) {
        // A write answers the resource as a GET would, and its ETag is good for the next write.
        if (reply.version !== null) reply.header('etag', toEtag(payload, reply.version));
        return payload;
      }
      if (!isKept || reply.getHeader('cache-control') === 'no-store') return payload;

      // The bytes are counted, hashed and sent: they are made once.
      const body = isWhole ? Buffer.from(payload) : null;
      const etag = body && toEtag(body, reply.version);
      if (etag !== null) reply.header('etag', etag);
      // Of a stream too, which is not compressed: caches want the same of all answers of an address.
      if (cache) addVary(reply, 'accept-encoding');
      const lastModified = request.lastChange === null ? null : toHttpDate(request.lastChange);
      if (request.lastChange !== null) {
        // What is sent may not lie in the future (RFC 9110 §8.8.2.1); what is compared may.
        const now = Math.floor(Date.now() / 1000);
        reply.header('last-modified', request.lastChange > now ? toHttpDate(now) : lastModified);
      }
      if (cache && body && etag !== null) {
        keepAnswer(cache, request, reply, { body, etag, lastModified });
      }
      const validators = {
        ...(etag === null ? {} : { etag }),
        ...(lastModified === null ? {} : { 'last-modified': lastModified }),
      };
      if (!fresh(request.headers, validators)) return body ?? payload;
      reply.code(304).removeHeader('content-length').removeHeader('content-type');
      if (isStream) payload.destroy();
      // For HEAD, Fastify drops the body itself, and needs it to tell how long that of a GET would be.
      return request.method === 'HEAD' ? body : null;
    });

    if (cdnMaxAgeS === 0) return;
    app.addHook('onSend', async (_request, reply, payload) => {
      if (reply.hasHeader('cdn-cache-control')) {
        for (const name of OWN_TO_CLIENT) reply.removeHeader(name);
      }
      return payload;
    });
  },
  { name: 'conditional-requests' },
);

function isRead({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Adds to the fields of a request by which its answer differs. */
function addVary(reply: FastifyReply, field: string): void {
  const fields = [reply.getHeader('vary') ?? []].flat().join(', ');
  if (!fields.toLowerCase().includes(field))
    reply.header('vary', fields ? `${fields}, ${field}` : field);
}

function toEtag(payload: string | Buffer, version: string | null): string {
  const hash = createHash('sha256').update(payload).digest('base64url');
  return version === null ? `"${hash}"` : `"${version}.${hash}"`;
}

function toHttpDate(seconds: number): string {
  return new Date(seconds * 1000).toUTCString();
}
