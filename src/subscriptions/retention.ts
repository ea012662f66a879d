import { setImmediate } from 'node:timers/promises';
import type { Database } from '../db/database.js';
import { removeDelivered } from './deliveries.store.js';
import { listOfRevokedKeys, removeSubscription } from './subscriptions.store.js';

/** How long deliveries are kept after they have succeeded, and subscriptions after their key was revoked. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** How many deliveries one transaction removes, so that it does not hold up others. */
const BATCH = 1_000;

/**
 * Removes a subscription with its log. The log, which may be long, is removed before, in several transactions. Only the
 * deliveries that wait, whose number is limited, are removed in one with the subscription. After an interruption, the
 * subscription still exists, with less of its log.
 */
export async function removeWithLog(database: Database, number: number): Promise<void> {
  while (await removeBatch(database, { number }));
  await database.write((writer) => removeSubscription(writer, number));
}

/** Removes some of what was kept for long enough. @returns whether there may be more */
export async function removeExpired(database: Database, now: Date): Promise<boolean> {
  const before = new Date(now.getTime() - KEPT_MS).toISOString();
  const isUnfinished = await removeBatch(database, { before });
  const [first] = await database.read((reader) => listOfRevokedKeys(reader, before));
  if (first) await removeWithLog(database, first.number);
  return isUnfinished || first !== undefined;
}

/** Removes a batch of deliveries, after other work has had its turn. @returns whether there may be more */
async function removeBatch(
  database: Database,
  which: Parameters<typeof removeDelivered>[1],
): Promise<boolean> {
  await setImmediate();
  const removed = await database.writeBeside((writer) => removeDelivered(writer, which, BATCH));
  return removed === BATCH;
}
