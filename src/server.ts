import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { buildApp } from './app.js';
import type { Config } from './config.js';
import { openDatabase } from './db/open.js';
import { hideKeys } from './keys/api-key.js';
import { seedNew } from './seeding/seed-new.js';

/** Runs the server: opens and migrates the database, seeds a new one, listens, and stops with grace on SIGINT or SIGTERM. */
export async function serve(config: Config): Promise<void> {
  const logger = pino({
    level: config.logLevel,
    redact: ['req.headers.authorization', 'req.headers.cookie'],
    serializers: { req: describeRequest },
    ...(process.stdout.isTTY ? { transport: { target: 'pino-pretty' } } : {}),
  });
  const database = await openDatabase(config.database);
  try {
    await database.migrate();
    await seedNew(database);
    const app = await buildApp({ config, database, logger });
    closeWithGrace(
      { delay: config.shutdownTimeoutMs, logger, skip: ['beforeExit'] },
      async ({ err, signal }) => {
        if (err) logger.error({ err }, 'stopping after an error');
        else logger.info({ signal }, 'stopping');
        await app.close();
        await database.close();
      },
    );
    await app.listen({ host: config.host, port: config.port });
    logger.info(`the explorer is at ${config.publicUrl}/docs`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** What the log tells of a request. Nobody should send a key in an address; somebody will. */
function describeRequest({
  method,
  url,
  host,
  ip,
}: Record<'method' | 'url' | 'host' | 'ip', string>) {
  return { method, url: hideKeys(url), host, remoteAddress: ip };
}
