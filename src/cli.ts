#!/usr/bin/env node
import { Command } from 'commander';
import { CommandError, withDatabase } from './commands/database.js';
import { importCommand } from './commands/import.js';
import { keyCommand } from './commands/key.js';
import { ConfigError, readConfig } from './config.js';
import { SeedError, seed } from './seeding/seed.js';
import { serve } from './server.js';

const program = new Command('communique')
  .description('The open registry of joint diplomatic statements.')
  .addHelpText('after', '\nThe environment configures it: see the table in README.md.');

program
  .command('serve')
  .description('migrate and seed the database, and serve the API until SIGINT or SIGTERM')
  .action(() => serve(readConfig(process.env)));

program
  .command('migrate')
  .description('bring the tables of the database to the newest migration')
  .action(() => withDatabase(async () => undefined));

program
  .command('seed')
  .description('migrate, and add the parties, resolutions and statements of seed/ that are missing')
  .action(async () => {
    const added = await withDatabase((database) => seed(database));
    for (const id of added) console.log(`added ${id}`);
    if (added.length === 0) console.log('nothing to add');
  });

program.addCommand(importCommand());
program.addCommand(keyCommand());

try {
  await program.parseAsync();
} catch (error) {
  // What the user can mend is told in a line; anything else is a defect, and its trace helps to find it.
  const expected =
    [CommandError, ConfigError, SeedError].some((known) => error instanceof known) ||
    isSystemError(error);
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
}

/** A port in use, a folder that may not be written, a file that is no database. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
