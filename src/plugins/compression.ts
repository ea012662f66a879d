import fp from 'fastify-plugin';
import { LRUCache } from 'lru-cache';
import { compress, negotiateCoding, setCoding, varyByCoding } from '../http/compression.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the response stays the same as long as the server runs. It is then always compressed. */
    isStatic?: boolean;
  }
}

/** Other types are compressed already. */
const COMPRESSIBLE = /^(?:text|application)\/|\+xml/;

/** The explorer and the OpenAPI document take about 1 MB in each coding. */
const MAX_BYTES = 8_388_608;

/** Compressing shorter pages doesn't pay. */
const MIN_PAGE_BYTES = 1_000;

/**
 * Compresses responses that never change, each once per coding, and pages, for which most readers wait on slow networks. All
 * others are compressed by the response cache when they are requested again.
 */
export const compression = fp(
  async (app) => {
    const compressed = new LRUCache<string, Buffer>({
      maxSize: MAX_BYTES,
      sizeCalculation: ({ length }) => length,
    });

    app.addHook('onSend', async ({ routeOptions, headers }, reply, payload) => {
      const { isStatic, isPage } = routeOptions.config;
      const content = typeof payload === 'string' ? Buffer.from(payload) : payload;
      if (!(isStatic || isPage) || !Buffer.isBuffer(content)) return payload;
      varyByCoding(reply);
      const coding = negotiateCoding(headers['accept-encoding']);
      const isText = COMPRESSIBLE.test(String(reply.getHeader('content-type')));
      // The response cache may have kept it compressed.
      const isCompressed = reply.hasHeader('content-encoding');
      if (coding === 'identity' || !isText || isCompressed) return payload;
      if (isPage) {
        if (content.length < MIN_PAGE_BYTES) return payload;
        setCoding(reply, coding);
        return compress(content, coding);
      }
      // Errors have none.
      if (!reply.hasHeader('etag')) return payload;
      setCoding(reply, coding);
      const key = String(reply.getHeader('etag'));
      const body = compressed.get(key) ?? (await compress(content, coding));
      compressed.set(key, body);
      return body;
    });
  },
  { name: 'compression' },
);
