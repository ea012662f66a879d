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

/** A place in a file; both numbers begin at 1. */
export interface Place {
  line: number;
  column: number;
}

/** One thing in a text that is no YAML; `place` is null where it is the text as a whole. */
export interface YamlFault {
  message: string;
  place: Place | null;
}

/** A text is not YAML, nor the part of YAML that is JSON. It tells of the first fault. */
export class YamlError extends Error {
  override name = 'YamlError';
  readonly place: Place | null;
  /** The first of them, one a place. */
  readonly faults: readonly YamlFault[];

  constructor(first: YamlFault, others: readonly YamlFault[] = []) {
    super(first.message);
    this.place = first.place;
    this.faults = [first, ...others];
  }
}

/** What is broken early makes all that follows look broken too. */
const MAX_YAML_FAULTS = 20;

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

/** Reads YAML 1.2, and with it JSON. A key given twice is an error. @throws YamlError */
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
  const faults = new Map<number, YamlFault>();
  for (const { offset, message } of broken.length > 0 ? broken : findRepeatedKeys(document)) {
    if (faults.size === MAX_YAML_FAULTS) break;
    // Of several at one place, the first is the cause.
    if (!faults.has(offset)) faults.set(offset, { message, place: toPlace(offset) });
  }
  const [first, ...others] = faults.values();
  if (first) throw new YamlError(first, others);

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
      throw new YamlError({ message: (cause as Error).message, place: null });
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

/**
 * Bytes as the UTF-8 text that they are. Decoders that put a replacement in the place of what they cannot read would
 * change the words of a statement in silence.
 *
 * @throws YamlError with the place of the first bytes that are no UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [before = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
    const lines = before.split('\n');
    const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    const message = 'There are bytes here that are no UTF-8: save the file as UTF-8';
    throw new YamlError({ message, place });
  }
}

/** The value alone. @throws YamlError */
export function parseYaml(source: string): unknown {
  return readYaml(source).value;
}
