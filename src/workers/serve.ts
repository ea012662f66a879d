import cluster from 'node:cluster';
import closeWithGrace from 'close-with-grace';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { createLog } from '../log.js';
import { openRegistry } from '../seed/open-registry.js';
import { Workers } from './workers.js';

/** Runs the server in several processes: this one, the primary, starts itself again as workers, which answer. */
export async function serve(config: Config): Promise<void> {
  const logger = await createLog(config);
  if (!cluster.worker) return runPrimary(config, logger);
  // The primary needs nothing of this.
  const { runWorker } = await import('./worker.js');
  return runWorker(cluster.worker, config, logger);
}

/**
 * Migrates the registry, and seeds a new one, before any worker is there; then looks after the workers. SIGINT and SIGTERM end
 * them with grace, SIGHUP replaces them one by one.
 */
async function runPrimary(config: Config, logger: Logger): Promise<void> {
  await migrate(config);
  const workers = new Workers({
    count: config.workers,
    logger,
    leaveTimeoutMs: 2 * config.shutdownTimeoutMs,
    onFailure() {
      logger.fatal('no worker can start');
      process.exit(1);
    },
  });
  // However it ends, it leaves no worker behind.
  process.on('exit', () => workers.kill());
  closeWithGrace(
    // The workers keep to the time themselves, unless one hangs.
    { delay: config.shutdownTimeoutMs + 1_000, logger, skip: ['beforeExit', 'SIGHUP'] },
    async ({ err, signal }) => {
      if (err) logger.error({ err }, 'stopping after an error');
      else logger.info({ signal }, 'stopping');
      if (!(await workers.stop())) throw new Error('Not every worker ended as it should.');
    },
  );
  process.on('SIGHUP', () => {
    logger.info('replacing the workers');
    // New workers may be of a newer program, with newer tables.
    migrate(config).then(
      () => workers.restart(),
      (error) => logger.error({ err: error }, 'the old workers stay'),
    );
  });
  // A worker says itself why it could not start.
  if (!(await workers.start())) process.exit(1);
  logger.info(`the explorer is at ${config.publicUrl}/docs`);
}

async function migrate({ database }: Config): Promise<void> {
  const registry = await openRegistry(database);
  await registry.close();
}
