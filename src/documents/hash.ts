import { createHash } from 'node:crypto';

/** The hash of a document: SHA-256 of its JSON, keys in the order of the schema, in hexadecimal. */
export function hashDocument(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}
