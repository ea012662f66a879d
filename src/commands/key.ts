import { Command } from 'commander';
import { ExpectedError } from '../domain/expected-error.js';
import { createKey, listKeys, revokeKey } from '../keys/keys.store.js';
import { checkName } from './author.js';
import { withDatabase } from './database.js';

/** `communique key`: makes, lists and revokes the keys of curators. */
export function keyCommand(): Command {
  const command = new Command('key').description('make, list and revoke the keys of curators');

  command
    .command('create')
    .description('make a key and print it, this once, on the last line')
    .requiredOption('--name <name>', 'whose key it is; stands on every revision that it writes')
    .action(async ({ name }: { name: string }) => {
      checkName(name);
      const key = await withDatabase((database) =>
        database.write((writer) => createKey(writer, name, new Date())),
      );
      if (key === null)
        throw new ExpectedError(`There is a key ${name} already: choose another name.`);
      console.log(`The key of ${name}, which cannot be shown again:`);
      console.log(key);
    });

  command
    .command('list')
    .description('list all keys, by name, with when they were made and revoked')
    .action(async () => {
      const keys = await withDatabase((database) => database.read(listKeys));
      for (const { name, createdAt, revokedAt } of keys) {
        console.log([name, createdAt, revokedAt ? `revoked ${revokedAt}` : 'valid'].join('\t'));
      }
    });

  command
    .command('revoke')
    .description('revoke a key: what it wrote stays, and it writes no more')
    .argument('<name>', 'the name that it was made with')
    .action(async (name: string) => {
      const revoked = await withDatabase((database) =>
        database.write((writer) => revokeKey(writer, name, new Date())),
      );
      if (!revoked) throw new ExpectedError(`There is no valid key ${name}.`);
      console.log(`revoked ${name}`);
    });

  return command;
}
