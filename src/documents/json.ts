import { duplicateKey, MAX_SOURCE_ISSUES, SourceError, type SourceIssue } from './source.js';

/** No document needs more. Deeper values could exhaust the stack of whatever reads them. */
const MAX_DEPTH = 100;

/** A list or an object around the current position. */
interface Container {
  /** Null for a list. */
  keys: Set<string> | null;
  /** The key or the index of the current value. */
  at: string | number;
}

/** Parses JSON. Unlike `JSON.parse`, it rejects duplicate keys and deep nesting. @throws SourceError */
export function parseJson(source: string): unknown {
  const value: unknown = JSON.parse(source);
  const issues = findIssues(source);
  if (issues.length > 0) throw new SourceError(issues);
  return value;
}

/** Finds duplicate keys, and the first place that is nested too deeply, in valid JSON. Takes linear time. */
function findIssues(source: string): SourceIssue[] {
  const issues: SourceIssue[] = [];
  const containers: Container[] = [];
  const path = () => containers.map(({ at }) => at);
  let isKey = false;
  for (let offset = 0; offset < source.length; offset += 1) {
    const container = containers.at(-1);
    const character = source[offset];
    if (character === '"') {
      const end = findEnd(source, offset);
      if (container?.keys && isKey) {
        const key = JSON.parse(source.slice(offset, end + 1)) as string;
        container.at = key;
        if (container.keys.has(key)) {
          issues.push({ ...duplicateKey(path()), position: toPosition(source, offset) });
          if (issues.length === MAX_SOURCE_ISSUES) break;
        }
        container.keys.add(key);
        isKey = false;
      }
      offset = end;
    } else if (character === '{' || character === '[') {
      if (containers.length === MAX_DEPTH) {
        const message = `Values are nested more than ${MAX_DEPTH} levels deep`;
        issues.push({ message, position: toPosition(source, offset) });
        break;
      }
      isKey = character === '{';
      containers.push({ keys: isKey ? new Set() : null, at: 0 });
    } else if (character === '}' || character === ']') {
      containers.pop();
      isKey = false;
    } else if (character === ',' && container) {
      isKey = container.keys !== null;
      if (typeof container.at === 'number') container.at += 1;
    }
  }
  return issues;
}

/** The position of the quotation mark that ends the string which begins at `start`. */
function findEnd(source: string, start: number): number {
  for (let end = start + 1; ; end += 1) {
    end = source.indexOf('"', end);
    let escapes = 0;
    while (source[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end;
  }
}

function toPosition(source: string, offset: number) {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
