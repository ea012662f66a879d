/** A place in a file; both numbers begin at 1. */
export interface Place {
  line: number;
  column: number;
}

/** One thing in a source that cannot be read; `place` is null where it is the whole of it. */
export interface SourceIssue {
  message: string;
  place: Place | null;
}

/** Bytes are no UTF-8, or a text is no YAML, nor the part of YAML that is JSON. It tells of the first fault. */
export class SourceError extends Error {
  override name = 'SourceError';
  readonly place: Place | null;
  /** The first of them, one a place. */
  readonly issues: readonly SourceIssue[];

  constructor(first: SourceIssue, others: readonly SourceIssue[] = []) {
    super(first.message);
    this.place = first.place;
    this.issues = [first, ...others];
  }
}

/**
 * Bytes as the UTF-8 text that they are. Decoders that put a replacement in the place of what they cannot read would
 * change the words of a statement in silence.
 *
 * @throws SourceError with the place of the first bytes that are no UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [before = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
    const lines = before.split('\n');
    const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    const message = 'There are bytes here that are no UTF-8: save the file as UTF-8';
    throw new SourceError({ message, place });
  }
}
