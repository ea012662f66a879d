import type { Paragraph } from '../text/layout.js';
import type { Span } from '../text/sentences.js';
import { readImpersonal } from './impersonal-claims.js';
import { readActs } from './sentence-acts.js';
import type { ClauseAct, FoundClaim, Speech } from './speech.js';
import { readSpeakers } from './subjects.js';

/** At least this many words before "and we" make a claim of their own. */
const OWN_CLAUSE = 7;
/** Longer lines, in characters, are no headings. */
const LONGEST_HEADING = 90;

/** Finds the speech acts in the paragraphs, in order. A sentence may contain several. */
export function findClaims(paragraphs: readonly Paragraph[], speech: Speech): FoundClaim[] {
  const { text } = speech.words;
  const claims: FoundClaim[] = [];
  let thirdSpoke = false;
  let introduced = false;
  for (const sentence of paragraphs.flatMap(({ sentences }) => sentences)) {
    const { acts, isThird } = readActs(sentence, speech, { thirdSpoke, introduced });
    if (acts.length > 0) {
      claims.push(...toClaims(sentence, acts, speech));
      thirdSpoke = isThird;
    } else {
      if (!isHeading(text.slice(sentence.start, sentence.end)))
        claims.push(...readImpersonal(sentence, speech));
      if (claims.at(-1)?.kind !== 'assertion') thirdSpoke = false;
    }
    const ending = text.slice(Math.max(sentence.start, sentence.end - 60), sentence.end);
    const opensList = ending.endsWith(':');
    introduced = opensList || (introduced && /[;,](?: ?(?:and|or))?$/.test(ending));
    if (opensList) thirdSpoke ||= startsWithSpeakers(sentence, speech);
  }
  return claims;
}

/** "The Ministers:" speaks in the list below it. */
function startsWithSpeakers({ start, end }: Span, speech: Speech): boolean {
  const first = speech.words.indexAt(start);
  const limit = speech.words.indexAt(end);
  return readSpeakers(speech, first, limit + 1, { end: first }) !== null;
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
      // The apposition of a subject is left out; other words before the act belong to it.
      const isApart = act.at === act.from && front > 1;
      if (!isApart && front < OWN_CLAUSE) start = sentence.start;
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

/** A short line that doesn't end like a sentence. */
function isHeading(line: string): boolean {
  return line.length < LONGEST_HEADING && !/[.!?;,”"')\]]$/.test(line);
}
