import { nearestPassage } from '../../documents/nearest.js';
import { type QuoteSelection, selectQuote } from '../../drafting/text/quote-selection.js';
import { passageAt } from './describe.js';
import { findWords, type Stretch } from './find-words.js';
import { choose, enter } from './terminal.js';

/** How much of the text tells one occurrence of words from another, in characters. */
const CONTEXT = 50;

/**
 * Asks for words of the text. Of words that occur more than once, one occurrence is chosen and selected by its context.
 *
 * @param scope the text, or the quote of a claim
 * @returns null if nothing was typed
 */
export async function askWords(
  message: string,
  scope: string,
  value = '',
): Promise<QuoteSelection | null> {
  const typed = await enter(`${message} (words … words for a passage)`, value, (words) => {
    if (words === '' || findWords(scope, words).length > 0) return null;
    const nearest = nearestPassage(words, scope);
    return `These words are not there.${nearest === null ? '' : ` Nearest: ${nearest}`}`;
  });
  if (typed === '') return null;
  const found = findWords(scope, typed);
  const [first] = found;
  const stretch = found.length === 1 ? first : await askWhich(scope, found);
  return stretch ? selectQuote(scope, stretch.start, stretch.end) : null;
}

/** Asks which occurrence of words is meant. */
export function askWhich(scope: string, found: readonly Stretch[]): Promise<Stretch | undefined> {
  return choose<Stretch | undefined>('These words occur more than once. Which?', [
    ...found.map((stretch) => {
      const { before, words, after } = passageAt(scope, stretch, CONTEXT);
      return { name: `${before}[${words}]${after}`.replace(/\s+/g, ' '), value: stretch };
    }),
    { name: 'None of these', value: undefined },
  ]);
}
