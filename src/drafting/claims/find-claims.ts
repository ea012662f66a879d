import type { ClaimKind } from '../../domain/vocabulary.js';
import type { Paragraph } from '../text/layout.js';
import type { Span } from '../text/sentences.js';
import type { TokenisedText } from '../text/tokenised-text.js';
import { readImpersonal } from './impersonal-claims.js';
import { readActs } from './sentence-acts.js';
import { endOfSpeakers } from './speakers.js';
import type { ClauseAct, FoundClaim, Speech } from './speech.js';

/** At least this many words before "and we" make a claim of their own. */
const OWN_CLAUSE = 7;
/** Longer lines, in characters, are no headings. */
const LONGEST_HEADING = 90;

/** What introduces the items of a list: "We call on all parties to:" */
interface Lead {
  kind: ClaimKind;
  /** Its items start with an infinitive. */
  isInfinitive: boolean;
  /** Its items have marks. */
  isMarked: boolean;
}

/** Finds the speech acts in the paragraphs, in order. A sentence may contain several. */
export function findClaims(paragraphs: readonly Paragraph[], speech: Speech): FoundClaim[] {
  const { text } = speech.words;
  const claims: FoundClaim[] = [];
  let thirdSpoke = false;
  let introduced = false;
  let lead: Lead | null = null;
  for (const sentence of paragraphs.flatMap(({ sentences }) => sentences)) {
    const line = text.slice(sentence.start, sentence.end);
    if (MARK.test(line)) continue;
    const lineStart = findLineStart(text, sentence.start);
    const startsLine = lineStart !== null;
    const isItem = ITEM.test(text.slice(lineStart ?? sentence.start, sentence.end));
    const isTitle = isHeading(line) && !isItem;
    const { acts, isThird } = readActs(sentence, speech, {
      thirdSpoke,
      introduced,
      isItem,
      isTitle,
    });
    if (introduced && lead && isItem) lead.isMarked = true;
    const isListed = introduced && startsLine && (isItem || lead?.isMarked === false);
    const listed = isListed && lead ? readListed(sentence, lead, acts, isItem) : null;
    if (listed) claims.push(listed);
    else if (acts.length > 0) {
      claims.push(...toClaims(sentence, acts, speech));
      thirdSpoke = isThird;
    } else {
      const others = isTitle ? [] : readImpersonal(sentence, speech);
      claims.push(...others);
      if (others.length > 0 && others.at(-1)?.kind !== 'assertion') thirdSpoke = false;
    }
    const ending = line.slice(-60);
    const opensList = ending.endsWith(':');
    const goesOn = !startsLine || isItem || /[;,](?: ?(?:and|or))?$/.test(ending);
    introduced = opensList || (introduced && goesOn);
    if (opensList) {
      lead = toLead(acts.at(-1)?.kind, ending);
      thirdSpoke ||= startsWithSpeakers(sentence, speech);
    }
  }
  return claims;
}

/** In characters. */
const LONGEST_MARK = 6;

/** The start of the line if a sentence starts it, or follows its mark: "1." may have become a sentence of its own. */
function findLineStart(text: string, start: number): number | null {
  const from = Math.max(0, start - LONGEST_MARK);
  const at = text.slice(from, start).lastIndexOf('\n');
  if (at === -1 && from > 0) return null;
  return from + at + 1;
}

/** The number of an item may have become a sentence of its own. */
const MARK = /^\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]$/;
const ITEM = /^(?:[-–—•*▪▫◦‣·●○]|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]|\d{1,2}\s?[-–])\s/;

function toLead(kind: ClaimKind | undefined, ending: string): Lead | null {
  const isInfinitive = /\bto:$/.test(ending);
  if (kind === undefined || kind === 'assertion') return null;
  if (kind === 'announcement')
    return isInfinitive ? { kind: 'commitment', isInfinitive, isMarked: false } : null;
  return { kind, isInfinitive, isMarked: false };
}

