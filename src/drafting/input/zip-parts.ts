import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { UnreadableInputError } from './input-text.js';

/** Larger parts, in bytes, hold more text than a statement may have. */
const MAX_PART_BYTES = 16_777_216;

const MAX_ENTRIES = 10_000;

/** The parts of a ZIP archive. */
export interface ZipParts {
  names: ReadonlySet<string>;
  /** @returns null if there is no such part @throws UnreadableInputError if it is damaged or too large */
  read(name: string): Promise<string | null>;
}

/** Opens a ZIP archive, without inflating anything. @throws UnreadableInputError if it is damaged */
export async function openZip(bytes: Uint8Array): Promise<ZipParts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
    const entries = new Map<string, Entry>();
    if (zip.entryCount > MAX_ENTRIES) throw new Error('too many entries');
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return {
      names: new Set(entries.keys()),
      async read(name) {
        const entry = entries.get(name);
        return entry ? readPart(zip, entry) : null;
      },
    };
  } catch {
    throw damaged();
  }
}

async function readPart(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.isEncrypted()) {
    throw new UnreadableInputError(
      'unreadable',
      'The file is encrypted: save it without a password.',
    );
  }
  if (entry.uncompressedSize > MAX_PART_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      size += (chunk as Buffer).length;
      // The declared size may be wrong.
      if (size > MAX_PART_BYTES) break;
      chunks.push(chunk as Buffer);
    }
  } catch {
    throw damaged();
  }
  if (size > MAX_PART_BYTES) throw tooLarge();
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function tooLarge(): UnreadableInputError {
  return new UnreadableInputError(
    'too-long',
    `A part of the file has more than ${MAX_PART_BYTES / 1_048_576} MiB when it is unpacked. Cut what doesn’t belong to the statement.`,
  );
}

export function damaged(): UnreadableInputError {
  return new UnreadableInputError(
    'unreadable',
    'The file is damaged: it begins like a ZIP archive or a DOCX file, but cannot be unpacked.',
  );
}
