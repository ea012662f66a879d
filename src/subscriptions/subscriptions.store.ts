import { randomBytes } from 'node:crypto';
import { and, asc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm';
import { CHUNK_LENGTH } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import type { StoredFilter } from '../db/subscription-tables.js';
import type { Tables } from '../db/tables.js';
import { findLastNumber } from '../documents/revision-log.store.js';

export type Subscription = Tables['subscriptions']['$inferSelect'];

/** How many subscriptions a key can have. */
export const MAX_SUBSCRIPTIONS = 100;

/** The name of the follower that stores deliveries. */
export const FOLLOWER = 'webhooks';

/** What the owner of a subscription chooses. */
export interface SubscriptionSettings {
  url: string;
  host: string;
  description: string | null;
  filter: StoredFilter;
  /** The terms of the filter: see required-terms.ts. */
  terms: readonly string[];
}

/** Makes a subscription to what changes from now on. @returns null if the key has too many */
export async function createSubscription(
  writer: Writer,
  keyNumber: number,
  { terms, ...settings }: SubscriptionSettings & { secret: string },
  at: Date,
): Promise<Subscription | null> {
  const { tables, queries } = writer;
  const { subscriptions } = tables;
  const count = await queries.$count(subscriptions, eq(subscriptions.keyNumber, keyNumber));
  if (count >= MAX_SUBSCRIPTIONS) return null;
  const [created] = await queries
    .insert(subscriptions)
    .values({
      ...settings,
      keyNumber,
      id: `sub_${randomBytes(16).toString('base64url')}`,
      state: 'active',
      startsAfter: await findLastNumber(writer),
      waiting: 0,
      failures: 0,
      createdAt: at.toISOString(),
    })
    .returning();
  if (!created) throw new Error('The subscription was not stored.');
  await saveTerms(writer, created.number, terms);
  return created;
}

async function saveTerms(
  { tables: { subscriptionTerms }, queries }: Writer,
  subscriptionNumber: number,
  terms: readonly string[],
): Promise<void> {
  await queries
    .delete(subscriptionTerms)
    .where(eq(subscriptionTerms.subscriptionNumber, subscriptionNumber));
  await queries
    .insert(subscriptionTerms)
    .values(terms.map((term) => ({ term, subscriptionNumber })));
}

/** The subscriptions of a key in the order in which they were made. */
export async function listSubscriptions(
  { tables: { subscriptions }, queries }: Reader,
  keyNumber: number,
  page: PageRequest,
): Promise<Page<Subscription>> {
  const sort: Sort = [{ column: subscriptions.number, direction: 'asc' }];
  const isOwn = eq(subscriptions.keyNumber, keyNumber);
  const rows = await queries
    .select()
    .from(subscriptions)
    .where(and(isOwn, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  return {
    ...toPage(rows, page.limit, ({ number }) => [number]),
    ...(page.total ? { total: await queries.$count(subscriptions, isOwn) } : {}),
  };
}

/** @returns null if the key has no such subscription */
export async function findSubscription(
  { tables: { subscriptions }, queries }: Reader,
  keyNumber: number,
  id: string,
): Promise<Subscription | null> {
  const [row] = await queries
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.id, id), eq(subscriptions.keyNumber, keyNumber)));
  return row ?? null;
}

/** Changes some of what the owner chose. A new filter is for what changes from now on. A new address is tried at once. */
export async function changeSubscription(
  writer: Writer,
  { number }: Subscription,
  { terms, ...settings }: Partial<SubscriptionSettings>,
  at: Date,
): Promise<void> {
  const { tables, queries } = writer;
  if (terms) await saveTerms(writer, number, terms);
  const start = terms ? await startNow(writer) : {};
  const retry = settings.url === undefined ? {} : tryAtOnce(tables.subscriptions, at);
  if (Object.keys({ ...settings, ...start }).length === 0) return;
  await queries
    .update(tables.subscriptions)
    .set({ ...settings, ...start, ...retry })
    .where(eq(tables.subscriptions.number, number));
}

/** The columns of a subscription to what changes from now on. One that is paused or behind remains so. */
async function startNow(writer: Writer) {
  const { behindAt } = writer.tables.subscriptions;
  const startsAfter = await findLastNumber(writer);
  return {
    startsAfter,
    behindAt: sql`case when ${behindAt} is not null then cast(${startsAfter} as integer) end`,
  };
}

/**
 * Locks subscriptions before they or their deliveries change, in the order of their numbers. Everything that changes several
 * of them does so: on PostgreSQL, such transactions run at once and could otherwise wait for each other.
 */
