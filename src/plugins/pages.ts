import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import Negotiator from 'negotiator';
import { isRead } from '../http/preconditions.js';
import type { ProblemDetails } from '../http/problem.js';
import { findOtherPage } from '../pages/paths.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the response is a page for people, in HTML. */
    isPage?: boolean;
    /** Makes the page, in HTML, that shows an error of the route to people; null for the common one. */
    renderProblem?: (problem: ProblemDetails, request: FastifyRequest) => string | null;
  }
}

const HTML = 'text/html';

/** The `Content-Type` of pages. */
export const PAGE_TYPE = `${HTML}; charset=utf-8`;

/** Whether `Accept` prefers HTML to these media types, as browsers do. */
export function prefersHtml({ headers }: FastifyRequest, types: readonly string[]): boolean {
  const { accept } = headers;
  if (!accept?.includes(HTML)) return false;
  return new Negotiator({ headers: { accept } }).mediaType([...types, HTML]) === HTML;
}

/**
 * Sends browsers from a resource's address in the API to its page (303). It is at the same path without `/v1`, unless
 * `findOtherPage` knows better. Whoever names a `format`, a time (`at`), or accepts anything, gets the resource itself. Registered before
 * negotiation.
 */
export const pages = fp(
  async (app) => {
    const paths = new Set<string>();
    app.addHook('onRoute', ({ url, config }) => {
      if (config?.isPage) paths.add(url);
    });

    app.addHook('onRequest', (request, reply, done) => {
      const { url = '', config } = request.routeOptions;
      if (!isRead(request) || !url.startsWith('/v1/')) return done();
      const page = paths.has(url.slice('/v1'.length))
        ? request.url.slice('/v1'.length)
        : findOtherPage(url, request.params as Record<string, string>, request.url);
      if (page === null) return done();
      reply.header('vary', 'Accept');
      const { format, at } = request.query as { format?: unknown; at?: unknown };
      if ((format ?? at) !== undefined || !prefersHtml(request, config.produces ?? []))
        return done();
      reply.redirect(page, 303);
    });

    app.addHook('preHandler', (request, reply, done) => {
      if (request.routeOptions.config.isPage) reply.type(PAGE_TYPE);
      done();
    });
  },
  { name: 'pages' },
);
