import { type Check, readDocument } from './check.js';
import { parseJson } from './json.js';
import { decodeUtf8, SourceError, type SourceIssue } from './source.js';
import { listSearchWords } from './statement-rows.js';
import { parseYaml } from './yaml.js';

/** A document as it was sent. */
export interface DocumentSource {
  bytes: Uint8Array;
  format: 'JSON' | 'YAML';
}

/** What was read from a source, or why it cannot be. Unlike an exception, it can leave a worker thread as it is. */
export type Reading<T> =
  | { value: T; issues: null }
  | { value: null; issues: readonly SourceIssue[] };

const PARSERS = { JSON: parseJson, YAML: parseYaml };

/** The value that a source holds, whatever it describes. */
export function readValue({ bytes, format }: DocumentSource): Reading<unknown> {
  try {
    return { value: PARSERS[format](decodeUtf8(bytes)), issues: null };
  } catch (error) {
    if (error instanceof SourceError) return { value: null, issues: error.issues };
    return { value: null, issues: [{ message: (error as Error).message, position: null }] };
  }
}

export interface CheckedStatement {
  /** The `id` in the document, valid or not. */
  id: unknown;
  check: Check;
}

/** The document of a statement, validated, with its search words: a worker thread makes them while others are served. */
export function readStatementSource(source: DocumentSource): Reading<CheckedStatement> {
  const { value, issues } = readValue(source);
  if (issues) return { value: null, issues };
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  const check = readDocument(value);
  if (check.anchored) check.anchored.words = listSearchWords(check.anchored);
  return { value: { id, check }, issues: null };
}
