import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** The token of `Authorization: Bearer` (RFC 6750 §2.1), or null. */
export function readBearerToken({ headers }: FastifyRequest): string | null {
  return /^Bearer +([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** The problem of a request without a valid token. The challenge has an `error` only if there was one (RFC 6750 §3.1). */
export function unauthenticated(detail: string, token: string | null): Problem {
  const challenge = 'Bearer realm="communique"';
  return new Problem('unauthenticated', detail, {
    headers: {
      'www-authenticate': token === null ? challenge : `${challenge}, error="invalid_token"`,
    },
  });
}
