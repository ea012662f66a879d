import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { decodeUtf8, SourceError } from '../documents/source.js';
import { ExpectedError } from '../domain/expected-error.js';
import { createDrafter } from '../drafting/drafter.js';
import type { Knowledge } from '../drafting/knowledge/lexicon.js';
import { readRules } from '../drafting/rules.js';
import { draftStatement } from '../drafts/checked-draft.js';
import { toYaml } from '../drafts/draft-yaml.js';
import { presentDraft } from '../drafts/drafts.schema.js';
import { findKnowledge } from '../drafts/knowledge.store.js';
import { readReferenceData } from '../seed/seed.js';
import { withDatabase } from './database.js';

interface DraftOptions {
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
      '\nPrints the draft. If something essential is in doubt, such as who signed, standard error says what, and the exit status\nis 2.',
    )
    .action(printDraft);
}

/** Drafts a document from the text in a file, and prints it. @throws ExpectedError if there is no text to draft from */
async function printDraft(file: string, { format }: DraftOptions): Promise<void> {
  const text = readText(file);
  const draft = draftStatement(createDrafter(readRules(), await loadKnowledge()), text);
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

/** What the registry knows; for an empty registry, what the seed knows. */
async function loadKnowledge(): Promise<Knowledge> {
  const knowledge = await withDatabase((database) => database.read(findKnowledge));
  if (knowledge.parties.length > 0) return knowledge;
  const { parties, resolutions } = readReferenceData();
  return { parties, resolutions: resolutions.map(({ symbol }) => symbol) };
}
