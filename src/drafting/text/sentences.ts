import type { Paragraph } from './layout.js';

/** A stretch of the text: UTF-16 offsets, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A full stop after these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s("“'‘])(?:[A-Z]|U\.S|U\.N|U\.K|E\.U|U\.S\.A|D\.C|D\.R|P\.R|Mr|Mrs|Ms|Dr|St|No|Nos|Art|Arts|para|paras|Res|Gen|Gov|Sen|Hon|H\.E|Jr|Sr|vs|cf|i\.e|e\.g|etc|op|Rev|Ed|Vol|p|pp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.[\s]*$/;

/** Words that start a sentence even after an abbreviation. */
const NEW_SENTENCE = /^(?:We|This|These|They|It|The|Our)\s/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a paragraph. Each line of a list is a sentence. */
export function splitSentences({ text, start }: Paragraph): Span[] {
  const spans: Span[] = [];
  let offset = start;
  for (const line of text.split('\n').flatMap(toPieces)) {
    let from: number | null = null;
    for (const { segment, index } of segmenter.segment(line)) {
      from ??= index;
      const to = index + segment.length;
      const next = line.slice(to, to + 6);
      const goesOn =
        (ABBREVIATION.test(segment.slice(-12)) && !NEW_SENTENCE.test(next)) ||
        /^\p{Ll}/u.test(next);
      if (goesOn && to < line.length) continue;
      pushTrimmed(spans, line, from, to, offset);
      from = null;
    }
    if (from !== null) pushTrimmed(spans, line, from, line.length, offset);
    offset += line.length + (text[offset - start + line.length] === '\n' ? 1 : 0);
  }
  return spans;
}

/** The segmenter takes quadratic time, so lines are segmented in pieces of about this length. */
const PIECE = 2_000;
/** Longer sentences are cut. */
const LONGEST_PIECE = 20_000;
const PIECE_END = /[.!?…。！？]["'”’)\]]?\s/g;

/** Splits a long line at ends of sentences. */
function toPieces(line: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (line.length - start > PIECE) {
    PIECE_END.lastIndex = start + PIECE;
    const at = PIECE_END.test(line) ? PIECE_END.lastIndex : line.length;
    const end = Math.min(at, start + LONGEST_PIECE);
    pieces.push(line.slice(start, end));
    start = end;
  }
  pieces.push(line.slice(start));
  return pieces;
}

function pushTrimmed(spans: Span[], line: string, from: number, to: number, offset: number): void {
  const words = line.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  if (end > start) spans.push({ start: offset + start, end: offset + end });
}
