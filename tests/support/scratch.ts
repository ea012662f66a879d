import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Where Linux keeps files in memory. */
const IN_MEMORY = '/dev/shm';

/** Five times what all tests keep there at once. */
const ROOM_BYTES = 1024 ** 3;

/**
 * The folder for what tests throw away, which TMPDIR names; or in memory where there is room, for on a disk a test
 * of PostgreSQL takes longer to make its database than to ask it.
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
