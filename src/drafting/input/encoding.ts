import { analyse } from 'chardet';
import { refuse } from './file-format.js';

export interface DecodedText {
  text: string;
  notes: string[];
  doubts: string[];
}

/**
 * Decodes a text: by its byte order mark, as UTF-8 if it is valid UTF-8, by a declared encoding, or else by detection.
 * Servers declare a default encoding for files in another one, but a text that only looks like UTF-8 is unlikely.
 *
 * @param declared labels of encodings, the most reliable first
 */
export function decodeText(bytes: Uint8Array, declared: readonly string[]): DecodedText {
  const marked = findMark(bytes);
  if (marked !== null) {
    return {
      text: decode(bytes, marked) ?? '',
      notes: notesOn(marked, 'the byte order mark'),
      doubts: [],
    };
  }
  const [first] = declared;
  const utf8 = isHiddenInUtf8(first) ? null : decode(bytes, 'utf-8', { fatal: true });
  if (utf8 !== null && !utf8.includes('\0'))
    return { text: utf8, notes: noteOnUtf8(utf8, first), doubts: [] };
  const pattern = findUtf16(bytes);
  if (pattern !== null) {
    return {
      text: decode(bytes, pattern) ?? '',
      notes: notesOn(pattern, 'its zero bytes'),
      doubts: [],
    };
  }
  if (utf8 !== null) return { text: utf8, notes: [], doubts: [] };
  for (const label of declared) {
    const text = decode(bytes, label, { fatal: true });
    if (text !== null)
      return { text, notes: notesOn(nameOf(label) ?? label, 'its declaration'), doubts: [] };
  }
  return detect(bytes, first ?? null);
}

function findMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Text in this Japanese encoding is also valid UTF-8. Declared UTF-16 doesn’t count: its zero bytes would show. */
function isHiddenInUtf8(label: string | undefined): boolean {
  return label !== undefined && nameOf(label) === 'iso-2022-jp';
}

/** @returns null if the encoding is unknown, or, with `fatal`, if the bytes are invalid in it */
function decode(bytes: Uint8Array, label: string, { fatal = false } = {}): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** The name of the encoding that a label stands for: `iso-8859-1` is read as windows-1252, as browsers do. */
function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function notesOn(encoding: string, reason: string): string[] {
  return encoding === 'utf-8' ? [] : [`Read as ${encoding}, by ${reason}.`];
}

/** Whether a character is not ASCII. */
const OTHER = /[^\0-\x7F]/;

function noteOnUtf8(text: string, declared: string | undefined): string[] {
  const name = declared === undefined ? 'utf-8' : nameOf(declared);
  if (name === 'utf-8' || !OTHER.test(text)) return [];
  return [`Read as utf-8, although ${declared} is declared: the bytes are valid UTF-8.`];
}

/** At least this share of every second byte of a text in UTF-16 is zero, if it has spaces and Latin letters. */
const ZERO_SHARE = 0.1;

/** Latin text in UTF-16 has zeros in only one byte of each pair. */
function findUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 65_536) & ~1;
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < (length / 2) * ZERO_SHARE || Math.min(even, odd) > length * 0.01)
    return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** How many words with letters that depend on the encoding are named. */
const MOST_NAMED = 12;

/** How many bytes are examined. */
const SAMPLE_BYTES = 262_144;

function detect(bytes: Uint8Array, declared: string | null): DecodedText {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (looksBinary(sample)) {
    throw refuse('no text, and in no format that can be read', 'send text, HTML, DOCX or PDF');
  }
  const [best] = analyse(sample).filter(
    ({ name }) => nameOf(name) !== null && !/^utf-/i.test(name),
  );
  const encoding = nameOf(best?.name ?? 'windows-1252') ?? 'windows-1252';
  const text = decode(bytes, encoding) ?? '';
  const words = new Set(text.match(/[\p{L}\p{M}]{0,40}[\u0080-\uFFFF][\p{L}\p{M}]{0,40}/gu));
  const named = [...words]
    .slice(0, MOST_NAMED)
    .map((word) => JSON.stringify(word))
    .join(', ');
  const others = words.size > MOST_NAMED ? ` and ${words.size - MOST_NAMED} others` : '';
  const cause =
    declared === null
      ? 'The encoding is not declared, and the bytes are not valid UTF-8'
      : `The bytes are not valid ${declared}, which is declared`;
  return {
    text,
    notes: [],
    doubts: [`${cause}. Read as ${encoding}, which is a guess. Check ${named}${others}.`],
  };
}

/** A text has few control characters besides white space. */
function looksBinary(bytes: Uint8Array): boolean {
  const controls = bytes.filter(
    (byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27),
  ).length;
  return controls > bytes.length / 50;
}
