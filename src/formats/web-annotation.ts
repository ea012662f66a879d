import type { Links } from '../domain/links.js';
import type { Claim, PartyName } from '../domain/statement.js';
import type { ClaimKind } from '../domain/vocabulary.js';

/** The W3C's context. Annotation tools recognise this URL. */
const W3C_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The part of the W3C's context that is used here, inline, so that clients need not fetch it. */
export const ANNOTATION_CONTEXT = {
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  classifying: 'oa:classifying',
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
};

/**
 * The schema.org type of a claim. A `schema:Claim` can be fact-checked, which only applies to assertions. The others are
 * judgements, or acts that are neither true nor false.
 */
function typeOf(kind: ClaimKind): string {
  return kind === 'assertion' ? 'schema:Claim' : 'schema:Quotation';
}

function toPartyNode({ code, kind, name }: PartyName, links: Links) {
  return {
    id: links.party(code),
    type: kind === 'state' ? 'schema:Country' : 'schema:Organization',
    'schema:identifier': code,
    'schema:name': name,
  };
}

/**
 * A claim as an annotation of its statement's text (W3C Web Annotation), without a context. The body describes the claim;
 * the target selects its quote both by its words and by its position.
 *
 * @param textUrl the URL of the text whose code points the position counts
 */
export function toAnnotation(claim: Claim, textUrl: string, links: Links) {
  const { statement, key, kind, quote, parties, citations, speakers } = claim;
  const { exact, prefix, suffix, start, end } = quote;
  const resolutions = citations.flatMap(({ resolution }) => (resolution ? [resolution] : []));
  const instruments = citations.flatMap(({ instrument }) => (instrument ? [instrument] : []));
  return {
    id: links.claim(`${statement.id}.${key}`),
    type: 'Annotation',
    motivation: 'classifying',
    body: {
      type: typeOf(kind),
      'schema:text': exact,
      'schema:genre': kind,
      'schema:isPartOf': { id: links.statement(statement.id) },
      'schema:author': speakers.map((party) => toPartyNode(party, links)),
      'schema:about': parties.map(({ party }) => toPartyNode(party, links)),
      'schema:citation': [
        ...resolutions.map(({ id, symbol }) => ({
          id: links.resolution(id),
          type: 'schema:Legislation',
          'schema:name': symbol,
        })),
        ...instruments,
      ],
    },
    target: {
      source: textUrl,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: lastUnits(prefix), suffix: firstUnits(suffix) },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

/** Some tools accept at most this much context, in UTF-16 code units. Quotes count code points, so theirs can be longer. */
const MAX_CONTEXT_UNITS = 32;

function lastUnits(text: string): string {
  return text.slice(-MAX_CONTEXT_UNITS).replace(/^[\uDC00-\uDFFF]/, '');
}

function firstUnits(text: string): string {
  return text.slice(0, MAX_CONTEXT_UNITS).replace(/[\uD800-\uDBFF]$/, '');
}

/** A claim as a JSON-LD document, with the W3C's context by reference or the part of it that is needed inline. */
export function toAnnotationDocument(claim: Claim, context: 'referred' | 'embedded', links: Links) {
  return {
    '@context': context === 'referred' ? W3C_CONTEXT : ANNOTATION_CONTEXT,
    ...toAnnotation(claim, `${links.statement(claim.statement.id)}/text`, links),
  };
}
