import type { IncomingMessage } from 'node:http';

/**
 * The address of a request in a form that the router can read. The absolute form, which proxies send, loses its host
 * (RFC 9112 §3.2.2). An address with broken escapes is escaped once more, so that the request takes the common way,
 * and is refused there like any other: see `hasBrokenEscape`.
 */
export function toRoutableAddress({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const address = url.replace(/^https?:\/\/[^/?#]*\/?/i, '/');
  return hasBrokenEscape(address) ? encodeURI(address) : address;
}

/** Whether an address holds a `%` without two digits, or escapes that are no UTF-8. */
export function hasBrokenEscape(address: string): boolean {
  try {
    decodeURIComponent(address);
    return false;
  } catch {
    return true;
  }
}
