import type { ClaimKind } from '../../domain/vocabulary.js';
import { reasonFor } from '../knowledge/lexicon.js';
import type { VerbForm } from '../knowledge/verbs.js';
import type { Span } from '../text/sentences.js';
import type { TokenisedText } from '../text/tokenised-text.js';
import { followsNoun, readJoined, startsObject } from './joined-acts.js';
import { readPredicate } from './predicates.js';
import { type ClauseAct, FAR, type Predicate, type Speech, SURE } from './speech.js';
import { isContent, readSubject, type SentenceContext, type Subject } from './subjects.js';
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
  /** It starts with the mark of an item. */
  isItem: boolean;
  /** It is a heading. */
  isTitle: boolean;
}

/** "will pursue and encourage" */
function isBinding({ kind, confidence }: ClauseAct): boolean {
  return kind === 'commitment' && confidence > 0.8;
}

export interface SentenceActs {
  acts: ClauseAct[];
  /** The last subject was in the third person. */
  isThird: boolean;
}

/** Reads all acts in a sentence whose subject speaks for the signatories. */
export function readActs(span: Span, speech: Speech, before: SentenceBefore): SentenceActs {
  const { words } = speech;
  const limit = words.indexAt(span.end);
  const first = skipMark(words, words.indexAt(span.start));
  const { thirdSpoke } = before;
  const acts: ClauseAct[] = [];
  const lists = { end: first };
  let isThird = thirdSpoke;
  const initial = readInitial(speech, { ...before, first, limit });
  if (initial) acts.push(initial);
  let position = initial?.end ?? first;
  while (position < limit) {
    const last = acts.at(-1) ?? null;
    const sentence = { first, limit, thirdSpoke, isFirst: acts.length === 0, last, lists };
    const spoken = readClause(speech, position, sentence);
    if (spoken) {
      // "We reiterate that we will …" is one act.
      if (last && spoken.isContent) merge(last, spoken.act);
      else acts.push(spoken.act);
      isThird = spoken.isThird;
      position = Math.max(spoken.act.end, position + 1);
      continue;
    }
    const joined = last && readJoined(speech, position, limit, last);
    if (!joined) {
      const restarted = initial && readRestart(speech, position, limit, before);
      if (restarted) acts.push(restarted);
      position = restarted ? restarted.end : position + 1;
      continue;
    }
    if (position === last.end) {
      // "welcome and support" is one act.
      last.end = joined.end;
      if (!DECISIVE.has(last.kind) && !isBinding(last)) last.kind = joined.kind;
    } else acts.push(joined);
    position = joined.end;
  }
  return { acts, isThird };
}

/** "Recalling the treaty; deeply concerned about …": what follows a semicolon starts like the sentence. */
function readRestart(
  speech: Speech,
  at: number,
  limit: number,
  before: SentenceBefore,
): ClauseAct | null {
  if (!speech.words.gap(at).includes(';')) return null;
  return readInitial(speech, { ...before, isItem: true, first: at, limit });
}

/** Adds the words of an act to those of the one before, which only introduces it. */
function merge(last: ClauseAct, { kind, end, confidence, rationale }: ClauseAct): void {
  Object.assign(last, { kind, end, rationale, confidence: Math.min(last.confidence, confidence) });
}

/** The first word after the number of a paragraph: "4. They". */
function skipMark(words: TokenisedText, at: number): number {
  const isMark = /^\d{1,3}$/.test(words.key(at)) && /^[.)]\s+$/.test(words.gap(at + 1));
  return isMark ? at + 1 : at;
}

interface SpokenAct {
  act: ClauseAct;
  isThird: boolean;
  /** It is what the act before introduces. */
  isContent: boolean;
}

/** The act of the subject that starts at a word. */
function readClause(speech: Speech, at: number, sentence: SentenceContext): SpokenAct | null {
  const { words } = speech;
  const { first, limit, last } = sentence;
  const subject = readSubject(speech, at, sentence);
  const predicate = subject && readBestPredicate(speech, subject, limit);
  if (!predicate) return null;
  // After a first act, a clause with an unknown verb ("as we met") makes no act of its own. Nor does one after "and" whose
  // subject may be an object: "the ships of Norway and Japan sank".
  const isObject =
    subject.isThird && words.key(at - 1) === 'and' && !words.gap(at - 1).includes(',');
  // "Welcoming …, the Ministers did …"
  const isMainAct =
    sentence.isFirst ||
    (last?.form === 'gerund' &&
      words.gap(subject.at).includes(',') &&
      !words.includes(['that'], last.end, subject.at));
  const isHeard = predicate.confidence >= SURE || (isMainAct && subject.isMain && !isObject);
  if (!isHeard) return null;
  const isApart =
    !subject.isThird &&
    words.start(predicate.at) - words.endBefore(subject.at + 1) > LONG_APPOSITION;
  const from = isApart
    ? predicate.at
    : subject.isFresh
      ? subject.at
      : clauseStart(words, subject.at, last?.end ?? first);
  const felt = withFeelingBefore(speech, subject.at, first, predicate);
  return {
    act: { ...felt, from, isFresh: subject.isFresh },
    isThird: subject.isThird,
    isContent: last !== null && !subject.isThird && isContent(words, subject.at, last),
  };
}

