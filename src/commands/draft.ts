import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { decodeUtf8, SourceError } from '../documents/source.js';
import { ExpectedError } from '../domain/expected-error.js';
import { createDrafter } from '../drafting/drafter.js';
import { readRules } from '../drafting/rules.js';
import { type CheckedDraft, draftStatement } from '../drafts/checked-draft.js';
import { toYaml } from '../drafts/draft-yaml.js';
import { presentDraft } from '../drafts/drafts.schema.js';
import { type ReviewOptions, readConfidence, reviewDraft } from './draft-review.js';
import { loadKnowledge } from './load-knowledge.js';

interface DraftOptions extends ReviewOptions {
  format: 'yaml' | 'json';
  review?: boolean;
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
    .option(
      '--review',
      'ask on the terminal what is in doubt, write a file, and offer to import it',
    )
    .addOption(
      new Option('--below <confidence>', 'with --review: ask about each part of a lower confidence')
        .argParser(readConfidence)
        .default(0.8),
    )
    .option('--output <file>', 'with --review: the file to write (default: beside the text, .yaml)')
    .addHelpText(
      'after',
      '\nPrints the draft. If something essential is in doubt, such as who signed, standard error says what, and the exit status\nis 2. With --review, the file may be a draft or a review that was interrupted: docs/curating.md.',
    )
    .action((file: string, options: DraftOptions) =>
      options.review ? reviewDraft(file, options, draftFile) : printDraft(file, options),
    );
}

async function draftFile(file: string): Promise<CheckedDraft> {
  const text = readText(file);
  return draftStatement(createDrafter(readRules(), await loadKnowledge()), text);
}

/** Drafts a document from the text in a file, and prints it. @throws ExpectedError if there is no text to draft from */
async function printDraft(file: string, { format, output }: DraftOptions): Promise<void> {
  if (output !== undefined)
    throw new ExpectedError('--output goes with --review. Without it, redirect standard output.');
  const draft = await draftFile(file);
  process.stdout.write(
    format === 'yaml' ? toYaml(draft) : `${JSON.stringify(presentDraft(draft), null, 2)}\n`,
  );
  if (!draft.isReady) {
    console.error(['Not ready:', ...draft.doubts].join('\n  '));
    process.exitCode = 2;
  }
}

function readText(file: string): string {
  try {
    return decodeUtf8(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { line, column } = error.position ?? { line: 1, column: 1 };
    throw new ExpectedError(`${file}:${line}:${column}: ${error.message}.`);
  }
}
