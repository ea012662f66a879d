import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Redirects (308) to the address that has the canonical ids in place of the route's parameters. Null where the
 * request already asks there, so that a handler can go on.
 */
export function redirectToCanonical(
  request: FastifyRequest,
  reply: FastifyReply,
  ids: Record<string, string>,
): FastifyReply | null {
  const [path = '', query] = request.url.split('?', 2);
  const pattern = request.routeOptions.url ?? path;
  const target = pattern.replace(/:(\w+)/g, (parameter, name: string) => ids[name] ?? parameter);
  if (target === path) return null;
  return reply.redirect(query === undefined ? target : `${target}?${query}`, 308);
}
