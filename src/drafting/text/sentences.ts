/** A stretch of the text: UTF-16 offsets, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Matches a text that ends with an abbreviation or an initial. */
export function abbreviationPattern(abbreviations: readonly string[]): RegExp {
  const words = abbreviations.map((word) => word.replaceAll('.', '\\.')).join('|');
  // "ASEAN-U.S.", "(cf."
  return new RegExp(String.raw`(?:^|[\s("“'‘[\-‑–/])(?:[A-Z]\.|${words})\s*$`);
}

/** How many characters before a full stop an abbreviation may have. */
const LONGEST_ABBREVIATION = 12;

/** Words that start a sentence even after an abbreviation. */
const NEW_SENTENCE =
  /^(?:We|This|These|They|It|The|Our|He|She|In|At|On|As|To|Both|All|Such|Today|However|Furthermore|Moreover|Together|Finally|There|While)[\s,]/;
/** How many characters after a full stop that needs. */
const LONGEST_OPENER = 14;

/** A line without any of these is one sentence (UAX #29), and needs no segmenter, which takes time for each line. */
const MAY_END = /[\p{Sentence_Terminal}\p{Zl}\p{Zp}\u0085\r]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a paragraph that starts at an offset. Each line of a list is a sentence. */
export function splitSentences(text: string, start: number, abbreviation: RegExp): Span[] {
  const spans: Span[] = [];
  let offset = start;
  for (const line of text.split('\n').flatMap(toPieces)) {
    let from: number | null = null;
    const segments = MAY_END.test(line) ? segmenter.segment(line) : [{ segment: line, index: 0 }];
    for (const { segment, index } of segments) {
      from ??= index;
      const to = index + segment.length;
      const next = line.slice(to, to + LONGEST_OPENER);
      const goesOn =
        (abbreviation.test(segment.slice(-LONGEST_ABBREVIATION)) && !NEW_SENTENCE.test(next)) ||
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

/** What a boundary between "line." and "[1]" leaves of the mark of a footnote. */
const MARK_END = /^\d{1,3}\]\s*/;

function pushTrimmed(spans: Span[], line: string, from: number, to: number, offset: number): void {
  const words = line.slice(from, to).trimEnd();
  const mark = line[from - 1] === '[' ? (MARK_END.exec(words)?.[0].length ?? 0) : 0;
  const start = from + mark + (words.length - mark - words.slice(mark).trimStart().length);
  const end = from + (words.endsWith('[') ? words.slice(0, -1).trimEnd().length : words.length);
  if (end > start) spans.push({ start: offset + start, end: offset + end });
}
