import Sqlite from 'better-sqlite3';
import { createWhole } from '../whole-file.js';

/** Copies the registry as `client` sees it at one moment, with the keys of its curators or without. */
export function backUp(
  client: Sqlite.Database,
  path: string,
  keys: 'with-keys' | 'without-keys',
): Promise<void> {
  return createWhole(path, (partial) => {
    client.prepare('vacuum into ?').run(partial);
    if (keys === 'without-keys') removeKeys(partial);
  });
}

/** Deletes the keys, and makes the file anew, so that nothing of them is left in pages that are no more in use. */
function removeKeys(path: string): void {
  const copy = new Sqlite(path);
  try {
    copy.exec('delete from api_keys');
    copy.exec('vacuum');
  } finally {
    copy.close();
  }
}
