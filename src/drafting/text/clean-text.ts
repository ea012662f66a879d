import { htmlToText, looksLikeHtml } from './html-text.js';

export interface CleanText {
  /** Paragraphs separated by one blank line; lists keep their lines. */
  text: string;
  /** What was changed, for the curator: one sentence each. */
  notes: string[];
}

/** A line of at least this length was broken at the margin, not by the author. */
const MARGIN = 50;
/** Longer lines are whole paragraphs. */
const LONGEST_MARGIN = 130;

/** Page numbers: "Page 2 of 3", "- 2 -", "2/3". */
const PAGE_MARK =
  /^(?:page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|\d{1,3} ?\/ ?\d{1,3}|\d{1,3})$/i;

/** Matches a text that ends with the first part of a hyphenated word: "long". */
export function hyphenatedPattern(firstParts: readonly string[]): RegExp {
  return new RegExp(String.raw`(?:^|[^\p{L}])(?:${firstParts.join('|')})$`, 'iu');
}

/** Turns pasted text into the form in which the registry stores it, and notes each change. */
export function cleanText(input: string, hyphenated: RegExp): CleanText {
  const notes: string[] = [];
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
  step('Removed page numbers.', dropPageMarks);
  step('Joined words that were hyphenated at the end of a line.', (it) =>
    joinHyphenated(it, hyphenated),
  );
  step('Made a paragraph of each line.', separateParagraphs);
  step('Joined lines that were broken at the margin.', joinLines);
  const trimmed = text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  return { text: trimmed.trim(), notes };
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

/** Joins words at line breaks; hyphenated words keep their hyphen. */
function joinHyphenated(text: string, hyphenated: RegExp): string {
  const lines = text.split('\n');
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const next = /^\s*(\p{Ll})/u.test(line);
    if (before !== undefined && next && before.length > MARGIN / 2 && /\p{L}[-‐]$/u.test(before)) {
      const stem = before.slice(0, -1);
      const keeps = hyphenated.test(stem.slice(-20));
      joined[joined.length - 1] = (keeps ? before : stem) + line.trimStart();
    } else {
      joined.push(line);
    }
  }
  return joined.join('\n');
}

/** Joins a long line with the next, unless that is a list item. */
function joinLines(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => {
      const lines = paragraph.split('\n');
      const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
      if (lines.length < 2 || longest < MARGIN || longest > LONGEST_MARGIN) return paragraph;
      return lines.reduce((before, line, at) => {
        const last = lines[at - 1] ?? '';
        const broken = last.length >= longest * 0.65 && !isListItem(line);
        return before + (broken ? ' ' : '\n') + line.trimStart();
      });
    })
    .join('\n\n');
}

/** Separates paragraphs by blank lines if the text has none. */
function separateParagraphs(text: string): string {
  if (/\n[ \t]*\n/.test(text)) return text;
  const lines = text.split('\n');
  const isProse = lines.some((line) => line.length > LONGEST_MARGIN);
  return isProse ? lines.join('\n\n') : text;
}

function isListItem(line: string): boolean {
  return /^\s*(?:[-–—•*·▪◦‣]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/i.test(line);
}
