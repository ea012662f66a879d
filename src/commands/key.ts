import { Command, Option } from 'commander';
import { checkAuthorName } from '../documents/revision-log.store.js';
import { ExpectedError } from '../domain/expected-error.js';
import { KEY_SCOPES, type KeyScope } from '../domain/vocabulary.js';
import { createKey, listKeys, revokeKey } from '../keys/keys.store.js';
import { withDatabase } from './database.js';

/** `communique key`: creates, lists and revokes API keys. */
export function keyCommand(): Command {
  const command = new Command('key').description('create, list and revoke API keys');

  command
    .command('create')
    .description('create a key and print it once, on the last line')
    .requiredOption('--name <name>', 'the name recorded on every revision written with the key')
    .addOption(
      new Option('--scope <scope>', 'what it may do: write, which includes follow, or only follow')
        .choices(KEY_SCOPES)
        .default('write'),
    )
    .action(async ({ name, scope }: { name: string; scope: KeyScope }) => {
      checkAuthorName(name);
      const key = await withDatabase((database) =>
        database.write((writer) => createKey(writer, name, new Date(), scope)),
      );
      if (key === null)
        throw new ExpectedError(`A key named ${name} already exists. Choose another name.`);
      console.log(`The key for ${name}, which cannot be shown again:`);
      console.log(key);
    });

  command
    .command('list')
    .description(
      'list all keys by name, with their scope and the times when they were created and revoked',
    )
    .action(async () => {
      const keys = await withDatabase((database) => database.read(listKeys));
      for (const { name, scope, createdAt, revokedAt } of keys) {
        const state = revokedAt ? `revoked ${revokedAt}` : 'valid';
        console.log([name, scope, createdAt, state].join('\t'));
      }
    });

  command
    .command('revoke')
    .description('revoke a key; what was written with it stays')
    .argument('<name>', 'the name it was created with')
    .action(async (name: string) => {
      const revoked = await withDatabase((database) =>
        database.write((writer) => revokeKey(writer, name, new Date())),
      );
      if (!revoked) throw new ExpectedError(`There is no valid key named ${name}.`);
      console.log(`revoked ${name}`);
    });

  return command;
}
