import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of the first of these programs that the machine has, or null: then what needs it is left out. With
 * REQUIRE_PROGRAMS set, as in continuous integration, a missing program is an error instead.
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
