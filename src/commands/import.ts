import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import type { Database } from '../db/database.js';
import { checkAuthorName } from '../documents/revision-log.store.js';
import { decodeUtf8, SourceError } from '../documents/source.js';
import { readYaml, type YamlSource } from '../documents/yaml.js';
import { ExpectedError } from '../domain/expected-error.js';
import type { Issue } from '../domain/issue.js';
import { seedIfNew } from '../seed/open-registry.js';
import { checkAnyDocument, saveAnyDocument } from './any-document.js';
import { withDatabase } from './database.js';
import { listInputFiles } from './input-files.js';

interface ImportOptions {
  dryRun?: boolean;
  /** The author recorded on the revisions. */
  as: string;
}

type Outcome = 'created' | 'replaced' | 'unchanged' | 'valid' | 'refused';

/** `communique import`: validates documents and saves the valid ones. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'validate documents of statements, resolutions and parties (YAML or JSON) and save each in its own transaction',
    )
    .argument('<file...>', 'files, folders of .yaml, .yml and .json files, or - for standard input')
    .option('--dry-run', 'validate only and save nothing')
    .option('--as <name>', 'the author recorded on the revisions', 'import')
    .addHelpText(
      'after',
      '\nA document with a code is a party, one with a symbol a resolution, any other a statement. Errors are reported as file:line:column. A file with errors is not saved, and the exit status is 1.',
    )
    .action(importPaths);
}

/** Imports files and folders. @throws ExpectedError if a file is refused, after all others were imported */
export async function importPaths(paths: string[], options: ImportOptions): Promise<void> {
  checkAuthorName(options.as);
  await withDatabase(async (database, { bodyLimitBytes }) => {
    await seedIfNew(database);
    const files = [...new Set(paths.flatMap((path) => listInputFiles(path, isDocument)))];
    await importFiles(database, files, bodyLimitBytes, options);
  });
}

function isDocument(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name);
}

async function importFiles(
  database: Database,
  files: string[],
  maxBytes: number,
  options: ImportOptions,
) {
  const counts = new Map<Outcome, number>();
  const onTerminal = process.stderr.isTTY === true && files.length > 1;
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', hideCursor: true });
  if (onTerminal) bar.start(files.length, 0, { file: '' });
  for (const file of files) {
    const outcome = await importFile(database, file, maxBytes, options);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (onTerminal) bar.increment({ file });
    else if (outcome !== 'refused') console.log(`${outcome} ${file}`);
  }
  if (onTerminal) bar.stop();

  const summary = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  if (counts.has('refused')) throw new ExpectedError(summary);
  console.log(summary || 'no files');
}

async function importFile(
  database: Database,
  file: string,
  maxBytes: number,
  options: ImportOptions,
): Promise<Outcome> {
  try {
    return await saveSource(database, await readSource(file, maxBytes), options);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const name = file === '-' ? 'standard input' : file;
    for (const { message, position } of error.issues) {
      const { line, column } = position ?? { line: 1, column: 1 };
      console.error(`${name}:${line}:${column}: ${message}`);
    }
    return 'refused';
  }
}

/** @throws SourceError if the file cannot be read, is too large, or is not valid UTF-8 or YAML */
async function readSource(file: string, maxBytes: number): Promise<YamlSource> {
  // `end` is inclusive: one byte over the limit is enough to tell that the file is too large.
  const input = file === '-' ? { fd: process.stdin.fd } : {};
  const bytes = await buffer(createReadStream(file, { ...input, end: maxBytes })).catch(
    ({ message }: Error) => {
      throw new SourceError([{ message: `cannot be read: ${message}`, position: null }]);
    },
  );
  if (bytes.length > maxBytes) {
    const message = `is larger than ${maxBytes} bytes (BODY_LIMIT_BYTES)`;
    throw new SourceError([{ message, position: null }]);
  }
  return readYaml(decodeUtf8(bytes));
}

/** @throws SourceError if the document has errors */
async function saveSource(
  database: Database,
  source: YamlSource,
  { dryRun = false, as }: ImportOptions,
): Promise<Outcome> {
  const authorship = { author: as, acceptedAt: new Date() };
  const { outcome, issues } = await (dryRun
    ? database.read((reader) => checkAnyDocument(reader, source.value))
    : saveAnyDocument(database, source.value, authorship));
  if (outcome !== 'refused') return outcome;
  throw new SourceError(
    issues
      .map(({ path, message }) => ({
        message: `${toWords(path)}: ${message}`,
        position: source.locate(path),
      }))
      .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column),
  );
}

/** Writes a path as people do: `claims[3].quote`. */
function toWords(path: Issue['path']): string {
  return path.length === 0
    ? 'the document'
    : path
        .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
        .join('');
}
