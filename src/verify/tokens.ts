import { UNSPACED_LETTER } from '../scripts.js';

/** A word, or a mark of punctuation, and where it stands: offsets in UTF-16 units. */
export interface Token {
  text: string;
  /** The same in lower case: what it is compared by. */
  word: string;
  start: number;
  end: number;
}

const RUN = /[\p{L}\p{M}\p{N}]+|\S/gu;
const HAS_UNSPACED = new RegExp(UNSPACED_LETTER, 'u');
const UNSPACED_OR_REST = new RegExp(
  `${UNSPACED_LETTER}\\p{M}*|(?:(?!${UNSPACED_LETTER}).)+`,
  'gsu',
);

/** The words and marks of a text, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (word: string, start: number) => {
    tokens.push({ text: word, word: word.toLowerCase(), start, end: start + word.length });
  };
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!HAS_UNSPACED.test(run)) {
      add(run, index);
      continue;
    }
    for (const letter of run.matchAll(UNSPACED_OR_REST)) add(letter[0], index + letter.index);
  }
  return tokens;
}
