import type { ClaimKind } from '../domain/vocabulary.js';
import {
  type Lexicon,
  matchKeys,
  matchVerb,
  reasonFor,
  type Verb,
  type VerbForm,
} from './speech-acts.js';
import { gap, type Token } from './tokens.js';

/** What a subject that speaks for the signatories does. */
export interface Predicate {
  kind: ClaimKind;
  /** The first word of it, adverbs included, and the word after the verb: indexes of tokens. */
  at: number;
  end: number;
  /** The form in which verbs that "and" adds to it stand. */
  form: VerbForm;
  confidence: number;
  rationale: string;
}

/** Words that may stand between a subject and its verb, beside adverbs in -ly. */
const FILLERS = new Set(
  `also further again once more therefore thus hence now today jointly all both each together hereby moreover
  furthermore in this regard particular very most as too still at the same time accordingly do does did but here
  have has had been being additionally likewise always never equally collectively then continue continues continued
  to wish wishes want wants would like take opportunity on behalf of our governments meanwhile nevertheless however
  well note first finally secondly lastly instead conclusion respect regard context end connection day occasion light s even ever just
  unanimously solemnly`.split(/\s+/),
);

const BE = new Set(['are', 'is', 'were', 'was', 'be', 'am']);
const REMAIN = new Set([
  'remain',
  'remains',
  'remained',
  'stand',
  'stands',
  'stood',
  'feel',
  'feels',
]);
const NEGATIONS = new Set(['not', 'cannot', 'never', 't']);
const NEGATED_TO: Partial<Record<ClaimKind, ClaimKind>> = {
  recognition: 'condemnation',
  welcome: 'condemnation',
  support: 'condemnation',
};

const FURTHEST_VERB = 26;
const FURTHEST_NOUN = 9;
const FURTHEST_FEELING = 14;
const NOUN_ENDS = new Set([
  'that',
  'for',
  'of',
  'to',
  'regarding',
  'about',
  'at',
  'in',
  'over',
  'concerning',
  'by',
  'which',
  'towards',
  'toward',
  'from',
]);

/** Reads what the signatories do from the word after the subject. */
export function readPredicate(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  start: number,
  limit: number,
  isThird: boolean,
): Predicate | null {
  let forms: readonly VerbForm[] = isThird ? ['base', 'third', 'past'] : ['base', 'past'];
  let isFuture = false;
  let isNegated = false;
  let isObliged = false;
  let isBeing = false;
  let isPerfect = false;
  let isContinuing = false;
  const made = (kind: ClaimKind, end: number, rationale: string, confidence = 0.85): Predicate => ({
    kind,
    at: start,
    end,
    form: isFuture || isObliged || isContinuing ? 'base' : (forms[0] ?? 'base'),
    confidence,
    rationale,
  });

  for (let at = start; at < Math.min(limit, start + FURTHEST_VERB); at += 1) {
    const key = tokens[at]?.key ?? '';
    if (
      at > start &&
      /[.;:!?]/.test(gap(text, tokens, at)) &&
      !/^\.\s*$/.test(gap(text, tokens, at))
    )
      return null;
    if (key === 'will' || key === 'shall') isFuture = true;
    else if (NEGATIONS.has(key)) isNegated = true;
    else if (key === 'must' || key === 'need' || key === 'should') isObliged = true;
    else if (key === 'can' || key === 'could' || key === 'may') forms = ['base'];
    else if (BE.has(key)) isBeing = true;
    else if (key === 'united' && !isBeing && !isFuture)
      return made('commitment', at + 1, '"united"', 0.6);
    else {
      if (key === 'have' || key === 'has' || key === 'had') isPerfect = true;
      if (key.startsWith('continu')) isContinuing = true;
      const warning =
        isFuture || isNegated
          ? lexicon.warnings.find((keys) => matchFrom(tokens, start, at, keys, limit))
          : undefined;
      if (warning) return made('warning', at + 1, `"${warning.join(' ')}" warns`, 0.8);
      if (isFuture || isObliged) {
        if (FILLERS.has(key) || isAdverb(key)) continue;
        return made(
          'commitment',
          at + 1,
          isFuture ? '"will" binds the signatories' : '"must" binds the signatories',
          0.8,
        );
      }
      const act = readAct(lexicon, text, tokens, at, limit, { forms, isBeing, isPerfect });
      if (act) {
        const kind = isNegated ? (NEGATED_TO[act.kind] ?? act.kind) : act.kind;
        return {
          ...made(kind, act.end, act.rationale, act.confidence),
          form: isBeing ? 'base' : act.form,
        };
      }
      if (FILLERS.has(key) || isAdverb(key)) continue;
      return readUnknown(lexicon, tokens, at, limit, { isBeing, isContinuing, isThird, made });
    }
  }
  return null;
}

