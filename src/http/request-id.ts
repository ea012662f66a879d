import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { hideKeys } from '../keys/api-key.js';

/** The `x-request-id` of the request if it is safe to log, or else a new one. */
export function toRequestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  const isFit =
    typeof given === 'string' && /^[\w.-]{1,128}$/.test(given) && hideKeys(given) === given;
  return isFit ? given : randomUUID();
}
