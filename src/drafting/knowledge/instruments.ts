import type { Rules } from '../rules.js';
import { keysOf, type TokenisedText } from '../text/tokenised-text.js';
import { PhraseBook, type PhraseMatch } from './phrase-book.js';

interface Instrument {
  name: string;
  isAcronym: boolean;
}

/** Finds the names of treaties and other instruments. */
export class Instruments {
  readonly #book = new PhraseBook<Instrument>();

  constructor(instruments: Rules['instruments']) {
    for (const { name, as } of instruments) {
      for (const written of as) {
        // "JCPoA", "NPT"
        const isAcronym = /^\p{Lu}{2}\S*$/u.test(written);
        this.#book.add(keysOf(written), { name, isAcronym });
      }
    }
  }

  match(words: TokenisedText, at: number): PhraseMatch<Instrument> | null {
    return this.#book.match(
      words.tokens,
      at,
      (end, { isAcronym }) => !isAcronym || /\p{Lu}{2}/u.test(words.slice(at, end)),
    );
  }
}
