import fp from 'fastify-plugin';
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi';
import { Counter, collectDefaultMetrics, Gauge, Histogram, type Registry } from 'prom-client';
import * as z from 'zod';
import type { Database } from '../db/database.js';
import type { ResponseCache } from '../http/response-cache.js';
import type { Shared } from '../http/shared.js';

const figures = z.string().max(1_000_000).meta({
  id: 'Metrics',
  description: 'Metrics in the Prometheus text format.',
});

/** Figures for Prometheus: the process, the requests by route and status, and the queries. */
export const metrics = fp<{ database: Database; cache: ResponseCache | null; shared: Shared }>(
  async (app, { database, cache, shared }) => {
    const { registry } = shared;
    collectDefaultMetrics({ register: registry });
    const duration = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'How long requests took, by method, route and status.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers: [registry],
    });
    new Gauge({
      name: 'communique_workers',
      help: 'How many processes answer requests.',
      registers: [registry],
    }).set(1);
    new Counter({
      name: 'communique_database_queries_total',
      help: 'How many queries the database was asked.',
      registers: [registry],
      collect() {
        this.reset();
        this.inc(database.queryCount);
      },
    });

    if (cache) countCache(registry, cache);

    app.addHook('onResponse', (request, reply, done) => {
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
            'Returns metrics of requests by route and status, database queries, memory and the event loop.',
          response: {
            200: { description: 'The metrics.', content: { 'text/plain': { schema: figures } } },
          },
        } satisfies FastifyZodOpenApiSchema,
      },
      async (_request, reply) =>
        reply
          .header('cache-control', 'no-store')
          .type(registry.contentType)
          .send(await shared.readFigures()),
    );
  },
  { name: 'metrics' },
);

/** What the cache of finished answers does. */
function countCache(registry: Registry, cache: ResponseCache): void {
  const registers = [registry];
  for (const [figure, help] of [
    ['hits', 'How many requests were answered from the cache.'],
    ['misses', 'How many requests the cache had no good answer for.'],
    ['evictions', 'How many answers were given up for want of room.'],
  ] as const) {
    new Counter({
      name: `communique_response_cache_${figure}_total`,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(cache.figures[figure]);
      },
    });
  }
  new Gauge({
    name: 'communique_response_cache_bytes',
    help: 'How much memory the answers take that are kept.',
    registers,
    collect() {
      this.set(cache.figures.bytes);
    },
  });
}
