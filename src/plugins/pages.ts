import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import Negotiator from 'negotiator';
import { isRead } from '../http/preconditions.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the response is a page for people, in HTML. */
    isPage?: boolean;
    /** The route in the API whose page it is, unless that is its own with `/v1` before it. */
    pageOf?: string;
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
 * Sends browsers from a resource's address in the API to its page, which is at the same path without `/v1` (303). Whoever
 * names a `format`, or accepts anything, gets the resource itself. Registered before negotiation.
 */
export const pages = fp(
  async (app) => {
    /** The routes of pages by those of the API. */
    const routes = new Map<string, string>();
    app.addHook('onRoute', ({ url, config }) => {
      if (config?.isPage) routes.set(config.pageOf ?? `/v1${url}`, url);
    });

    app.addHook('onRequest', (request, reply, done) => {
      const { url = '', config } = request.routeOptions;
      const route = routes.get(url);
      if (!isRead(request) || route === undefined) return done();
      reply.header('vary', 'Accept');
      const { format } = request.query as { format?: unknown };
      if (format !== undefined || !prefersHtml(request, config.produces ?? [])) return done();
      reply.redirect(toPagePath(request, route), 303);
    });

    app.addHook('preHandler', (request, reply, done) => {
      if (request.routeOptions.config.isPage) reply.type(PAGE_TYPE);
      done();
    });
  },
  { name: 'pages' },
);

/** The address of a page, from a request for its resource. */
function toPagePath({ url, routeOptions, params }: FastifyRequest, route: string): string {
  if (routeOptions.url === `/v1${route}`) return url.slice('/v1'.length);
  const ids = params as Record<string, string>;
  return route.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids[name] ?? ''));
}
