import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { DELIVERY_STATES, MATCHES, SUBSCRIPTION_STATES } from '../domain/vocabulary.js';
import type { Dialect } from './sqlite/sqlite.dialect.js';
import { oneOf } from './vocabulary-check.js';

/** One attempt to deliver a change, as the log of deliveries keeps it. */
export interface Attempt {
  /** ISO 8601. */
  at: string;
  durationMs: number;
  /** The status of the response; null if there was none. */
  status: number | null;
  /** Why the attempt failed; null if it succeeded. */
  error: string | null;
  /** The beginning of the response’s body. */
  excerpt: string;
}

/** The query of /v1/changes that selects the changes of a subscription. */
export type StoredFilter = Record<string, string | string[]>;

/** The tables of webhooks. Times are ISO 8601 text, which sorts by time. */
export function defineSubscriptionTables(d: Dialect, apiKeys: { number: AnySQLiteColumn }) {
  const subscriptions = d.table(
    'subscriptions',
    {
      number: d.id('number'),
      /** Random, with the prefix `sub_`. */
      id: d.text('id').notNull(),
      keyNumber: d
        .integer('key_number')
        .notNull()
        .references(() => apiKeys.number),
      url: d.text('url').notNull(),
      /** Host and port of the address: connections are limited for each. */
      host: d.text('host').notNull(),
      description: d.text('description'),
      filter: d.json<StoredFilter>('filter').notNull(),
      /** Signing needs the secrets themselves. */
      secret: d.text('secret').notNull(),
      oldSecret: d.text('old_secret'),
      /** Until when deliveries are also signed with the old secret. */
      oldSecretUntil: d.text('old_secret_until'),
      state: d.text('state', { enum: SUBSCRIPTION_STATES }).notNull(),
      pausedReason: d.text('paused_reason'),
      pausedAt: d.text('paused_at'),
      /** Only changes after this revision are delivered: the latest when the subscription or its filter was made. */
      startsAfter: d.integer('starts_after').notNull(),
      /**
       * The revision up to which its changes are stored as deliveries, if it is not in step with the others because it
       * was paused or too many deliveries wait.
       */
      behindAt: d.integer('behind_at'),
      /** How many deliveries wait. */
      waiting: d.integer('waiting').notNull(),
      /** When the next attempt is due; null if nothing waits. */
      dueAt: d.text('due_at'),
      /** How many attempts have failed in succession, and since when. */
      failures: d.integer('failures').notNull(),
      failingSince: d.text('failing_since'),
      /** The worker that delivers at the moment, and until when no other may. */
      leaseHolder: d.text('lease_holder'),
      leaseUntil: d.text('lease_until'),
      lastSuccessAt: d.text('last_success_at'),
      lastFailureAt: d.text('last_failure_at'),
      lastFailure: d.text('last_failure'),
      createdAt: d.text('created_at').notNull(),
    },
    (t) => [
      d.unique('subscriptions_id_unique').on(t.id),
      d.index('subscriptions_key_index').on(t.keyNumber, t.number),
      d.index('subscriptions_due_index').on(t.state, t.dueAt),
      d.index('subscriptions_behind_index').on(t.state, t.behindAt),
      d.check('subscriptions_state_check', oneOf('state', SUBSCRIPTION_STATES)),
    ],
  );

  /** What a document must contain for a subscription to match it: any one of these terms. See required-terms.ts. */
  const subscriptionTerms = d.table(
    'subscription_terms',
    {
      term: d.text('term').notNull(),
      subscriptionNumber: d
        .integer('subscription_number')
        .notNull()
        .references(() => subscriptions.number, { onDelete: 'cascade' }),
    },
    (t) => [
      d.primaryKey({ columns: [t.term, t.subscriptionNumber] }),
      d.index('subscription_terms_subscription_index').on(t.subscriptionNumber),
    ],
  );

  const deliveries = d.table(
    'deliveries',
    {
      subscriptionNumber: d
        .integer('subscription_number')
        .notNull()
        .references(() => subscriptions.number, { onDelete: 'cascade' }),
      /** The change. A change is stored once, and changes are delivered in this order. */
      revision: d.integer('revision').notNull(),
      /** Random, with the prefix `msg_`: the `webhook-id` of every attempt. */
      id: d.text('id').notNull(),
      /** How the change concerns the filter; null for changes that have no filter. */
      match: d.text('match', { enum: MATCHES }),
      state: d.text('state', { enum: DELIVERY_STATES }).notNull(),
      attempts: d.json<Attempt[]>('attempts').notNull(),
      createdAt: d.text('created_at').notNull(),
      deliveredAt: d.text('delivered_at'),
    },
    (t) => [
      d.primaryKey({ columns: [t.subscriptionNumber, t.revision] }),
      d.unique('deliveries_id_unique').on(t.id),
      d.index('deliveries_next_index').on(t.subscriptionNumber, t.state, t.revision),
      d.index('deliveries_state_index').on(t.state, t.createdAt),
      d.index('deliveries_delivered_index').on(t.deliveredAt),
      d.check('deliveries_match_check', oneOf('match', MATCHES)),
      d.check('deliveries_state_check', oneOf('state', DELIVERY_STATES)),
    ],
  );

  /** How far the log of revisions has been read: one row for each reader of it. */
  const followers = d.table('followers', {
    name: d.text('name').primaryKey(),
    revision: d.integer('revision').notNull(),
  });

  return { subscriptions, subscriptionTerms, deliveries, followers };
}
