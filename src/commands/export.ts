import { Command } from 'commander';
import { withDatabase } from './database.js';

/** `communique export`: the whole registry in one file. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the whole registry, but for the keys, as it stands at one moment')
    .argument(
      '<file>',
      'its name tells the format: .sqlite, .ndjson or .csv.zip; nothing may be there',
    )
    .addHelpText(
      'after',
      '\nThe addresses in it begin with PUBLIC_URL. Others can read and write the registry meanwhile.',
    )
    .action(async (path: string) => {
      // Loaded only where it is needed: the server starts without it.
      const { exportRegistry } = await import('./export-registry.js');
      await withDatabase((database, config) => exportRegistry(database, config, path));
      console.log(`exported to ${path}`);
    });
}
