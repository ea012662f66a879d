import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, lte, min, sql } from 'drizzle-orm';
import { chunks, groupBy } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import type { StatementDocument } from '../documents/document.js';
import { findLastNumber } from '../documents/revision-log.store.js';
import type { Match, RevisionType } from '../domain/vocabulary.js';
import { FOLLOWER, lockSubscriptions, type Subscription } from './subscriptions.store.js';

/** How many deliveries of a subscription are stored ahead. More are found when these have succeeded. */
const MAX_WAITING = 1_000;

/** How many subscriptions that are behind catch up in one step. */
const MAX_CATCHING_UP = 10;

/** A change that concerns a subscription. */
export interface FoundChange {
  /** The id of the delivery. */
  id: string;
  subscriptionNumber: number;
  revision: number;
  /** Null for changes that have no filter. */
  match: Match | null;
}

/** Numbers of revisions: those higher than `after`, up to `upTo`. */
export interface Range {
  after: number;
  upTo: number;
}

/** The revision up to which deliveries are stored. */
export async function findPosition({ tables: { followers }, queries }: Reader): Promise<number> {
  const [row] = await queries
    .select({ revision: followers.revision })
    .from(followers)
    .where(eq(followers.name, FOLLOWER));
  return row?.revision ?? 0;
}

/** The revisions that have not been read yet, at most `limit`. Null if there are none, or nobody subscribes. */
export async function findUnread(
  reader: Reader,
  limit: number,
): Promise<(Range & { position: number }) | null> {
  const position = await findPosition(reader);
  const latest = await findLastNumber(reader);
  if (latest <= position) return null;
  const { subscriptions } = reader.tables;
  const [first] = await reader.queries
    .select({ startsAfter: min(subscriptions.startsAfter) })
    .from(subscriptions)
    .where(isInStep(subscriptions));
  const startsAfter = first?.startsAfter ?? null;
  if (startsAfter === null) return null;
  const after = Math.max(position, startsAfter);
  const upTo = Math.min(latest, after + limit);
  return upTo > after ? { position, after, upTo } : null;
}

function isInStep({ state, behindAt }: Reader['tables']['subscriptions']) {
  return and(eq(state, 'active'), isNull(behindAt));
}

/** A revision without its document. */
export interface ReadRevision {
  number: number;
  type: RevisionType;
  resourceId: string;
}

export async function listRevisionsIn(
  { tables: { revisions }, queries }: Reader,
  { after, upTo }: Range,
): Promise<ReadRevision[]> {
  const { number, type, resourceId } = revisions;
  return queries
    .select({ number, type, resourceId })
    .from(revisions)
    .where(and(gt(number, after), lte(number, upTo)))
    .orderBy(asc(number));
}

/** The documents of a statement before and after a revision, without null. */
export async function listDocumentsAround(
  { tables: { revisions }, queries }: Reader,
  { number, type, resourceId }: ReadRevision,
): Promise<StatementDocument[]> {
  const rows = await queries
    .select({ document: revisions.document })
    .from(revisions)
    .where(
      and(
        eq(revisions.type, type),
        eq(revisions.resourceId, resourceId),
        lte(revisions.number, number),
      ),
    )
    .orderBy(sql`${revisions.number} desc`)
    .limit(2);
  return rows.flatMap(({ document }) => (document ? [document as StatementDocument] : []));
}

/** The members that each group has or had. */
export async function listAllMembers({
  tables: { memberships },
  queries,
}: Reader): Promise<Map<string, string[]>> {
  const rows = await queries
    .select({ group: memberships.groupCode, member: memberships.memberCode })
    .from(memberships);
  const members = groupBy(rows, ({ group }) => group);
  return new Map([...members].map(([group, some]) => [group, some.map(({ member }) => member)]));
}

/** A subscription whose filter has to be evaluated. */
export type Candidate = Pick<Subscription, 'id' | 'number' | 'filter' | 'startsAfter' | 'behindAt'>;

function candidateColumns({ subscriptions }: Reader['tables']) {
  const { id, number, filter, startsAfter, behindAt } = subscriptions;
  return { id, number, filter, startsAfter, behindAt };
}

/** The subscriptions that have one of some terms, and are in step. */
export async function listCandidates(
  { tables, queries }: Reader,
  terms: readonly string[],
): Promise<Candidate[]> {
  const { subscriptions, subscriptionTerms } = tables;
  const found = new Map<number, Candidate>();
  for await (const some of chunks(terms)) {
    const rows = await queries
      .select(candidateColumns(tables))
      .from(subscriptionTerms)
      .innerJoin(subscriptions, eq(subscriptions.number, subscriptionTerms.subscriptionNumber))
      .where(and(inArray(subscriptionTerms.term, some), isInStep(subscriptions)));
    for (const row of rows) found.set(row.number, row);
  }
  return [...found.values()];
}

