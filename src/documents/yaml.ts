import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { type Place, SourceError, type SourceIssue } from './source.js';

/** What is broken early makes all that follows look broken too. */
const MAX_YAML_ISSUES = 20;

/** What the parser says in the words of its own programming interface. */
const MESSAGES: Partial<Record<YAMLError['code'], string>> = {
  MULTIPLE_DOCS: 'There are multiple documents here: put each in a file of its own',
  RESOURCE_EXHAUSTION: 'This is nested too deep to be read',
};

export interface YamlSource {
  value: unknown;
  /** Where a part of the value stands; for a part that is missing, what should hold it. */
  locate(path: readonly (string | number)[]): Place;
}

/** Reads YAML 1.2, and with it JSON. A key given twice is an error. @throws SourceError */
export function readYaml(source: string): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter,
    prettyErrors: false,
    strict: true,
    // The parser holds each key against each other, which takes minutes where there are many.
    uniqueKeys: false,
    logLevel: 'error',
  });
  /** The values of each map that was looked into, since a map finds a value by going through all of them. */
  const values = new Map<YAMLMap, Map<string, unknown>>();
  const valuesOf = (map: YAMLMap) => {
    const known = values.get(map) ?? new Map(map.items.map(({ key, value }) => [`${key}`, value]));
    values.set(map, known);
    return known;
  };
  const toPlace = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  // A warning tells of a tag that is not known: without it, a value is not what its author meant.
  const broken = [...document.errors, ...document.warnings].map(
    ({ code, message, pos: [offset] }) => ({ offset, message: MESSAGES[code] ?? message }),
  );
  const issues = new Map<number, SourceIssue>();
  for (const { offset, message } of broken.length > 0 ? broken : findRepeatedKeys(document)) {
    if (issues.size === MAX_YAML_ISSUES) break;
    // Of several at one place, the first is the cause.
    if (!issues.has(offset)) issues.set(offset, { message, place: toPlace(offset) });
  }
  const [first, ...others] = issues.values();
  if (first) throw new SourceError(first, others);

  return {
    value: toValue(),
    locate(path) {
      let node: unknown = document.contents;
      let offset = 0;
      for (const key of path) {
        if (isSeq(node)) node = node.items[Number(key)];
        else node = isMap(node) ? valuesOf(node).get(String(key)) : undefined;
        if (!isNode(node) || !node.range) break;
        offset = node.range[0];
      }
      return toPlace(offset);
    },
  };

  function toValue(): unknown {
    try {
      return document.toJS({ maxAliasCount: 100 });
    } catch (cause) {
      // An alias of nothing, or aliases of aliases that unfold without measure, come to light only here.
      throw new SourceError({ message: (cause as Error).message, place: null });
    }
  }
}

/** The keys that stand twice in one map: only one of their values would be read. */
function findRepeatedKeys(document: Document): { offset: number; message: string }[] {
  const repeated: { offset: number; message: string }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) {
          repeated.push({ offset: key.range?.[0] ?? 0, message: `${name} stands here twice` });
        }
        seen.add(name);
      }
    },
  });
  return repeated;
}

/** The value alone. @throws SourceError */
export function parseYaml(source: string): unknown {
  return readYaml(source).value;
}
