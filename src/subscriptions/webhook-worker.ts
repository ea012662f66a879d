import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { Database } from '../db/database.js';
import { ExpectedError } from '../domain/expected-error.js';
import type { Links } from '../domain/links.js';
import { countWaiting, findOldestWaiting, removeOldDeliveries } from './deliveries.store.js';
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
import { nextAttemptAt } from './retries.js';
import type { SendResult, SendWebhook } from './send-webhook.js';
import { buildChangeEvent } from './webhook-event.js';
import { signWebhook } from './webhook-secret.js';

/** How many subscriptions a node delivers to at once. */
const MAX_AT_ONCE = 100;

/** How many deliveries a subscription gets before others have their turn. */
const MAX_IN_TURN = 20;

/** How often the worker looks for what is due, and after how long without a look at the log it removes old deliveries. */
const POLL_MS = 1_000;
const CLEANING_MS = 60_000;

/** How long deliveries are kept after they have succeeded, and how many are removed at once. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
const MAX_REMOVED = 1_000;

const GONE = 410;

export interface WorkerOptions {
  database: Database;
  links: Links;
  send: SendWebhook;
  log: { error(context: object, message: string): void };
  registry?: Registry;
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
  registry,
  now = () => new Date(),
}: WorkerOptions): WebhookWorker {
  const holder = randomUUID();
  const stopping = new AbortController();
  const givenUp = new AbortController();
  setMaxListeners(0, givenUp.signal);
  const turns = new Map<Claimed, Promise<void>>();
  const countOutcome = createMetrics(database, registry);
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

  async function clean(): Promise<void> {
    if (Math.abs(now().getTime() - cleanedAt) < CLEANING_MS) return;
    const before = new Date(now().getTime() - KEPT_MS);
    const removed = await database.writeBeside((writer) =>
      removeOldDeliveries(writer, before, MAX_REMOVED),
    );
    if (removed < MAX_REMOVED) cleanedAt = now().getTime();
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

  async function deliver(): Promise<boolean> {
    const hasBegun = await beginTurns();
    await clean();
    return hasBegun;
  }

  async function run(): Promise<void> {
    const stopWatching = database.watch(wake);
    await Promise.all([repeat(follow), repeat(deliver)]);
    stopWatching();
  }

  let running: Promise<void> = Promise.resolve();
  return {
    start() {
      running = run();
    },
    async runOnce() {
      while (await follow());
      while (await deliver()) await Promise.all(turns.values());
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

/** @returns counts an attempt */
function createMetrics(database: Database, registry: Registry | undefined) {
  if (!registry) return () => undefined;
  const attempts = new Counter({
    name: 'communique_webhook_attempts_total',
    help: 'Attempts to deliver webhooks, by outcome: delivered, refused (another status) or failed (no response).',
    labelNames: ['outcome'],
    registers: [registry],
  });
  // While the database is out of reach, the last figures remain.
  new Gauge({
    name: 'communique_webhook_oldest_waiting_seconds',
    help: 'The age of the oldest delivery that waits, in seconds; 0 if none waits.',
    registers: [registry],
    async collect() {
      const oldest = await database.read(findOldestWaiting).catch(() => undefined);
      if (oldest === undefined) return;
      this.set(oldest === null ? 0 : Math.max(0, (Date.now() - Date.parse(oldest)) / 1000));
    },
  });
  new Gauge({
    name: 'communique_webhook_deliveries_waiting',
    help: 'Deliveries that wait, of all nodes.',
    registers: [registry],
    async collect() {
      const count = await database.read(countWaiting).catch(() => undefined);
      if (count !== undefined) this.set(count);
    },
  });
  return ({ status, error }: SendResult) =>
    attempts.inc({
      outcome: error === null ? 'delivered' : status === null ? 'failed' : 'refused',
    });
}
