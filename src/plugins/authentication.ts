import fp from 'fastify-plugin';
import type { Database } from '../db/database.js';
import type { ClientCounts } from '../http/client-counts.js';
import { Problem } from '../http/problem.js';
import { findKeyHolder } from '../keys/keys.store.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The name of the key that the request came with, where its address asks for one. */
    keyName: string | null;
  }
}

/** How often one client may fail in a minute, before its keys are no longer looked at. */
const MAX_FAILURES = 20;

/**
 * Where a route's schema names its `security`, whoever asks shows a key (RFC 6750: `Authorization: Bearer`), before
 * anything of the request's body is read. A client that fails too often gets 429, whatever it shows, until its minute is over.
 */
export const authentication = fp<{ database: Database; failures: ClientCounts }>(
  async (app, { database, failures }) => {
    app.decorateRequest('keyName', null);

    app.addHook('onRequest', async (request) => {
      if (!request.routeOptions.schema?.security?.length) return;
      const { count, remainingMs } = await failures.read(request.ip);
      if (count >= MAX_FAILURES) {
        const seconds = Math.ceil(remainingMs / 1000);
        throw new Problem(
          'too-many-requests',
          `This client has failed ${MAX_FAILURES} times to show a valid key. Go on in ${seconds} seconds.`,
          { headers: { 'retry-after': String(seconds) } },
        );
      }
      const [, key] = /^Bearer +([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '') ?? [];
      request.keyName =
        key === undefined ? null : await database.read((reader) => findKeyHolder(reader, key));
      if (request.keyName === null) {
        await failures.add(request.ip);
        throw unauthenticated(key !== undefined);
      }
    });
  },
  { name: 'authentication' },
);

/** `error` stands in the challenge only where there was a key at all (RFC 6750 §3.1). */
function unauthenticated(hadKey: boolean): Problem {
  const challenge = 'Bearer realm="communique"';
  return hadKey
    ? new Problem('unauthenticated', 'This key is not valid: it was never made, or is revoked.', {
        headers: { 'www-authenticate': `${challenge}, error="invalid_token"` },
      })
    : new Problem('unauthenticated', 'Writing needs a key: send Authorization: Bearer <key>.', {
        headers: { 'www-authenticate': challenge },
      });
}
