import type { FoundCitation } from '../citations/find-citations.js';
import type { Paragraph } from '../text/layout.js';
import type { Span } from '../text/sentences.js';
import type { FoundClaim } from './speech.js';

/** Every citation belongs to a claim, so sentences that only cite become assertions. */
export function addCitedSentences(
  claims: readonly FoundClaim[],
  citations: readonly FoundCitation[],
  paragraphs: readonly Paragraph[],
): FoundClaim[] {
  const added: FoundClaim[] = [];
  const sentences = new Set<number>();
  let claim = 0;
  let paragraph = 0;
  for (const citation of citations) {
    // Claims, citations and paragraphs are in the order of the text.
    claim = skipEnded(claims, claim, citation);
    const isInClaim = (claims[claim]?.start ?? Number.POSITIVE_INFINITY) <= citation.start;
    if (isInClaim) continue;
    paragraph = skipEnded(paragraphs, paragraph, citation);
    const home = paragraphs[paragraph];
    const sentence = home?.sentences.find((span) => contains(span, citation));
    if (!sentence || sentences.has(sentence.start)) continue;
    sentences.add(sentence.start);
    // If a claim takes part of the sentence, only the citation's own words are left.
    const { start, end } = claims.some((other) => overlaps(other, sentence)) ? citation : sentence;
    added.push({
      start,
      end,
      kind: 'assertion',
      breach: false,
      verbEnd: start,
      confidence: 0.3,
      rationale: 'only cites',
    });
  }
  return [...claims, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}

function skipEnded(spans: readonly Span[], from: number, { end }: Span): number {
  let at = from;
  while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) < end) at += 1;
  return at;
}

function contains({ start, end }: Span, inner: Span): boolean {
  return start <= inner.start && inner.end <= end;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
