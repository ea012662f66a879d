import type { Reading } from '../knowledge/lexicon.js';

/** How many words the name of a person may have. */
const LONGEST_PERSON = 9;

/** Words that begin an office, besides those for its holder: "Prime Minister". */
const BEGINS_OFFICE = new Set(['prime', 'foreign', 'vice', 'deputy', 'crown', 'federal']);
/** Words that begin no name, but a sentence or a part of it. */
const NO_NAME = new Set(
  'we our this that these those it they he she in on at joint statement declaration today following issued and'.split(
    ' ',
  ),
);

/** The words of a person's name; `to` is exclusive. */
export interface PersonName {
  from: number;
  to: number;
}

/** Reads the name of a person that starts at a word: "Joseph R. Biden, Jr.", "Mohammed bin Salman Al Saud". */
export function readPerson(reading: Reading, at: number): PersonName | null {
  const { words, lexicon } = reading;
  let from = at;
  while (from < at + MOST_HONORIFICS && isHonorific(reading, from)) from += 1;
  let to = from;
  for (let index = from; index < from + LONGEST_PERSON && index < words.length; index += 1) {
    const key = words.key(index);
    if (index > from && !isJoined(reading, index)) break;
    const isParticle = lexicon.particles.has(key) && !words.isCapital(index);
    if (isParticle) continue;
    // "Moon Jae-in"
    if (index > from && !words.isCapital(index) && /^[-‐‑]$/.test(words.gap(index))) {
      to = index + 1;
      continue;
    }
    if (!words.isCapital(index) || NO_NAME.has(key) || startsElse(reading, index, from)) break;
    to = index + 1;
  }
  return to > from ? { from: at, to } : null;
}

/** "His Excellency the Right Hon. Dr" */
const MOST_HONORIFICS = 6;

/** @param most how many honorifics may follow one another */
function isHonorific({ words, lexicon }: Reading, at: number, most = MOST_HONORIFICS): boolean {
  const key = words.key(at);
  // "The" stands before a name only with a title: "the Honourable".
  if (key === 'the') return ['right', 'hon', 'honourable', 'honorable'].includes(words.key(at + 1));
  // "HE Jane Doe", but not "He Lifeng".
  const isExcellency = words.tokens[at]?.text === 'HE';
  const isTitle = isExcellency || (words.isCapital(at) && lexicon.honorifics.has(key));
  return (
    isTitle &&
    /^[\s.]{1,2}$/.test(words.gap(at + 1)) &&
    (words.isCapital(at + 1) || (most > 1 && isHonorific({ words, lexicon }, at + 1, most - 1)))
  );
}

/** Whether a word belongs to the name before it. */
function isJoined({ words, lexicon }: Reading, at: number): boolean {
  const gap = words.gap(at);
  if (/^,?\s$/.test(gap) && lexicon.suffixes.has(words.key(at))) return true;
  if (/^\.\s?$/.test(gap)) return isAbbreviation({ words }, at - 1);
  return /^(?:\s|\s?[-’'‐‑“”"]\s?)$/.test(gap) && !gap.includes('\n');
}

/** Whether a full stop after a word doesn't end a sentence, because the word is an initial, or "Jr". */
export function isAbbreviation({ words }: Pick<Reading, 'words'>, at: number): boolean {
  const { text = '', key = '' } = words.tokens[at] ?? {};
  const isInitial = text.length === 1 && text !== text.toLowerCase();
  return isInitial || ['jr', 'sr', 'dr', 'mr', 'mrs', 'ms', 'hon'].includes(key);
}

/** Whether an office, an adjective or a party starts at a word. */
function startsElse(reading: Reading, at: number, from: number): boolean {
  const { words, lexicon } = reading;
  const key = words.key(at);
  if (lexicon.offices.isHolder(key) || BEGINS_OFFICE.has(key)) return true;
  if (lexicon.names.matchAdjective(words, at)) return true;
  const name = lexicon.names.match(words, at);
  if (!name || name.named.is === 'place') return false;
  // "Israel Katz"
  const isGivenName =
    at === from && name.end === at + 1 && words.isCapital(name.end) && words.gap(name.end) === ' ';
  return !isGivenName || startsElse(reading, name.end, from);
}
