import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

const MAX_LENGTH = 2_048;

/** Ranges of addresses that receivers may have although they are not public, as CIDR. */
export type AllowedRanges = readonly string[];

/** Azure's address for virtual machines, the only one for metadata in a public range. */
const METADATA_ADDRESS = '168.63.129.16';

/** The only range of IPv6 with public addresses (RFC 4291 §2.4, IANA's registry). */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');

type Parsed = ReturnType<typeof ipaddr.parse>;

/** Whether the setting allows an address that isn't public. */
function isInAllowedRange(address: string, allowed: AllowedRanges): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return allowed.some((range) => {
    const [network, bits] = ipaddr.parseCIDR(range);
    return network.kind() === parsed.kind() && matches(parsed, network, bits);
  });
}

function matches(address: Parsed, network: Parsed, bits: number): boolean {
  return (address as { match(network: Parsed, bits: number): boolean }).match(network, bits);
}

/**
 * Whether an address is public: not private, loopback, link-local, shared (CGNAT), multicast, reserved or for documentation,
 * and not an IPv6 address that contains an IPv4 one.
 */
function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address === METADATA_ADDRESS) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || matches(parsed, ...GLOBAL_UNICAST);
}

/** Whether text is a range as CIDR, such as 10.0.0.0/8. */
export function isRange(text: string): boolean {
  return ipaddr.isValidCIDR(text);
}

/** An address may not be connected to. The message says why. */
class RefusedAddressError extends Error {
  override name = 'RefusedAddressError';
}

/**
 * Checks the addresses of a host. All must be allowed: a name with a public and a private address is refused.
 *
 * @param protocol `http:` is only for addresses that the setting allows
 * @throws RefusedAddressError
 */
export function requireAllowed(
  addresses: readonly string[],
  protocol: string,
  allowed: AllowedRanges,
): void {
  if (addresses.length === 0) throw new RefusedAddressError('The name has no address.');
  for (const address of addresses) {
    if (isInAllowedRange(address, allowed)) continue;
    if (protocol === 'http:') {
      throw new RefusedAddressError(`${address} requires https: http is only for allowed ranges.`);
    }
    if (!isPublicAddress(address)) {
      throw new RefusedAddressError(`${address} is not a public address.`);
    }
  }
}

/** Whether a name is this machine’s, whatever the DNS says (RFC 6761 §6.3). */
export function isLocalhost(name: string): boolean {
  return /(?:^|\.)localhost\.?$/i.test(name);
}

/** The addresses of such a name. */
export const LOCALHOST = ['127.0.0.1'];

/** The host of a URL, without the brackets of IPv6. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

/** What is wrong with the URL of a receiver; null if nothing is. Names are resolved later, for each connection. */
export function explainAddress(text: string, allowed: AllowedRanges): string | null {
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
    return 'must be an https URL, such as https://example.org/webhooks';
  }
  const url = new URL(text);
  if (url.href.length > MAX_LENGTH) return `must have at most ${MAX_LENGTH} characters, encoded`;
  if (url.protocol === 'http:' && allowed.length === 0) return 'must be an https URL';
  if (url.username !== '' || url.password !== '') return 'must not contain a name or a password';
  if (text.includes('#')) return 'must not contain a fragment';
  if (url.port === '0') return 'must have a port from 1 to 65535';
  const host = hostOf(url);
  const known = isLocalhost(host) ? LOCALHOST : isIP(host) === 0 ? null : [host];
  if (known === null) return null;
  try {
    requireAllowed(known, url.protocol, allowed);
    return null;
  } catch (error) {
    return `must be reachable from the internet: ${(error as Error).message}`;
  }
}
