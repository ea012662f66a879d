import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import fp from 'fastify-plugin';
import type { Database } from '../db/database.js';
import { toHttpDate } from '../http/http-date.js';
import { isNotModified, isRead } from '../http/preconditions.js';
import { findLastChange } from '../revisions/last-change.store.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** When the registry last changed, in seconds since 1970, rounded up; null if irrelevant to the response. */
    lastChange: number | null;
  }
  interface FastifyReply {
    /**
     * The version of the resource in the response. Its ETag starts with it, and `If-Match` is compared with it. Null for
     * resources that are never written.
     */
    version: string | null;
  }
}

/** Headers that concern one client: a CDN would pass them on to others. */
const CLIENT_HEADERS = [
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'x-request-id',
];

/**
 * Sets the validators and the freshness of every response (RFC 9110 §8.8, RFC 9111 §5.2): a strong ETag over the bytes
 * sent, `Last-Modified` and `Cache-Control`. Clients may store a response but must revalidate it before use. A CDN may be
 * allowed to serve it for a while (RFC 9213). A stream is sent before all its bytes are known: it has no ETag.
 */
export const validators = fp<{ database: Database; cdnMaxAgeS: number }>(
  async (app, { database, cdnMaxAgeS }) => {
    app.decorateRequest('lastChange', null);
    app.decorateReply('version', null);

    let last: { version: string | number | null; change: Date | null } = {
      version: null,
      change: null,
    };
    async function readLastChange(): Promise<Date | null> {
      const version = database.version();
      if (version === null || version !== last.version) {
        last = { version, change: await database.read(findLastChange) };
      }
      return last.change;
    }

    // Read before the handler runs: if the registry changes meanwhile, the response only looks older than it is.
    app.addHook('preHandler', async (request) => {
      const { url, config } = request.routeOptions;
      if (!isRead(request) || !(config.isPage || url?.startsWith('/v1'))) return;
      const change = await readLastChange();
      // Rounded up, so that another change later in the same second still counts as a change.
      request.lastChange = change && Math.ceil(change.getTime() / 1000);
    });

    app.addHook('onSend', (request, reply, payload, done) => {
      const isText = typeof payload === 'string' || Buffer.isBuffer(payload);
      const isOk = isRead(request) && reply.statusCode === 200;
      const isStorable = isOk && (isText || payload instanceof Readable);
      if (!reply.hasHeader('cache-control')) {
        reply.header('cache-control', isStorable ? 'public, no-cache' : 'no-store');
        // Clients that send a key always get fresh data, including what they have just written.
        const isPublic = request.headers.authorization === undefined;
        if (isStorable && isPublic && cdnMaxAgeS > 0)
          reply.header('cdn-cache-control', `max-age=${cdnMaxAgeS}`);
      }
      if (isText && !isRead(request)) {
        // A write returns the resource as a GET would. Its ETag can be used for the next write.
        if (reply.version !== null) reply.header('etag', toEtag(payload, reply.version));
        return done(null, payload);
      }
      if (!isStorable || reply.getHeader('cache-control') === 'no-store') {
        return done(null, payload);
      }

      if (request.lastChange !== null) {
        // `Last-Modified` must not lie in the future (RFC 9110 §8.8.2.1).
        const now = Math.floor(Date.now() / 1000);
        reply.header('last-modified', toHttpDate(Math.min(request.lastChange, now)));
      }
      if (!isText) return done(null, payload);
      const body = Buffer.isBuffer(payload) ? payload : Buffer.from(payload);
      if (!reply.hasHeader('etag')) reply.header('etag', toEtag(body, reply.version));
      done(null, body);
    });

    if (cdnMaxAgeS === 0) return;
    app.addHook('onSend', (_request, reply, payload, done) => {
      if (reply.hasHeader('cdn-cache-control')) {
        for (const name of CLIENT_HEADERS) reply.removeHeader(name);
      }
      done(null, payload);
    });
  },
  { name: 'validators' },
);

/** Headers that describe content, which 304 and 412 don't have. */
const CONTENT_HEADERS = ['content-length', 'content-type', 'content-encoding'];

/** Headers that describe the representation, which 304 has and 412 doesn't. */
const REPRESENTATION_HEADERS = [
  'etag',
  'last-modified',
  'cache-control',
  'cdn-cache-control',
  'content-disposition',
  'content-language',
  'link',
];

/**
 * Evaluates the preconditions of reads (RFC 9110 §13): sends 304 if the client's copy is still valid, and 412 if the
 * resource is not what the client requires. Registered after everything that sets validators.
 */
export const preconditions = fp(
  async (app) => {
    app.addHook('onSend', (request, reply, payload, done) => {
      if (!isRead(request) || reply.statusCode !== 200) return done(null, payload);
      const etag = reply.getHeader('etag');
      try {
        const isCurrent = isNotModified(request.headers, {
          etag: etag === undefined ? null : String(etag),
          // Not the header's value, which may be a second too early.
          lastChange: request.lastChange,
        });
        // Nobody has a copy of a response that must not be stored.
        if (!isCurrent || reply.getHeader('cache-control') === 'no-store') {
          return done(null, payload);
        }
      } catch (problem) {
        discard(payload);
        for (const name of [...CONTENT_HEADERS, ...REPRESENTATION_HEADERS]) {
          reply.removeHeader(name);
        }
        return done(problem as Error);
      }
      for (const name of CONTENT_HEADERS) reply.removeHeader(name);
      reply.code(304);
      discard(payload);
      // For HEAD, Fastify needs the body for its length and drops it itself.
      done(null, request.method === 'HEAD' ? payload : null);
    });
  },
  { name: 'preconditions' },
);

function discard(payload: unknown): void {
  if (payload instanceof Readable) payload.destroy();
}

function toEtag(payload: string | Buffer, version: string | null): string {
  const hash = createHash('sha256').update(payload).digest('base64url');
  return version === null ? `"${hash}"` : `"${version}.${hash}"`;
}
