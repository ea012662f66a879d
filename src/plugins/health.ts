import fp from 'fastify-plugin';
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi';
import * as z from 'zod';
import type { Database } from '../db/database.js';
import { Problem } from '../http/problem.js';
import { json, problems } from '../http/responses.js';

const health = z
  .object({ status: z.literal('ok').meta({ description: 'It is well.' }) })
  .meta({ id: 'Health', description: 'How the server is.' });

/** Probes: whether the process lives, and whether it can answer requests. */
export const healthProbes = fp<{ database: Database }>(
  async (app, { database }) => {
    let closing = false;
    app.addHook('preClose', async () => {
      closing = true;
    });

    app.get(
      '/health/live',
      {
        schema: {
          operationId: 'getLiveness',
          tags: ['Registry'],
          summary: 'Tell whether the process lives',
          description: 'Answers as long as the process does. For the probe that restarts it.',
          response: { 200: json('It lives.', health) },
        } satisfies FastifyZodOpenApiSchema,
      },
      async (_request, reply) => {
        reply.header('cache-control', 'no-store');
        return { status: 'ok' as const };
      },
    );

    app.get(
      '/health/ready',
      {
        schema: {
          operationId: 'getReadiness',
          tags: ['Registry'],
          summary: 'Tell whether the server can answer',
          description:
            'Asks the database. 503 where it does not answer, and while the server stops. For the probe that sends requests here or elsewhere.',
          response: { 200: json('It is ready.', health), ...problems('unavailable') },
        } satisfies FastifyZodOpenApiSchema,
      },
      async (request, reply) => {
        if (closing) throw new Problem('unavailable', 'The server is stopping.');
        try {
          await database.check();
        } catch (error) {
          request.log.error({ err: error }, 'the database does not answer');
          throw new Problem('unavailable', 'The database does not answer.');
        }
        reply.header('cache-control', 'no-store');
        return { status: 'ok' as const };
      },
    );
  },
  { name: 'health' },
);
