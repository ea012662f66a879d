import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { readDocument } from '../documents/check.js';
import { findAllIssues } from '../documents/references.store.js';
import { hasAnyStatement } from '../documents/revision-log.store.js';
import { decodeUtf8, SourceError } from '../documents/source.js';
import { ExpectedError } from '../domain/expected-error.js';
import type { Issue } from '../domain/issue.js';
import { describeHeld } from '../drafts/review/describe.js';
import { holdSitting } from '../drafts/review/hold-sitting.js';
import {
  isReviewed,
  listOpen,
  type Review,
  type Reviewable,
  startReview,
  toDocument,
  withMissingSource,
} from '../drafts/review/review.js';
import { readDraftFile, toCommand, toFile, toShellWord } from '../drafts/review/review-file.js';
import { choose, print, printCommand } from '../drafts/review/terminal.js';
import { findStatement } from '../statements/statement.store.js';
import { createFile, replaceFile } from './atomic-file.js';
import { withDatabase } from './database.js';
import { importPaths } from './import.js';
import { loadKnowledge } from './load-knowledge.js';

export interface ReviewOptions {
  /** A confidence from 0 to 1. */
  below: number;
  output?: string;
}

/** The exit status of shells for a command that Ctrl-C ended. */
const INTERRUPTED = 130;
/** As for a draft in which something is in doubt. */
const NOT_REVIEWED = 2;

/** Reads the value of --below. */
export function readConfidence(value: string): number {
  const confidence = Number(value);
  if (value.trim() === '' || !(confidence >= 0 && confidence <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return confidence;
}

/**
 * Asks a curator on the terminal about what is in doubt in a draft, writes the document to a file, and offers to import it.
 *
 * @param file a text, or the YAML of a draft or of a review that was interrupted
 * @param draft drafts a document from a text
 * @throws ExpectedError if there is no terminal, or nothing to review
 */
export async function reviewDraft(
  file: string,
  { below, output }: ReviewOptions,
  draft: (file: string) => Promise<Reviewable>,
): Promise<void> {
  if (file === '-' || !process.stdin.isTTY || !process.stdout.isTTY) {
    throw new ExpectedError(
      '--review reads answers from the terminal: run it in one, with the text in a file. Without --review, draft prints the draft.',
    );
  }
  try {
    const start = await chooseStart(file, output, draft);
    if (start !== null) await reviewTo(start, below);
  } catch (error) {
    if (!isInterruption(error)) throw error;
    process.exitCode = INTERRUPTED;
  }
}

interface Start {
  review: Review;
  path: string;
}

/** Where the review begins, and which file it goes to; null if the curator would rather not. */
async function chooseStart(
  file: string,
  output: string | undefined,
  draft: (file: string) => Promise<Reviewable>,
): Promise<Start | null> {
  const review = isYaml(file)
    ? readReview(file)
    : startReview(withMissingSource(await draft(file)));
  const path = output ?? defaultOutput(file, review);
  const start = { review, path };
  if (path === file) return start;
  checkOutput(path);
  if (!existsSync(path)) {
    const content = toFile(review, path);
    await createFile(path, async (temporaryPath) => writeFileSync(temporaryPath, content));
    return start;
  }
  const before = tryToRead(path);
  const open = before === null ? 0 : countOpen(before);
  print(`${path} already exists.`);
  const choice = await choose('What shall be done?', [
    ...(open > 0 ? [{ name: `Go on with it: ${open} left to review`, value: 'continue' }] : []),
    { name: `Replace it by a review of ${file}`, value: 'replace' },
    { name: 'Leave it, and end', value: 'leave' },
  ]);
  if (choice === 'leave') return null;
  return choice === 'continue' && before ? { review: before, path } : start;
}

/** @throws ExpectedError if no file can be there */
function checkOutput(path: string): void {
  if (!existsSync(dirname(path))) throw new ExpectedError(`There is no folder ${dirname(path)}.`);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new ExpectedError(`${path} is a folder. Name a file by --output.`);
}

async function reviewTo({ path, review: start }: Start, below: number): Promise<void> {
  const { parties } = await loadKnowledge();
  let latest = start;
  try {
    latest = await holdSitting(start, {
      parties,
      below,
      findIssues,
      findHeld,
      save: async (review) => {
        latest = review;
        replaceFile(path, toFile(review, path));
      },
    });
  } catch (error) {
    if (isInterruption(error)) report(path, latest);
    throw error;
  }
  report(path, latest);
  await offerImport(path, latest);
}

function report(path: string, review: Review): void {
  const open = countOpen(review);
  if (open === 0) {
    print('', `Wrote ${path}.`);
    return;
  }
  print('', `Wrote ${path}, with ${open} ${open === 1 ? 'part' : 'parts'} left to review.`);
  printCommand('To go on:', toCommand(path));
  process.exitCode = NOT_REVIEWED;
}

async function offerImport(path: string, review: Review): Promise<void> {
  const isComplete = isReviewed(review);
  const held = await findHeld(review.head.id.value);
  if (held !== null) print('', describeHeld(review.head.id.value, held));
  const isWanted = await choose(
    isComplete ? 'Import it into the registry?' : 'Import it although not all was reviewed?',
    [
      { name: held === null ? 'Yes' : 'Yes, replace the statement', value: true },
      { name: 'No', value: false },
    ],
    isComplete && held === null,
  );
  if (isWanted) await importPaths([path], { as: 'import' });
  else printCommand('To import it later:', `communique import ${toShellWord(path)}`);
}

/** The title of the statement that the registry holds under an id; null if there is none. */
async function findHeld(id: string): Promise<string | null> {
  const held = await withDatabase((database) =>
    database.read((reader) => findStatement(reader, id)),
  );
  return held?.title ?? null;
}

/** What the registry would refuse. An empty registry gets the parties of the seed before it imports anything. */
async function findIssues(review: Review): Promise<readonly Issue[]> {
  const check = readDocument(toDocument(review));
  return withDatabase((database) =>
    database.read(async (reader) =>
      (await hasAnyStatement(reader)) ? findAllIssues(reader, check) : check.issues,
    ),
  );
}

function countOpen(review: Review): number {
  return listOpen(review).length + review.doubts.length;
}

function isYaml(file: string): boolean {
  return /\.ya?ml$/i.test(file);
}

/** Beside the text; for a page on the web, named by the id in the current folder. */
function defaultOutput(file: string, { head }: Review): string {
  if (isYaml(file)) return file;
  if (/^https?:/i.test(file)) return `${head.id.value}.yaml`;
  return `${file.slice(0, file.length - extname(file).length)}.yaml`;
}

/** @throws ExpectedError with the position of the first error */
function readReview(file: string): Review {
  try {
    return startReview(readDraftFile(decodeUtf8(readFileSync(file))));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { line, column } = error.position ?? { line: 1, column: 1 };
    throw new ExpectedError(`${file}:${line}:${column}: ${error.message}`);
  }
}

function tryToRead(file: string): Review | null {
  try {
    return readReview(file);
  } catch {
    return null;
  }
}

/** Ctrl-C, or the end of the terminal. */
function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}
