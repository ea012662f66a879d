import type { ClaimKind } from '../vocabulary.js';
import type { Paragraph } from './layout.js';
import type { PartyNames } from './party-names.js';
import { type Predicate, readPredicate, toAct } from './predicates.js';
import { type Span, splitSentences } from './sentences.js';
import { readSignatoryList } from './signatory-lists.js';
import { type Lexicon, matchKeys, matchVerb } from './speech-acts.js';
import { firstTokenAt, fold, gap, type Token } from './tokens.js';

/** A speech act and the words that carry it: UTF-16 indexes, the end exclusive. */
export interface FoundClaim extends Span {
  kind: ClaimKind;
  breach: boolean;
  /** Where its verb ends: what it says follows. */
  verbEnd: number;
  confidence: number;
  rationale: string;
}

export interface Speech {
  text: string;
  tokens: readonly Token[];
  names: PartyNames;
  /** The codes of those who sign. */
  signers: ReadonlySet<string>;
  lexicon: Lexicon;
  /** What the statement calls those who sign, in small letters: the acronym of their group. */
  acronyms: ReadonlySet<string>;
}

/** The name of a group with its acronym after it: "International Contact Group (ICG)". */
const GROUP_ACRONYM =
  /\b(?:Group|Team|Coalition|Partnership|Council|Forum|Alliance|Initiative|Mechanism|Quad|Community|Committee|Commission|Conference|Triangle|Platform|Network|Troika|Friends)\b[^()\n]{0,60}\(\W{0,2}([A-Z][A-Za-z0-9-]{1,9})\W{0,2}\)/g;

/** What a statement calls those who sign, from the words that say who does. */
export function findAcronyms(words: string): Set<string> {
  return new Set(Array.from(words.matchAll(GROUP_ACRONYM), ([, acronym = '']) => fold(acronym)));
}

/** An act inside a sentence: where its clause begins, and what it does. */
interface Act extends Predicate {
  /** The first token of its clause; the claim's words begin here. */
  from: number;
}

/** Clauses of this many words before "and we" make a claim of their own. */
const OWN_CLAUSE = 7;
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
/** A predicate of less confidence is one of which the verb is in no list. */
const SURE = 0.6;
/** How many words back a sentence is looked at. */
const FAR = 80;
/** A line shorter than this, without a full stop and a verb, is a heading. */
const HEADING = 90;

/** Finds the speech acts of the paragraphs, in their order: several in a sentence, or one. */
export function findClaims(paragraphs: readonly Paragraph[], speech: Speech): FoundClaim[] {
  const claims: FoundClaim[] = [];
  let thirdSpoke = false;
  let introduced = false;
  for (const paragraph of paragraphs) {
    for (const sentence of splitSentences(paragraph)) {
      const acts = readActs(sentence, speech, { thirdSpoke, introduced });
      if (acts.length > 0) {
        claims.push(...toClaims(sentence, acts.acts, speech));
        thirdSpoke = acts.isThird;
      } else {
        claims.push(...impersonal(sentence, speech, isHeading(sentence, speech)));
        if (claims.at(-1)?.kind !== 'assertion') thirdSpoke = false;
      }
      const words = speech.text.slice(Math.max(sentence.start, sentence.end - 60), sentence.end);
      introduced = words.endsWith(':') || (introduced && /[;,](?: ?(?:and|or))?$/.test(words));
      if (words.endsWith(':')) thirdSpoke ||= begins(sentence, speech);
    }
  }
  return claims;
}

/** "The Ministers:" speaks for the list below it. */
function begins({ start, end }: Span, speech: Speech): boolean {
  const first = firstTokenAt(speech.tokens, start);
  const limit = firstTokenAt(speech.tokens, end);
  return readSpeakers(speech, first, limit + 1, { end: first }) !== null;
}

interface Acts {
  acts: Act[];
  length: number;
  isThird: boolean;
}