function matchFrom(
  tokens: readonly Token[],
  start: number,
  at: number,
  keys: readonly string[],
  limit: number,
): boolean {
  for (let from = start; from <= at; from += 1) {
    if (matchKeys(tokens, from, keys, limit) !== null) return true;
  }
  return false;
}

function isAdverb(key: string): boolean {
  return (
    key.length > 4 &&
    key.endsWith('ly') &&
    key !== 'imply' &&
    key !== 'apply' &&
    key !== 'reply' &&
    key !== 'supply'
  );
}

interface Act {
  kind: ClaimKind;
  end: number;
  form: VerbForm;
  confidence: number;
  rationale: string;
}

function readAct(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  {
    forms,
    isBeing,
    isPerfect,
  }: { forms: readonly VerbForm[]; isBeing: boolean; isPerfect: boolean },
): Act | null {
  const key = tokens[at]?.key ?? '';
  const predicative = REMAIN.has(key) ? skipAdverbs(tokens, at + 1, limit) : at;
  if (isBeing || REMAIN.has(key)) {
    const adjective = lexicon.adjectives.match(tokens, predicative);
    if (adjective && adjective.end <= limit) {
      const { kind, phrase } = adjective.meaning;
      return {
        kind,
        end: adjective.end,
        form: 'base',
        confidence: 0.9,
        rationale: reasonFor(phrase, kind),
      };
    }
  }
  const wanted: readonly VerbForm[] = isBeing ? ['gerund'] : isPerfect ? ['past'] : forms;
  const match = matchVerb(lexicon, tokens, at, wanted);
  if (!match || match.end > limit) return null;
  return { ...toAct(lexicon, text, tokens, match.verb, match.end, limit), form: match.verb.form };
}

function skipAdverbs(tokens: readonly Token[], start: number, limit: number): number {
  let at = start;
  while (
    at < limit &&
    at < start + 6 &&
    (isAdverb(tokens[at]?.key ?? '') || FILLERS.has(tokens[at]?.key ?? ''))
  )
    at += 1;
  return at;
}

/** What a verb does, with the noun or clause that it carries. */
export function toAct(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  verb: Verb,
  end: number,
  limit: number,
): Omit<Act, 'form'> {
  const plain = {
    kind: verb.kind,
    end,
    confidence: 0.9,
    rationale: reasonFor(verb.word, verb.kind),
  };
  const felt = readFeeling(lexicon, tokens, end, limit);
  if (felt)
    return {
      ...plain,
      kind: felt.kind,
      end: felt.end,
      rationale: reasonFor(`${verb.word} with ${felt.phrase}`, felt.kind),
    };
  if (!verb.carries) return plain;
  const noun = readNoun(lexicon, text, tokens, end, limit);
  if (noun)
    return {
      ...plain,
      end: noun.end,
      kind: noun.kind,
      rationale: reasonFor(`${verb.word} … ${noun.phrase}`, noun.kind),
    };
  if (verb.that !== undefined && isThat(tokens, end, limit))
    return { ...plain, ...readClause(tokens, end, limit, verb) };
  return { ...plain, confidence: 0.75 };
}

