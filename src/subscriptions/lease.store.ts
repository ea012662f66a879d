import {
  and,
  asc,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNull,
  lte,
  notInArray,
  or,
  sql,
} from 'drizzle-orm';
import { groupBy } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import type { Attempt } from '../db/subscription-tables.js';
import type { Tables } from '../db/tables.js';
import type { Revision } from '../revisions/revisions.store.js';
import { findNextDelivery, logAttempt, settleDelivery } from './deliveries.store.js';
import { dueIfWaiting, pauseSubscription, type Subscription } from './subscriptions.store.js';
import { MAX_BODY_BYTES } from './webhook-event.js';

/**
 * A worker that delivers to a subscription holds a lease on it, so that its deliveries stay in order although several nodes
 * deliver. If a node dies, its leases expire and others take over.
 *
 * Leases are compared with the clock of each node. They last much longer than an attempt: clocks may differ by 15 seconds.
 * If they differ more, two nodes may send the same deliveries at once, which receivers recognise by their ids.
 */
const LEASE_MS = 30_000;

/** How many subscriptions are looked at to find one whose host and key have room. */
const LOOKED_AT = 200;

/** How many subscriptions of one host, and of one key, a worker serves at once. */
const MAX_PER_HOST = 8;
const MAX_PER_KEY = 25;

export interface ClaimOptions {
  /** The worker. */
  holder: string;
  now: Date;
  /** How many subscriptions it can serve more. */
  free: number;
  /** Those that it serves. */
  served: readonly Claimed[];
}

/** A subscription that a worker serves. */
export type Claimed = Pick<Subscription, 'number' | 'host' | 'keyNumber'>;

function isDue({ subscriptions }: Tables, { now, served }: Pick<ClaimOptions, 'now' | 'served'>) {
  const at = now.toISOString();
  const { number, host, keyNumber, leaseUntil } = subscriptions;
  return and(
    eq(subscriptions.state, 'active'),
    lte(subscriptions.dueAt, at),
    // A worker whose lease has expired during a turn doesn't begin another.
    notInArray(
      number,
      served.map((one) => one.number),
    ),
    // No lease is that long: the clock was set back.
    or(isNull(leaseUntil), lte(leaseUntil, at), gt(leaseUntil, leaseFrom(now, 2 * LEASE_MS))),
    notInArray(
      host,
      listFrequent(
        served.map((one) => one.host),
        MAX_PER_HOST,
      ),
    ),
    notInArray(
      keyNumber,
      listFrequent(
        served.map((one) => one.keyNumber),
        MAX_PER_KEY,
      ),
    ),
  );
}

/** The values that occur at least `count` times. */
function listFrequent<Value>(values: readonly Value[], count: number): Value[] {
  const groups = groupBy(values, (value) => value);
  return [...groups].flatMap(([value, some]) => (some.length >= count ? [value] : []));
}

/** Whether there is anything to claim, without writing. */
export async function hasDue(
  { tables, queries }: Reader,
  options: Pick<ClaimOptions, 'now' | 'served'>,
): Promise<boolean> {
  const rows = await queries
    .select({ number: tables.subscriptions.number })
    .from(tables.subscriptions)
    .where(isDue(tables, options))
    .limit(1);
  return rows.length > 0;
}

/** Takes the leases of some subscriptions with overdue deliveries, the longest overdue first. */
export async function claimDue(
  { tables, queries, lockRows }: Writer,
  options: ClaimOptions,
): Promise<Claimed[]> {
  const { subscriptions } = tables;
  const { number, host, keyNumber } = subscriptions;
  const due = await lockRows(
    queries
      .select({ number, host, keyNumber })
      .from(subscriptions)
      .where(isDue(tables, options))
      .orderBy(asc(subscriptions.dueAt))
      .limit(LOOKED_AT),
    { skipLocked: true },
  );
  const claimed = choose(due, options);
  const { holder, now } = options;
  if (claimed.length > 0) {
    await queries
      .update(subscriptions)
      .set({ leaseHolder: holder, leaseUntil: leaseFrom(now) })
      .where(
        inArray(
          subscriptions.number,
          claimed.map(({ number }) => number),
        ),
      );
  }
  return claimed;
}

