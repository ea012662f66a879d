import { readActs } from './acts.js';
import { impersonal } from './impersonal.js';
import type { Paragraph } from './layout.js';
import { type Span, splitSentences } from './sentences.js';
import type { Act, FoundClaim, Speech } from './speech.js';
import { readSpeakers } from './subjects.js';
import { firstTokenAt } from './tokens.js';

/** Clauses of this many words before "and we" make a claim of their own. */
const OWN_CLAUSE = 7;
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

/** A line that states nothing: short, without a full stop, and without a verb that is known. */
function isHeading({ start, end }: Span, { text }: Speech): boolean {
  return end - start < HEADING && !/[.!?;,”"')\]]$/.test(text.slice(start, end));
}
