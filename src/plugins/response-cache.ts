import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { LRUCache } from 'lru-cache';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { Database } from '../db/database.js';
import {
  type Coding,
  compress,
  negotiateCoding,
  setCoding,
  varyByCoding,
} from '../http/compression.js';
import { isRead } from '../http/preconditions.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Where to cache the response; null if it must not be cached or comes from the cache. */
    cacheSlot: { key: string; coding: Coding; version: string | number } | null;
  }
}

interface CachedResponse {
  /** The registry's version before the response was made. */
  version: string | number;
  lastChange: number | null;
  headers: Record<string, string>;
  body: Buffer;
}

/** Headers that belong to one request or are set when a response is sent. */
const NOT_CACHED = /^(?:x-request-id|ratelimit-.*|date|connection|keep-alive|content-length)$/;

/** Memory per entry besides its body: headers and bookkeeping. */
const OVERHEAD_BYTES = 2_000;

/** Compressing shorter bodies doesn't pay. */
const MIN_COMPRESSED_BYTES = 1_000;

/** How many keys requested once are remembered: about as many responses as fit in the cache by default. */
const MAX_SEEN = 5_000;

/**
 * Caches responses to GET and HEAD by URL, `Accept` and content coding. An entry is valid as long as the registry's
 * version is the one read before its response was made, so a write at any moment invalidates it. Responses are cached,
 * and compressed, when they are requested for the second time. Requests with a key or a body bypass the cache.
 */
export const responseCache = fp<{ database: Database; maxBytes: number; registry: Registry }>(
  async (app, { database, maxBytes, registry }) => {
    const { hits, misses, evictions } = createCounters(registry);
    const seen = new LRUCache<string, true>({ max: MAX_SEEN });
    const responses = new LRUCache<string, CachedResponse>({
      maxSize: maxBytes,
      sizeCalculation: ({ body }, key) => body.length + 2 * key.length + OVERHEAD_BYTES,
      dispose: (_response, _key, reason) => {
        if (reason === 'evict') evictions.inc();
      },
    });
    new Gauge({
      name: 'communique_response_cache_bytes',
      help: 'Memory used by cached responses, in bytes.',
      registers: [registry],
      collect() {
        this.set(responses.calculatedSize);
      },
    });

    app.decorateRequest('cacheSlot', null);

    app.addHook('onRequest', (request, reply, done) => {
      const version = isCacheable(request) ? database.version() : null;
      if (version === null) return done();
      const { accept = '*/*', 'accept-encoding': acceptEncoding } = request.headers;
      const coding = negotiateCoding(acceptEncoding);
      const key = `${coding} ${accept} ${request.url}`;
      const cached = responses.get(key);
      if (cached?.version !== version) {
        misses.inc();
        request.cacheSlot = { key, coding, version };
        return done();
      }
      hits.inc();
      request.lastChange = cached.lastChange;
      reply.headers(cached.headers).send(cached.body);
    });

    app.addHook('onSend', async ({ cacheSlot, lastChange }, reply, payload) => {
      if (reply.getHeader('cache-control') === 'no-store') return payload;
      varyByCoding(reply);
      if (!cacheSlot || !Buffer.isBuffer(payload)) return payload;
      const { key, coding, version } = cacheSlot;
      if (!seen.has(key)) {
        seen.set(key, true);
        return payload;
      }
      const isLong = payload.length >= MIN_COMPRESSED_BYTES;
      const isCompressed = coding !== 'identity' && isLong && !reply.hasHeader('content-encoding');
      const body = isCompressed ? await compress(payload, coding) : copy(payload);
      if (isCompressed) setCoding(reply, coding);
      responses.set(key, { version, lastChange, headers: cacheableHeaders(reply), body });
      return body;
    });
  },
  { name: 'response-cache' },
);

function isCacheable(request: FastifyRequest): boolean {
  const { headers } = request;
  const hasBody =
    headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  return isRead(request) && !hasBody && headers.authorization === undefined;
}

/** A small buffer is a view of a larger block, which it would keep in memory. */
function copy(body: Buffer): Buffer {
  return Buffer.from(new Uint8Array(body).buffer);
}

function cacheableHeaders(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reply.getHeaders())
      .filter(([name]) => !NOT_CACHED.test(name))
      .map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}

function createCounters(registry: Registry) {
  const counter = (name: string, help: string) =>
    new Counter({ name: `communique_response_cache_${name}_total`, help, registers: [registry] });
  return {
    hits: counter('hits', 'Requests answered from the cache.'),
    misses: counter('misses', 'Requests for which the cache had no valid response.'),
    evictions: counter('evictions', 'Responses evicted to make room.'),
  };
}
