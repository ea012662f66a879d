import type { IncomingHttpHeaders } from 'node:http';
import { parseHttpDate } from './http-date.js';
import { invalidParameters, Problem } from './problem.js';

/** Preconditions of requests, evaluated in the order of RFC 9110 §13.2.2. */

/** An entity tag and the separator after it (RFC 9110 §8.8.3). */
const ENTITY_TAG = /[\s,]*(?<tag>(?<weak>W\/)?"(?<value>[\x21\x23-\x7E\x80-\xFF]*)")\s*(?:,|$)/gy;

/** Longer ETags are not repeated in messages. */
const MAX_SHOWN_LENGTH = 100;

interface EntityTag {
  tag: string;
  isWeak: boolean;
  /** What is between the quotation marks. */
  value: string;
}

/** Whether a request only reads: GET or HEAD. */
export function isRead({ method }: { method: string }): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** What a response to GET or HEAD would show. */
export interface SelectedRepresentation {
  /** Null for a stream, whose bytes are not known in advance. */
  etag: string | null;
  /** In seconds since 1970, rounded up; null if unknown. */
  lastChange: number | null;
}

/**
 * Evaluates the preconditions of a GET or HEAD.
 *
 * @returns whether the client's copy is still valid
 * @throws Problem `precondition-failed`, or `invalid-parameter` if `If-Match` cannot be parsed
 */
export function isNotModified(
  headers: IncomingHttpHeaders,
  { etag, lastChange }: SelectedRepresentation,
): boolean {
  const match = readIfMatch(headers);
  if (match) {
    if (match !== '*' && !match.some(({ isWeak, tag }) => !isWeak && tag === etag)) {
      throw failed(describeWeak(match) ?? 'The resource has no ETag that If-Match lists.');
    }
  } else if (isChangedSince(headers['if-unmodified-since'], lastChange)) {
    throw failed('The registry has changed since the date in If-Unmodified-Since.');
  }
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined) {
    if (noneMatch.trim() === '*') return true;
    // Weak comparison: a proxy that compresses responses makes ETags weak.
    return etag !== null && listTags(noneMatch).tags.some(({ value }) => `"${value}"` === etag);
  }
  const since = parseHttpDate(headers['if-modified-since'] ?? '');
  // A date in the future comes from a clock that was wrong, perhaps ours: it doesn't tell which changes a client has seen.
  if (since === null || since > Date.now() / 1000) return false;
  return lastChange !== null && lastChange <= since;
}

/** A resource that a write would change. */
export interface Stored {
  version: string;
  /** In ISO 8601. */
  changedAt: string;
  /** Whether it has no document yet, like a resolution that is only cited: `If-None-Match: *` lets a write create one. */
  isEmpty?: boolean;
}

/** The preconditions of a write. */
export interface Preconditions {
  /** Whether the request says what it replaces. A write that doesn't could overwrite changes that its author never saw. */
  readonly given: boolean;
  /**
   * @param stored null if the resource does not exist
   * @throws Problem `precondition-failed`
   */
  meet(stored: Stored | null): void;
}

/**
 * Reads the preconditions of a write. Only the version with which an ETag begins is compared: a write does not overwrite
 * other data in the representation, such as the names of parties.
 *
 * @throws Problem `invalid-parameter` if one of them cannot be parsed
 */
export function readPreconditions(headers: IncomingHttpHeaders): Preconditions {
  const match = readIfMatch(headers);
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined && noneMatch.trim() !== '*') {
    throw unreadable('if-none-match', 'must be * or omitted');
  }

  return {
    given: match !== null || noneMatch !== undefined,
    meet(stored) {
      if (match) {
        const fault = describeMismatch(match, stored);
        if (fault !== null) throw failed(`Nothing was changed. ${fault}`);
      } else if (stored) {
        const lastChange = Math.ceil(Date.parse(stored.changedAt) / 1000);
        if (isChangedSince(headers['if-unmodified-since'], lastChange)) {
          throw failed(
            'Nothing was changed. The resource has changed since the date in If-Unmodified-Since. Fetch it again and send its ETag as If-Match.',
          );
        }
      }
      if (noneMatch !== undefined && stored && !stored.isEmpty) {
        throw failed(
          'Nothing was changed. The resource already exists. To replace it, send its ETag as If-Match.',
        );
      }
    },
  };
}

/** Why `If-Match` does not allow a write; null if it does. */
function describeMismatch(match: '*' | EntityTag[], stored: Stored | null): string | null {
  if (!stored) return 'The resource does not exist. To create it, send If-None-Match: *.';
  if (match === '*') return null;
  const isCurrent = match.some(
    ({ isWeak, value }) => !isWeak && value.split('.', 1)[0] === stored.version,
  );
  if (isCurrent) return null;
  return (
    describeWeak(match) ??
    'The resource has changed. Fetch it again and send its new ETag as If-Match.'
  );
}

/** Why the weak ETag in a list matches nothing; null if there is none. */
function describeWeak(match: readonly EntityTag[]): string | null {
  const weak = match.find(({ isWeak }) => isWeak);
  if (!weak) return null;
  const tag = weak.tag.length > MAX_SHOWN_LENGTH ? 'one of those sent' : weak.tag;
  return `If-Match never matches a weak ETag, and ${tag} is weak (RFC 9110 §13.1.1). This server sends only strong ETags: a proxy in between, probably one that compresses responses, has made this one weak. Send it without W/, or configure the proxy to leave ETags unchanged.`;
}

/** Whether something changed after the date of `If-Unmodified-Since`. Ignored if either is unknown (RFC 9110 §13.1.4). */
function isChangedSince(header: string | undefined, lastChange: number | null): boolean {
  const since = parseHttpDate(header ?? '');
  return since !== null && lastChange !== null && lastChange > since;
}

/** @throws Problem `invalid-parameter` */
function readIfMatch({ 'if-match': header }: IncomingHttpHeaders): '*' | EntityTag[] | null {
  if (header === undefined) return null;
  if (header.trim() === '*') return '*';
  const { tags, isWhole } = listTags(header);
  if (tags.length === 0 || !isWhole) {
    throw unreadable('if-match', 'must be * or a list of ETags, in quotes');
  }
  return tags;
}

/** The entity tags at the beginning of a list. */
function listTags(list: string): { tags: EntityTag[]; isWhole: boolean } {
  const found = [...list.matchAll(ENTITY_TAG)];
  const end = found.reduce((length, [text]) => length + text.length, 0);
  return {
    tags: found.flatMap(({ groups: { tag, weak, value } = {} }) =>
      tag === undefined ? [] : [{ tag, isWeak: weak !== undefined, value: value ?? '' }],
    ),
    isWhole: end === list.length,
  };
}

function failed(detail: string): Problem {
  return new Problem('precondition-failed', detail);
}

function unreadable(name: string, detail: string): Problem {
  return invalidParameters([{ in: 'header', pointer: `/${name}`, detail }]);
}
