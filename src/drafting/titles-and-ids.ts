import { LIMITS } from '../domain/document-limits.js';
import type { Lexicon } from './knowledge/lexicon.js';
import type { FoundSignatory } from './signatories/find-signatories.js';
import { keysOf } from './text/tokenised-text.js';

/** `A, B and C` */
const ENUMERATION = new Intl.ListFormat('en-GB');

/** A title for a text without one. */
export function makeTitle(signatories: readonly FoundSignatory[], { names }: Lexicon): string {
  if (signatories.length === 0) return 'Joint statement';
  const list = signatories.map(({ party, nameAsSigned }) => names.nameOf(party) ?? nameAsSigned);
  return `Joint statement by ${ENUMERATION.format(list)}`.slice(0, LIMITS.titleLength);
}

const LONGEST_TOPIC = 50;
/** How many words a title without a topic may have to serve as one. */
const MAX_TITLE_WORDS = 9;
const MAX_CODES = 4;

/** An id from the topic, or else the signatories, and the year: `railway-2024`. */
export function makeId(
  title: string,
  signatories: readonly FoundSignatory[],
  { year, lexicon }: { year: string | null; lexicon: Lexicon },
): string {
  const topic = /\b(?:on|regarding|concerning|about|following|to mark)\s+(.*)$/is.exec(title)?.[1];
  // "U.S." is one word of an id.
  const words = keysOf((topic ?? title).replace(/\b(\p{Lu})\.(?=\p{Lu}\b)/gu, '$1'))
    .map((key) => key.replace(/[^a-z0-9]/g, ''))
    .filter((key) => key !== '' && !lexicon.dull.has(key) && key !== year);
  // A long title without a topic is a list of names; codes are shorter.
  const isNameList = topic === undefined && words.length > MAX_TITLE_WORDS;
  const parts = isNameList ? [] : takeWords(words);
  if (parts.length === 0) {
    const codes = signatories.slice(0, MAX_CODES).map(({ party }) => party.toLowerCase());
    parts.push('joint-statement', ...codes);
  }
  return [...parts, ...(year === null ? [] : [year])]
    .join('-')
    .slice(0, LIMITS.idLength)
    .replace(/-+$/, '');
}

function takeWords(words: readonly string[]): string[] {
  const taken: string[] = [];
  for (const word of words) {
    if (taken.join('-').length + word.length > LONGEST_TOPIC) break;
    taken.push(word);
  }
  return taken;
}
