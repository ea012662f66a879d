import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Turns a request's target into a URL that the router can parse. The absolute form, which proxies send, loses its host
 * (RFC 9112 §3.2.2). A URL with malformed percent-encoding is encoded once more, so that it gets as far as the hook that
 * rejects it: see `isMalformed`.
 */
export function toRoutableUrl({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const path = url.replace(/^https?:\/\/[^/?#]*\/?/i, '/');
  return isMalformed(path) ? encodeURI(path) : path;
}

/** `uri-host [ ":" port ]`, the value of a Host header, without what is inside brackets (RFC 3986 §3.2.2). */
const HOST = /^(?:\[(?<literal>.*)\]|(?:[\w\-.~!$&'()*+,;=]|%[\dA-Fa-f]{2})*)(?::\d*)?$/;

/** Whether a Host header is well-formed. It may be empty. */
export function isHost(value: string): boolean {
  const match = HOST.exec(value);
  const literal = match?.groups?.['literal'];
  return match !== null && (literal === undefined || isIPv6(literal));
}

/** Whether a URL has a `%` without two hex digits, or percent-encoded bytes that aren't UTF-8. */
export function isMalformed(url: string): boolean {
  try {
    decodeURIComponent(url);
    return false;
  } catch {
    return true;
  }
}

/** The path of the request's route with `ids` in place of its parameters. */
export function canonicalPath(request: FastifyRequest, ids: Record<string, string>): string {
  const pattern = request.routeOptions.url ?? request.url;
  return pattern.replace(/:(\w+)/g, (parameter, name: string) => ids[name] ?? parameter);
}

/**
 * Redirects (308) to the URL with the canonical ids in place of the route's parameters.
 *
 * @returns null if the request already uses them
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
