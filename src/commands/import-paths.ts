import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import type { Database } from '../db/database.js';
import { readDocument } from '../documents/check.js';
import type { Fault } from '../documents/fault.js';
import { findAllFaults } from '../documents/references.store.js';
import { saveStatement } from '../documents/save.store.js';
import { decodeUtf8, readYaml, YamlError } from '../documents/yaml.js';
import { ExpectedError } from '../expected-error.js';
import { withDatabase } from './database.js';
import type { ImportOptions } from './import.js';

type Outcome = 'created' | 'replaced' | 'unchanged' | 'valid' | 'refused';

/** Validates and saves the documents of files and folders, each file by itself. @throws ExpectedError where one is faulty */
export async function importPaths(paths: string[], options: ImportOptions): Promise<void> {
  const files = paths.flatMap(listFiles);
  await withDatabase((database) => importFiles(database, files, options));
}

function listFiles(path: string): string[] {
  if (path === '-' || !statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

async function importFiles(database: Database, files: string[], options: ImportOptions) {
  const counts = new Map<Outcome, number>();
  const onTerminal = process.stderr.isTTY === true && files.length > 1;
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', hideCursor: true });
  if (onTerminal) bar.start(files.length, 0, { file: '' });
  for (const file of files) {
    const { outcome, lines } = await importFile(database, file, options);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    for (const line of lines) console.error(line);
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
  { dryRun = false, as = 'import' }: ImportOptions,
): Promise<{ outcome: Outcome; lines: string[] }> {
  const name = file === '-' ? 'standard input' : file;
  const refuse = (lines: string[]) => ({ outcome: 'refused' as const, lines });
  try {
    const source = readYaml(decodeUtf8(readFileSync(file === '-' ? 0 : file)));
    const tell = (fault: Fault) => {
      const { line, column } = source.locate(fault.path);
      return `${name}:${line}:${column}: ${toWords(fault.path)}: ${fault.message}`;
    };
    const check = readDocument(source.value);
    const { anchored } = check;
    if (!anchored || dryRun) {
      const faults = await database.read((reader) => findAllFaults(reader, check));
      return faults.length > 0 ? refuse(faults.map(tell)) : { outcome: 'valid', lines: [] };
    }
    const saved = await database.write((writer) =>
      saveStatement(writer, anchored, { author: as, acceptedAt: new Date() }),
    );
    return saved.outcome === 'refused'
      ? refuse(saved.faults.map(tell))
      : { outcome: saved.outcome, lines: [] };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const { line, column } = error.place ?? { line: 1, column: 1 };
    return refuse([`${name}:${line}:${column}: ${error.message}`]);
  }
}

/** `claims[3].quote`, as people write a way into a document. */
function toWords(path: Fault['path']): string {
  return path.length === 0
    ? 'the document'
    : path
        .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
        .join('');
}
