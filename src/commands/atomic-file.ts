import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { ExpectedError } from '../domain/expected-error.js';

/**
 * Creates a file that appears under its name only when it is complete and synced to disk. Never overwrites anything.
 *
 * @param write writes the content to a temporary path beside it
 * @throws ExpectedError if the path exists
 */
export async function createFile(
  path: string,
  write: (temporaryPath: string) => Promise<void>,
): Promise<void> {
  if (existsSync(path)) throw new ExpectedError(`${path} already exists.`);
  const temporaryPath = `${path}.partial`;
  rmSync(temporaryPath, { force: true });
  try {
    await write(temporaryPath);
    sync(temporaryPath);
    // Unlike a rename, a link fails if another process has created the file meanwhile.
    linkSync(temporaryPath, path);
    sync(dirname(path));
  } finally {
    rmSync(temporaryPath, { force: true });
  }
}

/** Replaces a file, or creates it. Whenever the process ends, the file has its old content or the new one. */
export function replaceFile(path: string, content: string): void {
  const temporaryPath = `${path}.partial`;
  try {
    writeFileSync(temporaryPath, content);
    sync(temporaryPath);
    renameSync(temporaryPath, path);
    sync(dirname(path));
  } finally {
    rmSync(temporaryPath, { force: true });
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
