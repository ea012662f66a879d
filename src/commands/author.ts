import { isAuthorName, MAX_AUTHOR_LENGTH } from '../documents/authorship.js';
import { ExpectedError } from '../domain/expected-error.js';

/** @throws ExpectedError where a name cannot stand on revisions */
export function checkName(name: string): void {
  if (isAuthorName(name)) return;
  throw new ExpectedError(
    `A name has 1 to ${MAX_AUTHOR_LENGTH} characters, and no space at its ends.`,
  );
}