/** An item of a list that does what the words before the list say; null if it performs an act of its own. */
function readListed(
  sentence: Span,
  { kind, isInfinitive }: Lead,
  acts: readonly ClauseAct[],
  isItem: boolean,
): FoundClaim | null {
  const isAsking = kind === 'appeal' || kind === 'demand';
  // "agree to: … meet again"
  const isPlanned = kind === 'commitment' && acts.every((act) => act.kind === 'announcement');
  const asks = isInfinitive && (isAsking || (isItem && isPlanned));
  if (!(isItem || isInfinitive) || (acts.length > 0 && !asks)) return null;
  const rationale = 'an item of a list that such words introduce';
  const confidence = asks ? 0.75 : 0.6;
  return { ...sentence, kind, breach: false, verbEnd: sentence.start, confidence, rationale };
}

/** "The Ministers:" speaks in the list below it. */
function startsWithSpeakers({ start, end }: Span, speech: Speech): boolean {
  const first = speech.words.indexAt(start);
  const limit = speech.words.indexAt(end);
  return endOfSpeakers(speech, first, limit + 1, { end: first }) !== null;
}

/** Divides the words of a sentence among its acts. */
function toClaims(sentence: Span, acts: readonly ClauseAct[], speech: Speech): FoundClaim[] {
  const { words } = speech;
  const claims: FoundClaim[] = [];
  for (const [index, act] of acts.entries()) {
    const next = acts[index + 1];
    let start = words.start(act.from);
    if (index === 0) {
      const front = act.from - words.indexAt(sentence.start);
      // A heading and the apposition of a subject are left out; other words before the act belong to it.
      const isApart = act.isFresh || (act.at === act.from && front > 1);
      if (!isApart && (front < OWN_CLAUSE || !isClause(words, sentence, act.from)))
        start = sentence.start;
      else if (!isApart)
        claims.push(...readImpersonal(trim(words.text, sentence.start, start), speech));
    }
    const span = next
      ? trim(words.text, start, words.start(next.from))
      : { start, end: sentence.end };
    if (span.end <= span.start) continue;
    claims.push({
      ...span,
      kind: act.kind,
      breach: false,
      verbEnd: words.endBefore(act.end),
      confidence: act.confidence,
      rationale: act.rationale,
    });
  }
  return claims;
}

const DEPENDENT = new Set(
  `about above across after against ahead alongside along amid among around as at because before beyond building by consistent
  considering despite drawing due during echoing following for from given guided hand here if in inspired instead just like looking marking meeting notwithstanding
  of on once over per pursuant rather recalling reflecting respectively since so specifically taking than through throughout to together
  today toward towards under underpinned united unless until upon when where whereas while with within without working`.split(
    /\s+/,
  ),
);

/** Whether the words before an act are a clause of their own, rather than "In the light of this, we …". */
function isClause(words: TokenisedText, { start }: Span, from: number): boolean {
  const key = words.key(words.indexAt(start));
  const isJoined = words.key(from - 1) === 'and' || /[;:.]/.test(words.gap(from));
  return isJoined || !(DEPENDENT.has(key) || key.endsWith('ing') || /^\d/.test(key));
}

/** Cuts commas and conjunctions off both ends. */
function trim(text: string, start: number, end: number): Span {
  let words = text.slice(start, end);
  const lead = /^(?:[\s,;:–—-]|\b(?:and|but|or)\b(?=\s))*/i.exec(words)?.[0].length ?? 0;
  words = words.slice(lead);
  const tail =
    /(?:[\s,;:–—-]{1,4}(?:and|but|while|or|as well as|so|thus|therefore)?){1,3}$/i.exec(
      words.slice(-40),
    )?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

/** A short line that doesn't end like a sentence. */
function isHeading(line: string): boolean {
  return line.length < LONGEST_HEADING && !/[.!?;,”"')\]]$/.test(line);
}
