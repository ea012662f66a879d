/** A position in a file. Both numbers are 1-based; columns count UTF-16 code units. */
export interface SourcePosition {
  line: number;
  column: number;
}

export interface SourceIssue {
  message: string;
  /** Null if the issue concerns the whole source. */
  position: SourcePosition | null;
  /** The path of the value that it concerns, if there is one. */
  path?: readonly (string | number)[];
}

/** After an early error, everything that follows may look wrong too. */
export const MAX_SOURCE_ISSUES = 20;

/** Longer keys are not repeated in messages. */
const MAX_KEY_LENGTH = 100;

/** The issue of a key that stands twice in an object. Parsers differ in which of the two values they take. */
export function duplicateKey(path: readonly (string | number)[]) {
  const key = String(path.at(-1));
  const name = key.length > MAX_KEY_LENGTH ? `of ${key.length} characters` : key;
  return { message: `Duplicate key ${name}`, path };
}

/** A source is not valid UTF-8, YAML or document. The message and position are those of the first issue. */
export class SourceError extends Error {
  override name = 'SourceError';
  readonly position: SourcePosition | null;

  constructor(readonly issues: readonly SourceIssue[]) {
    super(issues[0]?.message);
    this.position = issues[0]?.position ?? null;
  }
}

/**
 * Decodes UTF-8. A lenient decoder would insert replacement characters and silently change the words of a statement.
 *
 * @throws SourceError at the first invalid bytes
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [before = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
    const lines = before.split('\n');
    const position = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    const message = 'These bytes are not valid UTF-8: save the file as UTF-8';
    throw new SourceError([{ message, position }]);
  }
}
