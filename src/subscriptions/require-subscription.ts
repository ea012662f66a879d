import type { Reader } from '../db/database.js';
import { readBearerToken, unauthenticated } from '../http/bearer.js';
import { Problem } from '../http/problem.js';
import { isKeyValid, type KeyHolder } from '../keys/keys.store.js';
import { findSubscription, type Subscription } from './subscriptions.store.js';

/** A request with a key, as the routes of subscriptions require it. */
interface KeyedRequest {
  key: KeyHolder | null;
}

export function holderOf({ key }: KeyedRequest): KeyHolder {
  if (!key) throw new Error('The route does not require a key.');
  return key;
}

/** The subscription in the path of a request. @throws Problem `not-found` if the key has no such subscription */
export async function requireSubscription(
  reader: Reader,
  request: KeyedRequest & { params: { id: string } },
): Promise<Subscription> {
  const { id } = request.params;
  const found = await findSubscription(reader, holderOf(request).number, id);
  if (!found) throw new Problem('not-found', `This key has no subscription ${id}.`);
  return found;
}

/**
 * Checks the key once more in the transaction that makes a subscription active: revoking it meanwhile has paused only those
 * that existed.
 *
 * @throws Problem `unauthenticated`
 */
export async function requireValidKey(
  reader: Reader,
  request: KeyedRequest & Parameters<typeof readBearerToken>[0],
): Promise<void> {
  const { number } = holderOf(request);
  if (await isKeyValid(reader, number)) return;
  throw unauthenticated('This key is unknown or revoked.', readBearerToken(request));
}