/** Some of the subscriptions that are behind and have room for deliveries. */
export async function listBehind({ tables, queries }: Reader): Promise<Candidate[]> {
  const { subscriptions } = tables;
  return queries
    .select(candidateColumns(tables))
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.state, 'active'),
        isNotNull(subscriptions.behindAt),
        lt(subscriptions.waiting, MAX_WAITING / 2),
      ),
    )
    .orderBy(asc(subscriptions.behindAt))
    .limit(MAX_CATCHING_UP);
}

/**
 * Stores what was found in a range of revisions, and that they have been read, unless another node has done so.
 *
 * @returns whether it was stored
 */
export async function storeFound(
  writer: Writer,
  { position, upTo }: Range & { position: number },
  found: readonly FoundChange[],
  at: Date,
): Promise<boolean> {
  if (!(await advance(writer, position, upTo))) return false;
  const bySubscription = groupBy(found, ({ subscriptionNumber }) => subscriptionNumber);
  const { subscriptions } = writer.tables;
  await lockSubscriptions(writer, bySubscription.keys());
  for await (const numbers of chunks([...bySubscription.keys()])) {
    const receiving = await writer.queries
      .select({ number: subscriptions.number, waiting: subscriptions.waiting })
      .from(subscriptions)
      .where(and(inArray(subscriptions.number, numbers), isInStep(subscriptions)));
    const full = receiving.filter(({ waiting }) => waiting >= MAX_WAITING);
    if (full.length > 0) await leaveBehind(writer, full, position);
    const added = receiving.filter(({ waiting }) => waiting < MAX_WAITING);
    const changes = added.flatMap(({ number }) => bySubscription.get(number) ?? []);
    await addDeliveries(writer, changes, at);
  }
  return true;
}

/** Moves the position, whose row is locked until the end of the transaction. @returns false if it was another one */
async function advance(
  { tables: { followers }, queries }: Writer,
  from: number,
  to: number,
): Promise<boolean> {
  if (from === 0) {
    await queries.insert(followers).values({ name: FOLLOWER, revision: 0 }).onConflictDoNothing();
  }
  const moved = await queries
    .update(followers)
    .set({ revision: to })
    .where(and(eq(followers.name, FOLLOWER), eq(followers.revision, from)))
    .returning({ revision: followers.revision });
  return moved.length > 0;
}

async function leaveBehind(
  { tables: { subscriptions }, queries }: Writer,
  full: readonly { number: number }[],
  position: number,
): Promise<void> {
  const numbers = full.map(({ number }) => number);
  await queries
    .update(subscriptions)
    .set({ behindAt: position })
    .where(inArray(subscriptions.number, numbers));
}

async function addDeliveries(
  { tables: { deliveries, subscriptions }, queries }: Writer,
  changes: readonly FoundChange[],
  at: Date,
): Promise<void> {
  const createdAt = at.toISOString();
  const added: number[] = [];
  for await (const some of chunks(changes, 100)) {
    const rows = some.map((change) => ({
      ...change,
      ...{ state: 'waiting' as const, attempts: [], createdAt },
    }));
    const inserted = await queries
      .insert(deliveries)
      .values(rows)
      .onConflictDoNothing()
      .returning({ subscriptionNumber: deliveries.subscriptionNumber });
    added.push(...inserted.map(({ subscriptionNumber }) => subscriptionNumber));
  }
  const counts = groupBy(added, (number) => number);
  const byCount = groupBy([...counts], ([, some]) => some.length);
  for (const [count, entries] of byCount) {
    for await (const numbers of chunks(entries.map(([number]) => number))) {
      await queries
        .update(subscriptions)
        .set({
          waiting: sql`${subscriptions.waiting} + ${count}`,
          dueAt: sql`coalesce(${subscriptions.dueAt}, ${createdAt})`,
        })
        .where(inArray(subscriptions.number, numbers));
    }
  }
}

/** Stores what a subscription that is behind missed up to a revision; it is in step again if that is the position. */
export async function storeMissed(
  writer: Writer,
  { number, behindAt }: Candidate,
  upTo: number,
  found: readonly FoundChange[],
  at: Date,
): Promise<void> {
  const { followers, subscriptions } = writer.tables;
  // Locks the position: no node may move it until this subscription is in step.
  const [follower] = await writer.queries
    .update(followers)
    .set({ revision: followers.revision })
    .where(eq(followers.name, FOLLOWER))
    .returning({ revision: followers.revision });
  const isInStep = upTo >= (follower?.revision ?? 0);
  const moved = await writer.queries
    .update(subscriptions)
    .set({ behindAt: isInStep ? null : upTo })
    .where(
      and(
        eq(subscriptions.number, number),
        eq(subscriptions.state, 'active'),
        behindAt === null ? undefined : eq(subscriptions.behindAt, behindAt),
      ),
    )
    .returning({ number: subscriptions.number });
  if (moved.length > 0) await addDeliveries(writer, found, at);
}
