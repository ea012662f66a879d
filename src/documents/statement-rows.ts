import type { Quote } from '../domain/quote.js';
import { toSearchWords } from '../domain/search-words.js';
import { parseSymbol } from '../domain/symbol.js';
import type { AnchoredDocument, SearchWords } from './check.js';

/** What the full-text index holds of a document. */
export function listSearchWords({
  document,
  claims,
}: {
  document: { title: string; text: string };
  claims: readonly { quote: Pick<Quote, 'exact'> }[];
}): SearchWords {
  return {
    statement: toSearchWords(document.title, document.text),
    claims: claims.map(({ quote }) => toSearchWords(quote.exact)),
  };
}

/**
 * Converts a document to the rows of its statement, without the numbers that the database assigns. Saving writes these
 * rows; the audit compares them with what is stored.
 */
export function toRows({
  document,
  signatories,
  claims,
  words = listSearchWords({ document, claims }),
}: AnchoredDocument) {
  return {
    statement: {
      id: document.id,
      title: document.title,
      issuedOn: document.issuedOn ?? '',
      language: document.language,
      text: document.text,
      sources: document.sources,
    },
    words: words.statement,
    signatories: signatories.map(({ signatory, quote }, position) => ({
      position,
      partyCode: signatory.party,
      nameAsSigned: signatory.nameAsSigned,
      office: signatory.office,
      person: signatory.person ?? null,
      role: signatory.role,
      ...(quote ? toQuoteColumns(quote) : NO_QUOTE),
    })),
    claims: claims.map(({ claim, quote, citations }, position) => ({
      claim: {
        position,
        key: claim.key,
        kind: claim.kind,
        modality: claim.modality,
        intensifier: claim.intensifier,
        breach: claim.breach,
        ...toQuoteColumns(quote),
      },
      words: words.claims[position] ?? '',
      parties: claim.parties.map(({ party, role }, at) => ({
        position: at,
        partyCode: party,
        role,
      })),
      citations: citations.map(({ citation, quote: cited }, at) => ({
        position: at,
        resolutionId: parseSymbol(citation.resolution ?? '')?.id ?? null,
        instrument: citation.instrument ?? null,
        ...toQuoteColumns(cited),
      })),
    })),
  };
}

type QuoteColumns = ReturnType<typeof toQuoteColumns>;

const NO_QUOTE: { [Column in keyof QuoteColumns]: QuoteColumns[Column] | null } = {
  quoteExact: null,
  quotePrefix: null,
  quoteSuffix: null,
  quoteStart: null,
  quoteEnd: null,
};

function toQuoteColumns(quote: Quote) {
  return {
    quoteExact: quote.exact,
    quotePrefix: quote.prefix,
    quoteSuffix: quote.suffix,
    quoteStart: quote.start,
    quoteEnd: quote.end,
  };
}
