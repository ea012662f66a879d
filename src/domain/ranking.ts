import type { Phrase } from './search-query.js';
import { SEPARATOR } from './search-words.js';

/** How much more a hit in a title weighs than one in the text. */
const TITLE_WEIGHT = 5;

/** How soon further occurrences stop to count, and how much longer texts are discounted: the constants of BM25. */
const SATURATION = 1.2;
const LENGTH_DISCOUNT = 0.75;

/**
 * Scores texts that all contain the phrases of a query, by BM25: the more often and the shorter the text, the higher. It
 * compares lengths with those of the texts it gets, and weighs all phrases the same, because each text contains them.
 *
 * @param texts as `toSearchWords` makes them
 * @param withTitles whether they begin with a title
 */
export function scoreTexts(
  texts: readonly string[],
  phrases: readonly Phrase[],
  withTitles: boolean,
): number[] {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const averageLength = Math.max(1, total / texts.length);
  const needles = phrases.map((tokens) => ` ${tokens.join(' ')} `);
  return texts.map((text) => {
    const titleEnd = withTitles ? text.indexOf(` ${SEPARATOR} `) : 0;
    const discount =
      SATURATION * (1 - LENGTH_DISCOUNT + (LENGTH_DISCOUNT * text.length) / averageLength);
    let score = 0;
    for (const needle of needles) {
      const count = weigh(text, needle, titleEnd);
      score += count / (count + discount);
    }
    return score;
  });
}

/** How often a text contains a phrase; more if its title does. */
function weigh(text: string, needle: string, titleEnd: number): number {
  let weight = 0;
  // Two tokens share the space between them.
  for (
    let at = text.indexOf(needle);
    at !== -1;
    at = text.indexOf(needle, at + needle.length - 1)
  ) {
    weight += at < titleEnd ? TITLE_WEIGHT : 1;
  }
  return weight;
}
