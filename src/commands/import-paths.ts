import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SingleBar } from 'cli-progress';
import type { Database } from '../db/database.js';
import { readDocument } from '../documents/check.js';
import { findAllFaults } from '../documents/references.store.js';
import { saveStatement } from '../documents/save.store.js';
import { decodeUtf8, type Place, SourceError } from '../documents/source.js';
import { readYaml, type YamlSource } from '../documents/yaml.js';
import { ExpectedError } from '../domain/expected-error.js';
import type { Fault } from '../domain/issue.js';
import { seedNew } from '../seed/seed-new.js';
import { checkName } from './author.js';
import { withDatabase } from './database.js';
import type { ImportOptions } from './import.js';

type Outcome = 'created' | 'replaced' | 'unchanged' | 'valid' | 'refused';

/** A fault and where it stands; null where it is the file as a whole. */
interface PlacedFault {
  message: string;
  place: Place | null;
}

/** Why nothing of a file was saved. */
class FileRefused extends Error {
  override name = 'FileRefused';

  constructor(readonly faults: readonly PlacedFault[]) {
    super('The file is refused.');
  }
}

/** Validates and saves the documents of files and folders, each file by itself. @throws ExpectedError where one is faulty */
export async function importPaths(paths: string[], options: ImportOptions): Promise<void> {
  checkName(options.as);
  await withDatabase(async (database, { bodyLimitBytes }) => {
    await seedNew(database);
    const files = [...new Set(paths.flatMap(listFiles))];
    await importFiles(database, files, bodyLimitBytes, options);
  });
}

/** The documents in a folder, by name, and in those below it. What is no folder, or cannot be listed, is read as a file. */
function listFiles(path: string): string[] {
  if (path === '-') return [path];
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const inside = join(path, entry.name);
        // Links are followed to files alone, since folders may lead back to themselves.
        if (entry.isDirectory()) return listFiles(inside);
        const isDocument = /\.(?:ya?ml|json)$/i.test(entry.name);
        return isDocument && (entry.isFile() || entry.isSymbolicLink()) ? [inside] : [];
      });
  } catch {
    return [path];
  }
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
    if (!(error instanceof FileRefused)) throw error;
    const name = file === '-' ? 'standard input' : file;
    for (const { message, place } of error.faults) {
      const { line, column } = place ?? { line: 1, column: 1 };
      console.error(`${name}:${line}:${column}: ${message}`);
    }
    return 'refused';
  }
}

/** @throws FileRefused where it cannot be read, is too large, no UTF-8 or no YAML */
async function readSource(file: string, maxBytes: number): Promise<YamlSource> {
  // One byte more than may be tells that there are more.
  const input = file === '-' ? { fd: process.stdin.fd } : {};
  const bytes = await buffer(createReadStream(file, { ...input, end: maxBytes })).catch(
    ({ message }: Error) => {
      throw new FileRefused([{ message: `cannot be read: ${message}`, place: null }]);
    },
  );
  if (bytes.length > maxBytes) {
    const message = `holds more than the ${maxBytes} bytes that are read of a document (BODY_LIMIT_BYTES)`;
    throw new FileRefused([{ message, place: null }]);
  }
  try {
    return readYaml(decodeUtf8(bytes));
  } catch (error) {
    if (error instanceof SourceError) throw new FileRefused(error.faults);
    throw error;
  }
}

/** @throws FileRefused where anything is wrong with the document */
async function saveSource(
  database: Database,
  source: YamlSource,
  { dryRun = false, as }: ImportOptions,
): Promise<Outcome> {
  const refuse = (faults: readonly Fault[]) =>
    new FileRefused(
      faults
        .map(({ path, message }) => ({
          message: `${toWords(path)}: ${message}`,
          place: source.locate(path),
        }))
        .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column),
    );
  const check = readDocument(source.value);
  const { anchored } = check;
  if (!anchored || dryRun) {
    const faults = await database.read((reader) => findAllFaults(reader, check));
    if (faults.length > 0) throw refuse(faults);
    return 'valid';
  }
  const saved = await database.write((writer) =>
    saveStatement(writer, anchored, { author: as, acceptedAt: new Date() }),
  );
  if (saved.outcome === 'refused') throw refuse(saved.faults);
  return saved.outcome;
}

/** `claims[3].quote`, as people write a way into a document. */
function toWords(path: Fault['path']): string {
  return path.length === 0
    ? 'the document'
    : path
        .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
        .join('');
}
