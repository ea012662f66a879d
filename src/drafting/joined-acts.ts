import { readPredicate, toAct } from './predicates.js';
import { type Act, FAR, type Speech, SURE } from './speech.js';
import { type Lexicon, matchVerb, reasonFor } from './speech-acts.js';
import { gap, type Token } from './tokens.js';

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
export function readJoined(
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
  const follows = lexicon.adjectives.match(tokens, last.end - 1) !== null;
  if (!follows || tokens[at]?.key !== 'and') return null;
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
    rationale: reasonFor(phrase, kind),
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
export function isFollowed(tokens: readonly Token[], at: number): boolean {
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

export function isNoun(tokens: readonly Token[], at: number): boolean {
  return ['of', 'by', 'from'].includes(tokens[at]?.key ?? '');
}
