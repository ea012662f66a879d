import { CHARACTER_STEPS, expandLigatures, type Step, TEXT_STEPS } from './characters.js';
import type { FoundDate } from './dates.js';
import { dropFurniture } from './drop-furniture.js';
import { findFootnotes } from './footnotes.js';
import { nameWords } from './name-words.js';
import type { PageFurniture } from './page-furniture.js';
import { joinPages, removeLineNumbers } from './pages.js';
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
  LINE_STEPS.forEach(step);
  const joined = joinPages(text);
  text = joined.text;
  notes.push(...joined.notes);
  note('Left out the running heads of pages:', joined.heads, MOST_LINES);
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
    doubts: [...doubtFoot(undressed.doubtful), ...doubtHyphens(unwrapped.doubtful)],
    uncertain: unwrapped.uncertain,
    dates: undressed.dates,
    footnotes: annotated.footnotes,
  };
}

const LINE_STEPS: readonly Step[] = [
  {
    note: 'Replaced tabs and runs of spaces inside lines by one space.',
    change: (it) => it.replace(/(?<=\S)(?:[ \t]{2,}|\t)(?=\S)/g, ' '),
  },
  { note: 'Removed the numbers of lines.', change: removeLineNumbers },
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

function doubtFoot(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [
    `What follows ${nameWords(lines, MOST_LINES)} may belong to the page. Remove it if it does.`,
  ];
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
