import { and, asc, eq, gt, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import type { Attempt } from '../db/subscription-tables.js';
import type { Tables } from '../db/tables.js';
import type { RevisionSummary } from '../revisions/revisions.store.js';
import type { Subscription } from './subscriptions.store.js';

type Delivery = Tables['deliveries']['$inferSelect'];

/** A delivery with its change, without the document. */
export interface LoggedDelivery extends Delivery {
  change: Pick<RevisionSummary, 'number' | 'type' | 'resourceId' | 'action'>;
}

/** How many attempts of a delivery are kept. */
const MAX_ATTEMPTS = 25;

/** The log of a subscription, newest change first. */
export async function listDeliveries(
  { tables, queries }: Reader,
  { number }: Subscription,
  page: PageRequest,
): Promise<Page<LoggedDelivery>> {
  const { deliveries } = tables;
  const sort: Sort = [{ column: deliveries.revision, direction: 'desc' }];
  const isOfSubscription = eq(deliveries.subscriptionNumber, number);
  const rows = await queries
    .select(loggedColumns(tables))
    .from(deliveries)
    .innerJoin(tables.revisions, eq(tables.revisions.number, deliveries.revision))
    .where(and(isOfSubscription, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  return {
    ...toPage(rows.map(toLogged), page.limit, ({ revision }) => [revision]),
    ...(page.total ? { total: await queries.$count(deliveries, isOfSubscription) } : {}),
  };
}

function loggedColumns({ deliveries, revisions }: Tables) {
  const { number, type, resourceId, action } = revisions;
  return { delivery: deliveries, change: { number, type, resourceId, action } };
}

function toLogged({
  delivery,
  change,
}: {
  delivery: Delivery;
  change: LoggedDelivery['change'];
}): LoggedDelivery {
  return { ...delivery, change };
}

/** @returns null if the subscription has no such delivery */
export async function findDelivery(
  { tables, queries }: Reader,
  { number }: Subscription,
  id: string,
): Promise<LoggedDelivery | null> {
  const { deliveries, revisions } = tables;
  const [row] = await queries
    .select(loggedColumns(tables))
    .from(deliveries)
    .innerJoin(revisions, eq(revisions.number, deliveries.revision))
    .where(and(eq(deliveries.id, id), eq(deliveries.subscriptionNumber, number)));
  return row ? toLogged(row) : null;
}

/** Appends an attempt to the log of its delivery. */
export async function logAttempt(
  { tables: { deliveries }, queries }: Writer,
  { id }: Pick<Delivery, 'id'>,
  attempt: Attempt,
): Promise<void> {
  const [delivery] = await queries
    .select({ attempts: deliveries.attempts })
    .from(deliveries)
    .where(eq(deliveries.id, id));
  if (!delivery) return;
  const attempts = [...delivery.attempts, attempt].slice(-MAX_ATTEMPTS);
  await queries.update(deliveries).set({ attempts }).where(eq(deliveries.id, id));
}

/** Notes that a delivery has succeeded: the next one is due. */
export async function settleDelivery(
  { tables: { deliveries, subscriptions }, queries }: Writer,
  { id, subscriptionNumber }: Pick<Delivery, 'id' | 'subscriptionNumber'>,
  at: string,
): Promise<void> {
  const settled = await queries
    .update(deliveries)
    .set({ state: 'delivered', deliveredAt: at })
    .where(and(eq(deliveries.id, id), eq(deliveries.state, 'waiting')))
    .returning({ id: deliveries.id });
  const { waiting } = subscriptions;
  await queries
    .update(subscriptions)
    .set({
      waiting: sql`${waiting} - ${settled.length}`,
      dueAt: sql`case when ${waiting} > ${settled.length} then ${at} end`,
      ...{ failures: 0, failingSince: null, lastSuccessAt: at },
    })
    .where(eq(subscriptions.number, subscriptionNumber));
}

/** The next delivery that waits after a revision, in the order of changes. */
export async function findNextDelivery(
  { tables: { deliveries }, queries }: Reader,
  subscriptionNumber: number,
  afterRevision: number,
): Promise<Delivery | null> {
  const [next] = await queries
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.subscriptionNumber, subscriptionNumber),
        eq(deliveries.state, 'waiting'),
        gt(deliveries.revision, afterRevision),
      ),
    )
    .orderBy(asc(deliveries.revision))
    .limit(1);
  return next ?? null;
}

/** How many deliveries of active subscriptions wait. */
export async function countWaiting({ tables, queries }: Reader): Promise<number> {
  const { state, waiting } = tables.subscriptions;
  const [sum] = await queries
    .select({ waiting: sql<number | string | null>`sum(${waiting})` })
    .from(tables.subscriptions)
    .where(eq(state, 'active'));
  return Number(sum?.waiting ?? 0);
}

/** When the oldest delivery of an active subscription that waits was found; null if none waits. */
export async function findOldestWaiting({
  tables: { deliveries, subscriptions },
  queries,
}: Reader): Promise<string | null> {
  const next = queries
    .select({ createdAt: deliveries.createdAt })
    .from(deliveries)
    .where(
      and(eq(deliveries.subscriptionNumber, subscriptions.number), eq(deliveries.state, 'waiting')),
    )
    .orderBy(asc(deliveries.revision))
    .limit(1);
  const [oldest] = await queries
    .select({ createdAt: sql<string | null>`min(${next})` })
    .from(subscriptions)
    .where(and(eq(subscriptions.state, 'active'), isNotNull(subscriptions.dueAt)));
  return oldest?.createdAt ?? null;
}

/** Removes some of the deliveries of a subscription, or of all before a moment, that have succeeded. @returns how many */
export async function removeDelivered(
  { tables: { deliveries }, queries, lockRows }: Writer,
  which: { number: number } | { before: string },
  limit: number,
): Promise<number> {
  const { id, subscriptionNumber, deliveredAt } = deliveries;
  const isMeant =
    'number' in which ? eq(subscriptionNumber, which.number) : lt(deliveredAt, which.before);
  const delivered = queries
    .select({ id })
    .from(deliveries)
    .where(and(isNotNull(deliveredAt), isMeant))
    .limit(limit);
  // Whoever else changes them has locked their subscription before. This waits for nobody.
  const removed = await lockRows(delivered, { skipLocked: true });
  const ids = removed.map(({ id }) => id);
  if (ids.length > 0) await queries.delete(deliveries).where(inArray(id, ids));
  return ids.length;
}