export async function lockSubscriptions(
  { tables: { subscriptions }, queries, lockRows }: Writer,
  numbers: Iterable<number>,
): Promise<void> {
  const { number } = subscriptions;
  const ascending = [...new Set(numbers)].sort((one, other) => one - other);
  // Nothing else runs between: a transaction on SQLite holds up all others.
  for (let at = 0; at < ascending.length; at += CHUNK_LENGTH) {
    const some = ascending.slice(at, at + CHUNK_LENGTH);
    const rows = queries.select({ number }).from(subscriptions).where(inArray(number, some));
    await lockRows(rows.orderBy(asc(number)));
  }
}

/** Pauses a subscription. What changes meanwhile is found when it is resumed. */
export async function pauseSubscription(
  writer: Writer,
  number: number,
  reason: string,
  at: Date,
): Promise<void> {
  const { subscriptions, followers } = writer.tables;
  const [follower] = await writer.queries
    .select({ revision: followers.revision })
    .from(followers)
    .where(eq(followers.name, FOLLOWER));
  await writer.queries
    .update(subscriptions)
    .set({
      state: 'paused',
      pausedReason: reason,
      pausedAt: at.toISOString(),
      behindAt: sql`coalesce(${subscriptions.behindAt}, ${follower?.revision ?? 0})`,
    })
    .where(and(eq(subscriptions.number, number), eq(subscriptions.state, 'active')));
}

/** Resumes a subscription where it stopped. What waits is tried at once, also if it was not paused. */
export async function resumeSubscription(
  { tables: { subscriptions }, queries }: Writer,
  number: number,
  at: Date,
): Promise<void> {
  await queries
    .update(subscriptions)
    .set({
      ...{ state: 'active', pausedReason: null, pausedAt: null },
      ...tryAtOnce(subscriptions, at),
    })
    .where(eq(subscriptions.number, number));
}

/** The columns of a subscription whose failures say nothing about the next attempt. */
function tryAtOnce(subscriptions: Tables['subscriptions'], at: Date) {
  return { failures: 0, failingSince: null, dueAt: dueIfWaiting(subscriptions, at) };
}

/** When the next attempt of a subscription is due, if anything waits. */
export function dueIfWaiting(subscriptions: Tables['subscriptions'], at: Date): SQL {
  return sql`case when ${subscriptions.waiting} > 0 then ${at.toISOString()} end`;
}

/** One of the subscriptions whose key was revoked before a moment, if there are any. */
export async function listOfRevokedKeys(
  { tables: { subscriptions, apiKeys }, queries }: Reader,
  before: string,
): Promise<Pick<Subscription, 'number'>[]> {
  return queries
    .select({ number: subscriptions.number })
    .from(apiKeys)
    .innerJoin(subscriptions, eq(subscriptions.keyNumber, apiKeys.number))
    .where(lt(apiKeys.revokedAt, before))
    .limit(1);
}

export async function removeSubscription(
  { tables: { subscriptions }, queries }: Writer,
  number: number,
): Promise<void> {
  await queries.delete(subscriptions).where(eq(subscriptions.number, number));
}

/** Replaces the secret; the old one remains valid until `oldSecretUntil`. */
export async function replaceSecret(
  { tables: { subscriptions }, queries }: Writer,
  { number, secret: oldSecret }: Subscription,
  secret: string,
  oldSecretUntil: Date,
): Promise<void> {
  await queries
    .update(subscriptions)
    .set({ secret, oldSecret, oldSecretUntil: oldSecretUntil.toISOString() })
    .where(eq(subscriptions.number, number));
}

/** What the operator is shown of a subscription. */
interface OwnedSubscription
  extends Pick<
    Subscription,
    'url' | 'state' | 'pausedReason' | 'failures' | 'lastFailure' | 'waiting' | 'lastSuccessAt'
  > {
  keyName: string;
}

/** The subscriptions of all keys. */
export async function listAllSubscriptions({
  tables: { subscriptions, apiKeys },
  queries,
}: Reader): Promise<OwnedSubscription[]> {
  const { url, state, pausedReason, failures, lastFailure, waiting, lastSuccessAt } = subscriptions;
  return queries
    .select({
      ...{ keyName: apiKeys.name, url, state, pausedReason, failures, lastFailure },
      ...{ waiting, lastSuccessAt },
    })
    .from(subscriptions)
    .innerJoin(apiKeys, eq(apiKeys.number, subscriptions.keyNumber))
    .orderBy(asc(apiKeys.name), asc(subscriptions.number));
}
