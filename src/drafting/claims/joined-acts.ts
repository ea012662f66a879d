import { reasonFor } from '../knowledge/lexicon.js';
import { endsLikeAdverb, type VerbForm, type VerbMatch } from '../knowledge/verbs.js';
import type { TokenisedText } from '../text/tokenised-text.js';
import { negate, readBlame, readPredicate } from './predicates.js';
import { type ClauseAct, FAR, type Speech, SURE } from './speech.js';
import { readNoun, readVerbAct } from './verb-acts.js';

/** Documents that others may have adopted. */
const DOCUMENTS =
  'statement statements declaration resolution resolutions letter report reports communique'.split(
    ' ',
  );
const AUXILIARIES = new Set(['will', 'shall', 'are', 'is', 'remain', 'remains', 'stand', 'stands']);
/** Words that may precede a joined verb, besides adverbs. */
const LIGHT = new Set(
  'also further again once more therefore in this regard at the same time do hereby'.split(' '),
);
const MAX_LIGHT_WORDS = 6;

/** "We condemn … and urge …", "…, calling on …": a further act of the same subject. */
export function readJoined(
  speech: Speech,
  at: number,
  limit: number,
  last: ClauseAct,
): ClauseAct | null {
  const { words, lexicon } = speech;
  const key = words.key(at);
  const isAnd = ['and', 'but', 'or', 'nor'].includes(key);
  const isComma = /[,;–—]/.test(words.gap(at));
  if (!isAnd && !isComma) return null;
  if (key === 'as' && words.key(at + 1) === 'well') return null;
  const from = isAnd ? at + 1 : at;
  const begin = skipLight(words, from, limit);
  const noun = last.carries === true ? readJoinedNoun(speech, from, limit, last) : null;
  if (noun) return noun;
  // "the United States": no form of "state"
  if (lexicon.names.startsAt(words, begin) || lexicon.names.startsAt(words, begin - 1)) return null;
  if (isAnd && AUXILIARIES.has(words.key(begin))) {
    const act = readPredicate(speech, { start: begin, limit, isThird: true });
    return act && act.confidence >= SURE ? { ...act, from } : null;
  }
  // "to raise awareness and hold others responsible" goes on with the infinitive.
  const mayBlame = isAnd && !findInfinitive(words, Math.max(last.end, at - FAR), at);
  const blame = mayBlame ? readBlame(speech, begin, limit) : null;
  if (blame) return { ...blame, at: begin, from, form: last.form };
  const forms: VerbForm[] = isComma ? [last.form, 'gerund'] : [last.form];
  // "We, gathered in Los Angeles, affirm": an unknown verb may be a participle.
  if (last.confidence < SURE && last.form === 'past') forms.push('base');
  const match = lexicon.verbs.match(words.tokens, begin, forms);
  if (!match || match.end >= limit)
    return key === 'and' ? readJoinedAdjective(speech, { from, begin, limit }, last) : null;
  if (match.verb.kind === 'assertion' || !isAct(words, begin, match, { at, last })) return null;
  const act = readVerbAct(speech, match, limit);
  const { form } = match.verb;
  // "will strengthen … and support …"
  const isPlan = last.isFuture === true && match.verb.isWeak && act.kind === 'support';
  return {
    ...(key === 'nor' ? negate(act) : isPlan ? { ...act, kind: last.kind } : act),
    at: begin,
    from,
    form: form === 'gerund' ? last.form : form,
    confidence: Math.min(act.confidence, 0.8),
  };
}

/** "express our support for … and our condemnation of …" */
function readJoinedNoun(
  speech: Speech,
  from: number,
  limit: number,
  last: ClauseAct,
): ClauseAct | null {
  const key = speech.words.key(from);
  if (!['our', 'their', 'its'].includes(key)) return null;
  const noun = readNoun(speech, from + 1, limit);
  if (!noun || noun.kind === 'recognition' || noun.end >= limit) return null;
  return {
    kind: noun.kind,
    at: from,
    from,
    end: noun.end,
    form: last.form,
    confidence: 0.8,
    rationale: reasonFor(`${key} ${noun.phrase}`, noun.kind),
    carries: true,
  };
}

function skipLight(words: TokenisedText, start: number, limit: number): number {
  let at = start;
  while (at < start + MAX_LIGHT_WORDS && at < limit) {
    const key = words.key(at);
    if (/^continues?$/.test(key) && words.key(at + 1) === 'to') at += 2;
    else if (endsLikeAdverb(key) || LIGHT.has(key)) at += 1;
    else break;
  }
  return at;
}

/** Whether a verb that was found after "and" or a comma has the same subject as the last act. */
function isAct(
  words: TokenisedText,
  begin: number,
  { verb, end }: VerbMatch,
  { at, last }: { at: number; last: ClauseAct },
): boolean {
  // "the statement by the Council condemning …" is somebody else's act.
  const isGerund = verb.form === 'gerund' && last.form !== 'gerund';
  if (isGerund && words.includes(DOCUMENTS, begin - 14, begin)) return false;
  // "and reviewed" is neither a noun nor an infinitive.
  if (verb.isWeak && verb.form !== 'past') {
    // "to stop and support …": a weak verb continues the infinitive.
    // A comma parts it: "and, therefore, demand".
    const isParted = words.gap(begin).includes(',');
    const hasInfinitive = !isParted && findInfinitive(words, Math.max(last.end, at - FAR), at);
    if (verb.form !== last.form || hasInfinitive || !startsObject(words, end)) return false;
  }
  return verb.form !== 'base' || !followsNoun(words, end);
}

/** "to stop", but not "to the Assembly" */
function findInfinitive(words: TokenisedText, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (words.key(at) === 'to' && !startsObject(words, at + 1)) return true;
  }
  return false;
}

/** "We are concerned about … and committed to …" */
function readJoinedAdjective(
  { words, lexicon }: Speech,
  { from, begin, limit }: { from: number; begin: number; limit: number },
  last: ClauseAct,
): ClauseAct | null {
  const follows = lexicon.adjectives.match(words.tokens, last.end - 1) !== null;
  const adjective = follows ? lexicon.adjectives.match(words.tokens, begin) : null;
  if (!adjective || adjective.end >= limit) return null;
  if (!['to', 'that', 'by', 'about', 'for'].includes(words.key(adjective.end))) return null;
  const { kind, phrase } = adjective.meaning;
  return {
    kind,
    at: begin,
    from,
    end: adjective.end,
    form: last.form,
    confidence: 0.7,
    rationale: reasonFor(phrase, kind),
  };
}

const OBJECT_STARTS = new Set(
  'the our all its their that his her a an this these those any efforts with on upon to'.split(' '),
);

/** Whether the object of a verb starts here: nouns have none. */
export function startsObject(words: TokenisedText, at: number): boolean {
  const key = words.key(at);
  return words.isCapital(at) || OBJECT_STARTS.has(key) || key.endsWith('ing');
}

/** Whether the word before was a noun rather than a verb: "support of". */
export function followsNoun(words: TokenisedText, at: number): boolean {
  return ['of', 'by', 'from'].includes(words.key(at));
}
