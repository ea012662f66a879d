import { createHash, randomBytes } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { KEY_PREFIX } from '../domain/api-key.js';
import type { KeyScope } from '../domain/vocabulary.js';

/** A key without its secret. Times are ISO 8601. */
export interface ApiKey {
  name: string;
  scope: KeyScope;
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
  scope: KeyScope = 'write',
): Promise<string | null> {
  const key = `${KEY_PREFIX}${randomBytes(32).toString('base64url')}`;
  const added = await queries
    .insert(apiKeys)
    .values({ name, sha256: hashKey(key), scope, createdAt: at.toISOString(), revokedAt: null })
    .onConflictDoNothing()
    .returning({ number: apiKeys.number });
  return added.length > 0 ? key : null;
}

/** Lists all keys, revoked ones included, by name. */
export async function listKeys({ tables: { apiKeys }, queries }: Reader): Promise<ApiKey[]> {
  return queries
    .select({
      name: apiKeys.name,
      scope: apiKeys.scope,
      createdAt: apiKeys.createdAt,
      revokedAt: apiKeys.revokedAt,
    })
    .from(apiKeys)
    .orderBy(asc(apiKeys.name));
}

/** Revokes a key and pauses its subscriptions. @returns whether there was a valid key of that name */
export async function revokeKey(
  { tables: { apiKeys, subscriptions }, queries, lockRows }: Writer,
  name: string,
  at: Date,
): Promise<boolean> {
  const revoked = await queries
    .update(apiKeys)
    .set({ revokedAt: at.toISOString() })
    .where(and(eq(apiKeys.name, name), isNull(apiKeys.revokedAt)))
    .returning({ number: apiKeys.number });
  for (const { number } of revoked) {
    const ofKey = eq(subscriptions.keyNumber, number);
    // In the order in which deliveries lock them.
    await lockRows(
      queries
        .select({ number: subscriptions.number })
        .from(subscriptions)
        .where(ofKey)
        .orderBy(asc(subscriptions.number)),
    );
    await queries
      .update(subscriptions)
      .set({ state: 'paused', pausedReason: 'The key was revoked.', pausedAt: at.toISOString() })
      .where(ofKey);
  }
  return revoked.length > 0;
}

/** The holder of a valid key. */
export interface KeyHolder {
  number: number;
  name: string;
  scope: KeyScope;
}

const selectHolder = preparedQuery(
  ({ tables: { apiKeys }, queries }, { sha256 }: Placeholders<{ sha256: string }>) =>
    queries
      .select({ number: apiKeys.number, name: apiKeys.name, scope: apiKeys.scope })
      .from(apiKeys)
      .where(and(eq(apiKeys.sha256, sha256), isNull(apiKeys.revokedAt))),
);

/**
 * Finds the holder of a valid key by its hash. How long that takes says nothing about a key: nobody can choose the hash of
 * what they send.
 *
 * @returns null if there is no such key or it is revoked
 */
export async function findKeyHolder(reader: Reader, key: string): Promise<KeyHolder | null> {
  const [holder] = await selectHolder(reader, { sha256: hashKey(key) });
  return holder ?? null;
}

/** Whether a key is still valid. */
export async function isKeyValid(
  { tables: { apiKeys }, queries }: Reader,
  number: number,
): Promise<boolean> {
  return (
    (await queries.$count(apiKeys, and(eq(apiKeys.number, number), isNull(apiKeys.revokedAt)))) > 0
  );
}

/** SHA-256 in hexadecimal. 256 random bits need neither a salt nor a slow hash. */
function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
