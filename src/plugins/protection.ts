import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { Database } from '../db/database.js';
import { hideKeys } from '../domain/api-key.js';
import { clientId } from '../http/client.js';
import { Problem } from '../http/problem.js';
import { isHost, isMalformed } from '../http/urls.js';
import { identify } from './authentication.js';

/** RFC 9110 §4.1 asks servers to accept URLs of at least 8,000 octets. */
const MAX_URL_LENGTH = 8_192;

/** Response headers that scripts of other origins may read. */
const EXPOSED_HEADERS = [
  'Content-Disposition',
  'ETag',
  'Last-Modified',
  'Link',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'X-Request-Id',
];

const PROBES: ReadonlySet<string> = new Set(['/health/live', '/health/ready']);

/** The request's own `x-request-id` if it is safe to log, otherwise a new one. */
export function toRequestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  const isSafe =
    typeof given === 'string' && /^[\w.-]{1,128}$/.test(given) && hideKeys(given) === given;
  return isSafe ? given : randomUUID();
}

interface ProtectionOptions {
  database: Database;
  /** Requests per minute and client; 0 for no limit. */
  rateLimit: number;
  publicUrl: string;
}

/** Probes, and what a browser asks before a request, are exempt from the rate limit. */
function isExempt({ url, method }: FastifyRequest): boolean {
  return method === 'OPTIONS' || PROBES.has(url.split('?', 1)[0] ?? url);
}

/**
 * Protects the server and its readers: security headers, a strict Content-Security-Policy that also covers the explorer,
 * CORS for reads, and limits on the number of requests and the length of URLs.
 */
export const protection = fp<ProtectionOptions>(
  async (app, options) => {
    app.addHook('onRequest', (request, reply, done) => {
      reply.header('x-request-id', request.id);
      done();
    });

    await app.register(helmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'base-uri': ["'none'"],
          'connect-src': ["'self'"],
          'font-src': ["'self'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
          'img-src': ["'self'", 'data:'],
          'script-src': ["'self'"],
          'style-src': ["'self'"],
        },
      },
      // A host without TLS must not promise it.
      strictTransportSecurity: options.publicUrl.startsWith('https:'),
      // All data is public and may be embedded anywhere.
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      // These matter only to pages or to obsolete browsers.
      originAgentCluster: false,
      xDnsPrefetchControl: false,
      xDownloadOptions: false,
      xPermittedCrossDomainPolicies: false,
      xXssProtection: false,
    });

    await app.register(cors, {
      origin: '*',
      // No POST route changes anything.
      methods: ['GET', 'HEAD', 'POST'],
      exposedHeaders: EXPOSED_HEADERS,
      strictPreflight: false,
      // plugins/unrouted-requests.ts answers: it knows which paths exist.
      preflightContinue: true,
      maxAge: 86_400,
    });

    if (options.rateLimit > 0) {
      await app.register(rateLimit, {
        global: false,
        max: options.rateLimit,
        timeWindow: '1 minute',
        enableDraftSpec: true,
        allowList: isExempt,
        keyGenerator: async (request) => {
          // A valid key has a limit of its own, which others at its address can't exhaust.
          // If the database fails, whatever needs it says so.
          const key = isExempt(request)
            ? null
            : await identify(request, options.database).catch(() => null);
          return key === null ? clientId(request) : `key ${key.name}`;
        },
        errorResponseBuilder: (_request, { max, ttl }) =>
          new Problem(
            'too-many-requests',
            `A client may send ${max} requests per minute. Try again in ${Math.ceil(ttl / 1000)} seconds.`,
          ),
      });
      // A hook rather than `global`: unknown routes and rejected requests count too.
      app.addHook('onRequest', app.rateLimit());
    }

    app.addHook('onRequest', ({ raw, url, originalUrl }, _reply, done) => {
      if (url.length > MAX_URL_LENGTH) {
        throw new Problem(
          'uri-too-long',
          `The URL has ${url.length} characters; the limit is ${MAX_URL_LENGTH}.`,
        );
      }
      if (isMalformed(originalUrl)) {
        throw new Problem(
          'malformed-request',
          'The URL has a % without two hex digits, or percent-encoded bytes that are not UTF-8.',
        );
      }
      checkHost(raw);
      checkTransferCoding(raw);
      done();
    });
  },
  { name: 'protection' },
);

/** RFC 9112 §3.2: a request without a Host header, with several or with a malformed one must be rejected. */
function checkHost({ httpVersion, headers, rawHeaders }: IncomingMessage): void {
  const count = rawHeaders.filter(
    (name, at) => at % 2 === 0 && name.toLowerCase() === 'host',
  ).length;
  if (count > 1 || (count === 0 && httpVersion !== '1.0')) {
    throw new Problem('malformed-request', 'A request must have exactly one Host header.');
  }
  if (!isHost(headers.host ?? '')) {
    throw new Problem(
      'malformed-request',
      'The Host header is malformed: it must be a host name or an IP address, with a port if needed.',
    );
  }
}

/** RFC 9112 §6.1. Node's parser ignores the other codings of a list that ends in `chunked`. */
function checkTransferCoding({ headers }: IncomingMessage): void {
  const coding = headers['transfer-encoding'];
  if (coding === undefined || /^\s*chunked\s*$/i.test(coding)) return;
  throw new Problem(
    'not-implemented',
    `The transfer coding ${coding} is not supported: send the body chunked or with Content-Length.`,
  );
}
