import fp from 'fastify-plugin';
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi';
import * as z from 'zod';
import type { Database } from '../db/database.js';
import { Problem } from '../http/problem.js';
import { json, problems } from '../http/responses.js';

const health = z
  .object({ status: z.literal('ok').meta({ description: 'Always `ok`.' }) })
  .meta({ id: 'Health', description: 'The health of the server.' });

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
          summary: 'Check liveness',
          description: 'Returns 200 while the process runs. Use it as the liveness probe.',
          response: { 200: json('The process is running.', health) },
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
          summary: 'Check readiness',
          description:
            'Returns 200 if the database can be read, and 503 if it cannot, if its file was deleted or replaced, or if the server is stopping. Use it as the readiness probe.',
          response: { 200: json('The server is ready.', health), ...problems('unavailable') },
        } satisfies FastifyZodOpenApiSchema,
      },
      async (request, reply) => {
        if (closing) throw new Problem('unavailable', 'The server is stopping.');
        try {
          await database.check();
        } catch (error) {
          request.log.error({ err: error }, 'the database cannot be used');
          throw new Problem('unavailable', 'The database does not answer.');
        }
        reply.header('cache-control', 'no-store');
        return { status: 'ok' as const };
      },
    );
  },
  { name: 'health' },
);