function choose(due: readonly Claimed[], { free, served }: ClaimOptions): Claimed[] {
  const chosen: Claimed[] = [];
  for (const subscription of due) {
    if (chosen.length === free) break;
    const all = [...served, ...chosen];
    const ofHost = all.filter(({ host }) => host === subscription.host);
    const ofKey = all.filter(({ keyNumber }) => keyNumber === subscription.keyNumber);
    if (ofHost.length < MAX_PER_HOST && ofKey.length < MAX_PER_KEY) chosen.push(subscription);
  }
  return chosen;
}

function leaseFrom(now: Date, durationMs = LEASE_MS): string {
  return new Date(now.getTime() + durationMs).toISOString();
}

function isHeld({ subscriptions }: Tables, number: number, holder: string) {
  return and(eq(subscriptions.number, number), eq(subscriptions.leaseHolder, holder));
}

/** A delivery with all that its webhook is made of: without the document, if that is too long for it. */
export interface NextDelivery {
  subscription: Subscription;
  delivery: NonNullable<Awaited<ReturnType<typeof findNextDelivery>>>;
  revision: Revision;
}

/** The next delivery of a subscription after a revision; null if nothing waits, it is paused, or the lease is lost. */
export async function findNext(
  reader: Reader,
  number: number,
  holder: string,
  after: number,
): Promise<NextDelivery | null> {
  const { tables, queries } = reader;
  const { subscriptions, revisions } = tables;
  const [subscription] = await queries
    .select()
    .from(subscriptions)
    .where(and(isHeld(tables, number, holder), eq(subscriptions.state, 'active')));
  const delivery = subscription && (await findNextDelivery(reader, number, after));
  if (!delivery) return null;
  const { document } = revisions;
  const length = sql`length(cast(${document} as text))`;
  const shortDocument = sql`case when ${length} < ${MAX_BODY_BYTES} then ${document} end`;
  const [revision] = await queries
    .select({ ...getTableColumns(revisions), document: shortDocument.mapWith(document) })
    .from(revisions)
    .where(eq(revisions.number, delivery.revision));
  return revision ? { subscription, delivery, revision: revision as Revision } : null;
}

/** Notes a success, and prolongs the lease. */
export async function noteSuccess(
  writer: Writer,
  { delivery }: NextDelivery,
  attempt: Attempt,
  { holder, now }: { holder: string; now: Date },
): Promise<void> {
  await logAttempt(writer, delivery, attempt);
  await settleDelivery(writer, delivery, attempt.at);
  const { subscriptions } = writer.tables;
  await writer.queries
    .update(subscriptions)
    .set({ leaseUntil: leaseFrom(now) })
    .where(isHeld(writer.tables, delivery.subscriptionNumber, holder));
}

export interface NotedFailure {
  attempt: Attempt;
  /** How many attempts have failed in succession, and since when. */
  failures: number;
  failingSince: string;
  /** When to try again; the reason to pause if it is not to be tried again. */
  next: { dueAt: string } | { pausedReason: string };
}

/** Notes a failure: the delivery waits, and those after it. */
export async function noteFailure(
  writer: Writer,
  { delivery }: NextDelivery,
  { attempt, failures, failingSince, next }: NotedFailure,
  now: Date,
): Promise<void> {
  await logAttempt(writer, delivery, attempt);
  const { subscriptions } = writer.tables;
  const number = delivery.subscriptionNumber;
  await writer.queries
    .update(subscriptions)
    .set({
      ...{ failures, failingSince, lastFailureAt: attempt.at, lastFailure: attempt.error },
      ...('dueAt' in next ? { dueAt: next.dueAt } : {}),
    })
    .where(eq(subscriptions.number, number));
  if ('pausedReason' in next) await pauseSubscription(writer, number, next.pausedReason, now);
}

/**
 * Gives up the lease of a subscription. What waits is due at once, unless the last attempt failed.
 */
export async function releaseLease(
  { tables, queries }: Writer,
  number: number,
  { holder, now, hasFailed }: { holder: string; now: Date; hasFailed: boolean },
): Promise<void> {
  const due = dueIfWaiting(tables.subscriptions, now);
  await queries
    .update(tables.subscriptions)
    .set({ leaseHolder: null, leaseUntil: null, ...(hasFailed ? {} : { dueAt: due }) })
    .where(isHeld(tables, number, holder));
}
