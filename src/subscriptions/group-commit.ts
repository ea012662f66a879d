import { setTimeout } from 'node:timers/promises';
import type { Database, Writer } from '../db/database.js';
import { ExpectedError } from '../domain/expected-error.js';

/**
 * How long changes are collected. On SQLite, each commit also invalidates cached responses. Longer would hold up subscriptions
 * with one delivery, which end with a change.
 */
const COLLECTED_MS = 25;

/** How long to wait before storing again what could not be stored. */
const RETRY_MS = 1_000;

/** Runs a change in a transaction that it shares with others. */
export type Record = (change: (writer: Writer) => Promise<unknown>) => Promise<void>;

/**
 * Collects changes for a moment and while a transaction runs, and stores them together in the next. While the database cannot
 * store them, they are tried again, until `signal` aborts.
 */
export function createGroupCommit(
  database: Database,
  onRetry: (error: unknown) => void,
  signal: AbortSignal,
): Record {
  let collected: ((writer: Writer) => Promise<unknown>)[] = [];
  let next: Promise<void> | null = null;
  let current: Promise<void> = Promise.resolve();

  async function store(changes: typeof collected): Promise<void> {
    for (;;) {
      try {
        return await database.writeBeside(async (writer) => {
          for (const change of changes) await change(writer);
        });
      } catch (error) {
        if (!(error instanceof ExpectedError) || signal.aborted) throw error;
        onRetry(error);
        await setTimeout(RETRY_MS, undefined, { signal });
      }
    }
  }

  return (change) => {
    collected.push(change);
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
