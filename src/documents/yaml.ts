import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import {
  duplicateKey,
  MAX_SOURCE_ISSUES,
  SourceError,
  type SourceIssue,
  type SourcePosition,
} from './source.js';

/** Replaces messages of the parser that refer to its own API. */
const MESSAGES: Partial<Record<YAMLError['code'], string>> = {
  MULTIPLE_DOCS: 'The file contains more than one document: put each in its own file',
  RESOURCE_EXHAUSTION: 'The nesting is too deep',
};

export interface YamlSource {
  value: unknown;
  /** The position of a part of the value. For a missing part, the position of its closest existing parent. */
  locate(path: readonly (string | number)[]): SourcePosition;
}

/** Parses YAML 1.2, of which JSON is a subset. Duplicate keys are errors. @throws SourceError */
export function readYaml(source: string): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter,
    prettyErrors: false,
    strict: true,
    // The parser compares every key with every other, which takes minutes for large maps.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const toPosition = (offset: number): SourcePosition => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const issues = listIssues(document).map(({ offset, ...issue }) => ({
    ...issue,
    position: toPosition(offset),
  }));
  if (issues.length > 0) throw new SourceError(issues);
  return { value: toValue(document), locate: createLocator(document, toPosition) };
}

/** The value alone. @throws SourceError */
export function parseYaml(source: string): unknown {
  return readYaml(source).value;
}

interface YamlIssue extends Omit<SourceIssue, 'position'> {
  offset: number;
}

/** Lists syntax errors, or duplicate keys if there are none: one issue per position, up to MAX_SOURCE_ISSUES. */
function listIssues(document: Document.Parsed): YamlIssue[] {
  // Warnings are about unknown tags: without its tag, a value is not what its author meant.
  const syntaxIssues = [...document.errors, ...document.warnings].map(
    ({ code, message, pos: [offset] }) => ({ offset, message: MESSAGES[code] ?? message }),
  );
  const issues = new Map<number, YamlIssue>();
  for (const issue of syntaxIssues.length > 0 ? syntaxIssues : findDuplicateKeys(document)) {
    if (issues.size === MAX_SOURCE_ISSUES) break;
    // Of several at one position, the first is the cause.
    if (!issues.has(issue.offset)) issues.set(issue.offset, issue);
  }
  return [...issues.values()];
}

function findDuplicateKeys(document: Document.Parsed): YamlIssue[] {
  const duplicates: YamlIssue[] = [];
  visit(document, {
    Map(_, map, ancestors) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) {
          const path = [...toPath([...ancestors, map]), name];
          duplicates.push({ offset: key.range?.[0] ?? 0, ...duplicateKey(path) });
          if (duplicates.length === MAX_SOURCE_ISSUES) return visit.BREAK;
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return duplicates.sort((a, b) => a.offset - b.offset);
}

/** The path of the last of these nodes, each of which is inside the one before. */
function toPath(nodes: readonly unknown[]): (string | number)[] {
  return nodes.flatMap((node, at): (string | number)[] => {
    if (isPair(node)) return [String(node.key)];
    return isSeq(node) ? [node.items.indexOf(nodes[at + 1])] : [];
  });
}

function toValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    // Undefined aliases, and aliases that expand exponentially, are only detected here.
    throw new SourceError([{ message: (cause as Error).message, position: null }]);
  }
}

function createLocator(
  document: Document.Parsed,
  toPosition: (offset: number) => SourcePosition,
): YamlSource['locate'] {
  /** Indexes the maps on the paths located so far: looking up a key in a map takes linear time. */
  const indexes = new Map<YAMLMap, Map<string, unknown>>();
  const indexOf = (map: YAMLMap) => {
    const index = indexes.get(map) ?? new Map(map.items.map(({ key, value }) => [`${key}`, value]));
    indexes.set(map, index);
    return index;
  };
  return (path) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of path) {
      if (isSeq(node)) node = node.items[Number(key)];
      else node = isMap(node) ? indexOf(node).get(String(key)) : undefined;
      if (!isNode(node) || !node.range) break;
      offset = node.range[0];
    }
    return toPosition(offset);
  };
}
