import { isIP } from 'node:net';
import { compile } from '@fastify/proxy-addr';
import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import type { Client } from '../pool/pool.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** An address of `X-Forwarded-For`, to which some proxies add the port: `203.0.113.7:1234`, `[2001:db8::1]:1234`. */
function parseAddress(text = ''): Address | null {
  const [, v6, v4] = /^(?:\[(.*)\](?::\d+)?|([\d.]+):\d+)$/.exec(text) ?? [];
  const address = v6 ?? v4 ?? text;
  // An IPv4 address in IPv6 notation becomes an IPv4 address.
  return isIP(address) ? ipaddr.process(address) : null;
}

/** Fastify's `trustProxy` for these proxies: addresses or CIDR ranges. Their addresses may have a port. */
export function trustProxies(proxies: readonly string[]) {
  if (proxies.length === 0) return false;
  const isTrusted = compile([...proxies]);
  return (text: string, hop: number): boolean => {
    const address = parseAddress(text);
    return address !== null && isTrusted(address.toString(), hop);
  };
}

/** The client's address, without its port. If proxies name something else, it is that of the connection. */
function findAddress({ ip, socket }: FastifyRequest): Address | null {
  return parseAddress(ip) ?? parseAddress(socket.remoteAddress);
}

/** The client's address, for people. */
export function clientAddress(request: FastifyRequest): string {
  return findAddress(request)?.toString() ?? 'unknown';
}

/** What limits count as one client: an IPv4 address, or the /64 network in which an IPv6 client may choose any address. */
export function clientId(request: FastifyRequest): string {
  const address = findAddress(request);
  if (address instanceof ipaddr.IPv6) {
    return `${new ipaddr.IPv6([...address.parts.slice(0, 4), 0, 0, 0, 0])}/64`;
  }
  return address?.toString() ?? 'unknown';
}

/** For whom work is done in a pool. Fastify's `signal` won't do: it aborts as soon as the body has been read. */
export function clientOf(request: FastifyRequest): Client {
  return { id: clientId(request), connection: request.socket };
}
