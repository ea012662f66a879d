/** A parameter that names something that isn't there, and what it could name instead. */
export interface UnknownReference {
  parameter: string;
  message: string;
}

/** A request refers to parties or resolutions that don't exist or don't have the given year. */
export class UnknownReferenceError extends Error {
  override name = 'UnknownReferenceError';

  constructor(
    readonly part: 'path' | 'query',
    readonly references: readonly UnknownReference[],
  ) {
    super(references.map(({ message }) => message).join('; '));
  }
}
