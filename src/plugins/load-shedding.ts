import { getHeapStatistics } from 'node:v8';
import underPressure from '@fastify/under-pressure';
import fp from 'fastify-plugin';
import { Counter, type Registry } from 'prom-client';
import { Problem } from '../http/problem.js';

/** How often the load is measured, in milliseconds: it takes as long to notice that an overload is over. */
const SAMPLE_MS = 250;

/** Node ends the process when its heap is full. */
const MAX_HEAP_SHARE = 0.8;

/** Overload must not look like death, and operators must see it. Files that never change cost nothing: a page that was sent needs them. */
const EXEMPT: ReadonlySet<string | undefined> = new Set(['/health/live', '/metrics']);

/**
 * Answers 503 while the event loop is late or the heap nearly full, so that the requests already accepted are finished.
 *
 * @param maxDelayMs how late the event loop may be, on average; 0 for any delay
 */
export const loadShedding = fp<{ maxDelayMs: number; registry: Registry }>(
  async (app, { maxDelayMs, registry }) => {
    const shed = new Counter({
      name: 'communique_shed_requests_total',
      help: 'Requests answered 503 because of overload, by reason.',
      labelNames: ['reason'],
      registers: [registry],
    });
    await app.register(underPressure, {
      maxEventLoopDelay: maxDelayMs,
      maxHeapUsedBytes: MAX_HEAP_SHARE * getHeapStatistics().heap_size_limit,
      sampleInterval: SAMPLE_MS,
      pressureHandler({ routeOptions }, _reply, type) {
        if (EXEMPT.has(routeOptions.url) || routeOptions.config.isStatic) return;
        shed.inc({ reason: type });
        throw new Problem('unavailable', 'The server is overloaded. Try again shortly.', {
          headers: { 'retry-after': '1' },
        });
      },
    });
  },
  { name: 'load-shedding' },
);
