import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { KEY_PREFIX } from '../domain/api-key.js';

/** A key without its secret. Times are ISO 8601. */
export interface ApiKey {
  name: string;
  createdAt: string;
  revokedAt: string | null;
}

/**
 * Creates a key of 256 random bits. Only its hash is stored.
 *
 * @returns the key, which cannot be shown again, or null if the name is taken, even by a revoked key
 */
export async function createKey(
  { tables: { apiKeys }, queries }: Writer,
  name: string,
  at: Date,
): Promise<string | null> {
  const key = `${KEY_PREFIX}${randomBytes(32).toString('base64url')}`;
  const added = await queries
    .insert(apiKeys)
    .values({ name, sha256: hashKey(key), createdAt: at.toISOString(), revokedAt: null })
    .onConflictDoNothing()
    .returning({ number: apiKeys.number });
  return added.length > 0 ? key : null;
}

/** Lists all keys, revoked ones included, by name. */
export async function listKeys({ tables: { apiKeys }, queries }: Reader): Promise<ApiKey[]> {
  return queries
    .select({
      name: apiKeys.name,
      createdAt: apiKeys.createdAt,
      revokedAt: apiKeys.revokedAt,
    })
    .from(apiKeys)
    .orderBy(asc(apiKeys.name));
}

/** @returns whether there was a valid key of that name */
export async function revokeKey(
  { tables: { apiKeys }, queries }: Writer,
  name: string,
  at: Date,
): Promise<boolean> {
  const revoked = await queries
    .update(apiKeys)
    .set({ revokedAt: at.toISOString() })
    .where(and(eq(apiKeys.name, name), isNull(apiKeys.revokedAt)))
    .returning({ number: apiKeys.number });
  return revoked.length > 0;
}

/**
 * Finds the name of a valid key. Every hash is compared, each in constant time, so that the response time says nothing
 * about any key. There are only as many keys as curators.
 *
 * @returns null if there is no such key or it is revoked
 */
export async function findKeyHolder(
  { tables: { apiKeys }, queries }: Reader,
  key: string,
): Promise<string | null> {
  const sha256 = hashKey(key);
  const valid = await queries
    .select({ name: apiKeys.name, sha256: apiKeys.sha256 })
    .from(apiKeys)
    .where(isNull(apiKeys.revokedAt));
  const [holder] = valid.filter((row) => isSameHash(row.sha256, sha256));
  return holder?.name ?? null;
}

/** SHA-256 in hexadecimal. 256 random bits need neither a salt nor a slow hash. */
function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function isSameHash(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}
