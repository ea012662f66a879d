/** A position in a file. Both numbers are 1-based; columns count UTF-16 code units. */
export interface SourcePosition {
  line: number;
  column: number;
}

export interface SourceIssue {
  message: string;
  /** Null if the issue concerns the whole source. */
  position: SourcePosition | null;
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
