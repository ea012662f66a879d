import { basename } from 'node:path';
import type { Database, Reader } from '../db/database.js';
import { SourceError, type SourceIssue, type SourcePosition } from '../documents/source.js';
import {
  findMerged,
  listStateNames,
  type MergedRecord,
  saveMerged,
} from './import-record.store.js';
import type { Origin } from './merge.js';
import { type Reconciliation, reconcile } from './reconcile.js';
import { type FindState, findStates } from './state-names.js';
import { readUnFile } from './un-file.js';
import type { IssueKind, RefusedRecord, UnRecord } from './un-record.js';
import { keepValidFacts } from './valid-facts.js';

export type RecordOutcome = 'added' | 'changed' | 'unchanged' | 'refused';

/** What became of a record. */
export interface ImportedRecord {
  file: UnFile;
  /** As the file has it; null if it has none. */
  symbol: string | null;
  outcome: RecordOutcome;
  /** Where the record begins. */
  position: SourcePosition;
  /** What was left out, and why. If the record was refused, the reason. */
  issues: (SourceIssue & { kind: IssueKind | 'refused' })[];
}

export interface UnFile {
  /** Null if it is standard input. */
  path: string | null;
  read(): AsyncIterable<Uint8Array>;
}

export interface UnImportOptions {
  /** Whether nothing is saved. */
  dryRun: boolean;
  /** The author recorded on the revisions. */
  author: string;
}

/**
 * How many records one transaction takes. Most of the time goes into commits, so this makes an import nearly twice as fast; other
 * writes wait for less than a second.
 */
const BATCH_LENGTH = 50;

/** A record that was compared with itself, or refused. */
type CheckedRecord = { file: UnFile } & (
  | ({ record: UnRecord; owns: (source: Origin) => boolean; origin: Origin } & Reconciliation)
  | RefusedRecord
);

/**
 * Imports files of the United Nations, a few records at a time: each batch is saved in one transaction.
 *
 * @returns what became of each record, in the order of the files, once it is saved
 */
export async function* importUnFiles(
  database: Database,
  files: Iterable<UnFile>,
  options: UnImportOptions,
): AsyncGenerator<ImportedRecord> {
  const findState = findStates(await database.read(listStateNames));
  const foreseen = new Set<string>();
  let batch: CheckedRecord[] = [];
  for await (const record of checkFiles(files, findState)) {
    if (batch.push(record) < BATCH_LENGTH) continue;
    yield* await importBatch(database, batch, options, foreseen);
    batch = [];
  }
  yield* await importBatch(database, batch, options, foreseen);
}

async function* checkFiles(
  files: Iterable<UnFile>,
  findState: FindState,
): AsyncGenerator<CheckedRecord> {
  // Files of the same name in several folders are several sources: the first is the one that is remembered by its name.
  const paths = new Map<string, string>();
  for (const file of files) {
    const name = file.path === null ? null : basename(file.path);
    const isFirst = name === null || (paths.get(name) ?? file.path) === file.path;
    if (name !== null && file.path !== null && isFirst) paths.set(name, file.path);
    try {
      for await (const record of readUnFile(file.read())) {
        yield { file, ...checkRecord(record, name, isFirst, findState) };
      }
    } catch (error) {
      for (const refused of toSourceError(error).issues) yield { file, symbol: null, refused };
    }
  }
}

function checkRecord(
  record: UnRecord | RefusedRecord,
  name: string | null,
  isFirst: boolean,
  findState: FindState,
) {
  if ('refused' in record) return record;
  const reconciled = reconcile(record, name ?? '', findState);
  if ('refused' in reconciled) return reconciled;
  const { publisher, url } = record.source;
  const recordedOn = new Date().toISOString().slice(0, 10);
  const owns = (source: Origin) =>
    source.publisher === publisher &&
    (url === null ? isFirst && source.file === name : source.url === url);
  return {
    ...keepValidFacts(reconciled),
    ...{ record, owns, origin: { publisher, file: name, url, recordedOn } },
  };
}

function importBatch(
  database: Database,
  batch: readonly CheckedRecord[],
  { dryRun, author }: UnImportOptions,
  foreseen: Set<string>,
): Promise<ImportedRecord[]> {
  if (dryRun) {
    return database.read((reader) =>
      mergeAll(reader, batch, async (merged) => foresee(merged, foreseen)),
    );
  }
  const authorship = { author, acceptedAt: new Date() };
  return database.write((writer) =>
    mergeAll(writer, batch, (merged) => saveMerged(writer, merged, authorship)),
  );
}

async function mergeAll(
  reader: Reader,
  batch: readonly CheckedRecord[],
  save: (merged: MergedRecord) => Promise<RecordOutcome>,
): Promise<ImportedRecord[]> {
  const results: ImportedRecord[] = [];
  for (const checked of batch) {
    if ('refused' in checked) {
      results.push(refuse(checked));
      continue;
    }
    const { file, record, facts, issues, origin, owns } = checked;
    const { symbol, position } = record;
    const merged = await findMerged(reader, facts, origin, owns);
    const found = [
      ...merged.outsiders.map((message) => ({ kind: 'states' as const, message, position })),
      ...merged.kept.map((message) => ({ kind: 'kept' as const, message, position })),
    ];
    const outcome = await save(merged);
    results.push({ file, symbol, outcome, position, issues: [...issues, ...found] });
  }
  return results;
}

/** What saving a record would do. One of what an earlier record would have added is counted as a change of it. */
function foresee(
  { document: { symbol }, isNew, isChanged }: MergedRecord,
  foreseen: Set<string>,
): RecordOutcome {
  if (!isNew) return isChanged ? 'changed' : 'unchanged';
  if (foreseen.has(symbol)) return 'changed';
  foreseen.add(symbol);
  return 'added';
}

function refuse({ file, symbol, refused }: RefusedRecord & { file: UnFile }): ImportedRecord {
  return {
    ...{ file, symbol, outcome: 'refused' },
    position: refused.position ?? { line: 1, column: 1 },
    issues: [{ ...refused, kind: 'refused' }],
  };
}

/** @throws the error itself unless it is about the file */
function toSourceError(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  if (error instanceof Error && 'syscall' in error) {
    return new SourceError([{ message: `cannot be read: ${error.message}`, position: null }]);
  }
  throw error;
}
