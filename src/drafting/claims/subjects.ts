import type { PhraseMatch } from '../knowledge/phrase-book.js';
import { readSignatoryList, type SignatoryList } from '../signatories/signatory-list.js';
import { type ClauseAct, FAR, type Speech } from './speech.js';

/** A subject that speaks for the signatories, by the indexes of its words. */
export interface Subject {
  at: number;
  end: number;
  /** It takes verbs in the third person. */
  isThird: boolean;
  /** It starts the sentence or a main clause. */
  isMain: boolean;
}

/** A sentence, and what is known of it before a subject. Indexes of words. */
export interface SentenceContext {
  first: number;
  limit: number;
  /** The sentence before had a subject in the third person: "they" and "it" refer to it. */
  thirdSpoke: boolean;
  /** Nobody has spoken in the sentence yet. */
  isFirst: boolean;
  last: ClauseAct | null;
  /** Where the last list of names ended: no list starts inside another. */
  lists: { end: number };
}

const SUBORDINATE = new Set(
  'which that as when where if until unless than what who whom because since once'.split(' '),
);
const COORDINATE = new Set(['and', 'but', 'while', 'yet', 'so', 'therefore', 'thus']);
const OUR_OWN = new Set(['governments', 'countries', 'nations', 'ministers', 'leaders', 'states']);

/** Reads the subject that starts at a word; null if none of those that speak for the signatories does. */
export function readSubject(speech: Speech, at: number, sentence: SentenceContext): Subject | null {
  const { words } = speech;
  const { first, limit, last, lists } = sentence;
  const key = words.key(at);
  const before = at > first ? words.key(at - 1) : '';
  const gap = at > first ? words.gap(at) : '';
  const opens = at === first || /[,;:–—("“]/.test(gap) || COORDINATE.has(before);
  const isMain = opens || !SUBORDINATE.has(before);
  if (key === 'we')
    return { at, end: skipApposition(speech, at + 1, limit), isThird: false, isMain };
  if (key === 'our' && OUR_OWN.has(words.key(at + 1)))
    return { at, end: at + 2, isThird: true, isMain };
  if (key === 'which' && last && gap.includes(',') && followsStatement(speech, last, at))
    return { at, end: at + 1, isThird: true, isMain: true };
  if (!opens) return null;
  const canRefer = sentence.thirdSpoke && sentence.isFirst && at === first;
  if (canRefer && (key === 'they' || key === 'it'))
    return { at, end: at + 1, isThird: true, isMain: true };
  return at < lists.end ? null : readSpeakers(speech, at, limit, lists);
}

/** "our governments issued a joint statement, which called for …" */
function followsStatement({ words }: Speech, last: ClauseAct, at: number): boolean {
  const from = Math.max(last.end, at - FAR);
  return words.includes(['statement', 'declaration', 'communique'], from, at);
}

/** How many words such as "the two" may precede a speaker. */
const MAX_DETERMINERS = 3;
const DETERMINERS = ['the', 'all', 'both', 'these', 'two', 'three', 'four', 'five'];

/**
 * Reads speakers in the third person: "The Ministers", "the G7", "The United States, Japan and the Republic of Korea".
 *
 * @param lists moves on when a list of names is read
 */
export function readSpeakers(
  speech: Speech,
  at: number,
  limit: number,
  lists: { end: number },
): Subject | null {
  const { words } = speech;
  let begin = at;
  while (begin < at + MAX_DETERMINERS && DETERMINERS.includes(words.key(begin))) begin += 1;
  const speaker = matchSpeaker(speech, at, begin);
  if (speaker && speaker.end < limit) {
    // "Ministers" or "the ministers"
    if (!words.isCapital(begin) && begin === at) return null;
    const end = endOfSpeaker(speech, speaker.end, { limit, isDefinite: begin > at, lists });
    return end === null ? null : toSubject(end);
  }
  if (words.isCapital(begin) && speech.acronyms.has(words.key(begin))) return toSubject(begin + 1);
  const list = readSignatoryList(speech, at, { limit });
  if (!list) return null;
  lists.end = list.end;
  const isGroup = list.entries.every(({ named }) => named.is === 'group');
  const speaks = isGroup || (list.entries.length > 1 && areSignatories(list, speech));
  return speaks ? toSubject(list.end) : null;

  function toSubject(end: number): Subject | null {
    return end < limit ? { at, end, isThird: true, isMain: true } : null;
  }
}

function matchSpeaker(
  { words, lexicon }: Speech,
  from: number,
  to: number,
): PhraseMatch<true> | null {
  for (let at = from; at <= to; at += 1) {
    const match = lexicon.speakers.match(words.tokens, at);
    if (match) return match;
  }
  return null;
}

interface SpeakerContext {
  limit: number;
  /** "the members", not "members" */
  isDefinite: boolean;
  lists: { end: number };
}

/** Where "Ministers", "Ministers of A and B" or "members of the Core Group" ends; null if others speak. */
function endOfSpeaker(
  speech: Speech,
  at: number,
  { limit, isDefinite, lists }: SpeakerContext,
): number | null {
  if (!['of', 'from', 'to'].includes(speech.words.key(at))) return at;
  const list = readSignatoryList(speech, at + 1, { limit });
  if (list) {
    lists.end = list.end;
    return areSignatories(list, speech) ? list.end : null;
  }
  return isDefinite ? endOfBody(speech, at, limit) : null;
}

/** How many words the name of a body may have. */
const LONGEST_BODY = 8;

/** "members of the Core Group": the end of the body whose members speak. */
function endOfBody({ words, lexicon }: Speech, at: number, limit: number): number | null {
  for (let index = at; index < Math.min(limit, at + LONGEST_BODY); index += 1) {
    if (index > at && !/^[\s-]$/.test(words.gap(index))) return null;
    if (lexicon.bodies.has(words.tokens[index]?.text ?? '')) return index + 1;
  }
  return null;
}

function areSignatories({ entries }: SignatoryList, { signatories }: Speech): boolean {
  return entries.every(
    ({ named, isHighRepresentative }) =>
      isHighRepresentative || named.is === 'group' || signatories.has(named.code),
  );
}

/** How many words an apposition without names may have. */
const LONGEST_APPOSITION = 60;

/** "We, the Foreign Ministers of A and B, meeting in C,": the word after it. */
function skipApposition(speech: Speech, at: number, limit: number): number {
  const { words } = speech;
  const gap = words.gap(at);
  if (!/[,–—(-]/.test(gap) && words.key(at) !== 'the') return at;
  const list = readSignatoryList(speech, at, { limit });
  if (list && list.end < limit) return list.end;
  if (!/[,–—]/.test(gap)) return at;
  // Without names, the apposition ends at its comma.
  for (let index = at + 1; index < Math.min(limit, at + LONGEST_APPOSITION); index += 1) {
    if (/[,–—]/.test(words.gap(index))) return index;
  }
  return at;
}
