import { BREAKS_INSIDE } from './line-end-hyphens.js';
import { isListItem } from './list-markers.js';

/** Texts with narrower lines are lists or verses unless their sentences go on over the lines. In characters, like the next two. */
const NARROWEST = 50;
const NARROWEST_COLUMN = 28;
/** Longer lines are whole paragraphs. */
export const WIDEST = 130;
/** A text is broken at a margin if no more than this share of its lines is longer than WIDEST. */
const MOST_LONG_LINES = 0.1;
/** The share of lines that may be longer than the margin, or shorter than full ones: addresses and the like. */
const OUTLIERS = 0.03;
/** Printed lines, whose letters differ in width, are at least this long, as a share of the longest. */
const FULL_LINE = 0.65;
/** Fewer unfinished lines don't show how long full lines are at least. */
const FEW = 8;
/** So they may be shorter by this factor. */
const NEARLY_FULL = 0.9;
/** The share of lines with an unfinished sentence that are full in a text that is broken at a margin. */
const MOST_FULL = 0.8;

/** Words that no line of a list ends with. */
const UNFINISHED =
  /\s(?:the|an?|of|to|in|on|for|by|with|from|at|as|and|or|our|its|their|that|which|this|these|is|are|be|have|has|will|not)$/i;
const SENTENCE_END = /[.!?;:…]["”’)\]*]*$/;

/** How much of the end of a line is looked at, in characters. */
const TAIL = 20;

export function endsClause(line: string): boolean {
  return SENTENCE_END.test(line.slice(-TAIL));
}

export function endsSentence(line: string): boolean {
  return /[.!?…]["”’)\]]*$/.test(line.slice(-TAIL));
}

export function isUnfinished(line: string): boolean {
  return UNFINISHED.test(line.slice(-10));
}

/** Whether a sentence certainly goes on from one line to the next. */
export function goesOn(last: string, line: string): boolean {
  if (last === '' || endsClause(last) || isListItem(line, last)) return false;
  return /^\s*\p{Ll}/u.test(line) || isUnfinished(last);
}

/** How long a line would be with the first word of the next one. */
export function reach(last: string, line: string): number {
  return reachWith(last, /^\s*(\S+)/.exec(line)?.[1] ?? '');
}

/** How long a line would be with the first word of the next one up to a hyphen. */
function reachOfPart(last: string, line: string): number {
  return reachWith(last, /^\s*(\S+?(?:\p{L}[-‐—](?=\p{L})|(?=\s|$)))/u.exec(line)?.[1] ?? '');
}

function reachWith(last: string, word: string): number {
  return last.length + (BREAKS_INSIDE.test(last.slice(-2)) ? 0 : 1) + word.length;
}

/**
 * The reach from which on a line is full; null if the text is not broken at a margin. Lines whose sentences certainly go on
 * show it.
 */
export function findMargin(blocks: readonly (readonly string[])[]): number | null {
  const lines = blocks.flat();
  const long = lines.filter(({ length }) => length > WIDEST).length;
  if (long > lines.length * MOST_LONG_LINES) return null;
  const breaks = blocks
    .flatMap((block) => block.slice(1).map((line, at) => ({ last: block[at] ?? '', line })))
    .filter(({ last }) => last.length <= WIDEST);
  const lengths = breaks.map(({ last }) => last.length).sort((a, b) => b - a);
  const longest = lengths[Math.floor(lengths.length * OUTLIERS)] ?? 0;
  const dividesWords = breaks.some(({ last }) => BREAKS_INSIDE.test(last.slice(-2)));
  const unfinished = breaks
    .filter(({ last, line }) => goesOn(last, line))
    .map(({ last, line }) => (dividesWords ? reachOfPart(last, line) : reach(last, line)))
    .sort((a, b) => a - b);
  const isColumn =
    longest >= NARROWEST_COLUMN &&
    unfinished.length >= FEW &&
    unfinished.length > breaks.length / 2;
  if (longest < NARROWEST && !isColumn) return null;
  const least = longest * FULL_LINE;
  const full = unfinished.filter((length) => length >= least).length;
  if (full === 0 || full < unfinished.length * MOST_FULL) return null;
  const shortest = unfinished[Math.floor(unfinished.length * OUTLIERS)] ?? 0;
  const margin = Math.min(shortest, longest + 1);
  return Math.max(least, unfinished.length < FEW ? margin * NEARLY_FULL : margin);
}
