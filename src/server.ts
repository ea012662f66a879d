import { executionAsyncResource } from 'node:async_hooks';
import type { Server } from 'node:http';
import closeWithGrace, { type Signals } from 'close-with-grace';
import type { Logger } from 'pino';
import { buildApp } from './app.js';
import type { Config } from './config.js';
import type { Database } from './db/database.js';
import type { Shared } from './http/shared.js';
import { createLog } from './log.js';
import { openRegistry } from './seed/open-registry.js';

/** How often a server that stops looks for connections whose last answer has ended. */
const IDLE_CHECK_MS = 50;

/**
 * One of the objects that process.nextTick makes; nobody reads it. Where none is left when V8 clears the heap up, after ten seconds of
 * rest, it forgets how they are laid out, and to make one takes four times as long from then on: a 304 has several.
 */
const keptTicks: object[] = [];
process.nextTick(() => keptTicks.push(executionAsyncResource()));

/** Runs the server in this one process: opens the registry, listens, and stops with grace on SIGINT or SIGTERM. */
export async function serve(config: Config): Promise<void> {
  const logger = await createLog(config);
  const database = await openRegistry(config.database);
  await listen({ config, database, logger });
  logger.info(`the explorer is at ${config.publicUrl}/docs`);
}

export interface ListenOptions {
  config: Config;
  /** Open and migrated. It is closed when the server stops, and where it cannot start. */
  database: Database;
  logger: Logger;
  /** What it has in common with other processes; nothing, unless told. */
  shared?: Shared;
  /** Signals that are not for it to heed. */
  ignoredSignals?: Signals[];
  /** Runs when all is closed, before the process ends. */
  onClosed?: () => Promise<void>;
}

export interface Listening {
  server: Server;
  /** Ends the process when the requests in flight have come to their end. */
  stop(): void;
}

/** Builds the server and listens. */
export async function listen({
  config,
  database,
  logger,
  shared,
  ignoredSignals = [],
  onClosed,
}: ListenOptions): Promise<Listening> {
  try {
    const app = await buildApp({ config, database, logger, ...(shared && { shared }) });
    const grace = closeWithGrace(
      { delay: config.shutdownTimeoutMs, logger, skip: ['beforeExit', ...ignoredSignals] },
      async ({ err, signal }) => {
        if (err) logger.error({ err }, 'stopping after an error');
        else logger.info({ signal }, 'stopping');
        // Fastify closes what is idle now; a connection whose answer is in flight is idle when that has ended.
        const closing = setInterval(() => app.server.closeIdleConnections(), IDLE_CHECK_MS);
        await app.close();
        clearInterval(closing);
        await database.close();
        await onClosed?.();
      },
    );
    await app.listen({ host: config.host, port: config.port });
    let isStopping = false;
    return {
      server: app.server,
      stop() {
        if (!isStopping) grace.close();
        isStopping = true;
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
