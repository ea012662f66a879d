import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import FindMyWay from 'find-my-way';
import { Problem } from '../http/problem.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A sentence on what the path is for, shown to those who open it in a browser although it has no GET. */
    usage?: string;
  }
}

/** What exists at a path. */
interface Target {
  methods: Set<string>;
  /** What it is for; null if that is obvious. */
  usage: string | null;
  /** The media types of request bodies; null if there are none. */
  consumes: string | null;
}

type Parameters = Record<string, string | undefined>;

function hasEmptyId({ '*': _, ...ids }: Parameters): boolean {
  return Object.values(ids).includes('');
}

function toPath(url: string): string {
  return url.split('?', 1)[0] ?? url;
}

function listMethods({ methods }: Target): string {
  return [...methods].sort().join(', ');
}

/** The headers of a response to OPTIONS (RFC 9110 §10.2.1, §12.5.1; Linked Data Platform §7.1). */
function describeTarget(target: Target | null): Record<string, string> {
  if (!target) return {};
  const { methods, consumes } = target;
  return {
    allow: listMethods(target),
    ...(consumes === null ? {} : { accept: consumes }),
    ...(consumes !== null && methods.has('POST') ? { 'accept-post': consumes } : {}),
  };
}

/** Whether it is a CORS preflight (Fetch standard, CORS-preflight request). */
function isPreflight({ headers }: FastifyRequest): boolean {
  return headers.origin !== undefined && 'access-control-request-method' in headers;
}

/**
 * Answers requests for unknown paths (404) and unsupported methods (405), and OPTIONS. Registered before all routes, so that
 * it knows which methods each path supports.
 */
export const unroutedRequests = fp(
  async (app: FastifyInstance) => {
    /** The paths that exist. */
    const paths = FindMyWay();
    const targets = new Map<string, Target>();
    app.addHook('onRoute', ({ url, method, schema, config }) => {
      // The CORS preflight route matches every path.
      if (url === '*') return;
      let target = targets.get(url);
      if (!target) {
        target = { methods: new Set(['OPTIONS']), usage: config?.usage ?? null, consumes: null };
        targets.set(url, target);
        paths.on('GET', url, () => undefined, target);
      }
      for (const one of [method].flat()) target.methods.add(one);
      // Fastify does not announce the GET of a plugin’s root with a slash at the end, only its HEAD.
      if (target.methods.has('HEAD')) target.methods.add('GET');
      if (schema?.body) target.consumes = (schema.consumes ?? ['application/json']).join(', ');
    });
    function findTarget(path: string): Target | null {
      const found = paths.find('GET', path);
      // The router takes `/v1/statements/` for a statement with an empty id.
      return found && !hasEmptyId(found.params) ? found.store : null;
    }

    function notFound({ url, method }: FastifyRequest): Problem {
      const path = toPath(url);
      const target = findTarget(path);
      if (!target || target.methods.has(method)) {
        return new Problem('not-found', `Nothing exists at ${path}.`);
      }
      const allow = listMethods(target);
      const refusal = `${path} does not support ${method}. Supported methods: ${allow}.`;
      const detail = [refusal, target.usage].filter((sentence) => sentence !== null).join(' ');
      return new Problem('method-not-allowed', detail, { headers: { allow } });
    }

    app.setNotFoundHandler((request) => {
      throw notFound(request);
    });
    app.addHook('onRequest', (request, reply, done) => {
      // Fastify would reject a QUERY without Content-Type before it finds out that no route supports QUERY.
      const unknownQuery = request.is404 && request.method === 'QUERY';
      if (unknownQuery || hasEmptyId(request.params as Parameters)) throw notFound(request);
      if (request.method !== 'OPTIONS') return done();
      const target = findTarget(toPath(request.url));
      // A preflight asks what pages of other origins may do, not what exists.
      if (!target && request.url !== '*' && !isPreflight(request)) throw notFound(request);
      reply.code(204).headers(describeTarget(target)).send();
    });
  },
  { name: 'unrouted-requests' },
);
