import { quoteBreak } from './broken-lines.js';
import { LineEndHyphens } from './line-end-hyphens.js';
import { findInlineNumbers, isBullet, isListItem } from './list-markers.js';
import {
  endsClause,
  endsSentence,
  findMargin,
  goesOn,
  isUnfinished,
  reach,
  WIDEST,
} from './margin.js';

/** A text whose lines were joined where a margin had broken them. */
export interface Unwrapped {
  text: string;
  /** The words that lost a hyphen at the end of a line, each once. */
  rejoined: string[];
  /** Words whose hyphen at the end of a line may be the typesetter's. */
  doubtful: string[];
  /** The words around line breaks that stayed in paragraphs whose other lines were joined. */
  uncertain: string[];
}

/** The shortest line that a word is divided on, in characters. */
const SHORTEST_DIVIDED = 25;
/** Shorter blocks, in characters, are headings and the like. */
const SHORTEST_PROSE = 200;

/** Unfinished lines of this share of the margin are full too: letters differ in width, and markup was removed. */
const LONG = 0.8;

/** How the text as a whole is laid out. */
interface Setting {
  /** The reach of full lines; null if no margin broke the lines. */
  margin: number | null;
  /** Whether indentation begins paragraphs. */
  byIndent: boolean;
  /** Whether short lines end paragraphs, because no blank lines do. */
  byShortLines: boolean;
}

/** What a line break stands for. */
type Break = 'margin' | 'line' | 'paragraph';

/**
 * Joins the lines of each paragraph that a margin broke: the next word would not have fitted. Other line breaks, such as those
 * of lists, are the author's. Where blank lines don't separate the paragraphs, indentation or short last lines do.
 *
 * @param prefixes first parts of words that are often written with a hyphen: "non", "co"
 */
export function unwrap(text: string, prefixes: ReadonlySet<string>): Unwrapped {
  const blocks = text.split(/\n{2,}/).map((block) => block.split('\n'));
  const setting = findSetting(blocks);
  const hyphens = new LineEndHyphens(text, prefixes);
  const uncertain: string[] = [];
  const paragraphs = blocks.map((lines, index) => {
    const isInline = findInlineNumbers(lines);
    const isList = isListOfNames(lines, setting);
    const kept: string[] = [];
    let joined = 0;
    const parts = [lines[0] ?? ''];
    lines.slice(1).forEach((line, at) => {
      const last = lines[at] ?? '';
      const words = line.trimStart();
      const isItem = isList || (isListItem(line, last) && !isInline(line));
      const found = judgeBreak(last, line, isItem, setting);
      if (found === 'line' && !isItem && !endsClause(last)) kept.push(quoteBreak(last, words));
      if (found !== 'margin') {
        parts.push(found === 'line' ? '\n' : '\n\n', words);
        return;
      }
      joined += 1;
      const joint = hyphens.joint(last, words);
      if (joint === 'divided') parts.push((parts.pop() ?? '').slice(0, -1), words);
      else parts.push(joint, words);
    });
    // The lines of the first block become the title.
    if (index > 0 && joined > 0) uncertain.push(...kept);
    return parts.join('');
  });
  const { rejoined, doubtful } = hyphens;
  return {
    text: paragraphs.join('\n\n'),
    rejoined: [...rejoined],
    doubtful: [...doubtful],
    uncertain,
  };
}

function judgeBreak(
  last: string,
  line: string,
  isItem: boolean,
  { margin, byIndent, byShortLines }: Setting,
): Break {
  if (endsInsideWord(last, line)) return 'margin';
  const length = reach(last, line);
  const isLong = margin !== null && goesOn(last, line) && length >= margin * LONG;
  const isFull = margin !== null && (length >= margin || isLong);
  if (byIndent && isIndented(line) && (endsSentence(last) || !isFull)) {
    return isBullet(line, last) ? 'line' : 'paragraph';
  }
  if ((isFull || (margin !== null && isUnfinished(last))) && !isItem) return 'margin';
  if (!byShortLines || isBullet(line, last) || goesOn(last, line)) return 'line';
  const isHeading = margin !== null && last.length < margin / 2 && line.length > margin * 0.8;
  return endsSentence(last) || isHeading ? 'paragraph' : 'line';
}

/** "the end of coopera-", before "tion" */
function endsInsideWord(last: string, line: string): boolean {
  return (
    last.length >= SHORTEST_DIVIDED &&
    /\p{L}[-‐]$/u.test(last.slice(-3)) &&
    /^\s*[\p{L}\p{N}]/u.test(line)
  );
}

function isIndented(line: string): boolean {
  return /^(?: {2,}|\t)/.test(line);
}

/** Lines that all begin like names, and of which some are short. */
function isListOfNames(lines: readonly string[], { margin }: Setting): boolean {
  if (margin === null || lines.length < 3) return false;
  const breaks = lines.slice(1).map((line, at) => ({ last: lines[at] ?? '', line }));
  return (
    lines.every((line) => /^\s*[\p{Lu}\p{Lt}"“(]/u.test(line)) &&
    !breaks.some(({ last, line }) => goesOn(last, line) || endsSentence(last)) &&
    breaks.some(({ last, line }) => reach(last, line) < margin)
  );
}

/** Blank lines separate paragraphs unless indentation or short lines do so more often. */
function findSetting(blocks: readonly (readonly string[])[]): Setting {
  const margin = findMargin(blocks);
  const prose = blocks.filter((lines) => lines.join(' ').length > SHORTEST_PROSE);
  const least = Math.max(1, prose.length - 1);
  let indented = 0;
  let short = 0;
  for (const lines of prose) {
    for (const [at, line] of lines.slice(1).entries()) {
      const last = lines[at] ?? '';
      if (!endsSentence(last) || isBullet(line, last)) continue;
      if (isIndented(line)) indented += 1;
      const isShort = margin === null ? last.length > WIDEST : reach(last, line) < margin;
      if (isShort && /^\s*[\p{Lu}\p{N}"“‘(]/u.test(line)) short += 1;
    }
  }
  return { margin, byIndent: indented >= least, byShortLines: short >= least };
}
