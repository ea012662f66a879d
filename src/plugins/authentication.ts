import fp from 'fastify-plugin';
import { LRUCache } from 'lru-cache';
import type { Database } from '../db/database.js';
import { Problem } from '../http/problem.js';
import { findKeyHolder } from '../keys/keys.store.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The name of the request's key, on routes that require one. */
    keyName: string | null;
  }
}

/** How many failures a client may have in a minute before its keys are no longer checked. */
const MAX_FAILURES = 20;
const WINDOW_MS = 60_000;

/** How many clients are tracked. The least recent are forgotten first. */
const MAX_CLIENTS = 10_000;

/**
 * Requires a key (RFC 6750: `Authorization: Bearer`) on routes whose schema declares `security`, before the body is read.
 * A client that fails too often gets 429 until its minute is over, even with a valid key.
 */
export const authentication = fp<{ database: Database }>(
  async (app, { database }) => {
    app.decorateRequest('keyName', null);
    // Each client's minute starts with its first failure.
    const failures = new LRUCache<string, number>({
      max: MAX_CLIENTS,
      ttl: WINDOW_MS,
      noUpdateTTL: true,
    });

    app.addHook('onRequest', async (request) => {
      if (!request.routeOptions.schema?.security?.length) return;
      if ((failures.get(request.ip) ?? 0) >= MAX_FAILURES) {
        const seconds = Math.ceil(failures.getRemainingTTL(request.ip) / 1000);
        throw new Problem(
          'too-many-requests',
          `This client has failed to authenticate ${MAX_FAILURES} times. Try again in ${seconds} seconds.`,
          { headers: { 'retry-after': String(seconds) } },
        );
      }
      const [, key] = /^Bearer +([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '') ?? [];
      request.keyName =
        key === undefined ? null : await database.read((reader) => findKeyHolder(reader, key));
      if (request.keyName === null) {
        failures.set(request.ip, (failures.get(request.ip) ?? 0) + 1);
        throw unauthenticated(key !== undefined);
      }
    });
  },
  { name: 'authentication' },
);

/** The challenge has an `error` only if the request had a key (RFC 6750 §3.1). */
function unauthenticated(hadKey: boolean): Problem {
  const challenge = 'Bearer realm="communique"';
  return hadKey
    ? new Problem('unauthenticated', 'This key is unknown or revoked.', {
        headers: { 'www-authenticate': `${challenge}, error="invalid_token"` },
      })
    : new Problem('unauthenticated', 'Writing requires a key: send Authorization: Bearer <key>.', {
        headers: { 'www-authenticate': challenge },
      });
}
