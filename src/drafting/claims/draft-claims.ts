import { LIMITS } from '../../domain/document-limits.js';
import { parseSymbol } from '../../domain/symbol.js';
import type { FoundCitation } from '../citations/find-citations.js';
import type { DraftCitation, DraftClaim, Drafted } from '../draft-document.js';
import type { Lexicon } from '../knowledge/lexicon.js';
import { selectQuote } from '../text/quote-selection.js';
import { readDetails } from './claim-details.js';
import type { FoundClaim, Speech } from './speech.js';

export interface DraftedClaims {
  claims: Drafted<DraftClaim>[];
  /** What was left out: one sentence each. */
  notes: string[];
}

/** Turns found claims into claims of a document, each with the citations inside it. */
export function draftClaims(
  found: readonly FoundClaim[],
  citations: readonly FoundCitation[],
  speech: Speech,
): DraftedClaims {
  const { text } = speech.words;
  const claims: Drafted<DraftClaim>[] = [];
  let ambiguous = 0;
  let next = 0;
  for (const claim of found) {
    if (claims.length === LIMITS.claims) break;
    const end = Math.min(claim.end, claim.start + LIMITS.quoteLength);
    // Both are in the order of the text.
    while (startOf(citations[next]) < claim.start) next += 1;
    const first = next;
    while (startOf(citations[next]) < end) next += 1;
    const selection = selectQuote(text, claim.start, end);
    if (!selection) {
      ambiguous += 1;
      continue;
    }
    const { modality, intensifier, parties } = readDetails({ ...claim, end }, speech);
    const part: DraftClaim = {
      key: `c${claims.length + 1}`,
      kind: claim.kind,
      modality,
      intensifier,
      ...(claim.breach ? { breach: true } : {}),
      ...selection,
      parties,
      citations: citations
        .slice(first, next)
        .filter((citation) => citation.end <= end)
        .slice(0, LIMITS.citations)
        .flatMap((citation) => toCitation(citation, text, speech.lexicon)),
    };
    claims.push({ part, confidence: claim.confidence, rationale: claim.rationale });
  }
  const notes: string[] = [];
  if (found.length > LIMITS.claims)
    notes.push(
      `Only the first ${LIMITS.claims} claims were drafted, the most a document may have.`,
    );
  if (ambiguous > 0)
    notes.push(`Left out ${ambiguous} claims whose words occur too often to be told apart.`);
  return { claims, notes };
}

function startOf(citation: FoundCitation | undefined): number {
  return citation?.start ?? Number.POSITIVE_INFINITY;
}

function toCitation(
  { start, end, symbol, instrument }: FoundCitation,
  text: string,
  { held }: Lexicon,
): DraftCitation[] {
  const selection = selectQuote(text, start, end);
  if (!selection) return [];
  if (symbol !== null) {
    const known = held.get(parseSymbol(symbol)?.id ?? '');
    return [{ ...selection, resolution: known ?? symbol }];
  }
  return [instrument === null ? selection : { ...selection, instrument }];
}
