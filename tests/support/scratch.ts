import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** The in-memory file system of Linux. */
const IN_MEMORY = '/dev/shm';

/** Five times as much as all tests need at once. */
const ROOM_BYTES = 1024 ** 3;

/**
 * The folder for temporary files: TMPDIR if set, otherwise in memory if there is room. On a disk, creating a PostgreSQL
 * database takes longer than most tests.
 */
export function findScratchFolder(): string {
  if (process.env['TMPDIR']) return process.env['TMPDIR'];
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    if (bavail * bsize >= ROOM_BYTES) return IN_MEMORY;
  } catch {
    // There is no such folder on this machine.
  }
  return tmpdir();
}
