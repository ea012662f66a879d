import { setImmediate } from 'node:timers/promises';
import closeWithGrace from 'close-with-grace';
import { buildApp } from './app.js';
import { type Config, listWarnings } from './config.js';
import { createLog } from './log.js';
import { openRegistry } from './seed/open-registry.js';

/** How often a stopping server closes connections whose last response has ended. */
const IDLE_CHECK_MS = 50;

/** How many connections the kernel accepts before the server does. */
const BACKLOG = 511;

/** Opens the registry and serves it until SIGINT or SIGTERM, then lets the requests in flight finish. */
export async function serve(config: Config): Promise<void> {
  const logger = createLog(config);
  const database = await openRegistry(config.database, (made, total, what) =>
    logger.info(`indexed ${made} of ${total} ${what}`),
  );
  try {
    const app = await buildApp({ config, database, logger, delivers: true });
    app.addHook('preClose', acceptBacklog);
    closeWithGrace(
      { delay: config.shutdownTimeoutMs, logger, skip: ['beforeExit'] },
      async ({ err, signal }) => {
        if (err) logger.error({ err }, 'stopping after an error');
        else logger.info({ signal }, 'stopping');
        // Fastify closes the connections that are idle now; others become idle when their response ends.
        const closing = setInterval(() => app.server.closeIdleConnections(), IDLE_CHECK_MS);
        await app.close();
        clearInterval(closing);
        await database.close();
      },
    );
    await app.listen({ host: config.host, port: config.port, backlog: BACKLOG });
    logger.info(`the explorer is at ${config.publicUrl}/docs`);
    for (const warning of listWarnings(config)) logger.warn(warning);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * Accepts the connections that clients made before the server began to stop: when it closes its socket, the kernel resets
 * those that wait. Node accepts at least one in each turn of the event loop, and the kernel's queue holds one
 * more connection than `backlog`.
 */
async function acceptBacklog(): Promise<void> {
  for (let turn = 0; turn <= BACKLOG; turn += 1) await setImmediate();
}
