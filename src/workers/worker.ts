import type { Worker } from 'node:cluster';
import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import type { Config } from '../config.js';
import { openDatabase } from '../db/open.js';
import type { ClientCounts } from '../http/client-counts.js';
import { listen } from '../server.js';
import { Line } from './line.js';
import type { AskedOfPrimary, AskedOfWorker } from './questions.js';

type ToPrimary = Line<AskedOfPrimary, AskedOfWorker>;

/**
 * Runs one of several workers. It opens the registry, which is migrated already, listens, and ends when the primary says so;
 * where the primary is no more, Node ends it.
 */
export async function runWorker(worker: Worker, config: Config, logger: Logger): Promise<void> {
  const primary: ToPrimary = new Line(worker);
  const registry = new Registry();
  try {
    const database = await openDatabase(config.database, {
      onWrite: async (mark) => {
        await primary.ask('wrote', mark);
      },
    });
    const listening = listen({
      config,
      database,
      logger,
      shared: {
        requests: countsBy(primary, 'requests'),
        failures: countsBy(primary, 'failures'),
        registry,
        readFigures: async () => (await primary.ask('figures', null)) ?? '',
      },
      ignoredSignals: ['SIGINT', 'SIGHUP', 'SIGTERM'],
      onClosed: async () => {
        await primary.ask('lastFigures', await registry.getMetricsAsJSON());
      },
    });
    primary.answer({
      figures: () => registry.getMetricsAsJSON(),
      async wrote(mark) {
        database.noteWrite(mark);
        return null;
      },
      async leave({ patiently }) {
        const { server, stop } = await listening;
        if (patiently) await drain(server, config.shutdownTimeoutMs / 2);
        stop();
        return null;
      },
    });
    const { stop } = await listening;
    // What a terminal sends to all of its processes is for the primary to heed.
    for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined);
    process.on('SIGTERM', stop);
    await primary.ask('ready', null);
  } catch (error) {
    // Else the channel to the primary would keep it alive.
    worker.disconnect();
    throw error;
  }
}

function countsBy(primary: ToPrimary, what: 'requests' | 'failures'): ClientCounts {
  const nothing = { count: 0, remainingMs: 0 };
  return {
    add: async (client) => (await primary.ask('count', { what, client, add: true })) ?? nothing,
    read: async (client) => (await primary.ask('count', { what, client, add: false })) ?? nothing,
  };
}

/**
 * Sends clients to others: takes no more connections, closes each that there is behind its next answer, and waits until none is
 * left. To close one on which nothing happens would lose the request that may be on its way; that is left for when `patienceMs`
 * are over.
 */
async function drain(server: HttpServer, patienceMs: number): Promise<void> {
  server.prependListener('request', (_request, response) => {
    response.setHeader('connection', 'close');
  });
  const closed = once(server, 'close');
  // That of node:http closes what is idle as well.
  Server.prototype.close.call(server);
  await Promise.race([closed, setTimeout(patienceMs)]);
}
