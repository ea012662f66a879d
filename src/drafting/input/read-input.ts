import { decodeText } from './encoding.js';
import { findFormat, refuse } from './file-format.js';
import { looksLikeHtml, readHtml } from './html-text.js';
import { type InputFile, type InputText, NO_SOURCE, UnreadableInputError } from './input-text.js';

/** The most that is read, in characters. A statement has at most half as many. */
export const MAX_INPUT_LENGTH = 1_048_576;

/** Media types of what can be read, plain text first. */
export const INPUT_TYPES = {
  text: 'text/plain',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/**
 * Reads the text of a file: plain text, HTML, DOCX or PDF. The bytes decide about the format, whatever is declared.
 *
 * @throws UnreadableInputError
 */
export async function readInput(file: InputFile): Promise<InputText> {
  const input = await read(file);
  if (input.text.length > MAX_INPUT_LENGTH) {
    throw new UnreadableInputError(
      'too-long',
      `The text has ${input.text.length} characters; at most ${MAX_INPUT_LENGTH} are read. Cut what doesn’t belong to the statement.`,
    );
  }
  return input;
}

async function read(file: InputFile): Promise<InputText> {
  const { bytes } = file;
  const format = findFormat(bytes);
  if (format === 'pdf') {
    // Loaded when it is needed: it is as large as the rest of the program.
    const { readPdf } = await import('./pdf-text.js');
    return withNotes(await readPdf(bytes), noteOnType(file, 'PDF', INPUT_TYPES.pdf));
  }
  if (format === 'zip') {
    const { readDocx } = await import('./docx-text.js');
    return withNotes(await readDocx(bytes), noteOnType(file, 'DOCX', INPUT_TYPES.docx));
  }
  return readMarkup(file);
}

function withNotes(input: InputText, notes: string[]): InputText {
  return { ...input, notes: [...notes, ...input.notes] };
}

/** Media types that say nothing about the format. */
const VAGUE: ReadonlySet<string> = new Set([
  INPUT_TYPES.text,
  'application/octet-stream',
  'application/zip',
]);

function noteOnType({ mediaType }: InputFile, name: string, expected: string): string[] {
  if (mediaType === null || mediaType === expected || VAGUE.has(mediaType)) return [];
  return [`Read as ${name}, although ${mediaType} is declared.`];
}

/** Where a page may declare its encoding (HTML Standard §13.2.3.2), and more: scripts may stand before it. */
const PRESCAN_BYTES = 4_096;

function readMarkup(file: InputFile): InputText {
  const { bytes, mediaType, charset } = file;
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1');
  const inPage =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|^\s*<\?xml[^>]{0,100}?encoding=["']([\w:.-]{1,40})/i.exec(
      head,
    );
  const declared = [charset, inPage?.[1] ?? inPage?.[2]].flatMap((label) => label ?? []);
  const { text, notes, doubts } = decodeText(bytes, declared);
  const isHtml = looksLikeHtml(text);
  if (mediaType === INPUT_TYPES.pdf || mediaType === INPUT_TYPES.docx) {
    if (isHtml)
      doubts.push(
        `Read as a page in HTML, although ${mediaType} is declared. Check that it is the statement.`,
      );
    else
      throw refuse(
        `no ${mediaType === INPUT_TYPES.pdf ? 'PDF' : 'DOCX'}, although it is declared as one`,
        'check the file, which may be damaged',
      );
  }
  if (!isHtml) return { text, notes, doubts, source: NO_SOURCE };
  const page = readHtml(text);
  return { ...page, notes: [...notes, ...page.notes], doubts: [...doubts, ...page.doubts] };
}
