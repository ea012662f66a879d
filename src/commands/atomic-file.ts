import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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

/**
 * Creates a folder that appears under its name only when it is complete and synced to disk. An empty folder may exist.
 *
 * @param write writes the files to a temporary folder beside it
 * @throws ExpectedError if the path exists and is not an empty folder
 */
export async function createFolder(
  path: string,
  write: (temporaryPath: string) => Promise<void>,
): Promise<void> {
  const target = resolve(path);
  if (existsSync(target) && !isEmptyFolder(target)) {
    throw new ExpectedError(`${path} already exists and is not an empty folder.`);
  }
  if (!existsSync(dirname(target))) {
    throw new ExpectedError(`There is no folder ${dirname(path)}.`);
  }
  // A folder that a killed process has left must not be in the way.
  const temporaryPath = `${target}.partial-${randomUUID()}`;
  mkdirSync(temporaryPath);
  try {
    await write(temporaryPath);
    for (const name of readdirSync(temporaryPath)) sync(join(temporaryPath, name));
    sync(temporaryPath);
    // Fails if another process has put something there meanwhile.
    renameSync(temporaryPath, target);
    sync(dirname(target));
  } finally {
    rmSync(temporaryPath, { recursive: true, force: true });
  }
}

function isEmptyFolder(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0;
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
