import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { ExpectedError } from '../expected-error.js';

/**
 * Copies the registry as `client` sees it at one moment. The copy is made under another name: whoever sees the file
 * sees all of it, and what was there before is never overwritten.
 */
export function backUp(client: Sqlite.Database, path: string): void {
  if (existsSync(path)) throw new ExpectedError(`There is something at ${path} already.`);
  const partial = `${path}.partial`;
  rmSync(partial, { force: true });
  try {
    client.prepare('vacuum into ?').run(partial);
    sync(partial);
    // Unlike a rename, a link fails where another has been quicker.
    linkSync(partial, path);
    sync(dirname(path));
  } finally {
    rmSync(partial, { force: true });
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
