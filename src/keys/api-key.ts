import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Marks a key as ours, so that people and scanners of leaked secrets know one when they see it. */
const PREFIX = 'communique_';

/** A new key: 256 random bits. It is shown once and stored only as its hash. */
export function generateKey(): string {
  return `${PREFIX}${randomBytes(32).toString('base64url')}`;
}

/** A text with every key taken out: keys that strayed into an address are neither logged nor answered. */
export function hideKeys(text: string): string {
  return text.replace(/communique_[\w-]{43}/gi, `${PREFIX}***`);
}

/** What is stored of a key: SHA-256, in hexadecimal. 256 random bits need no salt and no slow hash. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Compares two such hashes in constant time. */
export function isSameHash(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}
