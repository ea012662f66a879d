#!/usr/bin/env node
import { Command } from 'commander';
import { verifyCommand } from './commands/audit.js';
import { backupCommand } from './commands/backup.js';
import { copyCommand } from './commands/copy.js';
import { withDatabase } from './commands/database.js';
import { draftCommand } from './commands/draft.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { keyCommand } from './commands/key.js';
import { readConfig } from './config.js';
import { ExpectedError } from './domain/expected-error.js';

const program = new Command('communique')
  .description('The open registry of joint diplomatic statements.')
  .addHelpText('after', '\nThe environment configures it: see the table in README.md.');

program
  .command('serve')
  .description('migrate the database, seed a new one, and serve the API until SIGINT or SIGTERM')
  .action(async () => {
    const config = readConfig(process.env);
    // Each command loads what it needs, and nothing else.
    const { serve } =
      config.workers === 1 ? await import('./server.js') : await import('./workers/serve.js');
    await serve(config);
  });

program
  .command('migrate')
  .description('bring the tables of the database to the newest migration')
  .action(() => withDatabase(async () => undefined));

program
  .command('seed')
  .description('migrate, and add the parties, resolutions and statements of seed/ that are missing')
  .action(async () => {
    const { seed } = await import('./seed/seed.js');
    const added = await withDatabase((database) => seed(database));
    for (const id of added) console.log(`added ${id}`);
    if (added.length === 0) console.log('nothing to add');
  });

program.addCommand(draftCommand());
program.addCommand(importCommand());
program.addCommand(exportCommand());
program.addCommand(verifyCommand());
program.addCommand(backupCommand());
program.addCommand(copyCommand());
program.addCommand(keyCommand());

try {
  await program.parseAsync();
} catch (error) {
  // What the user can mend is told in a line; anything else is a defect, and its trace helps to find it.
  const expected = error instanceof ExpectedError || isSystemError(error);
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
}

/** A port in use, a folder that may not be written, a file that is no database. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
