import { Command } from 'commander';
import { seed } from '../seed/seed.js';
import { withDatabase } from './database.js';

/** `communique seed`: adds the missing parts of the seed. */
export function seedCommand(): Command {
  return new Command('seed')
    .description(
      'migrate, and add the parties, resolutions and statements of seed/ that are missing',
    )
    .action(async () => {
      const added = await withDatabase((database) => seed(database));
      for (const id of added) console.log(`added ${id}`);
      if (added.length === 0) console.log('nothing to add');
    });
}
