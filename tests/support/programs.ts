import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the first of these programs that the machine has, or null. */
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
  return null;
}

/** The browser of the tests. With REQUIRE_BROWSER set, its absence is an error and no reason to leave tests out. */
export function findBrowser(): string | null {
  const browser = findProgram('chromium', 'chromium-browser', 'google-chrome');
  if (browser === null && process.env['REQUIRE_BROWSER']) {
    throw new Error('REQUIRE_BROWSER is set, and there is no Chromium in PATH.');
  }
  return browser;
}
