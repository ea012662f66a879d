import { readSignatoryList } from '../signatories/signatory-list.js';
import { endOfLeaders } from './leaders.js';
import { endOfOwn, endOfSpeakers, isDeterminer, type LastList } from './speakers.js';
import { type ClauseAct, FAR, type Speech } from './speech.js';

/** A subject that speaks for the signatories, by the indexes of its words. */
export interface Subject {
  at: number;
  end: number;
  /** It takes verbs in the third person. */
  isThird: boolean;
  /** It starts the sentence or a main clause. */
  isMain: boolean;
  /** It starts a sentence although words without punctuation stand before it: a heading. */
  isFresh: boolean;
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
  lists: LastList;
}

const SUBORDINATE = new Set(
  'which that as when where if until unless than what who whom because since once'.split(' '),
);
const COORDINATE = new Set(['and', 'but', 'while', 'yet', 'so', 'therefore', 'thus']);
const SINGULAR_PRONOUNS = new Set(['it', 'he', 'she']);

/** Reads the subject that starts at a word; null if none of those that speak for the signatories does. */
export function readSubject(speech: Speech, at: number, sentence: SentenceContext): Subject | null {
  const { words } = speech;
  const { first, limit, last, lists } = sentence;
  const key = words.key(at);
  const before = at > first ? words.key(at - 1) : '';
  const gap = at > first ? words.gap(at) : '';
  const isFresh = at > first && gap === ' ' && isDeterminer(key) && words.isCapital(at);
  const opens = at === first || /[,;:–—("“*]/.test(gap) || COORDINATE.has(before) || isFresh;
  const isMain = opens || !SUBORDINATE.has(before);
  const third = (end: number): Subject => ({ at, end, isThird: true, isMain: true, isFresh });
  if (key === 'we' && isQuoted(speech, first, at, limit)) return null;
  if (key === 'we' && last && !opens && !isContent(words, at, last) && !isOfMain(words, at))
    return null;
  // "On behalf of Chile and Peru, I thank"
  if (key === 'i' && words.key(first) === 'on' && words.key(first + 1) === 'behalf')
    return { ...third(at + 1), isThird: false, isMain };
  if (key === 'we')
    return { ...third(skipApposition(speech, at + 1, limit)), isThird: false, isMain };
  if (key === 'which' && last && gap.includes(',') && followsStatement(speech, last, at))
    return third(at + 1);
  if (!opens && !isDay(before)) {
    // "that Chile and Peru share …": Peru is no subject of its own.
    const isClause = SUBORDINATE.has(before) && at >= lists.end;
    const list = isClause ? readSignatoryList(speech, at, { limit }) : null;
    if (list) lists.end = list.end;
    return null;
  }
  if (key === 'our') {
    const end = endOfOwn(speech, at);
    return end === null ? null : third(end);
  }
  // Without "we", "they" are the signatories from the start.
  const isPlural = key === 'they' && (sentence.thirdSpoke || !speech.saysWe);
  const isSingular =
    sentence.thirdSpoke && SINGULAR_PRONOUNS.has(key) && sentence.isFirst && at === first;
  // "It will aggravate the situation" speaks of what others do.
  const refers = isPlural || (isSingular && !(key === 'it' && words.key(at + 1) === 'will'));
  // "It is time to …" refers to nobody.
  if (refers) return { ...third(at + 1), isMain: key !== 'it' };
  if (at < lists.end) return null;
  const end = endOfSpeakers(speech, at, limit, lists);
  return end === null ? null : third(end);
}

/**
 * Whether a clause is what the act before it reiterates: "We reiterate that we will …". Other clauses after an act belong to its
 * object: "We recall the treaty that we signed".
 */
export function isContent({ tokens }: Speech['words'], at: number, last: ClauseAct): boolean {
  if (last.carries === true) return false;
  return at === last.end || (at === last.end + 1 && tokens[last.end]?.key === 'that');
}

/** How many words "it is" and "that we" may be apart. */
const CLEFT_REACH = 9;

/** "…, it is with regret that we …", "…, in which we …" */
function isOfMain(words: Speech['words'], at: number): boolean {
  if (words.key(at - 1) === 'which') return words.gap(at - 2).includes(',');
  return words.key(at - 1) === 'that' && words.includes(['it'], at - CLEFT_REACH, at - 2);
}

const SAYING = ['said', 'says', 'stated', 'told', 'wrote', 'declared'];

/** "The minister of Norway said: “We …”": a quotation that starts in the sentence of its speaker. */
function isQuoted({ words }: Speech, first: number, at: number, limit: number): boolean {
  let isOpen = false;
  for (let index = Math.max(first, at - FAR); index <= at; index += 1) {
    for (const mark of words.gap(index).matchAll(/["“”]/g))
      isOpen = mark[0] === '“' || (mark[0] === '"' && !isOpen);
  }
  return isOpen && words.includes(SAYING, Math.max(first, at - FAR), Math.min(limit, at + FAR));
}

/** "Today President NAME", "This year the leaders", "On 9 May 2023 the leaders" */
function isDay(key: string): boolean {
  return key === 'today' || key === 'year' || /^(?:19|20)\d\d$/.test(key);
}

/** "our governments issued a joint statement, which called for …" */
function followsStatement({ words }: Speech, last: ClauseAct, at: number): boolean {
  const from = Math.max(last.end, at - FAR);
  return words.includes(['statement', 'declaration', 'communique'], from, at);
}

/** How many words an apposition without names may have. */
const LONGEST_APPOSITION = 60;

/** "We, the Foreign Ministers of A and B, meeting in C,": the word after it. */
function skipApposition(speech: Speech, at: number, limit: number): number {
  const { words } = speech;
  const gap = words.gap(at);
  if (!/[,–—(-]/.test(gap) && words.key(at) !== 'the') return at;
  const end =
    endOfLeaders(speech, at, limit) ??
    readSignatoryList(speech, at, { limit, allowsUnknown: true })?.end;
  if (end !== undefined && end < limit) return end;
  if (!/[,–—]/.test(gap)) return at;
  // Without names, the apposition ends at its comma.
  for (let index = at + 1; index < Math.min(limit, at + LONGEST_APPOSITION); index += 1) {
    if (/[,–—]/.test(words.gap(index))) return index;
  }
  return at;
}
