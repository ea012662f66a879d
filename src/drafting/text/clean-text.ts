import type { FoundDate } from './dates.js';
import { dropFurniture } from './drop-furniture.js';
import { htmlToText, looksLikeHtml } from './html-text.js';
import type { PageFurniture } from './page-furniture.js';
import { unwrap } from './unwrap.js';

export interface CleanText {
  /** Paragraphs separated by one blank line; lists keep their lines. */
  text: string;
  /** What was changed, for the curator: one sentence each. */
  notes: string[];
  /** What the curator has to decide: one sentence each. */
  doubts: string[];
  /** The words around line breaks that may stand inside a sentence. */
  uncertain: string[];
  /** Dates of publication on the page around the statement. */
  dates: FoundDate[];
}

/** What cleaning knows. */
interface Typography {
  /** First parts of words that are often written with a hyphen. */
  hyphenated: ReadonlySet<string>;
  furniture: PageFurniture;
}

/** Longer lines, in characters, are whole paragraphs. */
const LONGEST_LINE = 130;

/** Page numbers: "Page 2 of 3", "- 2 -", "2/3". */
const PAGE_MARK =
  /^(?:page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|\d{1,3} ?\/ ?\d{1,3}|\d{1,3})$/i;

/** Turns pasted text into the form in which the registry stores it, and notes each change. */
export function cleanText(input: string, { hyphenated, furniture }: Typography): CleanText {
  const notes: string[] = [];
  const doubts: string[] = [];
  const step = (note: string, change: (text: string) => string) => {
    const changed = change(text);
    if (changed !== text) notes.push(note);
    text = changed;
  };
  let text = input.toWellFormed();
  step('Removed the byte order mark.', (it) => it.replace(/^\uFEFF/, ''));
  step('Converted Windows line endings (CR LF) to line feeds.', (it) => it.replace(/\r\n?/g, '\n'));
  step('Converted Unicode line and paragraph separators to line feeds.', (it) =>
    it.replace(/\u2028/g, '\n').replace(/\u2029/g, '\n\n'),
  );
  if (looksLikeHtml(text)) step('Removed HTML markup and kept the visible text.', htmlToText);
  step('Replaced non-breaking spaces, and removed soft hyphens and zero-width characters.', (it) =>
    it.replace(/[\u00A0\u2007\u202F]/g, ' ').replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, ''),
  );
  step('Removed controls of the writing direction, which reorder what follows.', (it) =>
    it.replace(/[\u202A-\u202E\u2066-\u2069]/g, ''),
  );
  step('Removed control characters, which the registry does not store.', (it) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
    it.replace(/\f/g, '\n\n').replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g, ''),
  );
  text = text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
  step('Replaced tabs and runs of spaces inside lines by one space.', (it) =>
    it.replace(/(?<=\S)(?:[ \t]{2,}|\t)(?=\S)/g, ' '),
  );
  step('Removed page numbers.', dropPageMarks);
  const undressed = dropFurniture(text, furniture);
  text = undressed.text;
  if (undressed.dropped.length > 0) {
    notes.push(
      `Left out the lines of the page around the statement: ${nameLines(undressed.dropped)}.`,
    );
  }
  const unwrapped = unwrap(text, hyphenated);
  step('Joined lines that were broken at the margin.', () => unwrapped.text);
  if (unwrapped.rejoined.length > 0) {
    notes.push(`Removed the hyphen at the end of a line from ${nameWords(unwrapped.rejoined)}.`);
  }
  if (unwrapped.doubtful.length > 0) {
    doubts.push(
      `The hyphens of ${nameWords(unwrapped.doubtful)} stood at the end of a line. Check that they belong to the words.`,
    );
  }
  step('Made a paragraph of each line.', separateParagraphs);
  const trimmed = text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  const { uncertain } = unwrapped;
  return { text: trimmed.trim(), notes, doubts, uncertain, dates: undressed.dates };
}

/** A number alone on a line counts only beside a blank line. */
function dropPageMarks(text: string): string {
  const lines = text.split('\n');
  return lines
    .filter(
      (line, at) =>
        !PAGE_MARK.test(line.trim()) ||
        !((lines[at - 1] ?? '') === '' || (lines[at + 1] ?? '') === ''),
    )
    .join('\n');
}

/** The most words that a note names. */
const MOST_NAMED = 100;

function nameWords(words: readonly string[]): string {
  const named = words.slice(0, MOST_NAMED).map((word) => JSON.stringify(word));
  const others = words.length > MOST_NAMED ? ` and ${words.length - MOST_NAMED} others` : '';
  return named.join(', ') + others;
}

/** How many characters of a line a note quotes. */
const QUOTED = 60;
/** The most lines that a note names. */
const MOST_LINES = 40;

function nameLines(lines: readonly string[]): string {
  const named = lines
    .slice(0, MOST_LINES)
    .map((line) => JSON.stringify(line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line));
  const others = lines.length > MOST_LINES ? ` and ${lines.length - MOST_LINES} others` : '';
  return named.join(', ') + others;
}

/** Separates paragraphs by blank lines if the text has none. */
function separateParagraphs(text: string): string {
  if (/\n[ \t]*\n/.test(text)) return text;
  const lines = text.split('\n');
  const isProse = lines.some((line) => line.length > LONGEST_LINE);
  return isProse ? lines.join('\n\n') : text;
}
