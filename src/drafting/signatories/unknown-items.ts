import type { Reading } from '../knowledge/lexicon.js';
import { endOfOffice } from './list-offices.js';

/** Words in a list that should name a party, but name none that is known; `to` is exclusive. */
export interface UnknownItem {
  from: number;
  to: number;
}

/** How many words an unknown name may have. */
const LONGEST_UNKNOWN = 10;
const INNER = new Set('of the for and on in de du la le al d s to'.split(' '));
/** Words that begin a clause, a date or a document, not a name. */
const NO_NAME = new Set(
  'we our us this that these those it they he she in on at as joint statement declaration communique today following january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Whether an office introduces an unknown name as the first of a list: "the Foreign Ministers of Atlantis, Chile and Peru". */
export function startsWithUnknown({ words, lexicon }: Reading, at: number): boolean {
  const end = endOfOffice({ words, lexicon }, at);
  const last = words.key(end - 1) === 'the' ? end - 2 : end - 1;
  const phrase = words.slice(at, end);
  const introduces = lexicon.offices.isPlural(phrase) || /\bgovernments\b/i.test(phrase);
  return end > at + 1 && introduces && ['of', 'from'].includes(words.key(last));
}

/**
 * Reads an unknown name, which consists of capitalised words.
 *
 * @param knownEnd where a person of an unknown party ends
 */
export function readUnknownItem(
  reading: Reading,
  at: number,
  knownEnd: number | undefined,
): UnknownItem | null {
  if (knownEnd !== undefined && knownEnd > at) return { from: at, to: knownEnd };
  const { words, lexicon } = reading;
  const office = startsWithUnknown(reading, at) ? endOfOffice(reading, at) : at;
  const from = words.key(office) === 'the' ? office + 1 : office;
  let to = from;
  for (let index = from; index < from + LONGEST_UNKNOWN && index < words.length; index += 1) {
    if (index > from && !/^(?:\s|\s?[-’'‐‑&]\s?)$/.test(words.gap(index))) break;
    const key = words.key(index);
    if (index > from && lexicon.names.startsAt(words, index) && words.key(index - 1) === 'and')
      break;
    if (words.isCapital(index) && !NO_NAME.has(key)) to = index + 1;
    else if (!INNER.has(key) || index === from) break;
  }
  // "Chile and Peru and …": a conjunction between two capitalised words may join two items.
  for (let index = from + 1; index < to; index += 1) {
    if (words.key(index) === 'and') return { from, to: index };
  }
  return to > from ? { from, to } : null;
}
