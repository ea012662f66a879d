import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { generateKey, hashKey, isSameHash } from './api-key.js';

/** A key, without what would open anything. Times are ISO 8601. */
export interface ApiKey {
  name: string;
  createdAt: string;
  revokedAt: string | null;
}

/** @returns the key, which nothing can show again; null where the name is taken, even by a revoked key. */
export async function createKey(
  { tables: { apiKeys }, queries }: Writer,
  name: string,
  at: Date,
): Promise<string | null> {
  const key = generateKey();
  const added = await queries
    .insert(apiKeys)
    .values({ name, sha256: hashKey(key), createdAt: at.toISOString(), revokedAt: null })
    .onConflictDoNothing()
    .returning({ number: apiKeys.number });
  return added.length > 0 ? key : null;
}

/** All keys ever made, by name. */
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

/** @returns whether there was such a key, not yet revoked. */
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
 * The name of a key that is valid. Every hash is compared, and each in constant time, so that how long it takes tells
 * nothing of any key; there are as many as there are curators.
 *
 * @returns null where there is no such key, or where it is revoked.
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
