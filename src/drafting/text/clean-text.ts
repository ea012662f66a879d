import { CHARACTER_STEPS, expandLigatures, type Step, TEXT_STEPS } from './characters.js';
import type { FoundDate } from './dates.js';
import { dropFurniture } from './drop-furniture.js';
import { findFootnotes } from './footnotes.js';
import { endsSentence, goesOn } from './margin.js';
import { nameWords } from './name-words.js';
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
  /** The paragraphs that are footnotes. */
  footnotes: string[];
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
  let text = input.toWellFormed();
  const step = ({ note, change }: Step) => {
    const changed = change(text);
    if (changed !== text) notes.push(note);
    text = changed;
  };
  const note = (words: string, named: readonly string[], most = MOST_WORDS) => {
    if (named.length > 0) notes.push(`${words} ${nameWords(named, most)}.`);
  };
  CHARACTER_STEPS.forEach(step);
  TEXT_STEPS.forEach(step);
  const expanded = expandLigatures(text);
  text = trimLines(expanded.text);
  note('Replaced the ligatures of', expanded.words);
  PAGE_STEPS.forEach(step);
  const undressed = dropFurniture(text, furniture);
  text = undressed.text;
  note('Left out the lines of the page around the statement:', undressed.dropped, MOST_LINES);
  const unwrapped = unwrap(text, hyphenated);
  step({ note: 'Joined lines that were broken at the margin.', change: () => unwrapped.text });
  note('Removed the hyphen at the end of a line from', unwrapped.rejoined);
  step({ note: 'Made a paragraph of each line.', change: separateParagraphs });
  const annotated = findFootnotes(tidy(text));
  note('Removed the numbers of footnotes from', annotated.numbered);
  note('These footnotes make no claims:', annotated.footnotes, MOST_LINES);
  return {
    text: annotated.text,
    notes,
    doubts: doubtHyphens(unwrapped.doubtful),
    uncertain: unwrapped.uncertain,
    dates: undressed.dates,
    footnotes: annotated.footnotes,
  };
}

const PAGE_STEPS: readonly Step[] = [
  {
    note: 'Replaced tabs and runs of spaces inside lines by one space.',
    change: (it) => it.replace(/(?<=\S)(?:[ \t]{2,}|\t)(?=\S)/g, ' '),
  },
  // Before the page breaks, which show that they are none of the text.
  { note: 'Removed page numbers.', change: (it) => joinPages(it, isPageMark) },
  { note: 'Removed page breaks.', change: (it) => joinPages(it, (line) => line === '\f') },
];

function trimLines(text: string): string {
  return text
    .replaceAll('\f', '\n\f\n')
    .split('\n')
    .map((line) => (line === '\f' ? line : line.trimEnd()))
    .join('\n');
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A number alone on a line counts only beside a blank line or a page break. */
function isPageMark(line: string, last: string, next: string): boolean {
  return PAGE_MARK.test(line.trim()) && (last.trim() === '' || next.trim() === '');
}

/** Removes lines between pages, with the blank lines around them if a sentence goes on over the page. */
function joinPages(
  text: string,
  isMark: (line: string, last: string, next: string) => boolean,
): string {
  const lines = text.split('\n');
  // Each line with what separates it from the one before.
  const kept: { separator: string; line: string }[] = [];
  let isBetween = false;
  lines.forEach((line, at) => {
    if (isMark(line, lines[at - 1] ?? '', lines[at + 1] ?? '')) {
      isBetween = true;
      return;
    }
    if (line === '' || !isBetween) {
      kept.push({ separator: '\n', line });
      return;
    }
    isBetween = false;
    const end = kept.findLastIndex((one) => one.line !== '') + 1;
    const last = kept[end - 1]?.line ?? '';
    const isOne = goesOn(last, line) && !last.endsWith('-');
    if (isOne) kept.length = end;
    else if (end === kept.length && endsSentence(last)) kept.push({ separator: '\n', line: '' });
    kept.push({ separator: isOne ? ' ' : '\n', line });
  });
  return kept.map(({ separator, line }, at) => (at === 0 ? line : separator + line)).join('');
}

function doubtHyphens(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  return [
    `The hyphens of ${nameWords(words, MOST_WORDS)} stood at the end of a line. Check that they belong to the words.`,
  ];
}

/** The most words, and the most lines, that a note names. */
const MOST_WORDS = 100;
const MOST_LINES = 40;

/** Separates paragraphs by blank lines if the text has none. */
function separateParagraphs(text: string): string {
  if (/\n[ \t]*\n/.test(text)) return text;
  const lines = text.split('\n');
  const isProse = lines.some((line) => line.length > LONGEST_LINE);
  return isProse ? lines.join('\n\n') : text;
}
