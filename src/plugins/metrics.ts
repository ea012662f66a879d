import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi';
import { Counter, collectDefaultMetrics, Histogram, type Registry } from 'prom-client';
import * as z from 'zod';
import type { Database } from '../db/database.js';
import { readBearerToken, unauthenticated } from '../http/bearer.js';
import { problems } from '../http/responses.js';

const figures = z.string().max(1_000_000).meta({
  id: 'Metrics',
  description: 'Metrics in the Prometheus text format.',
});

/** Prometheus metrics of this process: resource use, requests by route and status, database queries. */
export const metrics = fp<{ database: Database; registry: Registry; token: string | null }>(
  async (app, { database, registry, token }) => {
    collectDefaultMetrics({ register: registry });
    const duration = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Request duration by method, route and status.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers: [registry],
    });
    new Counter({
      name: 'communique_database_queries_total',
      help: 'Database queries.',
      registers: [registry],
      collect() {
        this.reset();
        this.inc(database.queryCount);
      },
    });

    app.addHook('onResponse', (request, reply, done) => {
      // It lasts as long as its client wants.
      if (isEventStream(reply)) return done();
      duration.observe(
        {
          method: request.method,
          route: request.routeOptions.url ?? 'unknown',
          status: reply.statusCode,
        },
        reply.elapsedTime / 1000,
      );
      done();
    });

    app.get(
      '/metrics',
      {
        schema: {
          operationId: 'getMetrics',
          tags: ['Registry'],
          summary: 'Get Prometheus metrics',
          description:
            'Returns metrics of requests by route and status, database queries, memory and the event loop. Operators can set a token (`METRICS_TOKEN`), which is then required.',
          security: [{}, { metricsToken: [] }],
          response: {
            200: { description: 'The metrics.', content: { 'text/plain': { schema: figures } } },
            ...problems('unauthenticated'),
          },
        } satisfies FastifyZodOpenApiSchema,
      },
      async (request, reply) => {
        if (token !== null) requireToken(request, token);
        return reply
          .header('cache-control', 'no-store')
          .type(registry.contentType)
          .send(await registry.metrics());
      },
    );
  },
  { name: 'metrics' },
);

function isEventStream(reply: FastifyReply): boolean {
  return String(reply.getHeader('content-type')).startsWith('text/event-stream');
}

function requireToken(request: FastifyRequest, expected: string): void {
  const token = readBearerToken(request);
  // Comparing hashes takes the same time however much of the token is right.
  const hash = (text: string) => createHash('sha256').update(text).digest();
  if (token !== null && timingSafeEqual(hash(token), hash(expected))) return;
  throw unauthenticated('Metrics require a token: send Authorization: Bearer <token>.', token);
}
