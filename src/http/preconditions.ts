import type { IncomingHttpHeaders } from 'node:http';
import { invalidParameters, Problem } from './problem.js';

/** An entity tag and the separator after it (RFC 9110 §8.8.3). */
const ENTITY_TAG = /\s*(W\/)?"([\x21\x23-\x7E\x80-\xFF]*)"\s*(?:,|$)/y;

/** The preconditions of a write (RFC 9110 §13.1). */
export interface Preconditions {
  /** Whether the request has any. A write without could overwrite changes that its author never saw. */
  readonly given: boolean;
  /**
   * @param version of the resource now; null if it does not exist
   * @throws Problem `precondition-failed`
   */
  meet(version: string | null): void;
}

/**
 * Reads the `If-Match` and `If-None-Match` of a write. Only the version with which an ETag begins is compared: a write
 * does not overwrite other data in the representation, such as the names of parties.
 *
 * @throws Problem `invalid-parameter` if one of them cannot be parsed
 */
export function readPreconditions(headers: IncomingHttpHeaders): Preconditions {
  const match = headers['if-match'];
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined && noneMatch.trim() !== '*') {
    throw unreadable('if-none-match', 'must be * or omitted');
  }
  const versions = match === undefined || match.trim() === '*' ? null : readVersions(match);

  return {
    given: match !== undefined || noneMatch !== undefined,
    meet(version) {
      if (noneMatch !== undefined && version !== null) {
        throw failed('The resource already exists. To replace it, send its ETag as If-Match.');
      }
      if (match !== undefined && version === null) {
        throw failed('The resource does not exist. To create it, send If-None-Match: *.');
      }
      if (versions && version !== null && !versions.includes(version)) {
        throw failed('The resource has changed. Fetch it again and send its new ETag as If-Match.');
      }
    },
  };
}

/** The version of a resource without revisions: the time of its last write. */
export function toVersion(updatedAt: string): string {
  return String(Date.parse(updatedAt));
}

/** The versions of the strong entity tags. A weak one never matches a write (RFC 9110 §13.1.1). */
function readVersions(list: string): string[] {
  const versions: string[] = [];
  let end = 0;
  for (const [tag, weak, value = ''] of list.matchAll(new RegExp(ENTITY_TAG, 'gy'))) {
    end += tag.length;
    if (!weak) versions.push(value.split('.', 1)[0] ?? '');
  }
  if (end === 0 || end < list.length) {
    throw unreadable('if-match', 'must be * or a list of ETags, in quotes');
  }
  return versions;
}

function failed(detail: string): Problem {
  return new Problem('precondition-failed', `Nothing was changed. ${detail}`);
}

function unreadable(name: string, detail: string): Problem {
  return invalidParameters([{ in: 'header', pointer: `/${name}`, detail }]);
}
