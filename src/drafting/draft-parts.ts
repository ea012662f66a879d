import type * as z from 'zod';
import { LIMITS, type statementDocument } from '../documents/document.js';
import { parseSymbol } from '../domain/symbol.js';
import type { FoundCitation, Instruments } from './citations.js';
import { readDetails } from './claim-details.js';
import type { Layout } from './layout.js';
import type { PartyNames } from './party-names.js';
import { select } from './places.js';
import { type Span, splitSentences } from './sentences.js';
import type { FoundSignatory } from './signatories.js';
import type { FoundClaim, Speech } from './speech.js';
import type { Lexicon } from './speech-acts.js';

/** A document as it is written. */
export type DraftDocument = z.input<typeof statementDocument>;
export type Signatory = DraftDocument['signatories'][number];
export type Claim = NonNullable<DraftDocument['claims']>[number];
type Citation = NonNullable<Claim['citations']>[number];

/** A part of the document with the reason for it. */
export interface Drafted<Part> {
  part: Part;
  confidence: number;
  rationale: string;
}

export interface Tools {
  instruments: Instruments;
  names: PartyNames;
  lexicon: Lexicon;
  /** Symbols of the resolutions that the registry holds, by id. */
  held: ReadonlyMap<string, string>;
}

/** Citations stand in claims: a sentence that cites and makes none is taken for a fact that is stated. */
export function coverCitations(
  claims: readonly FoundClaim[],
  citations: readonly FoundCitation[],
  { paragraphs }: Layout,
): FoundClaim[] {
  const covered = [...claims];
  let claim = 0;
  let paragraph = 0;
  const added = new Set<number>();
  for (const citation of citations) {
    while ((claims[claim]?.end ?? Number.POSITIVE_INFINITY) < citation.end) claim += 1;
    if ((claims[claim]?.start ?? Number.POSITIVE_INFINITY) <= citation.start) continue;
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) < citation.end) paragraph += 1;
    const home = paragraphs[paragraph];
    const sentence =
      home &&
      splitSentences(home).find(({ start, end }) => start <= citation.start && citation.end <= end);
    if (!sentence || added.has(sentence.start)) continue;
    added.add(sentence.start);
    // Where another claim has a part of the sentence, the citation's own words are what is left.
    const span: Span = claims.some(({ start, end }) => start < sentence.end && end > sentence.start)
      ? citation
      : sentence;
    covered.push({
      ...span,
      kind: 'assertion',
      breach: false,
      verbEnd: span.start,
      confidence: 0.3,
      rationale: 'cites, and does nothing else',
    });
  }
  return covered.sort((a, b) => a.start - b.start || a.end - b.end);
}

export function toSignatory(found: FoundSignatory, text: string): Drafted<Signatory> {
  const { party, nameAsSigned, office, role, place, confidence, rationale } = found;
  const part: Signatory = { party, nameAsSigned, office, role };
  const selection = place && select(text, place.start, place.end);
  // The name alone tells where it stands once; else the document says which place is meant.
  if (
    selection &&
    (selection.quote !== nameAsSigned ||
      selection.prefix !== undefined ||
      selection.suffix !== undefined)
  ) {
    Object.assign(part, selection);
  }
  return { part, confidence, rationale };
}

export function toClaims(
  found: readonly FoundClaim[],
  citations: readonly FoundCitation[],
  speech: Speech,
  { held }: Tools,
  notes: string[],
): Drafted<Claim>[] {
  const drafted: Drafted<Claim>[] = [];
  let next = 0;
  let unclear = 0;
  for (const claim of found) {
    const end = Math.min(claim.end, claim.start + LIMITS.quoteLength);
    while ((citations[next]?.start ?? Number.POSITIVE_INFINITY) < claim.start) next += 1;
    const cited: FoundCitation[] = [];
    while ((citations[next]?.start ?? Number.POSITIVE_INFINITY) < end) {
      const citation = citations[next];
      if (citation && citation.end <= end) cited.push(citation);
      next += 1;
    }
    if (drafted.length === LIMITS.claims) break;
    const selection = select(speech.text, claim.start, end);
    if (!selection) {
      unclear += 1;
      continue;
    }
    const { modality, intensifier, parties } = readDetails({ ...claim, end }, speech);
    const part: Claim = {
      key: `c${drafted.length + 1}`,
      kind: claim.kind,
      modality,
      intensifier,
      ...(claim.breach ? { breach: true } : {}),
      ...selection,
      parties,
      citations: cited
        .slice(0, LIMITS.citations)
        .flatMap((citation) => toCitation(citation, speech.text, held)),
    };
    drafted.push({ part, confidence: claim.confidence, rationale: claim.rationale });
  }
  if (found.length > LIMITS.claims)
    notes.push(`Only the first ${LIMITS.claims} claims were drafted: a document holds no more.`);
  if (unclear > 0)
    notes.push(`Left out because the same words stand in many places: ${unclear} claims.`);
  return drafted;
}

function toCitation(
  { start, end, symbol, instrument }: FoundCitation,
  text: string,
  held: ReadonlyMap<string, string>,
): Citation[] {
  const selection = select(text, start, end);
  if (!selection) return [];
  const known = symbol === null ? undefined : held.get(parseSymbol(symbol)?.id ?? '');
  if (known !== undefined) return [{ ...selection, resolution: known }];
  // The import refuses what the registry does not hold, so the symbol stands as the name of what is cited.
  const name = symbol ?? instrument;
  return [name === null ? selection : { ...selection, instrument: name }];
}
