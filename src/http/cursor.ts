import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Position } from '../db/keyset.js';
import { Problem } from './problem.js';

/** The number of bytes of the HMAC in a cursor. */
const SEAL_LENGTH = 12;

/** Cursors: opaque to clients, and only valid for the list that issued them. */
export interface Cursors {
  /** `scope` identifies the list: its path and filters. */
  seal(scope: string, position: Position): string;
  /** @throws Problem `invalid-cursor` if the cursor was altered or belongs to another list */
  open(scope: string, cursor: string): Position;
}

/** A cursor is a position as JSON and an HMAC-SHA-256 of it and its scope, both in base64url, separated by a dot. */
export function createCursors(secret: string): Cursors {
  const sealOf = (scope: string, payload: string) =>
    createHmac('sha256', secret)
      .update(`${scope}\n${payload}`)
      .digest()
      .subarray(0, SEAL_LENGTH)
      .toString('base64url');

  return {
    seal(scope, position) {
      const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
      return `${payload}.${sealOf(scope, payload)}`;
    },
    open(scope, cursor) {
      const [payload = ''] = cursor.split('.');
      const given = Buffer.from(cursor);
      const sealed = Buffer.from(`${payload}.${sealOf(scope, payload)}`);
      const position =
        given.length === sealed.length && timingSafeEqual(given, sealed)
          ? toPosition(payload)
          : null;
      if (!position) throw invalidCursor();
      return position;
    },
  };
}

/** The problem of a cursor that was altered or belongs to another list. */
export function invalidCursor(): Problem {
  return new Problem(
    'invalid-cursor',
    'The cursor does not belong to this list with these filters.',
    {
      errors: [
        {
          in: 'query',
          pointer: '/cursor',
          detail: 'must be the unchanged `next` of the previous page, with the same filters',
        },
      ],
    },
  );
}

/** The position in a payload. Null if it is malformed: anyone who knows the secret can sign anything. */
function toPosition(payload: string): Position | null {
  try {
    const position: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const isValue = (value: unknown) => typeof value === 'string' || typeof value === 'number';
    return Array.isArray(position) && position.every(isValue) ? position : null;
  } catch {
    return null;
  }
}
