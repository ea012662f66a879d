import type { ClaimKind } from '../domain/vocabulary.js';
import { isFollowed, isNoun, readJoined } from './joined-acts.js';
import { type Predicate, readPredicate, toAct } from './predicates.js';
import type { Span } from './sentences.js';
import { type Act, FAR, type Speech, SURE } from './speech.js';
import { matchVerb, reasonFor } from './speech-acts.js';
import { readSubject, type Subject } from './subjects.js';
import { firstTokenAt, gap, type Token } from './tokens.js';

/** An apposition of this many characters ("We, the Foreign Ministers of …,") is left out of the words. */
const LONG_APPOSITION = 60;
/** Kinds that a verb alone tells: others wait for what is said with it. */
const TELLING: ReadonlySet<ClaimKind> = new Set([
  'condemnation',
  'concern',
  'appeal',
  'demand',
  'warning',
  'support',
  'welcome',
]);
interface Acts {
  acts: Act[];
  length: number;
  isThird: boolean;
}

/** All acts of a sentence whose subject speaks for the signatories. */
export function readActs(
  sentence: Span,
  speech: Speech,
  before: { thirdSpoke: boolean; introduced: boolean },
): Acts {
  const { text, tokens } = speech;
  const first = firstTokenAt(tokens, sentence.start);
  const limit = firstTokenAt(tokens, sentence.end);
  const acts: Act[] = [];
  let isThird = before.thirdSpoke;
  let last: Act | null = null;
  let position: number = first;
  // Up to where names have been read as a list: none begins inside another.
  const lists = { end: first };

  const initial = readInitial(speech, first, limit, before.introduced);
  if (initial) {
    acts.push(initial);
    last = initial;
    position = initial.end;
  }
  while (position < limit) {
    const subject = readSubject(
      speech,
      position,
      first,
      limit,
      before.thirdSpoke && acts.length === 0,
      last,
      lists,
    );
    const predicate = subject && readBest(speech, subject, limit);
    if (subject && predicate && isHeard(predicate, subject, acts)) {
      const isApart =
        (tokens[predicate.at]?.start ?? 0) - (tokens[subject.at]?.end ?? 0) > LONG_APPOSITION;
      const from: number = isApart
        ? predicate.at
        : clauseStart(text, tokens, subject.at, last?.end ?? first);
      last = { ...feelingBefore(speech, subject.at, first, predicate), from };
      acts.push(last);
      isThird = subject.isThird;
      position = Math.max(predicate.end, position + 1);
      continue;
    }
    const joined: Act | null = last && readJoined(speech, position, limit, last);
    if (last && joined && position === last.end) {
      // "welcome and support": two verbs, and one thing that is done; the first tells, where it tells anything.
      last.end = joined.end;
      if (!TELLING.has(last.kind)) last.kind = joined.kind;
      position = joined.end;
      continue;
    }
    if (joined) {
      acts.push(joined);
      last = joined;
      position = joined.end;
      continue;
    }
    position += 1;
  }
  return { acts, length: acts.length, isThird };
}

/** The predicate right after the subject, or, where words stand between that are no verb, the first that is known. */
function readBest(
  { lexicon, text, tokens }: Speech,
  { end, isThird, isMain }: Subject,
  limit: number,
): Predicate | null {
  const next = readPredicate(lexicon, text, tokens, end, limit, isThird);
  if (!isMain || (next && next.confidence >= SURE)) return next;
  const forms = isThird ? (['base', 'third', 'past'] as const) : (['base'] as const);
  for (let at = end + 1; at < Math.min(limit, end + FAR); at += 1) {
    if (
      ['to', 'and', 'or'].includes(tokens[at - 1]?.key ?? '') ||
      /[;.:]/.test(gap(text, tokens, at))
    )
      continue;
    if (next && !/[,–—)]/.test(gap(text, tokens, at)) && !isThird) continue;
    const match = matchVerb(lexicon, tokens, at, forms);
    if (!match || match.verb.isWeak === !match.verb.carries) continue;
    if (
      isNoun(tokens, match.end) ||
      ['the', 'our', 'a', 'its', 'their', 'for', 'of'].includes(tokens[at - 1]?.key ?? '')
    )
      continue;
    if (!isFollowed(tokens, match.end)) continue;
    const found = readPredicate(lexicon, text, tokens, at, limit, isThird);
    return found ? { ...found, confidence: Math.min(found.confidence, 0.7) } : next;
  }
  return next;
}

/** After a first act, a clause of which the verb is in no list ("as we met") makes none of its own. */
function isHeard(predicate: Predicate, subject: Subject, acts: readonly Act[]): boolean {
  return predicate.confidence >= SURE || (acts.length === 0 && subject.isMain);
}

/** "it is with great disappointment that we take note" is disappointment. */
function feelingBefore(
  { tokens, lexicon }: Speech,
  at: number,
  first: number,
  predicate: Predicate,
): Predicate {
  if (tokens[at - 1]?.key !== 'that') return predicate;
  for (let index = Math.max(first, at - 8); index < at - 1; index += 1) {
    if (tokens[index]?.key !== 'with') continue;
    for (let noun = index + 1; noun < at - 1; noun += 1) {
      const match = lexicon.nouns.match(tokens, noun);
      if (match)
        return {
          ...predicate,
          kind: match.meaning.kind,
          rationale: reasonFor(`with ${match.meaning.phrase}`, match.meaning.kind),
        };
    }
  }
  return predicate;
}

/** "Recognising …", "WELCOMING …", and in a list "Condemn …": a verb that begins the sentence without a subject. */
function readInitial(
  { text, tokens, lexicon }: Speech,
  first: number,
  limit: number,
  introduced: boolean,
): Act | null {
  let at = first;
  while (
    at < first + 3 &&
    /^(?:\d{1,2}|also|further|strongly|deeply|gravely|and|[a-z]|[ivx]{1,4})$/.test(
      tokens[at]?.key ?? '',
    )
  )
    at += 1;
  const forms = introduced
    ? (['gerund', 'base', 'third', 'past'] as const)
    : (['gerund', 'third'] as const);
  const match = matchVerb(lexicon, tokens, at, forms);
  if (!match || match.end >= limit) return null;
  const { verb, end } = match;
  if (!introduced && (verb.isWeak || (verb.form === 'third' && !tokens[at]?.isCapital)))
    return null;
  const act = toAct(lexicon, text, tokens, verb, end, limit);
  return { ...act, at, from: first, form: verb.form, confidence: Math.min(act.confidence, 0.8) };
}

/** The first word of the clause of a subject: after the last comma, semicolon or conjunction before it. */
function clauseStart(text: string, tokens: readonly Token[], at: number, floor: number): number {
  for (let index = at; index > floor; index -= 1) {
    if (/[;:]/.test(gap(text, tokens, index)) && index < at + 1) return index;
    if (
      index < at &&
      (tokens[index]?.key === 'and' || tokens[index]?.key === 'but') &&
      index === at - 1
    )
      return at;
  }
  if (floor > 0 && at > floor) {
    for (let index = at; index > floor; index -= 1) {
      if (/,/.test(gap(text, tokens, index))) return index;
    }
  }
  return floor;
}
