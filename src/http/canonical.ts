import type { FastifyReply, FastifyRequest } from 'fastify';

/** The path of a request's route with `ids` in place of its parameters. */
export function canonicalPath(request: FastifyRequest, ids: Record<string, string>): string {
  const pattern = request.routeOptions.url ?? request.url;
  return pattern.replace(/:(\w+)/g, (parameter, name: string) => ids[name] ?? parameter);
}

/**
 * Redirects (308) to the path with the canonical ids. Returns null if the request already uses them, so that the
 * handler can continue.
 */
export function redirectToCanonical(
  request: FastifyRequest,
  reply: FastifyReply,
  ids: Record<string, string>,
): FastifyReply | null {
  const [path = ''] = request.url.split('?', 1);
  const target = canonicalPath(request, ids);
  if (target === path) return null;
  return reply.redirect(`${target}${request.url.slice(path.length)}`, 308);
}
