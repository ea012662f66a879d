import type { ClaimKind } from '../../domain/vocabulary.js';
import { reasonFor } from '../knowledge/lexicon.js';
import type { VerbForm } from '../knowledge/verbs.js';
import type { Span } from '../text/sentences.js';
import type { TokenisedText } from '../text/tokenised-text.js';
import { followsNoun, readJoined, startsObject } from './joined-acts.js';
import { readPredicate } from './predicates.js';
import { type ClauseAct, FAR, type Predicate, type Speech, SURE } from './speech.js';
import { readSubject, type SentenceContext, type Subject } from './subjects.js';
import { readVerbAct } from './verb-acts.js';

/** An apposition of this many characters ("We, the Foreign Ministers of …,") is left out of the quote. */
const LONG_APPOSITION = 60;
/** Kinds that the first of two joined verbs decides: "welcome and support". */
const DECISIVE: ReadonlySet<ClaimKind> = new Set([
  'condemnation',
  'concern',
  'appeal',
  'demand',
  'warning',
  'support',
  'welcome',
]);

/** What the sentences before say about this one. */
export interface SentenceBefore {
  /** Its subject was in the third person. */
  thirdSpoke: boolean;
  /** It introduced a list, of which this is an item. */
  introduced: boolean;
}

export interface SentenceActs {
  acts: ClauseAct[];
  /** The last subject was in the third person. */
  isThird: boolean;
}

/** Reads all acts in a sentence whose subject speaks for the signatories. */
export function readActs(span: Span, speech: Speech, before: SentenceBefore): SentenceActs {
  const { words } = speech;
  const first = words.indexAt(span.start);
  const limit = words.indexAt(span.end);
  const { thirdSpoke } = before;
  const acts: ClauseAct[] = [];
  const lists = { end: first };
  let isThird = thirdSpoke;
  const initial = readInitial(speech, { first, limit, introduced: before.introduced });
  if (initial) acts.push(initial);
  let position = initial?.end ?? first;
  while (position < limit) {
    const last = acts.at(-1) ?? null;
    const sentence = { first, limit, thirdSpoke, isFirst: acts.length === 0, last, lists };
    const spoken = readClause(speech, position, sentence);
    if (spoken) {
      acts.push(spoken.act);
      isThird = spoken.isThird;
      position = Math.max(spoken.act.end, position + 1);
      continue;
    }
    const joined = last && readJoined(speech, position, limit, last);
    if (!joined) {
      position += 1;
      continue;
    }
    if (position === last.end) {
      // "welcome and support" is one act.
      last.end = joined.end;
      if (!DECISIVE.has(last.kind)) last.kind = joined.kind;
    } else acts.push(joined);
    position = joined.end;
  }
  return { acts, isThird };
}

/** The act of the subject that starts at a word. */
function readClause(
  speech: Speech,
  at: number,
  sentence: SentenceContext,
): { act: ClauseAct; isThird: boolean } | null {
  const { words } = speech;
  const { first, limit, last } = sentence;
  const subject = readSubject(speech, at, sentence);
  const predicate = subject && readBestPredicate(speech, subject, limit);
  if (!predicate) return null;
  // After a first act, a clause with an unknown verb ("as we met") makes no act of its own.
  const isHeard = predicate.confidence >= SURE || (sentence.isFirst && subject.isMain);
  if (!isHeard) return null;
  const isApart = words.start(predicate.at) - words.endBefore(subject.at + 1) > LONG_APPOSITION;
  const from = isApart ? predicate.at : clauseStart(words, subject.at, last?.end ?? first);
  const act = { ...withFeelingBefore(speech, subject.at, first, predicate), from };
  return { act, isThird: subject.isThird };
}

const NOT_BEFORE_VERB = new Set('to and or'.split(' '));
const BEFORE_NOUN = new Set('the our a its their for of'.split(' '));

/** The predicate right after the subject; if its verb is unknown, the first known verb further on. */
function readBestPredicate(speech: Speech, subject: Subject, limit: number): Predicate | null {
  const { words, lexicon } = speech;
  const { end, isThird, isMain } = subject;
  const next = readPredicate(speech, { start: end, limit, isThird });
  if (!isMain || (next && next.confidence >= SURE)) return next;
  const forms: VerbForm[] = isThird ? ['base', 'third', 'past'] : ['base'];
  for (let at = end + 1; at < Math.min(limit, end + FAR); at += 1) {
    const gap = words.gap(at);
    const before = words.key(at - 1);
    if (NOT_BEFORE_VERB.has(before) || BEFORE_NOUN.has(before) || /[;.:]/.test(gap)) continue;
    if (next && !isThird && !/[,–—)]/.test(gap)) continue;
    const match = lexicon.verbs.match(words.tokens, at, forms);
    if (!match || match.verb.isWeak === !match.verb.carries) continue;
    if (followsNoun(words, match.end) || !startsObject(words, match.end)) continue;
    const found = readPredicate(speech, { start: at, limit, isThird });
    return found ? { ...found, confidence: Math.min(found.confidence, 0.7) } : next;
  }
  return next;
}

/** "it is with great disappointment that we take note" is a concern. */
function withFeelingBefore(
  { words, lexicon }: Speech,
  at: number,
  first: number,
  predicate: Predicate,
): Predicate {
  if (words.key(at - 1) !== 'that') return predicate;
  let hasWith = false;
  for (let index = Math.max(first, at - 8); index < at - 1; index += 1) {
    const noun = hasWith ? lexicon.nouns.match(words.tokens, index) : null;
    if (noun) {
      const { kind, phrase } = noun.meaning;
      return { ...predicate, kind, rationale: reasonFor(`with ${phrase}`, kind) };
    }
    hasWith ||= words.key(index) === 'with';
  }
  return predicate;
}

/** How many words may precede an initial verb. */
const MAX_LEAD_WORDS = 3;
const LEAD = /^(?:\d{1,2}|also|further|strongly|deeply|gravely|and|[a-z]|[ivx]{1,4})$/;

interface SentenceStart {
  first: number;
  limit: number;
  /** The sentence is an item of a list. */
  introduced: boolean;
}

/** "Recognising …", "WELCOMING …", or "Condemn …" in a list: a verb that starts the sentence without a subject. */
function readInitial(
  speech: Speech,
  { first, limit, introduced }: SentenceStart,
): ClauseAct | null {
  const { words, lexicon } = speech;
  let at = first;
  while (at < first + MAX_LEAD_WORDS && LEAD.test(words.key(at))) at += 1;
  const forms: VerbForm[] = introduced ? ['gerund', 'base', 'third', 'past'] : ['gerund', 'third'];
  const match = lexicon.verbs.match(words.tokens, at, forms);
  if (!match || match.end >= limit) return null;
  const { isWeak, form } = match.verb;
  if (!introduced && (isWeak || (form === 'third' && !words.isCapital(at)))) return null;
  const act = readVerbAct(speech, match, limit);
  return { ...act, at, from: first, form, confidence: Math.min(act.confidence, 0.8) };
}

/** The first word of a subject's clause: after the last semicolon, comma or conjunction. */
function clauseStart(words: TokenisedText, at: number, floor: number): number {
  for (let index = at; index > floor; index -= 1) {
    if (/[;:]/.test(words.gap(index))) return index;
    if (index === at - 1 && ['and', 'but'].includes(words.key(index))) return at;
  }
  if (floor === 0) return floor;
  for (let index = at; index > floor; index -= 1) {
    if (words.gap(index).includes(',')) return index;
  }
  return floor;
}
