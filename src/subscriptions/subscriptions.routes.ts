import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import type { Reader } from '../db/database.js';
import { UnknownReferenceError } from '../domain/unknown-reference.js';
import { noQuery } from '../http/parameters.js';
import { invalidBody, Problem } from '../http/problem.js';
import { json, list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { BODY_PROBLEMS, FOLLOWING_KEY_REQUIRED } from '../http/writing.js';
import { resolveFilter } from '../parties/filter-references.store.js';
import { type AllowedRanges, explainAddress } from './receiver-address.js';
import { holderOf, requireSubscription, requireValidKey } from './require-subscription.js';
import { listRequiredTerms } from './required-terms.js';
import { removeWithLog } from './retention.js';
import { type SubscriptionFilter, toStoredFilter } from './subscription-filter.js';
import {
  newSecret,
  newSubscription,
  ownListQuery,
  presentSubscription,
  subscription,
  subscriptionList,
  subscriptionParams,
  subscriptionPatch,
  subscriptionRequest,
} from './subscriptions.schema.js';
import {
  changeSubscription,
  createSubscription,
  listSubscriptions,
  MAX_SUBSCRIPTIONS,
  pauseSubscription,
  replaceSecret,
  resumeSubscription,
  type SubscriptionSettings,
} from './subscriptions.store.js';
import { createSecret, OLD_SECRET_MS } from './webhook-secret.js';

const COMMON = { tags: ['Subscriptions'], security: FOLLOWING_KEY_REQUIRED };
const COMMON_PROBLEMS = ['unauthenticated', 'unavailable'] as const;

interface Options extends Services {
  allowedRanges: AllowedRanges;
}

export const subscriptionRoutes: FastifyPluginAsyncZodOpenApi<Options> = async (
  app,
  { database, links, pagination, allowedRanges },
) => {
  // They are private: other keys must not see them.
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });

  /** @throws Problem `invalid-body` */
  function readAddress(address: string): Pick<SubscriptionSettings, 'url' | 'host'> {
    const message = explainAddress(address, allowedRanges);
    if (message !== null) throw invalidBody([{ path: ['address'], message }]);
    const { href, host, protocol } = new URL(address);
    return { url: href, host: `${protocol}//${host}` };
  }

  app.post(
    '/v1/subscriptions',
    {
      schema: {
        ...COMMON,
        operationId: 'saveSubscription',
        summary: 'Subscribe to changes',
        description: `Makes a subscription: changes from now on that match the filter are delivered to the address as webhooks (Standard Webhooks). Needs a key with any scope. A key has at most ${MAX_SUBSCRIPTIONS} subscriptions. The response shows the secret once.`,
        querystring: noQuery,
        body: subscriptionRequest,
        response: {
          201: json('The subscription was made.', newSubscription),
          ...problems(
            'too-many-subscriptions',
            'storage-full',
            ...COMMON_PROBLEMS,
            ...BODY_PROBLEMS,
          ),
        },
      },
    },
    async (request, reply) => {
      const { address, filter = subscriptionRequest.shape.filter.unwrap().parse({}) } =
        request.body;
      const { secret = createSecret(), description = null } = request.body;
      const receiver = readAddress(address);
      const created = await database.write(async (writer) => {
        const matching = await readFilter(writer, filter);
        const settings = { ...receiver, ...matching, description, secret };
        await requireValidKey(writer, request);
        return createSubscription(writer, holderOf(request).number, settings, new Date());
      });
      if (!created) throw tooManySubscriptions();
      const presented = presentSubscription(created, links);
      return reply
        .code(201)
        .header('location', presented.url)
        .send({ ...presented, secret });
    },
  );

  app.get(
    '/v1/subscriptions',
    {
      schema: {
        ...COMMON,
        operationId: 'listSubscriptions',
        summary: 'List your subscriptions',
        description: 'Returns the subscriptions of the key, in the order in which they were made.',
        querystring: ownListQuery,
        response: {
          200: list('A page of subscriptions.', subscriptionList),
          ...problems(...COMMON_PROBLEMS),
        },
      },
    },
    async (request, reply) =>
      pagination.answer(request, reply, subscriptionList, {
        read: (reader, page) => listSubscriptions(reader, holderOf(request).number, page),
        present: (row) => presentSubscription(row, links),
      }),
  );

  app.get(
    '/v1/subscriptions/:id',
    {
      schema: {
        ...COMMON,
        operationId: 'getSubscription',
        summary: 'Get a subscription',
        description:
          'Returns a subscription of the key with its state: whether it is paused and why, what waits, and what last succeeded and failed.',
        params: subscriptionParams,
        querystring: noQuery,
        response: {
          200: json('The subscription.', subscription),
          ...problems('not-found', ...COMMON_PROBLEMS),
        },
      },
    },
    async (request) =>
      presentSubscription(
        await database.read((reader) => requireSubscription(reader, request)),
        links,
      ),
  );

  app.patch(
    '/v1/subscriptions/:id',
    {
      schema: {
        ...COMMON,
        operationId: 'updateSubscription',
        summary: 'Change, pause or resume a subscription',
        description:
          'Changes the fields in the body and leaves the others. `state: paused` pauses the subscription; `state: active` resumes it where it stopped, and delivers what changed meanwhile. A new address is tried at once. A new filter is for what changes from now on.',
        params: subscriptionParams,
        querystring: noQuery,
        body: subscriptionPatch,
        response: {
          200: json('The subscription was changed.', subscription),
          ...problems('not-found', 'storage-full', ...COMMON_PROBLEMS, ...BODY_PROBLEMS),
        },
      },
    },
    async (request) => {
      const { address, filter, description, state } = request.body;
      const receiver = address === undefined ? {} : readAddress(address);
      const changed = await database.write(async (writer) => {
        await requireValidKey(writer, request);
        const stored = await requireSubscription(writer, request);
        const settings = {
          ...receiver,
          ...(filter ? await readFilter(writer, filter) : {}),
          ...(description === undefined ? {} : { description }),
        };
        const now = new Date();
        await changeSubscription(writer, stored, settings, now);
        if (state === 'active') await resumeSubscription(writer, stored.number, now);
        if (state === 'paused') {
          await pauseSubscription(writer, stored.number, 'It was paused by its owner.', now);
        }
        return requireSubscription(writer, request);
      });
      return presentSubscription(changed, links);
    },
  );

  app.delete(
    '/v1/subscriptions/:id',
    {
      schema: {
        ...COMMON,
        operationId: 'removeSubscription',
        summary: 'Delete a subscription',
        description:
          'Deletes a subscription with its log. What waits is not delivered any more. If an error interrupts this, some of the log is gone: delete it again.',
        params: subscriptionParams,
        querystring: noQuery,
        response: {
          204: { description: 'The subscription was deleted.' },
          ...problems('not-found', 'storage-full', ...COMMON_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const { number } = await database.read((reader) => requireSubscription(reader, request));
      await removeWithLog(database, number);
      return reply.code(204).send();
    },
  );

  app.post(
    '/v1/subscriptions/:id/secret',
    {
      schema: {
        ...COMMON,
        operationId: 'saveSubscriptionSecret',
        summary: 'Replace the secret',
        description:
          'Generates a new secret and shows it once. For 24 hours, deliveries are signed with the old secret, too, so that the receiver can be changed meanwhile.',
        params: subscriptionParams,
        querystring: noQuery,
        response: {
          200: json('The new secret.', newSecret),
          ...problems('not-found', 'storage-full', ...COMMON_PROBLEMS),
        },
      },
    },
    async (request) => {
      const secret = createSecret();
      const oldSecretUntil = new Date(Date.now() + OLD_SECRET_MS);
      await database.write(async (writer) => {
        const stored = await requireSubscription(writer, request);
        await replaceSecret(writer, stored, secret, oldSecretUntil);
      });
      return { secret, oldSecretUntil: oldSecretUntil.toISOString() };
    },
  );
};

/** A filter with canonical codes and its terms. @throws Problem `invalid-body` if it names an unknown party */
async function readFilter(
  reader: Reader,
  filter: SubscriptionFilter,
): Promise<Pick<SubscriptionSettings, 'filter' | 'terms'>> {
  try {
    const resolved = await resolveFilter(reader, filter);
    return { filter: toStoredFilter(resolved), terms: listRequiredTerms(resolved) };
  } catch (error) {
    if (!(error instanceof UnknownReferenceError)) throw error;
    throw invalidBody(
      error.references.map(({ parameter, message }) => ({ path: ['filter', parameter], message })),
    );
  }
}

function tooManySubscriptions(): Problem {
  return new Problem(
    'too-many-subscriptions',
    `This key has ${MAX_SUBSCRIPTIONS} subscriptions, the most that a key can have. Delete one first.`,
  );
}
