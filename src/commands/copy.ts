import { Command } from 'commander';
import { readConfig } from '../config.js';
import { verifyRegistry } from '../documents/audit.store.js';
import { copyRegistry } from '../documents/copy.store.js';
import { ExpectedError } from '../domain/expected-error.js';
import { withDatabaseOf } from './database.js';

/** `communique copy`: moves a registry from one database to another. */
export function copyCommand(): Command {
  return new Command('copy')
    .description('copy a whole registry, keys and history included, into an empty database')
    .argument('<from>', 'a database, as DATABASE_URL would name it')
    .argument('<to>', 'another, of the same kind or not; SQLite files are made')
    .addHelpText(
      'after',
      '\nIt copies what stood at one moment, while others read and write <from>, all of it or nothing; then it reads the copy again, as verify does.',
    )
    .action(async (from: string, to: string) => {
      const optionsOf = (url: string) =>
        readConfig({ ...process.env, DATABASE_URL: url, DATABASE_REPLICA_URL: '' }).database;
      await withDatabaseOf({ ...optionsOf(from), mustExist: true }, (source) =>
        withDatabaseOf(optionsOf(to), async (target) => {
          const copied = await source.read((reader) =>
            target.write((writer) => copyRegistry(reader, writer)),
          );
          if (copied.outcome === 'refused') {
            throw new ExpectedError(
              copied.reason === 'not-empty'
                ? 'There is something in the second database already. Nothing was changed.'
                : 'There is no registry in the first database. Nothing was changed.',
            );
          }
          let differences = 0;
          await target.read((reader) =>
            verifyRegistry(reader, (difference) => {
              console.error(difference);
              differences += 1;
            }),
          );
          const summary = `statements: ${copied.statements}, revisions: ${copied.revisions}, differences: ${differences}`;
          if (differences > 0) throw new ExpectedError(summary);
          console.log(summary);
        }),
      );
    });
}
