/** Marks a key as ours, so that people and secret scanners recognise one. */
export const KEY_PREFIX = 'communique_';

/** A `%` of percent-encoding, perhaps encoded again itself. */
const PERCENT = '%(?:25)*';

/** The prefix and then letters, digits, hyphens and underscores, each as it is or percent-encoded. */
const KEY = new RegExp(
  `${[...KEY_PREFIX].map((char) => `(?:${char}|${PERCENT}${toHex(char)})`).join('')}(?:[\\w-]|${PERCENT}(?:2d|3\\d|[46][1-9a-f]|[57][\\da]|5f)){20,}`,
  'gi',
);

function toHex(char: string): string {
  const upper = char.toUpperCase().charCodeAt(0).toString(16);
  return `(?:${char.charCodeAt(0).toString(16)}|${upper})`;
}

/** A secret that signs webhooks. It is never part of a URL. */
const WEBHOOK_SECRET = /whsec_[\w+/=]{8,}/g;

/**
 * Masks every key and secret in a text, so that keys sent in the wrong place are neither logged nor returned. Percent-encoded keys
 * and the beginnings of keys are masked too.
 */
export function hideKeys(text: string): string {
  return text.replace(KEY, `${KEY_PREFIX}***`).replace(WEBHOOK_SECRET, 'whsec_***');
}
