import type { ClaimKind } from '../domain/vocabulary.js';
import type { Span } from './sentences.js';
import type { FoundClaim, Speech } from './speech.js';
import { type Lexicon, matchKeys, reasonFor } from './speech-acts.js';
import { firstTokenAt, type Token } from './tokens.js';

/** Sentences of which the signatories are not the subject: what a turn of phrase makes, else a fact that is stated. */
export function impersonal(
  sentence: Span,
  { tokens, lexicon }: Speech,
  isHeading: boolean,
): FoundClaim[] {
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
        rationale: reasonFor(best.phrase, best.kind),
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
