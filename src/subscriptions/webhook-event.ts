import { randomBytes } from 'node:crypto';
import type { Links } from '../domain/links.js';
import type { Match } from '../domain/vocabulary.js';
import { toJson } from '../formats/json.js';
import { presentChange } from '../revisions/revisions.schema.js';
import type { Revision } from '../revisions/revisions.store.js';

/** Bodies are shorter than this, in bytes. Longer documents are left out. */
export const MAX_BODY_BYTES = 262_144;

/** The body of the webhook for a change, whose document may not have been read. It is the same on every attempt. */
export function buildChangeEvent(revision: Revision, match: Match | null, links: Links): string {
  const change = presentChange({ ...revision, match }, links);
  const event = (data: object) =>
    toJson({ type: `${revision.type}.changed`, timestamp: revision.acceptedAt, data });
  const documentOmitted = change.document === null && revision.action === 'put';
  const body = event({ ...change, documentOmitted });
  if (Buffer.byteLength(body) < MAX_BODY_BYTES) return body;
  return event({ ...change, document: null, documentOmitted: true });
}

/** The body of a test webhook, which reports no change. */
export function buildTestEvent(subscriptionId: string, at: Date): { id: string; body: string } {
  return {
    id: `msg_${randomBytes(18).toString('base64url')}`,
    body: toJson({
      type: 'subscription.test',
      timestamp: at.toISOString(),
      data: { subscription: subscriptionId },
    }),
  };
}
