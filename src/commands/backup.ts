import { Command } from 'commander';
import { createFile } from './atomic-file.js';
import { withDatabase } from './database.js';

/** `communique backup`: copies the registry while it is in use. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('copy one snapshot of the registry to a file while others read and write')
    .argument('<file>', 'the copy: a new SQLite file, which DATABASE_URL can name')
    .action(async (path: string) => {
      await withDatabase((database) => createFile(path, (partial) => database.backup(partial)));
      console.log(`copied to ${path}`);
    });
}
