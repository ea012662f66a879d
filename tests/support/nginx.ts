import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findFreePort } from './ports.js';

/** nginx with one of the configurations in docs. */
export interface Nginx {
  pid: number;
  /** Reloads the configuration with other addresses. */
  reload(addresses: Record<string, string>): void;
  stop(): Promise<void>;
}

/**
 * Starts nginx and waits until it listens.
 *
 * @param addresses replacements for `node-1.internal:3000` and the other addresses in the configuration
 */
export async function startNginx(
  program: string,
  configurationName: 'nginx.conf' | 'nginx-cdn.conf',
  folder: string,
  addresses: Record<string, string>,
): Promise<Nginx> {
  const source = new URL(`../../docs/${configurationName}`, import.meta.url);
  const path = join(folder, 'nginx.conf');
  const pidFile = join(folder, 'nginx.pid');
  const write = (current: Record<string, string>) => {
    let configuration = readFileSync(source, 'utf8');
    for (const [name, address] of Object.entries(current)) {
      if (!configuration.includes(name)) {
        throw new Error(`docs/${configurationName} does not name ${name}.`);
      }
      configuration = configuration.replaceAll(name, address);
    }
    writeFileSync(path, configuration);
  };
  write(addresses);
  const globals = [
    'daemon off;',
    `pid ${pidFile};`,
    `error_log ${join(folder, 'nginx.log')};`,
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
  ];
  const child = spawn(program, ['-c', path, '-g', globals.join(' ')], { stdio: 'inherit' });
  // nginx writes the file once it listens.
  while (!existsSync(pidFile)) {
    if (child.exitCode !== null) throw new Error(`nginx ended with status ${child.exitCode}.`);
    await setTimeout(10);
  }
  return {
    pid: child.pid ?? 0,
    reload(current) {
      write(current);
      child.kill('SIGHUP');
    },
    async stop() {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** nginx as a CDN, configured by docs/nginx-cdn.conf. */
export interface Cdn extends Pick<Nginx, 'pid' | 'stop'> {
  url: string;
  /** nginx without the cache. */
  originUrl: string;
  /** Empties the cache as docs/operating.md describes. */
  purge(): void;
}

/** @param registry its host and port */
export async function startCdn(program: string, folder: string, registry: string): Promise<Cdn> {
  const [cdn, origin] = [`127.0.0.1:${await findFreePort()}`, `127.0.0.1:${await findFreePort()}`];
  const cache = join(folder, 'cache');
  mkdirSync(cache);
  const { pid, stop } = await startNginx(program, 'nginx-cdn.conf', folder, {
    'cdn.internal:80': cdn,
    '127.0.0.1:8080': origin,
    'registry.internal:80': registry,
    '/var/cache/nginx/registry': cache,
  });
  return {
    url: `http://${cdn}`,
    originUrl: `http://${origin}`,
    pid,
    purge() {
      execFileSync('find', [cache, '-type', 'f', '-delete']);
    },
    stop,
  };
}
