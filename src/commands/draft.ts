import { Command, Option } from 'commander';
import { ExpectedError } from '../domain/expected-error.js';
import { createDrafter } from '../drafting/drafter.js';
import { readInput } from '../drafting/input/read-input.js';
import { type CheckedDraft, draftStatement } from '../drafts/checked-draft.js';
import { prepareDrafting } from '../drafts/draft-file.js';
import { toYaml } from '../drafts/draft-yaml.js';
import { presentDraft } from '../drafts/drafts.schema.js';
import { CERTAIN } from '../drafts/review/questions.js';
import { loadInput } from './draft-input.js';
import { type ReviewOptions, readConfidence, reviewDraft } from './draft-review.js';
import { loadKnowledge } from './load-knowledge.js';

interface DraftOptions extends ReviewOptions {
  format: 'yaml' | 'json';
  review?: boolean;
}

/** `communique draft`: drafts a document from the text of a statement. */
export function draftCommand(): Command {
  return new Command('draft')
    .description('draft a document from the text of a statement in English; nothing is stored')
    .argument(
      '<file>',
      'a text, web page (HTML), DOCX or PDF, starting with the title; a URL to fetch it from; or - for standard input',
    )
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
        .default(CERTAIN),
    )
    .option('--output <file>', 'with --review: the file to write (default: beside the text, .yaml)')
    .addHelpText(
      'after',
      '\nPrints the draft. If something essential is in doubt, such as who signed, standard error says what, and the exit status\nis 2. A URL is fetched once, if the robots.txt of its site allows it, and becomes the source of the document. With --review,\nthe file may be a draft or a review that was interrupted: docs/curating.md.',
    )
    .action((file: string, options: DraftOptions) =>
      options.review ? reviewDraft(file, options, draftFile) : printDraft(file, options),
    );
}

async function draftFile(place: string): Promise<CheckedDraft> {
  const { file, url } = await loadInput(place);
  const { text, ...origin } = await readInput(file);
  if (url) origin.source = { ...origin.source, url: chooseUrl(url, origin.source.url) };
  const drafter = createDrafter(prepareDrafting(), await loadKnowledge());
  return draftStatement(drafter, text, origin);
}

/** Drafts a document from the text in a file or at a URL, and prints it. @throws ExpectedError if there is no text to draft from */
async function printDraft(place: string, { format, output }: DraftOptions): Promise<void> {
  if (output !== undefined)
    throw new ExpectedError('--output goes with --review. Without it, redirect standard output.');
  const draft = await draftFile(place);
  process.stdout.write(
    format === 'yaml' ? toYaml(draft) : `${JSON.stringify(presentDraft(draft), null, 2)}\n`,
  );
  if (!draft.isReady) {
    console.error(['Not ready:', ...draft.doubts].join('\n  '));
    process.exitCode = 2;
  }
}

/** The canonical URL of a page, if its own site gives it; else the one it was fetched from. */
function chooseUrl(fetched: string, canonical: string | null): string {
  const isOwn = canonical !== null && new URL(canonical).host === new URL(fetched).host;
  return isOwn ? canonical : fetched;
}
