import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { LRUCache } from 'lru-cache';
import type { Database } from '../db/database.js';
import { KEY_PREFIX } from '../domain/api-key.js';
import { readBearerToken, unauthenticated } from '../http/bearer.js';
import { clientId } from '../http/client.js';
import { Problem } from '../http/problem.js';
import { findKeyHolder, type KeyHolder } from '../keys/keys.store.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The request's valid key. Routes that require a key always have it. */
    key: KeyHolder | null;
  }
}

/** How many invalid keys a client may send in a minute. */
const MAX_FAILURES = 20;
const WINDOW_MS = 60_000;

/** How many clients are tracked. The least recent are forgotten first. */
const MAX_CLIENTS = 10_000;

/** The request's key, or null if it has no valid key. A valid key is looked up once. */
export async function identify(
  request: FastifyRequest,
  database: Database,
): Promise<KeyHolder | null> {
  const key = readBearerToken(request);
  // The token of the metrics is no key, and must work without the database.
  if (!key?.startsWith(KEY_PREFIX)) return null;
  request.key ??= await database.read((reader) => findKeyHolder(reader, key));
  return request.key;
}

/**
 * Requires a key (`Authorization: Bearer`) on routes whose schema declares it in `security`, before the body is read. Keys
 * with the scope `write` may do everything, others only what names their scope.
 * The key is checked first, so that clients who share an address can't shut each other out: a valid key always works, and
 * an invalid one gets 429 once its address has sent too many.
 */
export const authentication = fp<{ database: Database }>(
  async (app, { database }) => {
    app.decorateRequest('key', null);
    // Each client's minute starts with its first failure.
    const failures = new LRUCache<string, number>({
      max: MAX_CLIENTS,
      ttl: WINDOW_MS,
      noUpdateTTL: true,
    });

    app.addHook('onRequest', async (request) => {
      const scheme = request.routeOptions.schema?.security?.find((scheme) => 'key' in scheme);
      const scopes = scheme?.['key'];
      if (!scopes) return;
      const holder = await identify(request, database);
      if (holder) return requireScope(holder, scopes);
      const key = readBearerToken(request);
      if (key === null) {
        throw unauthenticated('This requires a key: send Authorization: Bearer <key>.', key);
      }
      const client = clientId(request);
      const failed = failures.get(client) ?? 0;
      if (failed >= MAX_FAILURES) throw tooManyFailures(failures.getRemainingTTL(client));
      failures.set(client, failed + 1);
      throw unauthenticated('This key is unknown or revoked.', key);
    });
  },
  { name: 'authentication' },
);

/** @throws Problem `insufficient-scope` (RFC 6750 §3.1) */
function requireScope({ name, scope }: KeyHolder, allowed: readonly string[]): void {
  if (scope === 'write' || allowed.includes(scope)) return;
  throw new Problem(
    'insufficient-scope',
    `Writing requires a key with the scope write. The key ${name} has the scope ${scope}.`,
    {
      headers: {
        'www-authenticate': 'Bearer realm="communique", error="insufficient_scope", scope="write"',
      },
    },
  );
}

function tooManyFailures(remainingMs: number): Problem {
  const seconds = Math.max(1, Math.ceil(remainingMs / 1000));
  return new Problem(
    'too-many-requests',
    `This client has sent ${MAX_FAILURES} invalid keys. Send a valid key, or wait ${seconds} seconds.`,
    { headers: { 'retry-after': String(seconds) } },
  );
}
