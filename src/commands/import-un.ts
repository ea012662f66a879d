import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { checkAuthorName } from '../documents/revision-log.store.js';
import { ExpectedError } from '../domain/expected-error.js';
import { type Table, toCsv } from '../formats/records.js';
import { seedIfNew } from '../seed/open-registry.js';
import { type ImportedRecord, type RecordOutcome, UnImport } from '../un/un-import.js';
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
  await withDatabase(async (database) => {
    await seedIfNew(database);
    const files = [...new Set(paths.flatMap((path) => listInputFiles(path, isUnFile)))];
    const run = await UnImport.start(database, {
      dryRun: options.dryRun ?? false,
      author: options.as,
    });
    const summary = new Summary();
    const records = importFiles(run, files, summary, options);
    if (options.report === undefined) for await (const _ of records);
    else await pipeline(Readable.from(toCsv(records, REPORT)), createWriteStream(options.report));
    if (summary.hasRefused) throw new ExpectedError(summary.toString());
    console.log(summary.toString());
  });
}

function isUnFile(name: string): boolean {
  return /\.(?:xml|csv)$/i.test(name);
}

type ReportedRecord = ImportedRecord & { file: string };

/** A row for each reason, or one for a record that has none. */
const REPORT: Table<ReportedRecord> = {
  columns: ['file', 'position', 'symbol', 'outcome', 'kind', 'reason'],
  rows: ({ file, position, symbol, outcome, issues }) =>
    issues.length === 0
      ? [[file, print(position), symbol, outcome, null, null]]
      : issues.map((issue) => [
          ...[file, print(issue.position ?? position), symbol, outcome],
          ...[issue.kind, issue.message],
        ]),
};

function print({ line, column }: ImportedRecord['position']): string {
  return `${line}:${column}`;
}

/** Imports the files one after the other, and prints what is refused and, unless there is a report, what is left out. */
async function* importFiles(
  run: UnImport,
  files: readonly string[],
  summary: Summary,
  { report }: ImportUnOptions,
): AsyncGenerator<ReportedRecord[]> {
  const progress = new Progress(files);
  for (const path of files) {
    const file = path === '-' ? 'standard input' : path;
    const ofFile = new Summary();
    for await (const record of run.importFile(path === '-' ? null : path, progress.read(path))) {
      summary.add(record);
      ofFile.add(record);
      if (record.outcome === 'refused' || report === undefined) {
        for (const { message, position } of record.issues) {
          const subject = record.symbol === null ? '' : `${record.symbol}: `;
          console.error(`${file}:${print(position ?? record.position)}: ${subject}${message}`);
        }
      }
      yield [{ ...record, file }];
    }
    progress.finish(`${ofFile.outcomes} ${file}`);
  }
  progress.stop();
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
    return list(this.counts) || 'nothing';
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
