import type { ClaimKind } from '../../domain/vocabulary.js';
import { matchPattern } from '../knowledge/claim-patterns.js';
import { type Reading, reasonFor } from '../knowledge/lexicon.js';
import { endsLikeAdverb, type VerbForm } from '../knowledge/verbs.js';
import type { Predicate, SpeechAct } from './speech.js';
import { findFeeling, readNoun, readVerbAct } from './verb-acts.js';

/** Where a predicate may stand, as indexes of words. */
export interface Clause {
  /** The word after the subject. */
  start: number;
  limit: number;
  /** The subject takes verbs in the third person: "The G7 condemns". */
  isThird: boolean;
}

/** What the auxiliaries before a verb say. */
type Auxiliaries = ReturnType<typeof noAuxiliaries>;

function noAuxiliaries(isThird: boolean) {
  const forms: readonly VerbForm[] = isThird ? ['base', 'third', 'past'] : ['base', 'past'];
  return {
    /** The forms in which the verb may follow. */
    forms,
    isFuture: false,
    isNegated: false,
    /** The kind that "must", "should" or "need" makes. */
    obliged: null as 'appeal' | 'demand' | null,
    isBeing: false,
    /** "is", not "are". */
    isSingular: false,
    isPerfect: false,
    isContinuing: false,
  };
}

const BE = new Set(['are', 'is', 'were', 'was', 'be', 'am']);
/** Verbs that take an adjective, like "be". */
const REMAIN = new Set('remain remains remained stand stands stood feel feels felt'.split(' '));
const NEGATIONS = new Set(['not', 'cannot', 'never', 't', 'neither']);
/** "We do not recognise" condemns. */
const NEGATED: Partial<Record<ClaimKind, ClaimKind>> = {
  recognition: 'condemnation',
  welcome: 'condemnation',
  support: 'condemnation',
};

/** What an act is with "not". */
export function negate(act: SpeechAct): SpeechAct {
  const kind = NEGATED[act.kind];
  return kind === undefined
    ? { ...act, confidence: Math.min(act.confidence, 0.6) }
    : { ...act, kind, confidence: Math.min(act.confidence, 0.8) };
}

/** How many words after the subject the verb may be. */
const VERB_REACH = 26;

/** Reads what the signatories do, from the word after the subject. */
export function readPredicate(reading: Reading, clause: Clause): Predicate | null {
  const { words, lexicon } = reading;
  const { start, limit, isThird } = clause;
  const auxiliaries = noAuxiliaries(isThird);
  for (let at = start; at < Math.min(limit, start + VERB_REACH); at += 1) {
    const key = words.key(at);
    if (key === 'we' || (at > start && endsSentence(words.gap(at)))) return null;
    const name = lexicon.names.match(words, at);
    if (name) {
      // "We, Japan and Fiji," or "The United States": not "united" or "states".
      at = name.end - 1;
      continue;
    }
    const warning = readWarning(reading, at, limit);
    if (warning) return { at: start, form: furtherForm(auxiliaries), ...warning };
    if (noteAuxiliary(auxiliaries, key)) continue;
    const isFiller = lexicon.fillers.has(key) || isAdverb(key);
    // "in this regard"
    if (isFiller && words.key(at - 1) === 'this') continue;
    const act = isBound(auxiliaries) ? null : readKnown(reading, clause, at, auxiliaries);
    if (act) return { at: start, ...act };
    if (isFiller) continue;
    const other = isBound(auxiliaries)
      ? readBound(reading, clause, at, auxiliaries)
      : readUnknown(reading, clause, at, auxiliaries);
    return other && { at: start, form: furtherForm(auxiliaries), ...other };
  }
  return null;
}

/** A full stop alone may belong to an abbreviation. */
function endsSentence(gap: string): boolean {
  return /[.;:!?]/.test(gap) && !/^\.\s*$/.test(gap);
}

/** Notes what an auxiliary says. @returns false if the word may be the verb itself */
function noteAuxiliary(auxiliaries: Auxiliaries, key: string): boolean {
  if (key === 'will' || key === 'shall') auxiliaries.isFuture = true;
  else if (NEGATIONS.has(key)) auxiliaries.isNegated = true;
  else if (key === 'must') auxiliaries.obliged = 'demand';
  else if (key === 'need' || key === 'should') auxiliaries.obliged = 'appeal';
  else if (key === 'can' || key === 'could' || key === 'may') auxiliaries.forms = ['base'];
  else if (BE.has(key)) {
    auxiliaries.isBeing = true;
    auxiliaries.isSingular = key === 'is' || key === 'was';
  } else {
    if (key === 'have' || key === 'has' || key === 'had') auxiliaries.isPerfect = true;
    if (key.startsWith('continu')) auxiliaries.isContinuing = true;
    return false;
  }
  return true;
}

