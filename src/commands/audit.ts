import { Command } from 'commander';
import { verifyRegistry } from '../documents/audit.store.js';
import { ExpectedError } from '../domain/expected-error.js';
import { withDatabase } from './database.js';

/** `communique verify`: reads the whole registry again, and tells what differs from what was accepted. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('hold every quote, row and hash of the registry against its revisions')
    .addHelpText(
      'after',
      '\nWhat differs is told a line each, and the exit status is 1. A full-text index is looked through in a transaction: others can read meanwhile, and their writes wait.',
    )
    .action(async () => {
      let found = 0;
      const tell = (difference: string) => {
        console.error(difference);
        found += 1;
      };
      const { revisions, statements } = await withDatabase(async (database) => {
        for (const damage of await database.findDamage()) tell(damage);
        return database.read((reader) => verifyRegistry(reader, tell));
      });
      const summary = `statements: ${statements}, revisions: ${revisions}, differences: ${found}`;
      if (found > 0) throw new ExpectedError(summary);
      console.log(summary);
    });
}
