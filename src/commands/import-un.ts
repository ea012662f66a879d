import { createReadStream, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import type { Database } from '../db/database.js';
import { checkAuthorName } from '../documents/revision-log.store.js';
import { ExpectedError } from '../domain/expected-error.js';
import { type Table, toCsv } from '../formats/records.js';
import { seedIfNew } from '../seed/open-registry.js';
import {
  type ImportedRecord,
  importUnFiles,
  type RecordOutcome,
  type UnFile,
} from '../un/un-import.js';
import { withDatabase } from './database.js';
import { listInputFiles } from './input-files.js';

interface ImportUnOptions {
  dryRun?: boolean;
  /** Where to write what became of each record. */
  report?: string;
  /** The author recorded on the revisions. */
  as: string;
}

/** `communique import-un`: fills in resolutions from files of the United Nations. */
export function importUnCommand(): Command {
  return new Command('import-un')
    .description(
      "fill in resolutions, their votes and presidential statements from the UN's files: Akoma Ntoso, MARCXML, voting datasets in CSV",
    )
    .argument('<path...>', 'files, folders of .xml and .csv files, or - for standard input')
    .option('--dry-run', 'read and compare only, and save nothing')
    .option('--report <file>', 'write what became of each record to a CSV file')
    .option('--as <name>', 'the author recorded on the revisions', 'import-un')
    .addHelpText(
      'after',
      '\nWhat contradicts itself is left out and reported as file:line:column. If a file or record is refused, the others are imported, and the exit status is 1. See docs/un-data.md.',
    )
    .action(importPaths);
}

/** @throws ExpectedError if something was refused, after all else was imported */
async function importPaths(paths: string[], options: ImportUnOptions): Promise<void> {
  checkAuthorName(options.as);
  const report = options.report === undefined ? null : await openReport(options.report);
  await withDatabase(async (database) => {
    await seedIfNew(database);
    const files = [...new Set(paths.flatMap((path) => listInputFiles(path, isUnFile)))];
    const summary = new Summary();
    const records = importFiles(database, files, summary, options);
    if (report) await pipeline(Readable.from(toCsv(records, REPORT)), report.createWriteStream());
    else for await (const _ of records);
    if (summary.hasRefused) throw new ExpectedError(summary.toString());
    console.log(summary.toString());
  });
}

/** @throws ExpectedError if the file cannot be written, before anything is imported */
async function openReport(path: string): Promise<FileHandle> {
  return open(path, 'w').catch(({ message }: Error) => {
    throw new ExpectedError(`The report cannot be written: ${message}.`);
  });
}

function isUnFile(name: string): boolean {
  return /\.(?:xml|csv)$/i.test(name);
}

/** A row for each reason, or one for a record that has none. */
const REPORT: Table<ImportedRecord> = {
  columns: ['file', 'position', 'symbol', 'outcome', 'kind', 'reason'],
  rows: ({ file, position, symbol, outcome, issues }) => {
    const record = [nameOf(file), print(position), symbol, outcome];
    return issues.length === 0
      ? [[...record, null, null]]
      : issues.map((issue) => [
          ...[nameOf(file), print(issue.position ?? position), symbol, outcome],
          ...[issue.kind, issue.message],
        ]);
  },
};

function nameOf({ path }: UnFile): string {
  return path ?? 'standard input';
}

function print({ line, column }: ImportedRecord['position']): string {
  return `${line}:${column}`;
}

/** Imports the files, and prints what is refused and, unless there is a report, what is left out. */
async function* importFiles(
  database: Database,
  paths: readonly string[],
  summary: Summary,
  { dryRun = false, as, report }: ImportUnOptions,
): AsyncGenerator<ImportedRecord[]> {
  const progress = new Progress(paths);
  const files = paths.map((path) => ({
    path: path === '-' ? null : path,
    read: () => progress.read(path),
  }));
  let current: { file: UnFile; summary: Summary } | null = null;
  for await (const record of importUnFiles(database, files, { dryRun, author: as })) {
    const { file } = record;
    if (current === null || current.file !== file) {
      if (current) progress.finish(`${current.summary.outcomes} ${nameOf(current.file)}`);
      current = { file, summary: new Summary() };
    }
    summary.add(record);
    current.summary.add(record);
    if (record.outcome === 'refused' || report === undefined) printIssues(record);
    yield [record];
  }
  if (current) progress.finish(`${current.summary.outcomes} ${nameOf(current.file)}`);
  progress.stop();
}

function printIssues({ file, symbol, position, issues }: ImportedRecord): void {
  const subject = symbol === null ? '' : `${symbol}: `;
  for (const issue of issues) {
    console.error(
      `${nameOf(file)}:${print(issue.position ?? position)}: ${subject}${issue.message}`,
    );
  }
}

/** A bar of the bytes that were read, or a line for each file if there is no terminal. */
class Progress {
  private readonly bar: SingleBar | null = null;

  constructor(files: readonly string[]) {
    if (process.stderr.isTTY !== true) return;
    this.bar = new SingleBar({ format: '{bar} {percentage}% {file}', hideCursor: true });
    const total = files.reduce((sum, file) => sum + sizeOf(file), 0);
    this.bar.start(total, 0, { file: '' });
  }

  async *read(path: string): AsyncGenerator<Uint8Array> {
    const input = path === '-' ? process.stdin : createReadStream(path);
    for await (const chunk of input) {
      this.bar?.increment(chunk.length, { file: path });
      yield chunk;
    }
  }

  finish(line: string): void {
    if (!this.bar) console.log(line);
  }

  stop(): void {
    this.bar?.stop();
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Counts what became of records, and why parts of them were left out. */
class Summary {
  private readonly counts = new Map<RecordOutcome, number>();
  private readonly reasons = new Map<string, number>();

  add({ outcome, issues }: ImportedRecord): void {
    count(this.counts, outcome);
    for (const { kind } of issues) if (kind !== 'refused') count(this.reasons, kind);
  }

  get hasRefused(): boolean {
    return this.counts.has('refused');
  }

  get outcomes(): string {
    return list(this.counts);
  }

  toString(): string {
    if (this.counts.size === 0) return 'no records';
    const reasons = list(this.reasons);
    return `${list(this.counts)}; ${reasons ? `reports: ${reasons}` : 'no reports'}`;
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function list(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([key, number]) => `${number} ${key}`).join(', ');
}
