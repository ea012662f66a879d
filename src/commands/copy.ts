import { Command } from 'commander';
import { readConfig } from '../config.js';
import { copyRegistry } from '../documents/copy.store.js';
import { ExpectedError } from '../domain/expected-error.js';
import { auditRegistry } from '../revisions/audit-registry.store.js';
import { withDatabaseAt } from './database.js';

/** `communique copy`: copies a registry from one database to another. */
export function copyCommand(): Command {
  return new Command('copy')
    .description('copy a whole registry, keys and history included, into an empty database')
    .argument('<from>', 'a database, written as in DATABASE_URL')
    .argument('<to>', 'another, of the same kind or not; a missing SQLite file is created')
    .addHelpText(
      'after',
      '\nCopies one snapshot while others read and write <from>, either all of it or nothing. Then it audits the copy.',
    )
    .action(copy);
}

async function copy(from: string, to: string): Promise<void> {
  await withDatabaseAt({ ...optionsOf(from), mustExist: true }, (source) =>
    withDatabaseAt(optionsOf(to), async (target) => {
      const copied = await source.read((reader) =>
        target.write((writer) => copyRegistry(reader, writer)),
      );
      if (copied.outcome === 'refused') {
        throw new ExpectedError(
          copied.reason === 'not-empty'
            ? 'The second database is not empty. Nothing was changed.'
            : 'The first database has no registry. Nothing was changed.',
        );
      }
      let differences = 0;
      await target.read((reader) =>
        auditRegistry(reader, (difference) => {
          console.error(difference);
          differences += 1;
        }),
      );
      const summary = `statements: ${copied.statements}, revisions: ${copied.revisions}, differences: ${differences}`;
      if (differences > 0) throw new ExpectedError(summary);
      console.log(summary);
    }),
  );
}

function optionsOf(url: string) {
  return readConfig({ ...process.env, DATABASE_URL: url, DATABASE_REPLICA_URL: '' }).database;
}
