import type { ClaimKindDefinition } from '../domain/claim-kinds.js';
import type { Links } from '../domain/links.js';

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prefLabel: { '@id': 'skos:prefLabel', '@language': 'en' },
  definition: { '@id': 'skos:definition', '@language': 'en' },
  example: { '@id': 'skos:example', '@language': 'en' },
  notation: 'skos:notation',
  hasTopConcept: { '@id': 'skos:hasTopConcept', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  exactMatch: 'skos:exactMatch',
  closeMatch: 'skos:closeMatch',
};

/** Vocabularies of events. Their codes have no URIs of their own, so each gets one in this document. */
const EVENT_VOCABULARIES = {
  cameo: 'Conflict and Mediation Event Observations (CAMEO)',
  plover: 'Political Language Ontology for Verifiable Event Records (PLOVER)',
} as const;

/** The claim kinds as a SKOS concept scheme in JSON-LD. The URI of a kind is that of the list with the kind as its fragment. */
export function toConceptScheme(kinds: readonly ClaimKindDefinition[], links: Links) {
  const scheme = links.to('/v1/claim-kinds');
  const matchOf = (vocabulary: keyof typeof EVENT_VOCABULARIES, code: string) => ({
    '@id': `${scheme}#${vocabulary}-${code}`,
    '@type': 'skos:Concept',
    notation: code,
    inScheme: {
      '@id': `${scheme}#${vocabulary}`,
      '@type': 'skos:ConceptScheme',
      prefLabel: EVENT_VOCABULARIES[vocabulary],
    },
  });
  return {
    '@context': CONTEXT,
    '@id': scheme,
    '@type': 'skos:ConceptScheme',
    prefLabel: 'Kinds of claims in joint diplomatic statements',
    hasTopConcept: kinds.map(({ kind, definition, performatives, cameo, plover, mapping }) => ({
      '@id': `${scheme}#${kind}`,
      '@type': 'skos:Concept',
      topConceptOf: scheme,
      inScheme: scheme,
      notation: kind,
      prefLabel: kind,
      definition,
      example: performatives,
      [mapping === 'exact' ? 'exactMatch' : 'closeMatch']: [
        matchOf('cameo', cameo),
        ...(plover === null ? [] : [matchOf('plover', plover)]),
      ],
    })),
  };
}
