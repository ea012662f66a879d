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
import type { Shared } from '../http/shared.js';
import { type Listening, listen } from '../server.js';
import { Line } from './line.js';
import type { AskedOfPrimary, AskedOfWorker } from './questions.js';

type ToPrimary = Line<AskedOfPrimary, AskedOfWorker>;

/**
 * Runs one of several workers. It opens the registry, which is migrated already, listens, and ends when the primary says so;
 * where the primary is no more, Node ends it.
 */
export async function runWorker(worker: Worker, config: Config, logger: Logger): Promise<void> {
  // What a terminal sends to all of its processes is for the primary to heed.
  for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined);
  const primary: ToPrimary = new Line(worker);
  const registry = new Registry();
  let listening: Listening | null = null;
  try {
    const database = await openDatabase(config.database, {
      onWrite: async (mark) => {
        await primary.ask('wrote', mark);
      },
    });
    primary.answer({
      figures: () => registry.getMetricsAsJSON(),
      async wrote(mark) {
        database.noteWrite(mark);
        return null;
      },
      async leave({ patiently }) {
        if (listening && patiently) await drain(listening.server, config.shutdownTimeoutMs / 2);
        listening?.stop();
        return null;
      },
    });
    database.noteWrite(await primary.ask('join', null));
    listening = await listen({
      config,
      database,
      logger,
      shared: shareThrough(primary, registry),
      ignoredSignals: ['SIGINT', 'SIGHUP', 'SIGTERM'],
      onClosed: async () => {
        await primary.ask('lastFigures', await registry.getMetricsAsJSON());
      },
    });
    process.on('SIGTERM', listening.stop);
    await primary.ask('ready', null);
  } catch (error) {
    // Else the channel to the primary would keep it alive.
    worker.disconnect();
    throw error;
  }
}

/** What the primary keeps for all workers. */
function shareThrough(primary: ToPrimary, registry: Registry): Shared {
  const counts = (what: 'requests' | 'failures'): ClientCounts => {
    const count = async (client: string, add: boolean) =>
      // Without a primary, Node ends this process in the same moment.
      (await primary.ask('count', { what, client, add })) ?? { count: 0, remainingMs: 0 };
    return { add: (client) => count(client, true), read: (client) => count(client, false) };
  };
  return {
    requests: counts('requests'),
    failures: counts('failures'),
    registry,
    readFigures: async () => (await primary.ask('figures', null)) ?? '',
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
