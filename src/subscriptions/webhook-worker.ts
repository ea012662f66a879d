import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { Database } from '../db/database.js';
import { ExpectedError } from '../domain/expected-error.js';
import type { Links } from '../domain/links.js';
import { followChanges } from './follow-changes.js';
import { createGroupCommit } from './group-commit.js';
import {
  type Claimed,
  claimDue,
  findNext,
  hasDue,
  type NextDelivery,
  type NotedFailure,
  noteFailure,
  noteSuccess,
  releaseLease,
} from './lease.store.js';
import { removeExpired } from './retention.js';
import { nextAttemptAt } from './retries.js';
import type { SendResult, SendWebhook } from './send-webhook.js';
import { buildChangeEvent } from './webhook-event.js';
import { signWebhook } from './webhook-secret.js';

/** How many subscriptions a node delivers to at once. */
const MAX_AT_ONCE = 100;

/** How many deliveries a subscription gets before others have their turn. */
const MAX_IN_TURN = 20;

/** How often the worker looks for what is due, and for what has been kept for long enough. */
const POLL_MS = 1_000;
const CLEANING_MS = 60_000;

const GONE = 410;

export interface WorkerOptions {
  database: Database;
  links: Links;
  send: SendWebhook;
  log: { error(context: object, message: string): void };
  /** Is called with the result of each attempt. */
  onAttempt?: (result: SendResult) => void;
  now?: () => Date;
}

export interface WebhookWorker {
  /** Starts to deliver whatever changes. */
  start(): void;
  /** Does all that can be done now, and waits until it is done. */
  runOnce(): Promise<void>;
  /** Stops. Requests in flight may end within `graceMs`; then they are given up, and sent again later. */
  stop(graceMs: number): Promise<void>;
}

