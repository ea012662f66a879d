import { ExpectedError } from '../domain/expected-error.js';

/** Who changed a statement and when: recorded on every revision. */
export interface Authorship {
  /** The name of the key used for the write, or null for the registry's own seed. */
  author: string | null;
  acceptedAt: Date;
}

/** The maximum length of an author's name, in characters. */
export const MAX_AUTHOR_LENGTH = 100;

/** @throws ExpectedError if a name cannot be recorded on revisions */
export function checkAuthorName(name: string): void {
  if (name.length <= MAX_AUTHOR_LENGTH && /^\P{Cc}+$/u.test(name) && name.trim() === name) return;
  throw new ExpectedError(
    `A name must have 1 to ${MAX_AUTHOR_LENGTH} characters and no leading or trailing space.`,
  );
}
