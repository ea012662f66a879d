import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Position } from '../db/keyset.js';
import { Problem } from './problem.js';

/** How many bytes of the HMAC a cursor carries. */
const SEAL_LENGTH = 12;

/** Cursors: opaque to the client, and good for nothing but the list that gave them. */
export interface Cursors {
  /** `scope` names the list: its address and filters. */
  seal(scope: string, position: Position): string;
  /** @throws Problem `invalid-cursor` where the cursor was changed, or comes from another list. */
  open(scope: string, cursor: string): Position;
}

/** A cursor is a position in JSON and the HMAC-SHA-256 of it and its scope, both in base64url, joined by a dot. */
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

/** The problem of a cursor that was changed, or comes from another list. */
export function invalidCursor(): Problem {
  return new Problem(
    'invalid-cursor',
    'This cursor is not the `next` of a page of this list with these filters.',
    {
      errors: [
        {
          in: 'query',
          pointer: '/cursor',
          detail: 'must be the `next` of the page before, unchanged, with the same filters',
        },
      ],
    },
  );
}

/** The position in a payload, or null: whoever knows the secret can seal anything. */
function toPosition(payload: string): Position | null {
  try {
    const position: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const isValue = (value: unknown) => typeof value === 'string' || typeof value === 'number';
    return Array.isArray(position) && position.every(isValue) ? position : null;
  } catch {
    return null;
  }
}
