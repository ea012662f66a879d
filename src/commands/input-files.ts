import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lists the wanted files in a folder and its subfolders, by name. Any other path is taken for a file. */
export function listInputFiles(path: string, isWanted: (name: string) => boolean): string[] {
  if (path === '-') return [path];
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const inside = join(path, entry.name);
        // Links to folders could form cycles; only links to files are followed.
        if (entry.isDirectory()) return listInputFiles(inside, isWanted);
        return isWanted(entry.name) && (entry.isFile() || entry.isSymbolicLink()) ? [inside] : [];
      });
  } catch {
    return [path];
  }
}
