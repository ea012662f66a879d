import { Introductions } from '../knowledge/leaders.js';
import { TokenisedText } from '../text/tokenised-text.js';
import { readListItem } from './list-entry.js';
import type { StatementReading } from './statement-reading.js';

/** How many words of the text are searched. */
const SEARCHED = 300;

/** Finds the persons whom the title and the beginning of the text introduce: "Mexican President Jane Doe". */
export function introducePersons(statement: StatementReading): Introductions {
  const found = new Introductions();
  for (const words of [new TokenisedText(statement.title), statement.words]) {
    const reading = { ...statement, words };
    const { names, offices, suffixes } = statement.lexicon;
    for (let at = 0; at < Math.min(words.length, SEARCHED); at += 1) {
      const begins =
        words.isCapital(at) &&
        (offices.hasWord(words.key(at)) ||
          names.matchAdjective(words, at) ||
          names.startsAt(words, at));
      const item = begins ? readListItem(reading, at, null) : null;
      const [entry] = item?.entries ?? [];
      if (!item || !entry?.person || item.entries.length > 1) continue;
      const surname = entry.person
        .split(/[\s,.]+/)
        .filter((word) => word !== '' && !suffixes.has(word.toLowerCase()))
        .at(-1);
      if (surname !== undefined && entry.named.is === 'party') found.add(surname, entry.named.code);
      at = item.end - 1;
    }
  }
  return found;
}
