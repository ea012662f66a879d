import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import cors from '@fastify/cors';
import rateLimit, {
  type FastifyRateLimitStore,
  type FastifyRateLimitStoreCtor,
} from '@fastify/rate-limit';
import fp from 'fastify-plugin';
import helmet from 'helmet';
import { hasBrokenEscape } from '../http/address.js';
import type { ClientCounts } from '../http/client-counts.js';
import { Problem } from '../http/problem.js';

/** RFC 9110 §4.1 asks servers to take addresses of 8,000 octets at the least. */
const MAX_URL_LENGTH = 8_192;

/** The one inline style of the explorer, in its logo, by its hash. No other passes. */
const EXPLORER_LOGO_STYLE = "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

/** Headers of ours that a page on another origin may read. */
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

/** Those who watch the server must not be told to come back later. */
const PROBES: ReadonlySet<string> = new Set(['/health/live', '/health/ready']);

/** RFC 9112 §3.2 asks servers to refuse a request without a Host, and one with several. */
export function countHosts(rawHeaders: readonly string[]): number {
  return rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;
}

/**
 * What guards the server and its readers: security headers, a strict Content-Security-Policy that the explorer too
 * lives under, CORS that is open for reads alone, and bounds on the length of an address and the number of requests.
 */
export const protection = fp<{ rateLimit: number; publicUrl: string; requests: ClientCounts }>(
  async (app, options) => {
    const securityHeaders = listSecurityHeaders(options.publicUrl);
    app.addHook('onRequest', (request, reply, done) => {
      reply.header('x-request-id', request.id).headers(securityHeaders);
      done();
    });

    await app.register(cors, {
      origin: '*',
      // Nothing that takes POST changes anything.
      methods: ['GET', 'HEAD', 'POST'],
      exposedHeaders: EXPOSED_HEADERS,
      strictPreflight: false,
      maxAge: 86_400,
    });

    if (options.rateLimit > 0) {
      await app.register(rateLimit, {
        global: false,
        max: options.rateLimit,
        store: storeIn(options.requests),
        enableDraftSpec: true,
        allowList: ({ url }) => PROBES.has(url.split('?', 1)[0] ?? url),
        errorResponseBuilder: (_request, { max, ttl }) =>
          new Problem(
            'too-many-requests',
            `One client may send ${max} requests a minute. Go on in ${Math.ceil(ttl / 1000)} seconds.`,
          ),
      });
      // For every request, and before anything is refused: errors count too.
      app.addHook('onRequest', app.rateLimit());
    }

    app.addHook('onRequest', ({ raw, url, originalUrl }, _reply, done) => {
      if (url.length > MAX_URL_LENGTH) {
        throw new Problem(
          'uri-too-long',
          `The address has ${url.length} characters; ${MAX_URL_LENGTH} are the most that are read.`,
        );
      }
      if (hasBrokenEscape(originalUrl)) {
        throw new Problem(
          'malformed-request',
          'The address holds a % that begins no escape, or escapes that are no UTF-8.',
        );
      }
      if (raw.httpVersion !== '1.0' && countHosts(raw.rawHeaders) !== 1) {
        throw new Problem('malformed-request', 'A request has one Host header, and only one.');
      }
      done();
    });
  },
  { name: 'protection' },
);

/** What helmet gives every answer. It is the same for all, and asked for once: to put it together takes a fifth of the time of a small answer. */
function listSecurityHeaders(publicUrl: string): OutgoingHttpHeaders {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'base-uri': ["'none'"],
        'connect-src': ["'self'"],
        'font-src': ["'self'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
        'img-src': ["'self'", 'data:'],
        'script-src': ["'self'"],
        'style-src': ["'self'", EXPLORER_LOGO_STYLE],
      },
    },
    // A host that is reached without TLS must not promise it.
    strictTransportSecurity: publicUrl.startsWith('https:'),
    // These are for browsers that are no more, or for pages; each answer would carry them.
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    // Everything here is public and may be shown by anyone who names it.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  protect(request, response, () => undefined);
  return response.getHeaders();
}

/** The counts as @fastify/rate-limit wants them. */
function storeIn(counts: ClientCounts): FastifyRateLimitStoreCtor {
  return class Store {
    incr(client: string, done: Parameters<FastifyRateLimitStore['incr']>[1]): void {
      counts
        .add(client)
        .then(({ count, remainingMs }) => done(null, { current: count, ttl: remainingMs }), done);
    }

    child(): Store {
      return this;
    }
  };
}
