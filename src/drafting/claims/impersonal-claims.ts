import type { ClaimKind } from '../../domain/vocabulary.js';
import { type ClaimPattern, matchPattern } from '../knowledge/claim-patterns.js';
import { type Reading, reasonFor } from '../knowledge/lexicon.js';
import type { Span } from '../text/sentences.js';
import type { TokenisedText } from '../text/tokenised-text.js';
import type { FoundClaim } from './speech.js';

/** Shorter sentences, in characters, say nothing. */
const SHORTEST_SENTENCE = 12;

/** The claim of a sentence whose subject is not the signatories: what a known phrase makes, or an assertion. */
export function readImpersonal(span: Span, reading: Reading): FoundClaim[] {
  if (span.end - span.start < SHORTEST_SENTENCE) return [];
  const { words } = reading;
  const first = words.indexAt(span.start);
  const limit = words.indexAt(span.end);
  const base = { ...span, breach: false, verbEnd: span.start };
  if (characterises(reading, first, limit)) {
    return [
      {
        ...base,
        kind: 'assessment',
        breach: findBreaches(reading, first, limit).length > 0,
        confidence: 0.8,
        rationale: '"would" with a verb that characterises',
      },
    ];
  }
  const best = findPattern(reading, first, limit);
  if (best) {
    const { kind, phrase } = best.pattern;
    // Who is asked stands before "must" and "should".
    const verbEnd = ASKS.has(kind) ? span.start : words.endBefore(best.end);
    return [{ ...base, kind, verbEnd, confidence: 0.7, rationale: reasonFor(phrase, kind) }];
  }
  const passive = readPassive(reading, first, limit);
  if (passive) return [{ ...base, ...passive }];
  const isBreach = findBreaches(reading, first, limit).some(
    ({ at, end }) => end <= limit && isPredicated(words, first, at),
  );
  if (isBreach) {
    const rationale = 'says that a rule was broken';
    return [{ ...base, kind: 'assessment', breach: true, confidence: 0.75, rationale }];
  }
  const judged = findAssessment(reading, first, limit);
  if (judged !== null) {
    const rationale = reasonFor(judged, 'assessment');
    return [{ ...base, kind: 'assessment', confidence: 0.7, rationale }];
  }
  const rationale = 'no verb of the signatories: a stated fact, or somebody else’s act';
  return [{ ...base, kind: 'assertion', confidence: 0.5, rationale }];
}

/** How many words of a sentence in the passive precede the noun of its subject. */
const SUBJECT_REACH = 4;
/** How many words may stand between that noun and "was expressed". */
const PASSIVE_REACH = 20;
const PASSIVES = new Set(['was', 'were', 'been']);

/** "Deep concern was expressed about …", "The importance of … was underlined by both sides" */
function readPassive({ words, lexicon }: Reading, first: number, limit: number) {
  for (let at = first; at < Math.min(limit, first + SUBJECT_REACH); at += 1) {
    const noun = lexicon.nouns.match(words.tokens, at);
    if (!noun) continue;
    for (let index = noun.end; index < Math.min(limit, noun.end + PASSIVE_REACH); index += 1) {
      if (!PASSIVES.has(words.key(index))) continue;
      const match = lexicon.verbs.match(words.tokens, index + 1, ['past']);
      if (!match?.verb.carries) continue;
      const { kind, phrase } = noun.meaning;
      const rationale = reasonFor(`${phrase} was …`, kind);
      return { kind, verbEnd: words.endBefore(match.end), confidence: 0.6, rationale };
    }
    return null;
  }
  return null;
}

const ASKS: ReadonlySet<ClaimKind> = new Set(['appeal', 'demand']);

/** No finite verb follows these: "to threaten", "that threaten". */
const NOT_FINITE = new Set(
  'to that which who not would could may might will can the of and their its'.split(' '),
);

/** "poses a threat", "is unacceptable": the phrase that characterises the subject; null if there is none. */
function findAssessment({ words, lexicon }: Reading, first: number, limit: number): string | null {
  for (let at = first + 1; at < limit; at += 1) {
    for (const { phrase, keys } of lexicon.assessments.startingWith(words.key(at))) {
      if (NOT_FINITE.has(words.key(at - 1))) continue;
      if (matchPattern(words, at, keys, limit) !== null) return phrase;
    }
  }
  return null;
}

/** "would mark a dangerous step" */
function characterises({ words, lexicon }: Reading, first: number, limit: number): boolean {
  for (let at = first; at < limit; at += 1) {
    if (words.key(at) === 'would' && lexicon.characterises.match(words.tokens, at + 1)) return true;
  }
  return false;
}

/** The pattern of the lowest rank in a sentence. */
function findPattern(
  { words, lexicon }: Reading,
  first: number,
  limit: number,
): { pattern: ClaimPattern; end: number } | null {
  let best: { pattern: ClaimPattern; end: number } | null = null;
  for (let at = first; at < limit; at += 1) {
    for (const pattern of lexicon.patterns.startingWith(words.key(at))) {
      if (best && best.pattern.rank <= pattern.rank) continue;
      const end = matchPattern(words, at, pattern.keys, limit);
      if (end !== null) best = { pattern, end };
    }
  }
  return best;
}

function findBreaches({ words, lexicon }: Reading, first: number, limit: number) {
  const breaches: { at: number; end: number }[] = [];
  for (let at = first; at < limit; at += 1) {
    const match = lexicon.breaches.match(words.tokens, at);
    if (match) breaches.push({ at, end: match.end });
  }
  return breaches;
}

const BREACH_NOUN = /^(?:violations?|breach|contravention|infringement|defiance|war)$/;
const NOUN_OBJECT = /^(?:of|crimes?)$/;
const COPULAS = new Set(
  'is are was were be constitute constitutes constituted represent represents amount amounts'.split(
    ' ',
  ),
);
const IN_PHRASE = new Set(['in', 'of', 'despite', 'about', 'their', 'its', 's']);
/** How many words before a noun its copula may be. */
const COPULA_REACH = 6;

/** "violates" and "is a direct violation of", but not "in violation of". */
function isPredicated(words: TokenisedText, first: number, at: number): boolean {
  const isNoun = BREACH_NOUN.test(words.key(at)) && NOUN_OBJECT.test(words.key(at + 1));
  if (!isNoun) return at > first && !NOT_FINITE.has(words.key(at - 1));
  for (let index = at - 1; index >= Math.max(first, at - COPULA_REACH); index -= 1) {
    if (COPULAS.has(words.key(index))) return true;
    if (IN_PHRASE.has(words.key(index))) return false;
  }
  return false;
}
