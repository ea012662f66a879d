import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds the first of these programs on the PATH. If there is none, the tests that need it are skipped, or with
 * REQUIRE_PROGRAMS, as in continuous integration, fail.
 */
export function findProgram(...names: string[]): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here.
      }
    }
  }
  if (process.env['REQUIRE_PROGRAMS']) {
    throw new Error(`REQUIRE_PROGRAMS is set, and PATH holds none of: ${names.join(', ')}.`);
  }
  return null;
}
