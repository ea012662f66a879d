import { execFile, execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from './ports.js';
import { findProgram } from './programs.js';

const run = promisify(execFile);

/** The folder of PostgreSQL's programs, or null. Debian puts only some of them on the PATH. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql';
  const [newest] = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : [];
  if (newest !== undefined) return join(debian, newest, 'bin');
  const initdb = findProgram('initdb');
  return initdb === null ? null : dirname(initdb);
}

/** PostgreSQL refuses to run as root, so it runs as the user of its package. */
const USER = process.getuid?.() === 0 ? { uid: Number(idOf('-u')), gid: Number(idOf('-g')) } : {};

function idOf(option: string): string {
  try {
    return execFileSync('id', [option, 'postgres'], { encoding: 'utf8' });
  } catch {
    return '0';
  }
}

export interface Cluster {
  folder: string;
  port: number;
  /** The URL of a database in the cluster. */
  url(database: string): string;
  /** Starts the cluster, with additional settings. */
  start(more?: Record<string, string | number>): Promise<void>;
  /** Stops the cluster like a shutdown (`fast`) or a crash (`immediate`). */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
  /** Runs one of PostgreSQL's programs, or another by its path, as the cluster's user. */
  program(name: string, args: string[]): Promise<string>;
  /** Stops and deletes the cluster. */
  remove(): Promise<void>;
}

/** Prepares a cluster on a free port. `settings` are those of postgresql.conf. */
async function makeCluster(
  settings: Record<string, string | number>,
  parent = tmpdir(),
): Promise<Cluster> {
  const programs = findPostgres();
  if (programs === null) throw new Error('There is no PostgreSQL on this machine.');
  const folder = mkdtempSync(join(parent, 'communique-postgres-'));
  if (USER.uid !== undefined) chownSync(folder, USER.uid, USER.gid);
  const port = await findFreePort();
  const data = join(folder, 'data');
  const options = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    // Otherwise an immediate stop would leave shared memory behind in /dev/shm.
    dynamic_shared_memory_type: 'mmap',
    ...settings,
  };

  const program = async (name: string, args: string[]) => {
    const { stdout } = await run(resolve(programs, name), args, { ...USER, cwd: folder });
    return stdout;
  };
  const control = (...args: string[]) => program('pg_ctl', ['-D', data, '-w', '-s', ...args]);
  let running = false;

  return {
    folder,
    port,
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    program,
    async start(more = {}) {
      const flags = Object.entries({ ...options, ...more }).map(
        ([name, value]) => `-c ${name}='${value}'`,
      );
      // The log goes to a file: otherwise the command would wait for the server to close its output.
      await control('-l', join(folder, 'log'), '-o', flags.join(' '), 'start');
      running = true;
    },
    async stop(mode = 'fast') {
      await control('-m', mode, 'stop');
      running = false;
    },
    async remove() {
      if (running) await control('-m', 'immediate', 'stop').catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Starts a standby that replicates a cluster and answers reads.
 *
 * @param name for `synchronous_standby_names` of the primary
 */
export async function startStandby(
  primary: Cluster,
  name: string,
  settings: Record<string, string | number> = {},
): Promise<Cluster> {
  const standby = await makeCluster(settings);
  await standby.program('pg_basebackup', [
    ...['-D', join(standby.folder, 'data'), '-R', '--checkpoint=fast', '--no-sync'],
    ...['-d', `host=127.0.0.1 port=${primary.port} user=postgres application_name=${name}`],
  ]);
  await standby.start();
  return standby;
}

/** Creates and starts a cluster. */
export async function startCluster(
  settings: Record<string, string | number> = {},
  parent?: string,
): Promise<Cluster> {
  const cluster = await makeCluster(settings, parent);
  await cluster.program('initdb', [
    ...['-D', join(cluster.folder, 'data'), '-U', 'postgres', '--auth=trust', '--no-sync'],
    ...['--encoding=UTF8', '--locale=C.UTF-8'],
  ]);
  await cluster.start();
  return cluster;
}
