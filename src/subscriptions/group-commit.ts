import { setTimeout } from 'node:timers/promises';
import type { Database, Writer } from '../db/database.js';
import { ExpectedError } from '../domain/expected-error.js';
import { lockSubscriptions } from './subscriptions.store.js';

/** How long changes are collected. Longer would hold up subscriptions with one delivery, which end with a change. */
const COLLECTED_MS = 25;

/** How long to wait before storing again what could not be stored. */
const RETRY_MS = 1_000;

/** Runs a change of a subscription in a transaction that it shares with others. */
export type Record = (number: number, change: Change) => Promise<void>;

type Change = (writer: Writer) => Promise<unknown>;

/**
 * Collects changes for a moment and while a transaction runs, and stores them together in the next. While the database cannot
 * store them, they are tried again, until `signal` aborts.
 */
export function createGroupCommit(
  database: Database,
  onRetry: (error: unknown) => void,
  signal: AbortSignal,
): Record {
  let collected: { number: number; change: Change }[] = [];
  let next: Promise<void> | null = null;
  let current: Promise<void> = Promise.resolve();

  async function store(changes: typeof collected): Promise<void> {
    for (;;) {
      try {
        return await database.writeBeside(async (writer) => {
          await lockSubscriptions(
            writer,
            changes.map(({ number }) => number),
          );
          for (const { change } of changes) await change(writer);
        });
      } catch (error) {
        if (!(error instanceof ExpectedError) || signal.aborted) throw error;
        onRetry(error);
        await setTimeout(RETRY_MS, undefined, { signal });
      }
    }
  }

  return (number, change) => {
    collected.push({ number, change });
    next ??= current
      .catch(() => undefined)
      .then(() => setTimeout(COLLECTED_MS))
      .then(() => {
        const changes = collected;
        collected = [];
        current = next ?? current;
        next = null;
        return store(changes);
      });
    return next;
  };
}
