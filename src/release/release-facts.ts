import type { TableDefinition } from './column.js';

/** What the files of a release say about it. */
export interface ReleaseFacts {
  version: string;
  /** When the registry last changed (ISO 8601). A release has no other time, so that it can be made again. */
  createdAt: string;
  /** An SPDX identifier or a URL. */
  license: string;
  /** The address of the registry. */
  homepage: string;
  tables: readonly ReleasedTable[];
}

export interface ReleasedFile {
  path: string;
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
}

export interface ReleasedTable {
  definition: TableDefinition;
  rows: number;
  csv: ReleasedFile;
  parquet: ReleasedFile;
}

/** How to cite a release. */
export function toCitation({ version, createdAt, homepage }: ReleaseFacts, title: string): string {
  return `${title}. Version ${version}, ${createdAt.slice(0, 10)}. ${homepage}`;
}
