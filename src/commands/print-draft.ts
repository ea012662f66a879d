import { readFileSync } from 'node:fs';
import { decodeUtf8, SourceError } from '../documents/source.js';
import { ExpectedError } from '../domain/expected-error.js';
import { createDrafter, type Draft, type Knowledge, UndraftableError } from '../drafting/draft.js';
import { toYaml } from '../drafting/draft-yaml.js';
import { readRules } from '../drafting/rules.js';
import { presentDraft } from '../drafts/drafts.schema.js';
import { readKnowledge } from '../drafts/knowledge.store.js';
import { withDatabase } from './database.js';
import type { DraftOptions } from './draft.js';

/** Drafts the text of a file, and prints the draft. @throws ExpectedError where the file holds no text that can be drafted */
export async function printDraft(file: string, { format }: DraftOptions): Promise<void> {
  const text = readText(file);
  const draft = draftText(text, createDrafter(readRules(), await findKnowledge()));
  process.stdout.write(
    format === 'yaml' ? toYaml(draft) : `${JSON.stringify(presentDraft(draft), null, 2)}\n`,
  );
  if (!draft.isReady) {
    console.error(
      'Nobody was found who signs it: the import refuses it until signatories are written.',
    );
    process.exitCode = 2;
  }
}

function draftText(text: string, drafter: (text: string) => Draft): Draft {
  try {
    return drafter(text);
  } catch (error) {
    throw error instanceof UndraftableError ? new ExpectedError(error.message) : error;
  }
}

function readText(file: string): string {
  try {
    return decodeUtf8(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { line, column } = error.place ?? { line: 1, column: 1 };
    throw new ExpectedError(`${file}:${line}:${column}: ${error.message}.`);
  }
}

/** What the registry knows; for one that was never seeded, what it would be seeded with. */
async function findKnowledge(): Promise<Knowledge> {
  const knowledge = await withDatabase((database) => database.read(readKnowledge));
  if (knowledge.parties.length > 0) return knowledge;
  const { readReferenceData } = await import('../seed/seed.js');
  const { parties, resolutions } = readReferenceData();
  return { parties, resolutions: resolutions.map(({ symbol }) => symbol) };
}
