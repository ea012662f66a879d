import { Counter, Gauge, type Registry } from 'prom-client';
import type { Database, Reader } from '../db/database.js';
import { countWaiting, findOldestWaiting } from '../subscriptions/deliveries.store.js';
import type { SendResult } from '../subscriptions/send-webhook.js';

/** Metrics of webhooks: attempts of this process, and what waits, of all. @returns counts an attempt */
export function createWebhookMetrics(
  database: Database,
  registry: Registry,
): (result: SendResult) => void {
  const attempts = new Counter({
    name: 'communique_webhook_attempts_total',
    help: 'Attempts to deliver webhooks, by outcome: delivered, refused (another status) or failed (no response).',
    labelNames: ['outcome'],
    registers: [registry],
  });

  function addGauge(name: string, help: string, read: (reader: Reader) => Promise<number>): void {
    new Gauge({
      ...{ name, help, registers: [registry] },
      async collect() {
        // While the database is out of reach, the last figure remains.
        const figure = await database.read(read).catch(() => undefined);
        if (figure !== undefined) this.set(figure);
      },
    });
  }

  addGauge(
    'communique_webhook_deliveries_waiting',
    'Deliveries of active subscriptions that wait, of all nodes.',
    countWaiting,
  );
  addGauge(
    'communique_webhook_oldest_waiting_seconds',
    'The age of the oldest delivery of an active subscription that waits, in seconds; 0 if none waits.',
    async (reader) => {
      const oldest = await findOldestWaiting(reader);
      return oldest === null ? 0 : Math.max(0, (Date.now() - Date.parse(oldest)) / 1000);
    },
  );
  return ({ status, error }) =>
    attempts.inc({
      outcome: error === null ? 'delivered' : status === null ? 'failed' : 'refused',
    });
}
