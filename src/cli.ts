#!/usr/bin/env node
import { Command } from 'commander';
import { ConfigError, readConfig } from './config.js';
import type { Database } from './db/database.js';
import { openDatabase } from './db/open.js';
import { YamlError } from './documents/yaml.js';
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
  .action(() => withDatabase((database) => database.migrate()));

program
  .command('seed')
  .description('migrate, and add the parties, resolutions and statements of seed/ that are missing')
  .action(() =>
    withDatabase(async (database) => {
      await database.migrate();
      const added = await seed(database);
      for (const id of added) console.log(`added ${id}`);
      if (added.length === 0) console.log('nothing to add');
    }),
  );

async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const database = openDatabase(readConfig(process.env).databaseUrl);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

try {
  await program.parseAsync();
} catch (error) {
  // What the user can mend is told in a line; anything else is a defect, and its trace helps to find it.
  const expected =
    [ConfigError, SeedError, YamlError].some((known) => error instanceof known) ||
    isSystemError(error);
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
}

/** A port in use, a folder that may not be written, a file that is no database. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
