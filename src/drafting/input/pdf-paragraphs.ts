import type { PdfLine } from './pdf-lines.js';

/** How the lines of most of a file are set, in points. */
interface Setting {
  size: number;
  /** The distance between lines of a paragraph, in sizes of the font. */
  leading: number;
  /** Where most lines begin, and where the longest end. */
  left: number;
  right: number;
}

/** What is between two lines. */
type Break = 'none' | 'line' | 'paragraph';

/** A larger distance than the usual one, by this factor, parts paragraphs. */
const GAP = 1.22;

/** A smaller indentation, in sizes of the font, is none. */
const INDENT = 0.7;

/** Sizes that differ less, as a share, are the same. */
const SAME_SIZE = 0.06;

const BULLET = /^(?:[-–—•*·▪◦‣●○■□]|\uF0B7|\uF0A7)\s/;
const NUMBERED = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s/i;
const SENTENCE_END = /[.:;!?]["”’)]*(?:\[\d+\])?$/;

/** Joins lines to paragraphs, which blank lines separate. @param pages the lines of each page */
export function toParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const lines = pages.flat();
  const setting = findSetting(lines);
  const paragraphs: string[] = [];
  let parts: string[] = [];
  let start: PdfLine | null = null;
  lines.forEach((line, at) => {
    const last = lines[at - 1];
    const isBroken = last && start ? findBreak(last, line, start, setting) : 'paragraph';
    const text = line.text.replace(BULLET, '- ');
    if (isBroken === 'paragraph') {
      if (parts.length > 0) paragraphs.push(parts.join(''));
      parts = [text];
      start = line;
      return;
    }
    parts.push(
      isBroken === 'line' || isHyphenated(last?.text ?? '', text) ? '\n' : joint(last?.text ?? ''),
      text,
    );
    if (isBroken === 'line') start = line;
  });
  if (parts.length > 0) paragraphs.push(parts.join(''));
  return paragraphs;
}

/** A line that may end inside a word: the cleaning of the text decides about its hyphen. */
function isHyphenated(last: string, line: string): boolean {
  return /\p{L}[-‐\u00AD]$/u.test(last) && /^\p{L}/u.test(line);
}

function joint(last: string): string {
  return /[\p{L}\p{N}][—/-]$/u.test(last) ? '' : ' ';
}

function findBreak(last: PdfLine, line: PdfLine, start: PdfLine, setting: Setting): Break {
  const { size } = last;
  if (Math.abs(line.size - size) > size * SAME_SIZE) return 'paragraph';
  if (BULLET.test(line.text)) return 'paragraph';
  const isOpen = !fitsBehind(last, line, setting);
  if (NUMBERED.test(line.text) && (SENTENCE_END.test(last.text) || !isOpen)) return 'paragraph';
  if (last.page !== line.page || line.y > last.y)
    return findPageBreak(last, line, { isOpen, setting });
  if (last.y - line.y > setting.leading * size * GAP) return 'paragraph';
  if (areCentred(last, line, setting)) return 'none';
  const indent = (line.x - last.x) / size;
  const isFirst = last === start;
  const isItem = isFirst && (BULLET.test(start.text) || NUMBERED.test(start.text));
  if (indent > INDENT && !isItem) return 'paragraph';
  if (indent < -INDENT && !isFirst) return 'paragraph';
  // A ragged margin is no break: prose goes on in lower case.
  return isOpen || /^\p{Ll}/u.test(line.text) ? 'none' : 'line';
}

/** A paragraph goes on behind a page or column if its line is full, and its sentence has not ended or goes on in lower case. */
function findPageBreak(
  last: PdfLine,
  line: PdfLine,
  { isOpen, setting }: { isOpen: boolean; setting: Setting },
): Break {
  const isIndented =
    line.x > setting.left + line.size * INDENT && line.x > last.x + line.size * INDENT;
  if (/^\p{Ll}/u.test(line.text)) return 'none';
  return isOpen && !isIndented && !SENTENCE_END.test(last.text) ? 'none' : 'paragraph';
}

/** Whether the first word of a line would have fitted on the line before, so that the author broke it. */
function fitsBehind(last: PdfLine, line: PdfLine, { right }: Setting): boolean {
  const [word = ''] = /^\S+/.exec(line.text) ?? [];
  const width = ((line.right - line.x) / Math.max(1, line.text.length)) * (word.length + 1);
  return last.right + Math.max(width * 1.3, last.size * 2) < right;
}

/** The lines of a title are set in the middle, and at least one has space on both sides. */
function areCentred(last: PdfLine, line: PdfLine, setting: Setting): boolean {
  const spaces = [last, line].map(
    ({ x, right }) => [x - setting.left, setting.right - right] as const,
  );
  return (
    spaces.every(([before, after]) => Math.abs(before - after) < line.size * 2) &&
    spaces.some(([before, after]) => Math.min(before, after) > line.size)
  );
}

function findSetting(lines: readonly PdfLine[]): Setting {
  const size = mostCommon(lines, (line) => line.size, 0.5);
  const body = lines.filter((line) => Math.abs(line.size - size) < size * SAME_SIZE);
  const left = mostCommon(body, (line) => line.x, 1);
  const rights = body.map((line) => line.right).sort((a, b) => a - b);
  const distances = body.flatMap((line, at) => {
    const last = body[at - 1];
    const distance = last && last.page === line.page ? (last.y - line.y) / size : 0;
    return distance > 0.8 && distance < 3 ? [distance] : [];
  });
  return {
    size,
    leading: findLeading(distances),
    left,
    right: rights[Math.floor(rights.length * 0.97)] ?? rights.at(-1) ?? 0,
  };
}

/** At least this share of the lines is set at the usual distance, which is the smallest: others part paragraphs. */
const LEADING_SHARE = 0.15;

function findLeading(distances: readonly number[]): number {
  const sorted = [...distances].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * LEADING_SHARE)] ?? 1.2;
}

/** The most common value, weighed by the length of the text, of values rounded to a step. */
function mostCommon<Item extends { text: string }>(
  items: readonly Item[],
  measure: (item: Item) => number,
  step: number,
): number {
  const weights = new Map<number, number>();
  let best = 0;
  for (const item of items) {
    const value = Math.round(measure(item) / step) * step;
    const weight = (weights.get(value) ?? 0) + item.text.length;
    weights.set(value, weight);
    if (weight > (weights.get(best) ?? 0)) best = value;
  }
  return best;
}
