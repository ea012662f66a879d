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
    throw new YamlError('There are bytes here that are no UTF-8: save the file as UTF-8', place);
  }
}

/** The value alone. @throws YamlError */
export function parseYaml(source: string): unknown {
  return readYaml(source).value;
}
