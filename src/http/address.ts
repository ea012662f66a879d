import type { IncomingMessage } from 'node:http';

/**
 * Makes a request target routable. The absolute form, which proxies send, loses its host (RFC 9112 §3.2.2). A target
 * with broken escapes is escaped again, so that a plugin can refuse it like any other: see `hasBrokenEscape`.
 */
export function toRoutableAddress({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const address = url.replace(/^https?:\/\/[^/?#]*\/?/i, '/');
  return hasBrokenEscape(address) ? encodeURI(address) : address;
}

/** Whether a URL contains a `%` without two hex digits, or escapes that are not UTF-8. */
export function hasBrokenEscape(address: string): boolean {
  try {
    decodeURIComponent(address);
    return false;
  } catch {
    return true;
  }
}