function isBound({ isFuture, obliged }: Auxiliaries): boolean {
  return isFuture || obliged !== null;
}

/** The form of further verbs of the same subject: "will condemn and urge". */
function furtherForm(auxiliaries: Auxiliaries): VerbForm {
  const isBase = isBound(auxiliaries) || auxiliaries.isContinuing;
  return isBase ? 'base' : (auxiliaries.forms[0] ?? 'base');
}

/** "will not hesitate", "are ready to impose": a commitment that is a warning. */
function readWarning({ words, lexicon }: Reading, at: number, limit: number): SpeechAct | null {
  for (const { phrase, keys } of lexicon.warnings.startingWith(words.key(at))) {
    const end = matchPattern(words, at, keys, limit);
    if (end !== null)
      return { kind: 'warning', end, confidence: 0.8, rationale: `"${phrase}" warns` };
  }
  return null;
}

/** "will …", "must …" with any verb. */
function readBound(
  { words, lexicon }: Reading,
  { limit }: Clause,
  at: number,
  { isFuture, isNegated, obliged }: Auxiliaries,
): SpeechAct {
  const act = { kind: 'commitment' as ClaimKind, end: at + 1 };
  if (!isFuture && obliged) {
    const rationale = `the signatories "${obliged === 'demand' ? 'must' : 'should'}"`;
    return { ...act, kind: obliged, confidence: 0.6, rationale };
  }
  const verb = lexicon.verbs.match(words.tokens, at, ['base']);
  if (verb?.verb.kind === 'support' && !isNegated && verb.end < limit) {
    // "will stand with", "will support Ukraine", but not "will support efforts"
    const helps = !verb.verb.isWeak || lexicon.names.startsAt(words, verb.end);
    if (helps)
      return { kind: 'support', end: verb.end, confidence: 0.7, rationale: '"will" with support' };
  }
  const confidence = isNegated ? 0.75 : 0.85;
  return { ...act, confidence, isFuture: true, rationale: '"will" binds the signatories' };
}

/** In the past, these report what the signatories did: "have worked tirelessly to preserve". */
const EFFORTS = /^(?:work|strive|seek|endeavou?r)\b/;

/** An adjective or a verb in the lexicon. */
function readKnown(
  reading: Reading,
  { limit }: Clause,
  at: number,
  { forms, isBeing, isSingular, isPerfect, isNegated }: Auxiliaries,
): (SpeechAct & { form: VerbForm }) | null {
  const inForm = (act: SpeechAct, form: VerbForm) => ({ ...(isNegated ? negate(act) : act), form });
  const adjective = readAdjective(reading, limit, at, isBeing);
  const { words, lexicon } = reading;
  // "is concerned … and condemns"
  const isThird = isSingular || /^(?:remains|stands|feels)$/.test(words.key(at));
  if (adjective) return inForm(adjective, isThird ? 'third' : 'base');
  const wanted: readonly VerbForm[] = isBeing ? ['gerund'] : isPerfect ? ['past'] : forms;
  const match = lexicon.verbs.match(words.tokens, at, wanted);
  if (!match || match.end > limit) return null;
  const { verb } = match;
  if ((isPerfect || verb.form === 'past') && EFFORTS.test(verb.word)) return null;
  const act = readVerbAct(reading, match, limit);
  return inForm(act, isBeing ? 'base' : match.verb.form);
}

