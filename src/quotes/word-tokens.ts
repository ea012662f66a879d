import { UNSPACED_LETTER, WORD } from '../domain/folding.js';

/** A word, or a mark of punctuation, and where it stands: offsets in UTF-16 units. */
export interface Token {
  text: string;
  /** The same in lower case: what it is compared by. */
  word: string;
  start: number;
  end: number;
}

const RUN = new RegExp(`${WORD}|\\S`, 'gu');
/** Where every letter of these scripts stands, and others: it is told sooner than what a letter's script is. */
const MAY_HAVE_UNSPACED = /[\u0E00-\u1FFF\u2E80-\uFFFF]/;
const UNSPACED_OR_REST = new RegExp(
  `${UNSPACED_LETTER}\\p{M}*|(?:(?!${UNSPACED_LETTER}).)+`,
  'gsu',
);

/** The words and marks of a text, in order, as they are written. */
export function listWords(text: string): string[] {
  const runs = text.match(RUN) ?? [];
  return MAY_HAVE_UNSPACED.test(text)
    ? runs.flatMap((run) => run.match(UNSPACED_OR_REST) ?? [])
    : runs;
}

/** The same, and where they stand. */
export function tokenize(text: string): Token[] {
  let end = 0;
  return listWords(text).map((word) => {
    // Nothing but white space stands between two of them.
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { text: word, word: word.toLowerCase(), start, end };
  });
}
