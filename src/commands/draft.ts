import { Command, Option } from 'commander';

export interface DraftOptions {
  format: 'yaml' | 'json';
}

/** `communique draft`: drafts a document from the text of a statement. */
export function draftCommand(): Command {
  return new Command('draft')
    .description(
      'draft a document from the plain text of a statement in English; nothing is stored',
    )
    .argument('<file>', 'the text (UTF-8), starting with the title, or - for standard input')
    .addOption(
      new Option(
        '--format <format>',
        'YAML with the reasons as comments, or JSON with the reasons as fields',
      )
        .choices(['yaml', 'json'])
        .default('yaml'),
    )
    .addHelpText(
      'after',
      '\nPrints the draft. If no signatories were found, the import would reject it: a message on standard error says so, and\nthe exit status is 2.',
    )
    .action(async (file: string, options: DraftOptions) => {
      const { printDraft } = await import('./print-draft.js');
      await printDraft(file, options);
    });
}
