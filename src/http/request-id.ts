import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { hideKeys } from '../keys/api-key.js';

/** The request's own `x-request-id`, where it is one that a log can hold, or else a new one. */
export function toRequestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  const isFit =
    typeof given === 'string' && /^[\w.-]{1,128}$/.test(given) && hideKeys(given) === given;
  return isFit ? given : randomUUID();
}
