import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from './problem.js';

/** An entity tag, and what parts it from the next (RFC 9110 §8.8.3). */
const ENTITY_TAG = /\s*(W\/)?"([\x21\x23-\x7E\x80-\xFF]*)"\s*(?:,|$)/y;

/** What a write asks of the resource before it (RFC 9110 §13.1). */
export interface Preconditions {
  /** Whether there are any: a write without may overwrite what its author never saw. */
  readonly given: boolean;
  /**
   * @param version of the resource as it stands, null where it does not exist
   * @throws Problem `precondition-failed`
   */
  meet(version: string | null): void;
}

/**
 * Reads `If-Match` and `If-None-Match` of a write. An ETag of ours begins with the version of the resource that it
 * shows, and that alone is compared: what shows beside the resource (a vote on a resolution, a party's name) is not
 * overwritten by it.
 *
 * @throws Problem `invalid-parameter` where one of them cannot be read
 */
export function readPreconditions(headers: IncomingHttpHeaders): Preconditions {
  const match = headers['if-match'];
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined && noneMatch.trim() !== '*') {
    throw unreadable('if-none-match', 'must be *, which creates, or be left out');
  }
  const versions = match === undefined || match.trim() === '*' ? null : readVersions(match);

  return {
    given: match !== undefined || noneMatch !== undefined,
    meet(version) {
      if (noneMatch !== undefined && version !== null) {
        throw failed('It exists already: read it, and send its ETag as If-Match to replace it.');
      }
      if (match !== undefined && version === null) {
        throw failed('It does not exist: send If-None-Match: * to create it.');
      }
      if (versions && version !== null && !versions.includes(version)) {
        throw failed('It has changed since: read it again, and send its ETag as If-Match.');
      }
    },
  };
}

/** The version of a resource that has no revisions: when it was last written. */
export function toVersion(updatedAt: string): string {
  return String(Date.parse(updatedAt));
}

/** The versions that strong entity tags show; a weak one never matches a write (RFC 9110 §13.1.1). */
function readVersions(list: string): string[] {
  const versions: string[] = [];
  let end = 0;
  for (const [tag, weak, value = ''] of list.matchAll(new RegExp(ENTITY_TAG, 'gy'))) {
    end += tag.length;
    if (!weak) versions.push(value.split('.', 1)[0] ?? '');
  }
  if (end === 0 || end < list.length) {
    throw unreadable('if-match', 'must be *, or ETags as they were answered, in their quotes');
  }
  return versions;
}

function failed(detail: string): Problem {
  return new Problem('precondition-failed', `Nothing was changed. ${detail}`);
}

function unreadable(name: string, detail: string): Problem {
  return new Problem('invalid-parameter', `The header holds input that is not valid: ${name}.`, {
    errors: [{ in: 'header', pointer: `/${name}`, detail }],
  });
}
