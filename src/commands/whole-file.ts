import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ExpectedError } from '../domain/expected-error.js';

/**
 * Makes a file under another name, and gives it its own when it is whole and synced to disk: whoever sees the file sees
 * all of it. What was there before is never overwritten.
 *
 * @throws ExpectedError where there is something of that name already
 */
export async function createWhole(
  path: string,
  write: (partial: string) => void | Promise<void>,
): Promise<void> {
  if (existsSync(path)) throw new ExpectedError(`There is something at ${path} already.`);
  const partial = `${path}.partial`;
  rmSync(partial, { force: true });
  try {
    await write(partial);
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