const NOT_BEFORE_VERB = new Set('to and or'.split(' '));
const BINDING = new Set('will shall intends intend plans plan has have is are'.split(' '));
const BEFORE_VERB = new Set('have has therefore thus hereby'.split(' '));
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
    if (words.key(at) === 'we') return next;
    const name = lexicon.names.match(words, at);
    if (name) {
      // "the United States": no form of "state"
      at = name.end - 1;
      continue;
    }
    if (isThird && BINDING.has(words.key(at)) && /[,–—)]/.test(gap)) {
      // "The United States, with its partners, will …"
      const bound = readPredicate(speech, { start: at, limit, isThird });
      if (bound && bound.confidence >= SURE) return { ...bound, confidence: 0.7 };
    }
    if (NOT_BEFORE_VERB.has(before) || BEFORE_NOUN.has(before) || /[;.:]/.test(gap)) continue;
    if (next && !isThird && !/[,–—)]/.test(gap)) continue;
    const match = lexicon.verbs.match(words.tokens, at, forms);
    // A dash or bracket ends an apposition, so the verb of the subject follows.
    const endsApposition = /[–—)]/.test(gap);
    const isClear = endsApposition || match?.verb.isWeak === match?.verb.carries;
    if (!match || !(isClear || (gap.includes(',') && !match.verb.isWeak))) continue;
    if (followsNoun(words, match.end)) continue;
    const isInfinitive = words.key(match.end) === 'to' && !BEFORE_VERB.has(before);
    const object = isInfinitive ? match.end + 1 : match.end;
    if (!endsApposition && !startsObject(words, object)) continue;
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

interface SentenceStart extends SentenceBefore {
  first: number;
  limit: number;
}

const ALL_FORMS: readonly VerbForm[] = ['gerund', 'base', 'third', 'past'];

/**
 * "Recognising …", "WELCOMING …", "EXPAND …", or "Condemned …" in a list: a verb that starts the sentence without a subject.
 */
function readInitial(
  speech: Speech,
  { first, limit, introduced, isItem, isTitle }: SentenceStart,
): ClauseAct | null {
  const { words, lexicon } = speech;
  let at = first;
  while (at < first + MAX_LEAD_WORDS && LEAD.test(words.key(at))) at += 1;
  const isListed = introduced || isItem || isShouted(words, at);
  if (isTitle && !isListed) return null;
  const felt = readInitialAdjective(speech, { at, first, limit });
  if (felt) return felt;
  const match = lexicon.verbs.match(words.tokens, at, isListed ? ALL_FORMS : ['gerund', 'third']);
  if (!match || match.end >= limit) return null;
  const { isWeak, form } = match.verb;
  if (!isListed && (isWeak || (form === 'third' && !words.isCapital(at)))) return null;
  if (form !== 'gerund' && followsNoun(words, match.end)) return null;
  if (form === 'gerund' && !isListed && isSubject(words, match.end, limit)) return null;
  const act = readVerbAct(speech, match, limit);
  return { ...act, at, from: first, form, confidence: Math.min(act.confidence, 0.8) };
}

/** "Accepting the plan shows courage.": nothing parts the words from a main clause. */
function isSubject(words: TokenisedText, at: number, limit: number): boolean {
  for (let index = at; index < Math.min(limit, at + FAR); index += 1) {
    if (/[,;:–—]/.test(words.gap(index))) return false;
  }
  return limit - at < FAR && /^[.!]/.test(words.gap(limit));
}

const ADJECTIVE_OBJECTS = new Set('of that by to about at over in with'.split(' '));

/** "Aware of …", "Deeply concerned by …" */
function readInitialAdjective(
  { words, lexicon }: Speech,
  { at, first, limit }: { at: number; first: number; limit: number },
): ClauseAct | null {
  const adjective = lexicon.adjectives.match(words.tokens, at);
  if (!adjective || adjective.end >= limit) return null;
  const { kind, phrase } = adjective.meaning;
  if (kind === 'assertion' || !ADJECTIVE_OBJECTS.has(words.key(adjective.end))) return null;
  const { end } = adjective;
  return {
    kind,
    at,
    from: first,
    end,
    form: 'gerund',
    confidence: 0.8,
    rationale: reasonFor(phrase, kind),
  };
}

/** "EXPAND cooperation": only the verb is in capitals. */
function isShouted({ tokens }: TokenisedText, at: number): boolean {
  const isUpper = (text = '') => text.length > 2 && text === text.toUpperCase();
  const after = tokens.slice(at + 1, at + 5);
  return isUpper(tokens[at]?.text) && after.some(({ text }) => text === text.toLowerCase());
}

const RESULTS = new Set(['so', 'therefore', 'thus', 'hence', 'accordingly']);

/** The first word of a subject's clause: after the last semicolon, comma or conjunction. */
function clauseStart(words: TokenisedText, at: number, floor: number): number {
  for (let index = at; index > floor; index -= 1) {
    if (/[;:]/.test(words.gap(index))) return index;
    const isJoined = ['and', 'but'].includes(words.key(index));
    // "and we", "and so we"
    if (isJoined && (index === at - 1 || (index === at - 2 && RESULTS.has(words.key(at - 1)))))
      return at;
  }
  if (floor === 0) return floor;
  for (let index = at; index > floor; index -= 1) {
    if (words.gap(index).includes(',')) return index;
  }
  return floor;
}
