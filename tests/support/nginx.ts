import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CONFIGURATION = new URL('../../docs/nginx.conf', import.meta.url);

/** nginx, as docs/nginx.conf configures it. */
export interface Nginx {
  /** Reads its configuration anew, with other addresses in the place of the names. */
  reload(addresses: Record<string, string>): void;
  stop(): Promise<void>;
}

/** @param addresses what stands in this place of `node-1.internal:3000` and the other addresses of the configuration */
export async function startNginx(
  program: string,
  folder: string,
  addresses: Record<string, string>,
): Promise<Nginx> {
  const path = join(folder, 'nginx.conf');
  const write = (current: Record<string, string>) => {
    let configuration = readFileSync(CONFIGURATION, 'utf8');
    for (const [name, address] of Object.entries(current)) {
      if (!configuration.includes(name)) throw new Error(`docs/nginx.conf does not name ${name}.`);
      configuration = configuration.replaceAll(name, address);
    }
    writeFileSync(path, configuration);
  };
  write(addresses);
  const globals = [
    'daemon off;',
    `pid ${join(folder, 'nginx.pid')};`,
    `error_log ${join(folder, 'nginx.log')};`,
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
  ];
  const child: ChildProcess = spawn(program, ['-c', path, '-g', globals.join(' ')], {
    stdio: 'inherit',
  });
  return {
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
