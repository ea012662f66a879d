import { LIMITS } from '../documents/document.js';
import type { PartyNames } from './party-names.js';
import type { FoundSignatory } from './signatories.js';
import { tokenise } from './tokens.js';

/** A title for a text without one. */
export function makeTitle(signatories: readonly FoundSignatory[], names: PartyNames): string {
  const list = signatories.map(({ party, nameAsSigned }) => names.nameOf(party) ?? nameAsSigned);
  if (list.length === 0) return 'Joint statement';
  const last = list.pop();
  const words = list.length === 0 ? last : `${list.join(', ')} and ${last}`;
  return `Joint statement by ${words}`.slice(0, LIMITS.titleLength);
}

const DULL = new Set(
  `a an and as at by for from in its joint of on s statement statements the their to regarding concerning following
  foreign ministers minister leaders governments government declaration communique text press release with`.split(
    /\s+/,
  ),
);
const LONGEST_TOPIC = 50;
const MOST_CODES = 4;
const MOST_WORDS = 9;

/** An id that tells what the statement is about: its topic, or else who signs it, and the year. */
export function makeId(
  title: string,
  signatories: readonly FoundSignatory[],
  year: string | null,
): string {
  const topic = /\b(?:on|regarding|concerning|about|following|to mark)\s+(.*)$/is.exec(title)?.[1];
  const words = tokenise(topic ?? title)
    .map(({ key }) => key.replace(/[^a-z0-9]/g, ''))
    .filter((key) => key !== '' && !DULL.has(key) && key !== year);
  const parts: string[] = [];
  // Without a topic, a long title is a list of names: their codes are shorter.
  if (topic === undefined && words.length > MOST_WORDS) words.length = 0;
  for (const word of words) {
    if (parts.join('-').length + word.length > LONGEST_TOPIC) break;
    parts.push(word);
  }
  if (parts.length === 0) {
    parts.push(
      'joint-statement',
      ...signatories.slice(0, MOST_CODES).map(({ party }) => party.toLowerCase()),
    );
  }
  return [...parts, ...(year === null ? [] : [year])]
    .join('-')
    .slice(0, LIMITS.idLength)
    .replace(/-+$/, '');
}
