import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

const PREFIX = 'whsec_';

/** How many random bytes a secret may have (Standard Webhooks, “Signature scheme”). */
const MIN_BYTES = 24;
const MAX_BYTES = 64;

/** How long deliveries are also signed with the old secret after a new one was made. */
export const OLD_SECRET_MS = 24 * 60 * 60 * 1000;

export function createSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64')}`;
}

export function isSecret(text: string): boolean {
  if (!text.startsWith(PREFIX)) return false;
  const encoded = text.slice(PREFIX.length);
  const bytes = Buffer.from(encoded, 'base64');
  const isBase64 = bytes.toString('base64') === encoded;
  return isBase64 && bytes.length >= MIN_BYTES && bytes.length <= MAX_BYTES;
}

export interface Secrets {
  secret: string;
  oldSecret: string | null;
  oldSecretUntil: string | null;
}

/** The secrets that sign at a moment: the current one first. */
function listSecrets({ secret, oldSecret, oldSecretUntil }: Secrets, at: Date): string[] {
  const isOldValid = oldSecret !== null && (oldSecretUntil ?? '') > at.toISOString();
  return isOldValid ? [secret, oldSecret] : [secret];
}

/** The headers of a webhook. Receivers take any one valid signature, so that they can replace a secret at leisure. */
export function signWebhook(id: string, body: string, secrets: Secrets, at: Date) {
  const signatures = listSecrets(secrets, at).map((secret) =>
    new Webhook(secret).sign(id, at, body),
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}
