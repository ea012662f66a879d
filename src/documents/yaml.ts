import { isNode, LineCounter, parseDocument } from 'yaml';

/** A place in a file; both numbers begin at 1. */
export interface Place {
  line: number;
  column: number;
}

/** A text is not YAML, nor the part of YAML that is JSON. */
export class YamlError extends Error {
  override name = 'YamlError';
  readonly place: Place | null;

  constructor(message: string, place: Place | null) {
    super(message);
    this.place = place;
  }
}

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
    uniqueKeys: true,
  });
  const toPlace = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const [error] = document.errors;
  if (error) throw new YamlError(error.message, toPlace(error.pos[0]));

  return {
    value: toValue(),
    locate(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return toPlace(node.range[0]);
      }
      return { line: 1, column: 1 };
    },
  };

  function toValue(): unknown {
    try {
      return document.toJS({ maxAliasCount: 100 });
    } catch (cause) {
      // An alias of nothing, or aliases of aliases that unfold without measure, come to light only here.
      throw new YamlError((cause as Error).message, null);
    }
  }
}

/** The value alone. @throws YamlError */
export function parseYaml(source: string): unknown {
  return readYaml(source).value;
}