/** "are deeply concerned", "remain committed" */
function readAdjective(
  { words, lexicon }: Reading,
  limit: number,
  at: number,
  isBeing: boolean,
): SpeechAct | null {
  const isRemaining = REMAIN.has(words.key(at));
  if (!isBeing && !isRemaining) return null;
  let index = isRemaining ? at + 1 : at;
  let adjective = lexicon.adjectives.match(words.tokens, index);
  while (isRemaining && !adjective && index < Math.min(limit, at + 7)) {
    if (!isLight(words.key(index))) break;
    index += 1;
    adjective = lexicon.adjectives.match(words.tokens, index);
  }
  if (!adjective || adjective.end > limit)
    return words.key(at + 1) === 'in' && isRemaining ? readSolidarity() : null;
  const { end, meaning } = adjective;
  const { kind, phrase } = meaning;
  // "steadfast in our support"
  const carried = words.key(end) === 'in' ? readNoun({ words, lexicon }, end + 1, limit) : null;
  if (carried && kind !== 'welcome') {
    const rationale = reasonFor(`${phrase} … ${carried.phrase}`, carried.kind);
    const confidence = carried.kind === 'assertion' ? 0.7 : 0.85;
    return { kind: carried.kind, end: carried.end, confidence, rationale };
  }
  const confidence = kind === 'assertion' ? 0.7 : 0.9;
  return { kind, end, confidence, rationale: reasonFor(phrase, kind) };

  /** "stand in full and unwavering solidarity" */
  function readSolidarity(): SpeechAct | null {
    const noun = readNoun({ words, lexicon }, at + 2, limit);
    if (noun?.kind !== 'support') return null;
    return { ...noun, confidence: 0.85, rationale: reasonFor(`in ${noun.phrase}`, noun.kind) };
  }

  function isLight(key: string): boolean {
    return lexicon.fillers.has(key) || isAdverb(key);
  }
}

const PAST =
  /(?:ed|met|held|took|taken|gave|given|made|had|led|spoke|spoken|began|begun|came|come|brought|went|gone|saw|seen|shown|built|sent|paid|set|put|done)$/;

const BLAMED = ['responsible', 'accountable'];
/** How many words after "hold" these may be. */
const BLAME_REACH = 12;

/** "hold the authorities responsible": blames them. */
export function readBlame({ words }: Reading, at: number, limit: number): SpeechAct | null {
  const end = at + 1;
  const isBlamed = words.includes(BLAMED, end, Math.min(limit, end + BLAME_REACH));
  if (!isBlamed || !/^h[eo]lds?$/.test(words.key(at))) return null;
  const rationale = '"hold … responsible" blames';
  return { kind: 'condemnation', end, confidence: 0.75, rationale };
}

/** "had a fruitful exchange of views" */
const MEETINGS = [
  'discussion',
  'discussions',
  'exchange',
  'exchanges',
  'talks',
  'meeting',
  'consultations',
];
/** How many words after "have" its noun may be. */
const HAD_REACH = 4;

/** A verb that isn't in the lexicon: the signatories report what they do. */
function readUnknown(
  reading: Reading,
  { limit, isThird }: Clause,
  at: number,
  { isBeing, isContinuing, isPerfect }: Auxiliaries,
): (SpeechAct & { form?: VerbForm }) | null {
  const key = reading.words.key(at);
  const end = at + 1;
  const felt = findFeeling(reading, end, limit);
  if (felt) {
    const rationale = reasonFor(`with ${felt.phrase}`, felt.kind);
    return { kind: felt.kind, end: felt.end, confidence: 0.75, rationale };
  }
  const isPast = PAST.test(key);
  const blame = readBlame(reading, at, limit);
  if (blame) return blame;
  // "have serious concerns"
  const had = isPerfect && !isPast ? readNoun(reading, at, Math.min(limit, at + HAD_REACH)) : null;
  // "has the right" only says what is.
  if (had && had.kind !== 'recognition')
    return { ...had, confidence: 0.75, rationale: reasonFor(`have ${had.phrase}`, had.kind) };
  if (isPerfect && reading.words.includes(MEETINGS, at, Math.min(limit, at + HAD_REACH)))
    return { kind: 'announcement', end, confidence: 0.75, rationale: 'says who met' };
  const act = (kind: ClaimKind, confidence: number, rationale: string): SpeechAct => {
    return { kind, end, confidence, rationale };
  };
  if (isContinuing) return act('commitment', 0.6, 'the signatories continue it');
  if (isBeing) {
    return key.endsWith('ing')
      ? act('announcement', 0.7, 'says what the signatories are doing')
      : act('assertion', 0.4, 'says what the signatories are');
  }
  if (isThird && !isPast && !key.endsWith('s')) return null;
  const form: VerbForm = isPast ? 'past' : isThird ? 'third' : 'base';
  return { ...act('announcement', 0.5, 'says what the signatories do'), form };
}

function isAdverb(key: string): boolean {
  return endsLikeAdverb(key) && !['imply', 'apply', 'reply', 'supply'].includes(key);
}
