import { endsSentence, goesOn, WIDEST } from './margin.js';

/** A text without what its pages put between its lines. */
export interface Joined {
  text: string;
  /** What was removed: one sentence each. */
  notes: string[];
  /** The titles and the like that were repeated at the edges of pages. */
  heads: string[];
}

/** Page numbers: "Page 2 of 3", "- 2 -", "2/3". */
const PAGE_NUMBER =
  /^(?:page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|\d{1,3} ?\/ ?\d{1,3}|\d{1,3})$/i;
/** The page number in a running head: "Joint Statement on Fish, Page 2 of 3". */
const NUMBER_IN_HEAD = /^page \d{1,4} (?:of|\/) \d{1,4}\b|\bpage \d{1,4} (?:of|\/) \d{1,4}$/i;
/** Longer lines, in characters, are no running heads. */
const LONGEST_HEAD = 120;
/** Running heads repeat at least this much of the title, in characters. */
const SHORTEST_HEAD = 10;

const BREAK = '\f';

/** Removes page breaks, page numbers and running heads, and joins the sentences that go on over the page. */
export function joinPages(text: string): Joined {
  const lines = text.split('\n');
  const numbers = new Set([...lines.keys()].filter((at) => isPageNumber(lines, at)));
  const breaks = new Set([...lines.keys()].filter((at) => lines[at] === BREAK));
  const heads = findHeads(lines, new Set([...numbers, ...breaks]));
  const removed = new Set([...numbers, ...breaks, ...heads]);
  if (removed.size === 0) return { text, notes: [], heads: [] };
  return {
    text: removeLines(lines, removed),
    notes: [
      ...(breaks.size > 0 ? ['Removed page breaks.'] : []),
      ...(numbers.size > 0 ? ['Removed page numbers.'] : []),
    ],
    heads: [...new Set([...heads].map((at) => (lines[at] ?? '').trim()))],
  };
}

/** A number alone on a line counts only beside a blank line or a page break. */
function isPageNumber(lines: readonly string[], at: number): boolean {
  const isBlank = (line = '') => line.trim() === '';
  return (
    PAGE_NUMBER.test((lines[at] ?? '').trim()) && (isBlank(lines[at - 1]) || isBlank(lines[at + 1]))
  );
}

/** Running heads stand beside page numbers or breaks, and repeat each other or the title; or they have the page number. */
function findHeads(lines: readonly string[], marks: ReadonlySet<number>): Set<number> {
  const isFilled = (at: number) => (lines[at] ?? '').trim() !== '' && !marks.has(at);
  const filled = [...lines.keys()].filter(isFilled);
  const title = keyOf(
    filled
      .slice(0, 3)
      .map((at) => lines[at] ?? '')
      .join(' '),
  );
  const beside = filled.filter((at, index) => {
    const before = filled[index - 1] ?? -1;
    const after = filled[index + 1] ?? lines.length;
    return index > 0 && (hasMark(marks, before, at) || hasMark(marks, at, after));
  });
  const counts = new Map<string, number>();
  for (const at of beside) {
    const key = keyOf(lines[at] ?? '');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRepeated = (key: string) =>
    key !== '' &&
    ((counts.get(key) ?? 0) > 1 || (key.length >= SHORTEST_HEAD && title.startsWith(key)));
  const isShort = (at: number) => (lines[at] ?? '').length <= LONGEST_HEAD;
  return new Set([
    ...beside.filter((at) => isShort(at) && isRepeated(keyOf(lines[at] ?? ''))),
    ...filled.filter((at) => isShort(at) && NUMBER_IN_HEAD.test((lines[at] ?? '').trim())),
  ]);
}

/** Whether a mark stands between two lines that have only blank ones and marks between them. */
function hasMark(marks: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (marks.has(at)) return true;
  return false;
}

function keyOf(line: string): string {
  return line.toLowerCase().replace(/\d+/g, '').replace(/\s+/g, ' ').trim();
}

/** Removes lines, with the blank ones around them if a sentence goes on behind them. */
function removeLines(lines: readonly string[], removed: ReadonlySet<number>): string {
  // Each line with what separates it from the one before.
  const kept: { separator: string; line: string }[] = [];
  let isBetween = false;
  lines.forEach((line, at) => {
    if (removed.has(at)) {
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

/** The number of a line of which all lines have one: " 12 We urge". */
const LINE_NUMBER = /^[ \t]*(\d{1,4})(?:[ \t]+|$)/;
/** A shorter text, in lines, may be a list. */
const FEWEST_NUMBERED = 12;
/** The share of lines whose number is one more than that of the line before. */
const MOST_COUNTED = 0.8;

/** Removes the numbers of lines, which some drafts print at the margin. */
export function removeLineNumbers(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length < FEWEST_NUMBERED || !filled.every(isNumbered)) return text;
  const numbers = filled.map((line) => Number(LINE_NUMBER.exec(line)?.[1]));
  const counted = numbers.filter((number, at) => at > 0 && number === (numbers[at - 1] ?? 0) + 1);
  if (counted.length < filled.length * MOST_COUNTED) return text;
  return lines.map((line) => line.replace(LINE_NUMBER, '')).join('\n');
}

function isNumbered(line: string): boolean {
  return LINE_NUMBER.test(line) && line.length <= WIDEST;
}