/** "note with grave concern". */
function readFeeling(lexicon: Lexicon, tokens: readonly Token[], at: number, limit: number) {
  if (tokens[at]?.key !== 'with') return null;
  for (let index = at + 1; index < Math.min(limit, at + 5); index += 1) {
    const noun = lexicon.nouns.match(tokens, index);
    if (
      noun &&
      (noun.meaning.kind === 'concern' ||
        noun.meaning.kind === 'welcome' ||
        noun.meaning.kind === 'condemnation')
    )
      return { ...noun.meaning, end: noun.end };
  }
  return null;
}

/** "are following the developments in the region with grave concern". */
function findFeeling(lexicon: Lexicon, tokens: readonly Token[], start: number, limit: number) {
  for (let at = start; at < Math.min(limit, start + FURTHEST_FEELING); at += 1) {
    const felt = readFeeling(lexicon, tokens, at, limit);
    if (felt) return felt;
  }
  return null;
}

/** "reaffirm our unwavering commitment": the first noun that tells, before the object goes on with a preposition. */
function readNoun(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
) {
  for (let index = at; index < Math.min(limit, at + FURTHEST_NOUN); index += 1) {
    if (
      index > at &&
      /[,;:.]/.test(gap(text, tokens, index)) &&
      !lexicon.nouns.match(tokens, index)
    )
      return null;
    if (NOUN_ENDS.has(tokens[index]?.key ?? '')) return null;
    const noun = lexicon.nouns.match(tokens, index);
    if (noun && noun.end <= limit) return { ...noun.meaning, end: noun.end };
  }
  return null;
}

function isThat(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let index = at; index < Math.min(limit, at + 5); index += 1) {
    const key = tokens[index]?.key;
    if (key === 'that' || key === 'how' || key === 'there') return true;
    if (key === 'the' || key === 'our') return false;
  }
  return false;
}

/** "We stress that Russia must …": the clause demands; else the verb tells. */
function readClause(tokens: readonly Token[], at: number, limit: number, verb: Verb): Partial<Act> {
  const keys = tokens.slice(at, Math.min(limit, at + 40)).map(({ key }) => key);
  const we = keys.indexOf('we');
  if (keys.includes('must'))
    return { kind: we === -1 ? 'demand' : 'commitment', rationale: `"${verb.word} that … must"` };
  if (keys.includes('should') || keys.includes('needs'))
    return { kind: 'appeal', rationale: `"${verb.word} that … should"` };
  if (we !== -1 && keys.includes('will'))
    return { kind: 'commitment', rationale: `"${verb.word} that we will"` };
  return {
    kind: verb.that ?? verb.kind,
    confidence: 0.7,
    rationale: `"${verb.word} that" states what follows`,
  };
}

interface Unknown {
  isBeing: boolean;
  isContinuing: boolean;
  isThird: boolean;
  made(kind: ClaimKind, end: number, rationale: string, confidence?: number): Predicate;
}

/** A verb that is in no list: the signatories report what they do. */
function readUnknown(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  limit: number,
  { isBeing, isContinuing, isThird, made }: Unknown,
): Predicate | null {
  const key = tokens[at]?.key ?? '';
  const felt = findFeeling(lexicon, tokens, at + 1, limit);
  if (felt) return made(felt.kind, felt.end, reasonFor(`with ${felt.phrase}`, felt.kind), 0.75);
  if (isContinuing) return made('commitment', at + 1, 'the signatories go on doing it', 0.6);
  if (isBeing)
    return key.endsWith('ing')
      ? made('announcement', at + 1, 'tells what the signatories are doing', 0.7)
      : made('assertion', at + 1, 'tells what the signatories are', 0.4);
  if (isThird && !/(?:ed|s|met|held|took|gave|made|had)$/.test(key)) return null;
  return made('announcement', at + 1, 'tells what the signatories do', 0.5);
}
