import type { PdfLine } from './pdf-lines.js';

/** Footnotes are set smaller than the text, by at least this factor. */
const SMALLER = 0.93;

/** The mark of a footnote at the start of a line. */
const MARK = /^\[?(\d{1,3})\]?[.)]?\s*(?=\D)/;

/** Moves the footnotes of each page behind the text, since a paragraph may go on over the page. */
export function separateNotes(pages: readonly (readonly PdfLine[])[]): {
  pages: PdfLine[][];
  notes: PdfLine[];
} {
  const size = sizeOf(pages.flat());
  const notes: PdfLine[] = [];
  const texts = pages.map((lines) => {
    const at = findStart(lines, size);
    const found = lines
      .slice(at)
      .map((line) => ({ ...line, text: line.text.replace(MARK, '[$1] ') }));
    notes.push(...found);
    return lines.slice(0, at);
  });
  return { pages: texts, notes };
}

/** Where the small lines at the foot of a page begin with a mark. */
function findStart(lines: readonly PdfLine[], size: number): number {
  let start = lines.length;
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at] as PdfLine;
    if (line.size > size * SMALLER) break;
    if (MARK.test(line.text)) start = at;
  }
  return start;
}

/** The size of most of the text. */
function sizeOf(lines: readonly PdfLine[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
