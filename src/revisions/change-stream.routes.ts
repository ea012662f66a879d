import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { Gauge, type Registry } from 'prom-client';
import { type AdmissionLimits, createAdmission } from '../http/admission.js';
import { clientId } from '../http/client.js';
import { answerEvents } from '../http/event-stream.js';
import { invalidParameters } from '../http/problem.js';
import { problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { createChangeStreams } from './change-streams.js';
import {
  changeStream,
  changeStreamHeaders,
  changeStreamQuery,
  DEFAULT_TYPES,
  toRevisionNumber,
} from './revisions.schema.js';

/** Shortened: `data` has all members of a change. */
const EXAMPLE = `retry: 3000

id: 41

id: 42
event: change
data: {"id":42,"type":"statement","resource":"dprk-troops-russia-2024","action":"put","match":null}

: keep-alive

`;

export const changeStreamRoutes: FastifyPluginAsyncZodOpenApi<
  Services & { limits: AdmissionLimits; registry: Registry }
> = async (app, { database, links, limits, registry }) => {
  const streams = createChangeStreams(database, links, (err) => {
    app.log.error({ err }, 'an event stream ended');
  });
  const admission = createAdmission(limits, {
    name: 'event streams',
    advice: 'Close one first.',
  });
  new Gauge({
    name: 'communique_event_streams',
    help: 'Open event streams.',
    registers: [registry],
    collect() {
      this.set(admission.count());
    },
  });
  // Before the server waits for its responses to end.
  app.addHook('preClose', async () => streams.close());

  /** @throws Problem `invalid-parameter` if the registry never sent such an id */
  async function readLastEventId(header: unknown): Promise<number | undefined> {
    if (header === undefined || header === '') return undefined;
    const number = toRevisionNumber(header);
    if (number !== null && (number === 0 || (await streams.hasRevision(number)))) return number;
    throw invalidParameters([
      {
        in: 'header',
        pointer: '/last-event-id',
        detail: 'must be the id of an event of this stream: the number of a revision',
      },
    ]);
  }

  app.get(
    '/v1/changes/stream',
    {
      schema: {
        operationId: 'getChangeStream',
        tags: ['Revisions'],
        summary: 'Follow changes as they happen',
        description:
          'Sends changes as server-sent events, each as soon as it is stored: `id` is the number of the revision, `event` is `change`, and `data` is the same JSON as in `/v1/changes`, with the same filters. The stream starts after `Last-Event-ID`, which browsers send when they connect again, or else with `after` or `since`; without any, with the next change. It has no end. A client that reads too slowly is cut off, and one that stays connected while the server restarts is disconnected: it continues with the last `id` and misses nothing. A comment every 20 seconds keeps the connection open.',
        headers: changeStreamHeaders,
        querystring: changeStreamQuery,
        response: {
          200: {
            description: 'The stream.',
            content: { 'text/event-stream': { schema: changeStream, example: EXAMPLE } },
          },
          ...problems('unavailable'),
        },
      },
    },
    async (request, reply) => {
      const { after, since, type: types = DEFAULT_TYPES, ...filter } = request.query;
      const leave = admission.enter(clientId(request));
      try {
        const lastEventId = await readLastEventId(request.headers['last-event-id']);
        const start = lastEventId === undefined ? { after, since } : { after: lastEventId };
        return answerEvents(
          request,
          reply as FastifyReply,
          await streams.open({ types, filter }, start, leave),
        );
      } catch (error) {
        leave();
        throw error;
      }
    },
  );
};
