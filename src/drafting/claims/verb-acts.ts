import type { ClaimKind } from '../../domain/vocabulary.js';
import { type KindPhrase, type Reading, reasonFor } from '../knowledge/lexicon.js';
import type { VerbMatch } from '../knowledge/verbs.js';
import type { SpeechAct } from './speech.js';

/** How many words after a verb its noun may be. */
const NOUN_REACH = 9;
/** How many words after an unknown verb "with concern" may be. */
const FEELING_REACH = 14;
/** How many words of a clause contain its subject. */
const SUBJECT_REACH = 5;
const OURSELVES = new Set(['we', 'they']);
/** How many words of a clause after "that" are read. */
const CLAUSE_REACH = 40;
/** No noun that decides the kind follows these. */
const NOUN_ENDS = new Set(
  'that for of to regarding about at in over concerning by which towards toward from'.split(' '),
);
/** What is noted may stand before the feeling: "note the progress with satisfaction". */
const NOTING = new Set(['note', 'take note', 'observe', 'acknowledge', 'follow']);
const FEELINGS: ReadonlySet<ClaimKind> = new Set(['concern', 'welcome', 'condemnation']);

/** What a verb does, with the noun or clause that it carries. */
export function readVerbAct(reading: Reading, verb: VerbMatch, limit: number): SpeechAct {
  const act = readObject(reading, verb, limit);
  // What follows may be a fact or a judgement.
  return act.kind === 'assertion' ? { ...act, confidence: 0.7 } : act;
}

function readObject(reading: Reading, { verb, end }: VerbMatch, limit: number): SpeechAct {
  const { kind, word } = verb;
  const plain: SpeechAct = { kind, end, confidence: 0.9, rationale: reasonFor(word, kind) };
  const felt = NOTING.has(word)
    ? findFeeling(reading, end, limit)
    : readFeeling(reading, end, limit);
  if (felt) {
    const rationale = reasonFor(`${word} with ${felt.phrase}`, felt.kind);
    return { ...plain, kind: felt.kind, end: felt.end, rationale };
  }
  if (verb.word === 'join') return readJoining(reading, end, limit) ?? plain;
  if (!verb.carries) return plain;
  const noun = readNoun(reading, end, limit);
  // "emphasise our view that" says no more than "emphasise that".
  const isView = noun?.kind === 'assertion' && kind === 'recognition';
  if (noun && !isView && isOwn(reading, verb, { end, noun })) {
    const rationale = reasonFor(`${word} … ${noun.phrase}`, noun.kind);
    return { ...plain, kind: noun.kind, end: noun.end, rationale, carries: true };
  }
  if (verb.that !== undefined && startsClause(reading, end, limit))
    return { ...plain, ...readClause(reading, { verb, end }, limit) };
  return { ...plain, confidence: kind === 'recognition' ? 0.85 : 0.7 };
}

const OWN = ['our', 'their', 'its', 'his', 'her'];

/** "recall our commitment", but not "recall the commitments of others" */
function isOwn(
  { words }: Reading,
  { kind, that }: VerbMatch['verb'],
  { end, noun }: { end: number; noun: PhraseAct },
): boolean {
  // "emphasise respect for the law"
  const isNoting = kind === 'recognition' && (that === undefined || noun.kind === 'welcome');
  return !isNoting || noun.kind === 'recognition' || words.includes(OWN, end, noun.end);
}

/** How many words "join" and "in condemning" may be apart. */
const JOINING_REACH = 12;

/** "join our partners in condemning …" */
function readJoining(reading: Reading, from: number, limit: number): SpeechAct | null {
  const { words, lexicon } = reading;
  for (let at = from; at < Math.min(limit, from + JOINING_REACH); at += 1) {
    const match =
      words.key(at) === 'in' ? lexicon.verbs.match(words.tokens, at + 1, ['gerund']) : null;
    if (match && match.end <= limit) return readVerbAct(reading, match, limit);
  }
  return null;
}

interface PhraseAct extends KindPhrase {
  end: number;
}

/** "note with grave concern" */
function readFeeling({ words, lexicon }: Reading, at: number, limit: number): PhraseAct | null {
  if (words.key(at) !== 'with') return null;
  for (let index = at + 1; index < Math.min(limit, at + 5); index += 1) {
    const noun = lexicon.nouns.match(words.tokens, index);
    if (noun && FEELINGS.has(noun.meaning.kind)) return { ...noun.meaning, end: noun.end };
  }
  return null;
}

/** "are following the developments in the region with grave concern" */
export function findFeeling(reading: Reading, start: number, limit: number): PhraseAct | null {
  for (let at = start; at < Math.min(limit, start + FEELING_REACH); at += 1) {
    if (at > start && (/[,;:.]/.test(reading.words.gap(at)) || reading.words.key(at) === 'and'))
      return null;
    const felt = readFeeling(reading, at, limit);
    if (felt) return felt;
  }
  return null;
}

/** "reaffirm our unwavering commitment": the first known noun before a preposition. */
export function readNoun({ words, lexicon }: Reading, at: number, limit: number): PhraseAct | null {
  for (let index = at; index < Math.min(limit, at + NOUN_REACH); index += 1) {
    if (NOUN_ENDS.has(words.key(index))) return null;
    const noun = lexicon.nouns.match(words.tokens, index);
    if (index > at && !noun && /[,;:.]/.test(words.gap(index))) return null;
    if (noun && noun.end <= limit) return { ...noun.meaning, end: noun.end };
  }
  return null;
}

function startsClause({ words }: Reading, at: number, limit: number): boolean {
  for (let index = at; index < Math.min(limit, at + 5); index += 1) {
    const key = words.key(index);
    if (key === 'that' || key === 'how' || key === 'there') return true;
    if (key === 'the' || key === 'our') return false;
  }
  return false;
}

/** "We stress that Russia must …" is a demand: the clause decides, or else the verb. */
function readClause(
  { words }: Reading,
  { verb, end }: VerbMatch,
  limit: number,
): Partial<SpeechAct> {
  const keys = words.tokens.slice(end, Math.min(limit, end + CLAUSE_REACH)).map(({ key }) => key);
  const isOurs = keys.slice(0, SUBJECT_REACH).some((key) => OURSELVES.has(key));
  if (isOurs && (keys.includes('will') || keys.includes('shall')))
    return { kind: 'commitment', confidence: 0.75, rationale: `"${verb.word} that we will"` };
  if (!isOurs && keys.includes('must') && verb.that !== undefined)
    return { kind: 'demand', confidence: 0.75, rationale: `"${verb.word} that … must"` };
  return {
    kind: verb.that ?? verb.kind,
    confidence: 0.85,
    rationale: `"${verb.word} that" states what follows`,
  };
}
