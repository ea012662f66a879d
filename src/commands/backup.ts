import { Command } from 'commander';
import { withDatabase } from './database.js';

/** `communique backup`: copies the registry while it is in use. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('copy the registry as it stands at one moment, while others read and write it')
    .argument(
      '<file>',
      'the copy: a SQLite file, which DATABASE_URL can name; nothing may be there',
    )
    .action(async (path: string) => {
      await withDatabase((database) => database.backup(path));
      console.log(`copied to ${path}`);
    });
}