/** Stores a delivery for each change that a subscription matches, and sends what is due. Each node runs one worker; they share the work. */
export function createWebhookWorker({
  database,
  links,
  send,
  log,
  onAttempt,
  now = () => new Date(),
}: WorkerOptions): WebhookWorker {
  const holder = randomUUID();
  const stopping = new AbortController();
  const givenUp = new AbortController();
  setMaxListeners(0, givenUp.signal);
  const turns = new Map<Claimed, Promise<void>>();
  const record = createGroupCommit(database, noteProblem, givenUp.signal);
  let cleanedAt = 0;
  /** Counts the reasons to look for work, and ends the pauses of the loops. */
  let wakes = 0;
  const pauses = new Set<{ end(): void; endsWithWake: boolean }>();

  function noteProblem(error: unknown): void {
    // An outage is noted on each attempt, a bug with its stack trace.
    const context = error instanceof ExpectedError ? { reason: error.message } : { err: error };
    log.error(context, 'webhooks are interrupted and will be tried again');
  }

  function wake(): void {
    wakes += 1;
    for (const { end, endsWithWake } of pauses) if (endsWithWake) end();
  }

  /** @returns whether it succeeded */
  async function attempt(next: NextDelivery): Promise<boolean> {
    const { subscription, delivery, revision } = next;
    const at = now();
    const body = buildChangeEvent(revision, delivery.match, links);
    const headers = signWebhook(delivery.id, body, subscription, at);
    const result = await send({ url: subscription.url, headers, body }, givenUp.signal);
    if (givenUp.signal.aborted && result.error !== null) return false;
    onAttempt?.(result);
    if (result.error === null) {
      // The next delivery is sent while this is stored. An interruption between the two repeats this one.
      const noted = record(next.subscription.number, (writer) =>
        noteSuccess(writer, next, toAttempt(result, at), { holder, now: now() }),
      );
      noted.catch(() => undefined);
      return true;
    }
    const failure = toFailure(next, result, at, now());
    await record(next.subscription.number, (writer) => noteFailure(writer, next, failure, now()));
    return false;
  }

  /** Delivers what waits for a subscription, in order, until it fails or others should have their turn. */
  async function takeTurn(number: number): Promise<void> {
    let after = 0;
    let hasFailed = false;
    try {
      for (let count = 0; count < MAX_IN_TURN && !stopping.signal.aborted; count += 1) {
        const next = await database.read((reader) => findNext(reader, number, holder, after));
        if (!next) break;
        // What this turn delivered may not be stored yet.
        if (count > 0) Object.assign(next.subscription, { failures: 0, failingSince: null });
        hasFailed = !(await attempt(next));
        if (hasFailed) break;
        after = next.delivery.revision;
      }
    } finally {
      const kept = hasFailed && !givenUp.signal.aborted;
      await record(number, (writer) =>
        releaseLease(writer, number, { holder, now: now(), hasFailed: kept }),
      );
    }
  }

  /** Begins the turns of subscriptions that are due. @returns whether there were any */
  async function beginTurns(): Promise<boolean> {
    const free = MAX_AT_ONCE - turns.size;
    const options = { holder, now: now(), free, served: [...turns.keys()] };
    if (free === 0 || !(await database.read((reader) => hasDue(reader, options)))) return false;
    const claimed = await database.writeBeside((writer) => claimDue(writer, options));
    for (const subscription of claimed) {
      const turn = takeTurn(subscription.number)
        .catch(noteProblem)
        .finally(() => {
          turns.delete(subscription);
          wake();
        });
      turns.set(subscription, turn);
    }
    return claimed.length > 0;
  }

  /** @returns whether there is more to remove */
  async function clean(): Promise<boolean> {
    if (Math.abs(now().getTime() - cleanedAt) < CLEANING_MS) return false;
    const isUnfinished = await removeExpired(database, now());
    if (!isUnfinished) cleanedAt = now().getTime();
    return isUnfinished;
  }

  /** Repeats a step: at once while it has more to do, when there may be work, and each second. */
  async function repeat(step: () => Promise<boolean>): Promise<void> {
    while (!stopping.signal.aborted) {
      const seen = wakes;
      try {
        if (!(await step()) && wakes === seen) await pause(true);
      } catch (error) {
        noteProblem(error);
        await pause(false);
      }
    }
  }

  function pause(endsWithWake: boolean): Promise<void> {
    return new Promise((fulfil) => {
      const pause = { end, endsWithWake };
      const timer = setTimeout(end, POLL_MS).unref();
      function end(): void {
        clearTimeout(timer);
        pauses.delete(pause);
        fulfil();
      }
      pauses.add(pause);
    });
  }

  async function follow(): Promise<boolean> {
    const isUnfinished = await followChanges(database, now);
    if (isUnfinished) wake();
    return isUnfinished;
  }

  async function run(): Promise<void> {
    const stopWatching = database.watch(wake);
    await Promise.all([repeat(follow), repeat(beginTurns), repeat(clean)]);
    stopWatching();
  }

  let running: Promise<void> = Promise.resolve();
  return {
    start() {
      running = run();
    },
    async runOnce() {
      while (await follow());
      while (await beginTurns()) await Promise.all(turns.values());
      while (await clean());
    },
    async stop(graceMs) {
      stopping.abort();
      for (const { end } of pauses) end();
      const grace = setTimeout(() => givenUp.abort(), graceMs);
      await running;
      await Promise.all(turns.values());
      clearTimeout(grace);
    },
  };
}

function toAttempt({ retryAfter: _, ...result }: SendResult, at: Date) {
  return { at: at.toISOString(), ...result };
}

function toFailure(
  { subscription }: NextDelivery,
  result: SendResult,
  at: Date,
  now: Date,
): NotedFailure {
  const failures = subscription.failures + 1;
  const failingSince = subscription.failingSince ?? at.toISOString();
  const failure = { attempt: toAttempt(result, at), failures, failingSince };
  if (result.status === GONE) {
    return { ...failure, next: { pausedReason: 'The receiver answered 410: it is gone.' } };
  }
  const { retryAfter } = result;
  const dueAt = nextAttemptAt({ failures, failingSince: new Date(failingSince), retryAfter }, now);
  const next = dueAt
    ? { dueAt: dueAt.toISOString() }
    : {
        pausedReason: `All attempts of three days failed. The last: ${result.error}`.slice(0, 500),
      };
  return { ...failure, next };
}
