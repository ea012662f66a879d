import { type Check, readDocument } from './check.js';
import { decodeUtf8, SourceError, type SourceIssue } from './source.js';
import { parseYaml } from './yaml.js';

/** A document or a text as it was sent. */
export interface DocumentSource {
  bytes: Uint8Array;
  format: 'JSON' | 'YAML' | 'text';
}

/** What was read from a source, or why it cannot be. Unlike an exception, it can leave a worker thread as it is. */
export type Reading<T> = { value: T; issue: null } | { value: null; issue: SourceIssue };

const PARSERS = { JSON: JSON.parse, YAML: parseYaml, text: String };

/** The value that a source holds, whatever it describes. */
export function readValue({ bytes, format }: DocumentSource): Reading<unknown> {
  try {
    return { value: PARSERS[format](decodeUtf8(bytes)), issue: null };
  } catch (error) {
    const { message } = error as Error;
    const position = error instanceof SourceError ? error.position : null;
    return { value: null, issue: { message, position } };
  }
}

export interface CheckedStatement {
  /** The `id` in the document, valid or not. */
  id: unknown;
  check: Check;
}

/** The document of a statement, validated. */
export function readStatementSource(source: DocumentSource): Reading<CheckedStatement> {
  const { value, issue } = readValue(source);
  if (issue) return { value: null, issue };
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return { value: { id, check: readDocument(value) }, issue: null };
}
