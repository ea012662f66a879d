import type { Reading } from '../knowledge/lexicon.js';
import type { Named, NameMatch } from '../knowledge/party-names.js';

/** A party or group named in a list, by the indexes of its words. */
export interface ListedName {
  named: Exclude<Named, { is: 'place' }>;
  /** The words of the name as signed, "Federal Republic of" included; `to` is exclusive. */
  from: number;
  to: number;
}

/** How many words may precede the short name. */
const LONGEST_STYLE = 6;

/** Reads a name with the formal words before it: "the Federal Republic of Germany". */
export function readListedName({ words, lexicon }: Reading, at: number): ListedName | null {
  for (let index = at; index <= at + LONGEST_STYLE; index += 1) {
    const match = matchName({ words, lexicon }, index);
    if (match) {
      const { named, end } = match;
      if (named.is === 'place') return null;
      // "the" is not part of the name.
      let from = at;
      while (from < end - 1 && words.key(from) === 'the') from += 1;
      return { named, from, to: end };
    }
    if (!lexicon.nameStyles.has(words.key(index))) return null;
    if (index > at && !/^[\s'’-]{1,2}$/.test(words.gap(index))) return null;
  }
  return null;
}

/** "the Sudan" is a name, but in "the Sudan Quad" the longer one counts. */
function matchName({ words, lexicon }: Reading, at: number): NameMatch | null {
  const match = lexicon.names.match(words, at);
  const next = words.key(at) === 'the' ? lexicon.names.match(words, at + 1) : null;
  return match && next && next.end > match.end ? next : match;
}
