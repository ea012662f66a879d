import { Command } from 'commander';

export interface ImportOptions {
  dryRun?: boolean;
  /** The name that stands on the revisions. */
  as: string;
}

/** `communique import`: validates documents and saves those in which nothing is wrong. */
export function importCommand(): Command {
  return new Command('import')
    .description('validate documents (YAML or JSON) and save them, each in one transaction')
    .argument('<file...>', 'files, folders of .yaml, .yml and .json files, or - for standard input')
    .option('--dry-run', 'validate only, and save nothing')
    .option('--as <name>', 'the name that stands on the revisions', 'import')
    .addHelpText(
      'after',
      '\nEvery fault is told as file:line:column. A faulty file is not saved, and the exit status is 1.',
    )
    .action(async (paths: string[], options: ImportOptions) => {
      // Loaded only where it is needed: the server starts without it.
      const { importPaths } = await import('./import-paths.js');
      await importPaths(paths, options);
    });
}
