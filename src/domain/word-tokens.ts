import { UNSPACED_LETTER, WORD } from './folding.js';

/** A word or a punctuation mark, with its UTF-16 offsets. */
export interface Token {
  text: string;
  /** In lower case, for comparison. */
  word: string;
  start: number;
  end: number;
}

const RUN = new RegExp(`${WORD}|\\S`, 'gu');
/** Covers every letter of these scripts, and others: a range is faster to test than a script. */
const MAY_HAVE_UNSPACED = /[\u0E00-\u1FFF\u2E80-\uFFFF]/;
const UNSPACED_OR_REST = new RegExp(
  `${UNSPACED_LETTER}\\p{M}*|(?:(?!${UNSPACED_LETTER}).)+`,
  'gsu',
);

/** The words and punctuation marks of a text, in order. */
export function tokenize(text: string): Token[] {
  const runs = text.match(RUN) ?? [];
  const words = MAY_HAVE_UNSPACED.test(text)
    ? runs.flatMap((run) => run.match(UNSPACED_OR_REST) ?? [])
    : runs;
  let end = 0;
  return words.map((word) => {
    // There is only white space between two of them.
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { text: word, word: word.toLowerCase(), start, end };
  });
}
