import { type BigIntStats, closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseUnavailableError } from '../errors.js';

/** SQLite's file header (https://www.sqlite.org/fileformat2.html#the_database_header). */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

/** The files of an open database. What is wrong with them is not noticed by SQLite, which goes on with what it has open. */
export interface DatabaseFiles {
  /** @throws DatabaseUnavailableError if a path no longer names the file that is open */
  checkPaths(): void;
  /** @throws DatabaseUnavailableError if a file was also truncated or overwritten, or cannot be read */
  check(): void;
  /** Called once, after SQLite has closed them. */
  close(): void;
}

/**
 * Watches the files of a database: the main file, the write-ahead log and its index.
 *
 * @param path of a database that this process has open, and has read from
 */
export function watchFiles(path: string): DatabaseFiles {
  const paths = [path, `${path}-wal`, `${path}-shm`];
  const identities = paths.map((one) => identify(statSync(one, { bigint: true })));
  const descriptor = shareDescriptor(path);
  let seenSize = statSync(path).size;

  function checkPaths(): void {
    for (const [at, one] of paths.entries()) {
      const stats = attempt(() => statSync(one, { bigint: true, throwIfNoEntry: false }));
      if (!stats) throw new DatabaseUnavailableError(`${one} was deleted or moved`);
      if (identify(stats) !== identities[at])
        throw new DatabaseUnavailableError(`${one} was replaced by another file`);
    }
  }

  return {
    checkPaths,
    check() {
      checkPaths();
      const { size, expectedSize } = attempt(() => readSizes(descriptor.number, path));
      // While a checkpoint makes it grow, or after one was interrupted, the file is shorter than its header says. It becomes
      // shorter than it was by VACUUM, which the header shows.
      if (size < seenSize && size < expectedSize) {
        throw new DatabaseUnavailableError(`${path} was truncated`);
      }
      seenSize = size;
    },
    close: descriptor.release,
  };
}

function identify({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/** The size of the main file, and the size that its header requires. */
function readSizes(descriptor: number, path: string): { size: number; expectedSize: number } {
  const header = Buffer.alloc(HEADER_BYTES);
  const length = readSync(descriptor, header, 0, HEADER_BYTES, 0);
  if (length < HEADER_BYTES) throw new DatabaseUnavailableError(`${path} was truncated`);
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new DatabaseUnavailableError(`${path} was overwritten: it is not a SQLite database`);
  }
  // 65,536 doesn't fit, and is stored as 1.
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  return { size: fstatSync(descriptor).size, expectedSize: pageSize * header.readUInt32BE(28) };
}

/** Runs a call of the file system. @throws DatabaseUnavailableError with its error */
function attempt<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) throw error;
    throw new DatabaseUnavailableError(error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

/** The descriptors that are open, by the identity of their files. */
const descriptors = new Map<string, { number: number; users: number }>();

/**
 * Opens a file for reading, once for all databases of this process. Closing any descriptor of a file drops all the locks that
 * the process holds on it, those of SQLite included, so it stays open until the last database has closed the file.
 */
function shareDescriptor(path: string): { number: number; release: () => void } {
  const identity = identify(statSync(path, { bigint: true }));
  const shared = descriptors.get(identity) ?? { number: openSync(path, 'r'), users: 0 };
  shared.users += 1;
  descriptors.set(identity, shared);
  return {
    number: shared.number,
    release() {
      shared.users -= 1;
      if (shared.users > 0) return;
      descriptors.delete(identity);
      closeSync(shared.number);
    },
  };
}
