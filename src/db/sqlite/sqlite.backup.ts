import type Sqlite from 'better-sqlite3';
import { createWhole } from '../../commands/whole-file.js';

/** Copies the registry as `client` sees it at one moment. */
export function backUp(client: Sqlite.Database, path: string): Promise<void> {
  return createWhole(path, (partial) => {
    client.prepare('vacuum into ?').run(partial);
  });
}
