import type { Claim, PartyName } from '../domain/statement.js';
import type { ClaimKind } from '../domain/vocabulary.js';
import type { Addresses } from './addresses.js';

/** The context of the W3C, which annotation tools know by its address. */
const W3C_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** As much of the same as is used here, so that nobody has to fetch it. */
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
 * What a claim is to schema.org. Its `Claim` is there for facts to be checked: only an assertion is one. An assessment
 * judges, and what other acts say is neither true nor false; they are quoted.
 */
function typeOf(kind: ClaimKind): string {
  return kind === 'assertion' ? 'schema:Claim' : 'schema:Quotation';
}

function toPartyNode({ code, kind, name }: PartyName, addresses: Addresses) {
  return {
    id: addresses.party(code),
    type: kind === 'state' ? 'schema:Country' : 'schema:Organization',
    'schema:identifier': code,
    'schema:name': name,
  };
}

/**
 * A claim as an annotation of its statement's text (W3C Web Annotation), without a context: the body says what the words
 * are, the target where they stand, once by the words and once by their place.
 *
 * @param textUrl where the text is, in whose code points the place is counted
 */
export function toAnnotation(claim: Claim, textUrl: string, addresses: Addresses) {
  const { statement, key, kind, quote, parties, citations, speakers } = claim;
  const { exact, prefix, suffix, start, end } = quote;
  const resolutions = citations.flatMap(({ resolution }) => (resolution ? [resolution] : []));
  const instruments = citations.flatMap(({ instrument }) => (instrument ? [instrument] : []));
  return {
    id: addresses.claim(`${statement.id}.${key}`),
    type: 'Annotation',
    motivation: 'classifying',
    body: {
      type: typeOf(kind),
      'schema:text': exact,
      'schema:genre': kind,
      'schema:isPartOf': { id: addresses.statement(statement.id) },
      'schema:author': speakers.map((party) => toPartyNode(party, addresses)),
      'schema:about': parties.map(({ party }) => toPartyNode(party, addresses)),
      'schema:citation': [
        ...resolutions.map(({ id, symbol }) => ({
          id: addresses.resolution(id),
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

/** How much context some tools take, which look for it bit by bit: in UTF-16 units, where a quote counts code points. */
const MAX_CONTEXT_UNITS = 32;

function lastUnits(text: string): string {
  return text.slice(-MAX_CONTEXT_UNITS).replace(/^[\uDC00-\uDFFF]/, '');
}

function firstUnits(text: string): string {
  return text.slice(0, MAX_CONTEXT_UNITS).replace(/[\uD800-\uDBFF]$/, '');
}

/** A claim as a document of its own: with the W3C's context by its address, or with all of it that is needed. */
export function toAnnotationDocument(
  claim: Claim,
  context: 'referred' | 'embedded',
  addresses: Addresses,
) {
  return {
    '@context': context === 'referred' ? W3C_CONTEXT : ANNOTATION_CONTEXT,
    ...toAnnotation(claim, `${addresses.statement(claim.statement.id)}/text`, addresses),
  };
}
