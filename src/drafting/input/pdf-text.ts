import { getDocumentProxy } from 'unpdf';
import { type InputText, NO_SOURCE, UnreadableInputError } from './input-text.js';
import { dropFurniture } from './pdf-furniture.js';
import { type PdfLine, readLines } from './pdf-lines.js';
import { separateNotes } from './pdf-notes.js';
import { toParagraphs } from './pdf-paragraphs.js';

/** A statement of the greatest length has fewer pages. */
const MAX_PAGES = 300;

/** Pages with fewer characters have no text layer, whatever a scanner prints on them. */
const MIN_LENGTH = 20;

/** Characters that fonts leave without a meaning. */
const UNKNOWN = /[\uFFFD\uE000-\uF8FF]/g;

/** Reads the text layer of a PDF. @throws UnreadableInputError */
export async function readPdf(bytes: Uint8Array): Promise<InputText> {
  const pages = await readPages(bytes);
  const lengths = pages.map((lines) => lines.reduce((sum, { text }) => sum + text.length, 0));
  if (lengths.every((length) => length < MIN_LENGTH)) {
    throw unreadable(
      'The PDF has no text layer; it may be scanned: recognise its text (OCR), and check it.',
    );
  }
  const { pages: bodies, dropped } = dropFurniture(pages);
  const { pages: texts, notes } = separateNotes(bodies);
  const text = [...toParagraphs(texts), ...toParagraphs([notes])].join('\n\n');
  const empty = lengths.flatMap((length, at) => (length < MIN_LENGTH ? [at + 1] : []));
  const unknown = text.match(UNKNOWN)?.length ?? 0;
  return {
    text,
    notes: [
      'Read the text layer of a PDF, and joined its lines.',
      ...(dropped.length > 0 ? [`Left out running heads and page numbers: ${name(dropped)}.`] : []),
    ],
    doubts: [
      ...(empty.length > 0
        ? [
            `No text on ${empty.length === 1 ? 'page' : 'pages'} ${empty.slice(0, 20).join(', ')} of the PDF, which may be scanned or empty. Check them.`,
          ]
        : []),
      ...(unknown > 0
        ? [
            `The fonts of the PDF don’t say what ${unknown} of its characters are. Compare the text with the pages.`,
          ]
        : []),
    ],
    source: NO_SOURCE,
  };
}

async function readPages(bytes: Uint8Array): Promise<PdfLine[][]> {
  const document = await open(bytes);
  try {
    if (document.numPages > MAX_PAGES) {
      throw new UnreadableInputError(
        'too-long',
        `The PDF has ${document.numPages} pages; at most ${MAX_PAGES} are read. Extract those of the statement.`,
      );
    }
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readLines(page, number));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof UnreadableInputError) throw error;
    throw unreadable(DAMAGED);
  } finally {
    await document.destroy();
  }
}

const DAMAGED = 'The PDF is damaged: get it again, or print it to a new PDF.';

async function open(bytes: Uint8Array) {
  try {
    // PDF.js takes the bytes away from their owner.
    return await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    const isEncrypted = (error as Error).name === 'PasswordException';
    throw unreadable(isEncrypted ? 'The PDF is encrypted: save it without a password.' : DAMAGED);
  }
}

function unreadable(message: string): UnreadableInputError {
  return new UnreadableInputError('unreadable', message);
}

/** How many lines a note names, and how much of each, in characters. */
const MOST_NAMED = 8;
const NAME_LENGTH = 80;

function name(lines: readonly string[]): string {
  const named = lines
    .slice(0, MOST_NAMED)
    .map((line) => JSON.stringify(line.slice(0, NAME_LENGTH)));
  return (
    named.join(', ') + (lines.length > MOST_NAMED ? ` and ${lines.length - MOST_NAMED} others` : '')
  );
}