/** All acts of a sentence whose subject speaks for the signatories. */
function readActs(
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

interface Subject {
  at: number;
  end: number;
  isThird: boolean;
  /** It begins the sentence or a main clause. */
  isMain: boolean;
}

const SUBORDINATE = new Set([
  'which',
  'that',
  'as',
  'when',
  'where',
  'if',
  'until',
  'unless',
  'than',
  'what',
  'who',
  'whom',
  'because',
  'since',
  'once',
]);

function readSubject(
  speech: Speech,
  at: number,
  first: number,
  limit: number,
  thirdSpoke: boolean,
  last: Act | null,
  lists: { end: number },
): Subject | null {
  const { text, tokens, names } = speech;
  const key = tokens[at]?.key ?? '';
  const before = at > first ? (tokens[at - 1]?.key ?? '') : '';
  const between = at > first ? gap(text, tokens, at) : '';
  const opens =
    at === first ||
    /[,;:–—("“]/.test(between) ||
    ['and', 'but', 'while', 'yet', 'so', 'therefore', 'thus'].includes(before);
  const isMain = opens || !SUBORDINATE.has(before);
  if (key === 'we')
    return { at, end: skipApposition(text, tokens, at + 1, limit, names), isThird: false, isMain };
  if (
    key === 'our' &&
    ['governments', 'countries', 'nations', 'ministers', 'leaders', 'states'].includes(
      tokens[at + 1]?.key ?? '',
    )
  ) {
    return { at, end: at + 2, isThird: true, isMain };
  }
  if (key === 'which' && last && /,/.test(between) && restates(tokens, last, at))
    return { at, end: at + 1, isThird: true, isMain: true };
  if (!opens) return null;
  if (thirdSpoke && at === first && (key === 'they' || key === 'it'))
    return { at, end: at + 1, isThird: true, isMain: true };
  return at < lists.end ? null : readSpeakers(speech, at, limit, lists);
}

/** "our governments issued a joint statement, which called for …" says it once more. */
function restates(tokens: readonly Token[], last: Act, at: number): boolean {
  return tokens
    .slice(Math.max(last.end, at - FAR), at)
    .some(({ key }) => key === 'statement' || key === 'declaration' || key === 'communique');
}

/** "The Ministers", "the G7", "The United States, Japan and the Republic of Korea". */
function readSpeakers(
  { text, tokens, names, signers, lexicon, acronyms }: Speech,
  at: number,
  limit: number,
  lists: { end: number },
): Subject | null {
  let begin = at;
  while (
    ['the', 'all', 'both', 'these', 'two', 'three', 'four', 'five'].includes(
      tokens[begin]?.key ?? '',
    ) &&
    begin < at + 3
  )
    begin += 1;
  const speaker = matchSpeakers(lexicon, tokens, at, begin);
  const subject = (end: number): Subject | null =>
    end < limit ? { at, end, isThird: true, isMain: true } : null;
  if (speaker && speaker.end < limit) {
    const isNamed = tokens[begin]?.isCapital || begin > at;
    const next = tokens[speaker.end]?.key ?? '';
    if (!isNamed) return null;
    if (next !== 'of' && next !== 'from' && next !== 'to') return subject(speaker.end);
    const list = readSignatoryList(text, tokens, speaker.end + 1, names, limit);
    lists.end = list?.end ?? lists.end;
    const body = list ? null : endOfBody(text, tokens, speaker.end, limit);
    if (body !== null && begin > at) return subject(body);
    return list && speaks(list.entries, signers) ? subject(list.end) : null;
  }
  if (acronyms.has(tokens[begin]?.key ?? '') && tokens[begin]?.isCapital) return subject(begin + 1);
  const list = readSignatoryList(text, tokens, at, names, limit);
  if (!list) return null;
  lists.end = list.end;
  const isGroup = list.entries.every(({ name }) => name?.named.is === 'group');
  return isGroup || (list.entries.length > 1 && speaks(list.entries, signers))
    ? subject(list.end)
    : null;
}

function matchSpeakers({ speakers }: Lexicon, tokens: readonly Token[], from: number, to: number) {
  for (let at = from; at <= to; at += 1) {
    const match = speakers.match(tokens, at);
    if (match) return match;
  }
  return null;
}

const BODY =
  /^(?:Group|Coalition|Team|Partnership|Initiative|Forum|Alliance|Mechanism|Committee|Community|Platform|Quad|Quint|Troika)$/;

/** "members of the Core Group": up to the body whose members speak. */
function endOfBody(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
): number | null {
  for (let index = at; index < Math.min(limit, at + 8); index += 1) {
    if (index > at && !/^[\s-]$/.test(gap(text, tokens, index))) return null;
    if (BODY.test(tokens[index]?.text ?? '')) return index + 1;
  }
  return null;
}

function speaks(
  entries: readonly { name: { named: { is: string; code?: string } } | null }[],
  signers: ReadonlySet<string>,
): boolean {
  return entries.every(
    ({ name }) => name === null || name.named.is === 'group' || signers.has(name.named.code ?? ''),
  );
}

/** "We, the Foreign Ministers of A and B, meeting in C," to the word after it. */
function skipApposition(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  names: PartyNames,
): number {
  const between = gap(text, tokens, at);
  const opens = /[,–—(-]/.test(between) || tokens[at]?.key === 'the';
  if (!opens) return at;
  const list = readSignatoryList(text, tokens, at, names, limit);
  if (list && list.end < limit) return list.end;
  if (!/[,–—]/.test(between)) return at;
  // Without names in it, the apposition ends with its comma.
  for (let index = at + 1; index < Math.min(limit, at + 60); index += 1) {
    if (/[,–—]/.test(gap(text, tokens, index))) return index;
  }
  return at;
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
          rationale: `"with ${match.meaning.phrase}" makes a ${match.meaning.kind}`,
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

const DOCUMENTS = new Set([
  'statement',
  'declaration',
  'resolution',
  'resolutions',
  'letter',
  'report',
  'communique',
  'reports',
  'statements',
]);

/** "We condemn … and urge …", "…, calling on …": a further verb of the same subject. */
function readJoined(
  { text, tokens, lexicon }: Speech,
  at: number,
  limit: number,
  last: Act,
): Act | null {
  const key = tokens[at]?.key ?? '';
  const between = gap(text, tokens, at);
  const isAnd = key === 'and' || key === 'but' || key === 'or' || key === 'nor';
  const isComma = /[,;–—]/.test(between);
  if (!isAnd && !isComma) return null;
  let begin = isAnd ? at + 1 : at;
  if (!isAnd && key === 'as' && tokens[at + 1]?.key === 'well') return null;
  const start = begin;
  while (begin < start + 6 && begin < limit) {
    const goesOn = /^continues?$/.test(tokens[begin]?.key ?? '') && tokens[begin + 1]?.key === 'to';
    if (!goesOn && !isLight(tokens[begin]?.key ?? '')) break;
    begin += goesOn ? 2 : 1;
  }
  const form = last.form;
  if (isAnd && AUXILIARIES.has(tokens[begin]?.key ?? '')) {
    const act = readPredicate(lexicon, text, tokens, begin, limit, true);
    return act && act.confidence >= SURE ? { ...act, from: at + 1 } : null;
  }
  const forms =
    isComma || isAnd ? ([form, ...(isComma ? (['gerund'] as const) : [])] as const) : [form];
  const match = matchVerb(lexicon, tokens, begin, forms);
  if (!match || match.end >= limit) return joinedAdjective(lexicon, tokens, at, begin, limit, last);
  const { verb, end } = match;
  if (verb.form === 'gerund' && form !== 'gerund' && isReported(tokens, begin)) return null;
  if (
    verb.isWeak &&
    (verb.form !== form || hasInfinitive(tokens, last.end, at) || !isFollowed(tokens, end))
  )
    return null;
  if (verb.form === 'base' && isNoun(tokens, end)) return null;
  const act = toAct(lexicon, text, tokens, verb, end, limit);
  return {
    ...act,
    at: begin,
    from: isAnd ? at + 1 : at,
    form: verb.form === 'gerund' ? form : verb.form,
    confidence: Math.min(act.confidence, 0.8),
  };
}

/** "We are concerned about … and committed to …". */
function joinedAdjective(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  begin: number,
  limit: number,
  last: Act,
): Act | null {
  if (!/^"(?:\w+)" makes/.test(last.rationale) || tokens[at]?.key !== 'and') return null;
  const adjective = lexicon.adjectives.match(tokens, begin);
  const next = tokens[adjective?.end ?? 0]?.key ?? '';
  if (!adjective || adjective.end >= limit || !['to', 'that', 'by', 'about', 'for'].includes(next))
    return null;
  const { kind, phrase } = adjective.meaning;
  return {
    kind,
    at: begin,
    from: at + 1,
    end: adjective.end,
    form: last.form,
    confidence: 0.7,
    rationale: `"${phrase}" makes a ${kind}`,
  };
}

const AUXILIARIES = new Set(['will', 'shall', 'are', 'is', 'remain', 'remains', 'stand', 'stands']);
const LIGHT = new Set([
  'also',
  'further',
  'again',
  'once',
  'more',
  'therefore',
  'in',
  'this',
  'regard',
  'at',
  'the',
  'same',
  'time',
  'do',
  'hereby',
]);

function isLight(key: string): boolean {
  return (key.length > 4 && key.endsWith('ly')) || LIGHT.has(key);
}

/** "the statement by the Council condemning …" is somebody else's act. */
function isReported(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 14), at).some(({ key }) => DOCUMENTS.has(key));
}

/** "to stop and support …": after an infinitive, a weak verb goes on with it. */
function hasInfinitive(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(Math.max(from, at - FAR), at).some(({ key }) => key === 'to');
}

/** A verb has an object, which begins so; a noun has none. */
function isFollowed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    token.isCapital ||
    [
      'the',
      'our',
      'all',
      'its',
      'their',
      'that',
      'his',
      'her',
      'a',
      'an',
      'this',
      'these',
      'those',
      'any',
      'efforts',
      'with',
      'on',
      'upon',
      'to',
    ].includes(token.key)
  );
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  return ['of', 'by', 'from'].includes(tokens[at]?.key ?? '');
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

/** Parts the words of a sentence among its acts. */
function toClaims(sentence: Span, acts: readonly Act[], speech: Speech): FoundClaim[] {
  const { text, tokens } = speech;
  const first = firstTokenAt(tokens, sentence.start);
  const claims: FoundClaim[] = [];
  for (const [index, act] of acts.entries()) {
    const next = acts[index + 1];
    let start = tokens[act.from]?.start ?? sentence.start;
    if (index === 0) {
      const isApart = act.at === act.from && act.from - first > 1;
      const front = act.from > first && !isApart ? act.from - first : 0;
      if (front >= OWN_CLAUSE) {
        const span = trim(text, sentence.start, start);
        claims.push(...impersonal(span, speech, false));
      } else if (front > 0 || act.from === first) start = sentence.start;
    }
    const end = next ? (tokens[next.from]?.start ?? sentence.end) : sentence.end;
    const span = next ? trim(text, start, end) : { start, end };
    if (span.end > span.start) {
      claims.push({
        ...span,
        kind: act.kind,
        breach: false,
        verbEnd: tokens[act.end - 1]?.end ?? span.start,
        confidence: act.confidence,
        rationale: act.rationale,
      });
    }
  }
  return claims;
}

/** Cuts commas and conjunctions off both ends. */
function trim(text: string, start: number, end: number): Span {
  let words = text.slice(start, end);
  const lead = /^(?:[\s,;:–—-]|\b(?:and|but|or)\b(?=\s))*/i.exec(words)?.[0].length ?? 0;
  words = words.slice(lead);
  const tail =
    /(?:[\s,;:–—-]{1,4}(?:and|but|while|or|as well as|thus|therefore)?){1,3}$/i.exec(
      words.slice(-40),
    )?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

/** Sentences of which the signatories are not the subject: what a turn of phrase makes, else a fact that is stated. */
function impersonal(sentence: Span, { tokens, lexicon }: Speech, isHeading: boolean): FoundClaim[] {
  if (isHeading || sentence.end - sentence.start < 12) return [];
  const first = firstTokenAt(tokens, sentence.start);
  const limit = firstTokenAt(tokens, sentence.end);
  let best: { kind: ClaimKind; phrase: string; rank: number; end: number } | null = null;
  let characterises = false;
  let breaks: number | null = null;
  for (let at = first; at < limit; at += 1) {
    for (const { pattern, keys, rank } of lexicon.patternsByKey.get(tokens[at]?.key ?? '') ?? []) {
      if (best && best.rank <= rank) continue;
      const end = matchKeys(tokens, at, keys, limit);
      if (end !== null) best = { kind: pattern.kind, phrase: pattern.phrase, rank, end };
    }
    if (tokens[at]?.key === 'would' && lexicon.characterises.match(tokens, at + 1))
      characterises = true;
    const breach = lexicon.breaches.match(tokens, at);
    if (breach && breach.end <= limit && isPredicated(tokens, first, at)) breaks ??= at;
  }
  const claim = { ...sentence, breach: false, verbEnd: sentence.start };
  if (characterises) {
    const breach = hasBreach(lexicon, tokens, first, limit);
    return [
      {
        ...claim,
        kind: 'assessment',
        breach,
        confidence: 0.8,
        rationale: '"would" and a verb that characterises',
      },
    ];
  }
  if (best)
    return [
      {
        ...claim,
        kind: best.kind,
        verbEnd: tokens[best.end - 1]?.end ?? sentence.start,
        confidence: 0.7,
        rationale: `"${best.phrase}" makes a ${best.kind}`,
      },
    ];
  if (breaks !== null)
    return [
      {
        ...claim,
        kind: 'assessment',
        breach: true,
        confidence: 0.75,
        rationale: 'says that a rule was broken',
      },
    ];
  return [
    {
      ...claim,
      kind: 'assertion',
      confidence: 0.5,
      rationale: 'no verb of the signatories: a fact that is stated, or somebody else’s act',
    },
  ];
}

function hasBreach(
  lexicon: Lexicon,
  tokens: readonly Token[],
  first: number,
  limit: number,
): boolean {
  for (let at = first; at < limit; at += 1) {
    if (lexicon.breaches.match(tokens, at)) return true;
  }
  return false;
}

/** "is a direct violation of", "violates": said of something, not passed in a phrase such as "in violation of". */
function isPredicated(tokens: readonly Token[], first: number, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (!/^(?:violations?|breach|contravention|infringement|defiance|war)$/.test(key))
    return at > first;
  for (let index = at - 1; index >= Math.max(first, at - 6); index -= 1) {
    const before = tokens[index]?.key ?? '';
    if (
      [
        'is',
        'are',
        'was',
        'were',
        'constitute',
        'constitutes',
        'represents',
        'represent',
        'constituted',
        'be',
        'amounts',
        'amount',
      ].includes(before)
    )
      return true;
    if (['in', 'of', 'despite', 'about', 'their', 'its', 's'].includes(before)) return false;
  }
  return false;
}

/** A line that states nothing: short, without a full stop, and without a verb that is known. */
function isHeading({ start, end }: Span, { text }: Speech): boolean {
  return end - start < HEADING && !/[.!?;,”"')\]]$/.test(text.slice(start, end));
}
