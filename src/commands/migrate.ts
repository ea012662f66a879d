import { Command } from 'commander';
import { withDatabase } from './database.js';

/** `communique migrate`: applies the migrations that are missing. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('apply the database migrations that are missing')
    .action(() => withDatabase(async () => undefined));
}
