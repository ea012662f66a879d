import { Command, Option } from 'commander';

export interface DraftOptions {
  format: 'yaml' | 'json';
}

/** `communique draft`: from the text of a statement to a document that a curator only corrects. */
export function draftCommand(): Command {
  return new Command('draft')
    .description(
      'draft a document from the plain text of a statement in English, and store nothing',
    )
    .argument('<file>', 'the text (UTF-8), its title first, or - for standard input')
    .addOption(
      new Option(
        '--format <format>',
        'YAML with the reasons as comments, or JSON with all of them as fields',
      )
        .choices(['yaml', 'json'])
        .default('yaml'),
    )
    .addHelpText(
      'after',
      '\nThe draft goes to standard output. Where the import would refuse it as it stands, because nobody was found who signs,\nstandard error says so and the exit status is 2.',
    )
    .action(async (file: string, options: DraftOptions) => {
      const { printDraft } = await import('./print-draft.js');
      await printDraft(file, options);
    });
}
