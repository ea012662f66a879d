import { basename } from 'node:path';
import type { Database } from '../db/database.js';
import { SourceError, type SourceIssue, type SourcePosition } from '../documents/source.js';
import {
  findMerged,
  listStateNames,
  type MergedRecord,
  saveMerged,
} from './import-record.store.js';
import type { Origin } from './merge.js';
import { reconcile, type UnFacts } from './reconcile.js';
import { type FindState, findStates } from './state-names.js';
import { readUnFile } from './un-file.js';
import type { IssueKind, RefusedRecord, UnIssue, UnRecord } from './un-record.js';
import { keepValidFacts } from './valid-facts.js';

export type RecordOutcome = 'added' | 'changed' | 'unchanged' | 'refused';

/** What became of a record. */
export interface ImportedRecord {
  /** As the file has it; null if it has none. */
  symbol: string | null;
  outcome: RecordOutcome;
  /** Where the record begins. */
  position: SourcePosition;
  /** What was left out, and why. If the record was refused, the reason. */
  issues: (SourceIssue & { kind: IssueKind | 'refused' })[];
}

export interface UnImportOptions {
  /** Whether nothing is saved. */
  dryRun: boolean;
  /** The author recorded on the revisions. */
  author: string;
}

const OUTCOMES = { created: 'added', replaced: 'changed', unchanged: 'unchanged' } as const;

/** An import of several files of the United Nations. */
export class UnImport {
  /** The path of the first file of each name: files of the same name in other folders are other sources. */
  private readonly paths = new Map<string, string>();
  /** What a dry run would have added. */
  private readonly added = new Set<string>();

  private constructor(
    private readonly database: Database,
    private readonly findState: FindState,
    private readonly options: UnImportOptions,
  ) {}

  static async start(database: Database, options: UnImportOptions): Promise<UnImport> {
    return new UnImport(database, findStates(await database.read(listStateNames)), options);
  }

  /**
   * Imports the records of a file, each in a transaction of its own.
   *
   * @param path null for standard input
   */
  async *importFile(
    path: string | null,
    bytes: AsyncIterable<Uint8Array>,
  ): AsyncGenerator<ImportedRecord> {
    const name = path === null ? null : basename(path);
    const isFirst = name === null || (this.paths.get(name) ?? path) === path;
    if (name !== null && path !== null && isFirst) this.paths.set(name, path);
    try {
      for await (const record of readUnFile(bytes)) {
        yield 'refused' in record ? refuse(record) : await this.importRecord(record, name, isFirst);
      }
    } catch (error) {
      const reason = toSourceError(error);
      for (const issue of reason.issues) yield refuse({ symbol: null, refused: issue });
    }
  }

  private async importRecord(
    record: UnRecord,
    name: string | null,
    isFirst: boolean,
  ): Promise<ImportedRecord> {
    const reconciled = reconcile(record, name ?? '', this.findState);
    if ('refused' in reconciled) return refuse(reconciled);
    const { facts, issues } = keepValidFacts(reconciled);
    const origin: Origin = {
      ...record.source,
      file: name,
      recordedOn: new Date().toISOString().slice(0, 10),
    };
    const { outcome, kept } = await this.saveFacts(facts, origin, isFirst);
    const reports: UnIssue[] = kept.map((message) => ({
      kind: 'kept',
      message,
      position: record.position,
    }));
    return {
      symbol: record.symbol,
      outcome,
      position: record.position,
      issues: [...issues, ...reports],
    };
  }

  private async saveFacts(
    facts: UnFacts,
    origin: Origin,
    isFirst: boolean,
  ): Promise<{ outcome: RecordOutcome; kept: string[] }> {
    const owns = (source: Origin) =>
      source.publisher === origin.publisher &&
      (origin.url === null ? isFirst && source.file === origin.file : source.url === origin.url);
    if (this.options.dryRun) {
      const merged = await this.database.read((reader) => findMerged(reader, facts, origin, owns));
      return { outcome: this.foresee(facts.symbol.id, merged), kept: merged.kept };
    }
    const now = new Date();
    return this.database.write(async (writer) => {
      const merged = await findMerged(writer, facts, origin, owns);
      return { outcome: OUTCOMES[await saveMerged(writer, merged, now)], kept: merged.kept };
    });
  }

  /** A record of what an earlier one would have added is counted as a change of it. */
  private foresee(id: string, { isNew, isChanged }: MergedRecord): RecordOutcome {
    if (!isNew) return isChanged ? 'changed' : 'unchanged';
    if (this.added.has(id)) return 'changed';
    this.added.add(id);
    return 'added';
  }
}

function refuse({ symbol, refused }: RefusedRecord): ImportedRecord {
  return {
    symbol,
    outcome: 'refused',
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
