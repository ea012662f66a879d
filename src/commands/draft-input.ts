import { readFileSync } from 'node:fs';
import { ExpectedError } from '../domain/expected-error.js';
import type { InputFile } from '../drafting/input/input-text.js';

/** The largest file that is read, in bytes. */
const MAX_FILE_BYTES = 33_554_432;

/** How long fetching a file may take, with its redirects. */
const FETCH_TIMEOUT_MS = 30_000;

export interface LoadedInput {
  file: InputFile;
  /** Where it was fetched from, after redirects; null for a file. */
  url: string | null;
}

/**
 * Loads a file, standard input for `-`, or what is at an http or https URL.
 *
 * @throws ExpectedError if it cannot be fetched or is too large
 */
export async function loadInput(place: string): Promise<LoadedInput> {
  if (/^https?:\/\//i.test(place)) {
    // Loaded when it is needed, like the readers of formats.
    const { fetchFile } = await import('./fetch-file.js');
    return fetchFile(place, { maxBytes: MAX_FILE_BYTES, timeoutMs: FETCH_TIMEOUT_MS });
  }
  const bytes = readFileSync(place === '-' ? 0 : place);
  if (bytes.length > MAX_FILE_BYTES) {
    throw new ExpectedError(
      `${place} has ${bytes.length} bytes; at most ${MAX_FILE_BYTES} are read.`,
    );
  }
  return { file: { bytes, mediaType: null, charset: null }, url: null };
}
