import { randomBytes } from 'node:crypto';
import type { Links } from '../domain/links.js';
import type { Match } from '../domain/vocabulary.js';
import { toJson } from '../formats/json.js';
import { presentChange } from '../revisions/revisions.schema.js';
import type { Revision } from '../revisions/revisions.store.js';

/** Bodies are shorter than this, in bytes. Longer documents are left out. */
const MAX_BODY_BYTES = 262_144;

/** The body of a webhook that tells of a change. The same change always has the same body. */
export function buildChangeEvent(revision: Revision, match: Match | null, links: Links): string {
  const change = presentChange({ ...revision, match }, links);
  const event = (data: object) =>
    toJson({ type: `${revision.type}.changed`, timestamp: revision.acceptedAt, data });
  const body = event({ ...change, documentOmitted: false });
  if (Buffer.byteLength(body) < MAX_BODY_BYTES) return body;
  return event({ ...change, document: null, documentOmitted: true });
}

/** A webhook that tells of nothing, to try a receiver. */
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
