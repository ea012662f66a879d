import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import Negotiator from 'negotiator';

export type Coding = 'br' | 'gzip' | 'identity';

/** The coding that the client prefers (RFC 9110 §12.5.3); between equals, the one that compresses better. */
export function negotiateCoding(acceptEncoding: string | undefined): Coding {
  if (!acceptEncoding) return 'identity';
  // @types/negotiator describes an older version, without `preferred`.
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }) as {
    encodings(available: Coding[], options: { preferred: Coding[] }): Coding[];
  };
  const [best] = negotiator.encodings(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] });
  return best ?? 'identity';
}

export function compress(body: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'gzip') return promisify(gzip)(body);
  // Higher qualities take much more time and save little more.
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

/** Says that the body is compressed. An ETag identifies bytes (RFC 9110 §8.8.3), so each coding has its own. */
export function setCoding(reply: FastifyReply, coding: Coding): void {
  reply.header('content-encoding', coding);
  const etag = reply.getHeader('etag');
  if (etag !== undefined) reply.header('etag', String(etag).replace(/"$/, `-${coding}"`));
}

/** Adds to `Vary` that the response depends on `Accept-Encoding`, compressed or not. */
export function varyByCoding(reply: FastifyReply): void {
  const fields = [reply.getHeader('vary') ?? []].flat().join(', ');
  if (fields.toLowerCase().includes('accept-encoding')) return;
  reply.header('vary', fields ? `${fields}, accept-encoding` : 'accept-encoding');
}
