import { Command } from 'commander';
import { ExpectedError } from '../domain/expected-error.js';
import { auditRegistry } from '../revisions/audit-registry.store.js';
import { withDatabase } from './database.js';

/** `communique audit`: rereads the whole registry and reports what differs from the accepted revisions. */
export function auditCommand(): Command {
  return new Command('audit')
    .description('check every quote, row and hash in the registry against its revisions')
    .addHelpText(
      'after',
      '\nEach difference is reported on one line, and the exit status is 1. On SQLite, writes wait while the full-text indexes are checked; reads do not.',
    )
    .action(async () => {
      let count = 0;
      const report = (difference: string) => {
        console.error(difference);
        count += 1;
      };
      const { revisions, statements } = await withDatabase(async (database) => {
        for (const damage of await database.findDamage()) report(damage);
        return database.read((reader) => auditRegistry(reader, report));
      });
      const summary = `statements: ${statements}, revisions: ${revisions}, differences: ${count}`;
      if (count > 0) throw new ExpectedError(summary);
      console.log(summary);
    });
}
