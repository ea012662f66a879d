import { htmlToText, looksLikeHtml } from './html-text.js';

export interface CleanText {
  /** The paragraphs, parted by one blank line each; lines of a list stay lines. */
  text: string;
  /** What was changed, a sentence each, for the curator to know. */
  notes: string[];
}

/** A line this long was broken by a margin and not by the author. */
const MARGIN = 50;
/** No margin is wider. */
const LONGEST_MARGIN = 130;

/** Parts of words that keep their hyphen where a line ends after it: "long-\nterm". */
const KEEPS_HYPHEN =
  /(?:^|[^\p{L}])(?:long|short|non|well|self|so|co|anti|pro|post|pre|cross|high|low|full|ill|multi|inter|ex|world|peace|state|decision|law|policy|rules|ship|air|sea|sub|counter|human|arms|nuclear|cease|follow|two|three|four)$/iu;

/** Lines that belong to the page and not to the text: "Page 2 of 3", "- 2 -", "2/3". */
const PAGE_MARK =
  /^(?:page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|\d{1,3} ?\/ ?\d{1,3}|\d{1,3})$/i;

/** Makes of what was pasted the text as the registry would store it, and tells what it changed. */
export function cleanText(input: string): CleanText {
  const notes: string[] = [];
  const step = (note: string, change: (text: string) => string) => {
    const changed = change(text);
    if (changed !== text) notes.push(note);
    text = changed;
  };
  let text = input.toWellFormed();
  step('The byte order mark at the beginning was taken off.', (it) => it.replace(/^\uFEFF/, ''));
  step('Windows line ends (CR LF) became line feeds.', (it) => it.replace(/\r\n?/g, '\n'));
  step('Line and paragraph separators of Unicode became line feeds.', (it) =>
    it.replace(/\u2028/g, '\n').replace(/\u2029/g, '\n\n'),
  );
  if (looksLikeHtml(text))
    step('HTML was taken off: only the words that it shows are left.', htmlToText);
  step('Spaces that do not break, soft hyphens and marks without width were taken out.', (it) =>
    it.replace(/[\u00A0\u2007\u202F]/g, ' ').replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, ''),
  );
  step('Control characters, which no text of the registry holds, were taken out.', (it) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that it takes out.
    it.replace(/\f/g, '\n\n').replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g, ''),
  );
  text = text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
  step('Page numbers between paragraphs were taken out.', dropPageMarks);
  step('Words that were hyphenated at the end of a line were joined.', joinHyphenated);
  step('Lines without a blank line between them became paragraphs.', partParagraphs);
  step('Lines that a margin had broken were joined to paragraphs.', joinLines);
  const trimmed = text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  return { text: trimmed.trim(), notes };
}

/** A number alone on its line, where a paragraph goes on after it or a page begins. */
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

function joinHyphenated(text: string): string {
  const lines = text.split('\n');
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const next = /^\s*(\p{Ll})/u.test(line);
    if (before !== undefined && next && before.length > MARGIN / 2 && /\p{L}[-‐]$/u.test(before)) {
      const stem = before.slice(0, -1);
      const keeps = KEEPS_HYPHEN.test(stem.slice(-20));
      joined[joined.length - 1] = (keeps ? before : stem) + line.trimStart();
    } else {
      joined.push(line);
    }
  }
  return joined.join('\n');
}

/** Joins the lines of a paragraph where each but the last is long, and the next goes on as a list would not. */
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

/** A text of whole paragraphs that only single line feeds part. */
function partParagraphs(text: string): string {
  if (/\n[ \t]*\n/.test(text)) return text;
  const lines = text.split('\n');
  const isProse = lines.some((line) => line.length > LONGEST_MARGIN);
  return isProse ? lines.join('\n\n') : text;
}

function isListItem(line: string): boolean {
  return /^\s*(?:[-–—•*·▪◦‣]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/i.test(line);
}
