/** Marks a key as ours, so that people and secret scanners recognise one. */
export const KEY_PREFIX = 'communique_';

/** Masks every key in a text, so that keys sent in the wrong place are neither logged nor returned. */
export function hideKeys(text: string): string {
  return text.replace(/communique_[\w-]{43}/gi, `${KEY_PREFIX}***`);
}
