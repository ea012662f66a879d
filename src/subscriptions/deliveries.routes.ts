import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { noQuery } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { json, list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { FOLLOWING_KEY_REQUIRED } from '../http/writing.js';
import { findRevision } from '../revisions/revisions.store.js';
import { findDelivery, listDeliveries, logAttempt, settleDelivery } from './deliveries.store.js';
import { requireSubscription } from './require-subscription.js';
import type { SendWebhook } from './send-webhook.js';
import {
  delivery,
  deliveryList,
  deliveryParams,
  ownListQuery,
  presentDelivery,
  subscriptionParams,
  testResult,
} from './subscriptions.schema.js';
import { lockSubscriptions, type Subscription } from './subscriptions.store.js';
import { buildChangeEvent, buildTestEvent } from './webhook-event.js';
import { signWebhook } from './webhook-secret.js';

const COMMON = { tags: ['Subscriptions'], security: FOLLOWING_KEY_REQUIRED };
const COMMON_PROBLEMS = ['not-found', 'unauthenticated', 'unavailable'] as const;

/** How many webhooks are sent at once because somebody asked for it, and how many for one key. */
const MAX_BY_HAND = 20;
const MAX_OF_KEY = 4;

export const deliveryRoutes: FastifyPluginAsyncZodOpenApi<
  Services & { send: SendWebhook }
> = async (app, { database, links, pagination, send }) => {
  // They are private: other keys must not see them.
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });

  /** The keys for which webhooks are sent by hand at the moment. */
  const sending: number[] = [];

  /** Sends a webhook now. @throws Problem `unavailable` if too many are being sent */
  async function sendNow(subscription: Subscription, { id, body }: { id: string; body: string }) {
    const { keyNumber, url } = subscription;
    const ofKey = sending.filter((one) => one === keyNumber).length;
    if (sending.length >= MAX_BY_HAND || ofKey >= MAX_OF_KEY) {
      throw new Problem('unavailable', 'Too many webhooks are being sent by hand.', {
        headers: { 'retry-after': '10' },
      });
    }
    sending.push(keyNumber);
    try {
      const at = new Date();
      const headers = signWebhook(id, body, subscription, at);
      const { retryAfter: _, ...result } = await send({ url, headers, body });
      return { at: at.toISOString(), ...result };
    } finally {
      sending.splice(sending.indexOf(keyNumber), 1);
    }
  }

  app.post(
    '/v1/subscriptions/:id/test',
    {
      schema: {
        ...COMMON,
        operationId: 'sendTestEvent',
        summary: 'Send a test event',
        description:
          'Sends an event of the type `subscription.test` at once, also if the subscription is paused, and returns what happened. It is not logged or retried.',
        params: subscriptionParams,
        querystring: noQuery,
        response: {
          200: json('What happened.', testResult),
          ...problems(...COMMON_PROBLEMS),
        },
      },
    },
    async (request) => {
      const subscription = await database.read((reader) => requireSubscription(reader, request));
      const attempt = await sendNow(subscription, buildTestEvent(subscription.id, new Date()));
      return { delivered: attempt.error === null, attempt };
    },
  );

  app.get(
    '/v1/subscriptions/:id/deliveries',
    {
      schema: {
        ...COMMON,
        operationId: 'listDeliveries',
        summary: 'List deliveries',
        description:
          'Returns the log of a subscription, newest change first: each change that concerns it, and the attempts to deliver it. Deliveries are kept for 30 days after they have succeeded.',
        params: subscriptionParams,
        querystring: ownListQuery,
        response: {
          200: list('A page of deliveries.', deliveryList),
          ...problems(...COMMON_PROBLEMS),
        },
      },
    },
    async (request, reply) =>
      pagination.answer(request, reply, deliveryList, {
        ids: { id: request.params.id },
        read: async (reader, page) =>
          listDeliveries(reader, await requireSubscription(reader, request), page),
        present: (row) => presentDelivery(row, request.params.id, links),
      }),
  );

  app.get(
    '/v1/subscriptions/:id/deliveries/:delivery',
    {
      schema: {
        ...COMMON,
        operationId: 'getDelivery',
        summary: 'Get a delivery',
        description: 'Returns a delivery with its attempts.',
        params: deliveryParams,
        querystring: noQuery,
        response: { 200: json('The delivery.', delivery), ...problems(...COMMON_PROBLEMS) },
      },
    },
    async (request) => {
      const { id, delivery } = request.params;
      const found = await database.read(async (reader) =>
        findDelivery(reader, await requireSubscription(reader, request), delivery),
      );
      if (!found) throw noDelivery(delivery);
      return presentDelivery(found, id, links);
    },
  );

  app.post(
    '/v1/subscriptions/:id/deliveries/:delivery/redeliver',
    {
      schema: {
        ...COMMON,
        operationId: 'sendDelivery',
        summary: 'Deliver again',
        description:
          'Sends a delivery at once, with the same `webhook-id`, whether it has succeeded before or waits, and returns it with the new attempt. If it waited and succeeds, it is not sent again, and the next one follows.',
        params: deliveryParams,
        querystring: noQuery,
        response: {
          200: json('The delivery, with the new attempt.', delivery),
          ...problems('storage-full', ...COMMON_PROBLEMS),
        },
      },
    },
    async (request) => {
      const { id, delivery } = request.params;
      const { subscription, found, revision } = await database.read(async (reader) => {
        const subscription = await requireSubscription(reader, request);
        const found = await findDelivery(reader, subscription, delivery);
        if (!found) throw noDelivery(delivery);
        const { type, resourceId, number } = found.change;
        const revision = await findRevision(reader, { type, id: resourceId }, number);
        return { subscription, found, revision };
      });
      if (!revision) throw noDelivery(delivery);
      const body = buildChangeEvent(revision, found.match, links);
      const attempt = await sendNow(subscription, { id: found.id, body });
      const logged = await database.writeBeside(async (writer) => {
        await lockSubscriptions(writer, [subscription.number]);
        await logAttempt(writer, found, attempt);
        if (attempt.error === null) await settleDelivery(writer, found, attempt.at);
        return findDelivery(writer, subscription, delivery);
      });
      if (!logged) throw noDelivery(delivery);
      return presentDelivery(logged, id, links);
    },
  );
};

function noDelivery(id: string): Problem {
  return new Problem('not-found', `The subscription has no delivery ${id}.`);
}
