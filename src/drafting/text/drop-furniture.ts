import type { FoundDate } from './dates.js';
import { endsSentence, goesOn } from './margin.js';
import { isDateOnly, type PageFurniture } from './page-furniture.js';

/** A text without what its page put around it. */
export interface Undressed {
  text: string;
  /** The lines that were left out. */
  dropped: string[];
  /** Dates of publication in them. */
  dates: FoundDate[];
  /** Lines that stayed, although what follows them may belong to the page. */
  doubtful: string[];
}

/** How many lines of a page are searched above the first paragraph and below the last one. */
const MOST_LINES = 60;
/** Longer lines and blocks, in characters, are paragraphs. */
const LONGEST_HEADING = 140;
const LONGEST_SHORT_SENTENCE = 70;

/** A line that is not blank. */
interface Line {
  /** Its index in the text. */
  at: number;
  words: string;
  /** Whether the sentence of the line before goes on. */
  isRest: boolean;
}

/** Leaves out the furniture of a page: above the title, between the title and the first paragraph, and below the last one. */
export function dropFurniture(text: string, furniture: PageFurniture): Undressed {
  const all = text.split('\n');
  const lines = all.flatMap((words, at): Line[] => {
    const last = all[at - 1] ?? '';
    return words.trim() === '' ? [] : [{ at, words: words.trim(), isRest: goesOn(last, words) }];
  });
  const head = findHead(lines, furniture);
  const foot = findFoot(lines.slice(head.end), furniture);
  const dropped = [...head.dropped, ...foot.dropped];
  const { doubtful } = foot;
  if (dropped.length === 0 || dropped.length === lines.length) {
    return { text, dropped: [], dates: [], doubtful };
  }
  const indexes = new Set(dropped.map(({ at }) => at));
  return {
    // A dropped line leaves a blank one, which keeps those around it apart.
    text: all.map((line, at) => (indexes.has(at) ? '' : line)).join('\n'),
    dropped: dropped.map(({ words }) => words),
    dates: head.dropped.flatMap(({ words }) => furniture.dateOf(words) ?? []),
    doubtful,
  };
}

/** @returns the furniture, and how many lines stand before the end of the first paragraph */
function findHead(
  lines: readonly Line[],
  furniture: PageFurniture,
): { dropped: Line[]; end: number } {
  const region: { line: Line; isDropped: boolean; isBeside: boolean }[] = [];
  let hasTitle = false;
  for (const line of lines.slice(0, MOST_LINES)) {
    const kind = line.isRest ? null : furniture.kindOf(line.words);
    if (kind === null && hasTitle && isProse(line.words)) break;
    if (kind === null && /^(?:We|Our)\b/.test(line.words)) break;
    const isDropped = kind === 'page' || (!hasTitle && isDateOnly(line.words));
    if (kind === null) hasTitle = true;
    region.push({ line, isDropped, isBeside: kind === 'beside' });
  }
  for (const order of [region, [...region].reverse()]) {
    order.forEach((entry, index) => {
      if (entry.isBeside && order[index - 1]?.isDropped) entry.isDropped = true;
    });
  }
  const dropped = region.filter(({ isDropped }) => isDropped).map(({ line }) => line);
  return { dropped, end: region.length };
}

function isProse(words: string): boolean {
  const isSentence = words.length > LONGEST_SHORT_SENTENCE && endsSentence(words);
  return words.length > LONGEST_HEADING || isSentence;
}

function findFoot(
  lines: readonly Line[],
  furniture: PageFurniture,
): { dropped: Line[]; doubtful: string[] } {
  const last = lines.slice(-MOST_LINES);
  const prose = last.findLastIndex(({ words }) => isProse(words));
  const ending = last.findIndex(
    ({ words, isRest }, index) => index > prose && !isRest && furniture.isEnding(words),
  );
  let start = ending === -1 ? last.length : ending;
  for (let index = start - 1; index > prose; index -= 1) {
    const { words, isRest } = last[index] ?? { words: '', isRest: true };
    const kind = isRest ? null : furniture.kindOf(words);
    if (kind === null) break;
    // What may belong to the statement is dropped only below a line of the page.
    if (kind === 'page' && !furniture.isLabelled(words)) start = index;
  }
  const above = last.slice(0, prose + 1);
  const doubtful = above.filter(({ words, isRest }) => !isRest && furniture.isEnding(words));
  return { dropped: last.slice(start), doubtful: doubtful.map(({ words }) => words) };
}
