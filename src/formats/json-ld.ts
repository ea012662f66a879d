import type { Links } from '../domain/links.js';
import {
  describeCapacity,
  describeGroup,
  hasSigned,
  type Signatory,
  type Statement,
} from '../domain/statement.js';
import { ANNOTATION_CONTEXT, toAnnotation } from './web-annotation.js';

/** Inline, so that clients need not fetch it. Terms not defined here are those of schema.org. */
const CONTEXT = {
  '@vocab': 'http://schema.org/',
  ...ANNOTATION_CONTEXT,
  datePublished: { '@id': 'schema:datePublished', '@type': 'schema:Date' },
  dateModified: { '@id': 'schema:dateModified', '@type': 'schema:DateTime' },
  url: { '@id': 'schema:url', '@type': '@id' },
  sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
};

/**
 * A statement as JSON-LD with the vocabulary of schema.org. Its claims are Web Annotations of its text.
 *
 * @param textUrl the URL of the text whose code points the annotations count
 */
export function toJsonLd(statement: Statement, textUrl: string, links: Links) {
  const { id, title, issuedOn, language, text, sources, revisedAt } = statement;
  const url = links.statement(id);
  return {
    '@context': CONTEXT,
    '@id': url,
    '@type': 'CreativeWork',
    url,
    genre: 'joint statement',
    name: title,
    ...(issuedOn === null ? {} : { datePublished: issuedOn }),
    dateModified: revisedAt,
    inLanguage: language,
    text,
    author: statement.signatories
      .filter(hasSigned)
      .map((signatory) => ({ ...toRole(signatory), author: toAgents(signatory, links) })),
    contributor: statement.signatories
      .filter((signatory) => !hasSigned(signatory))
      .map((signatory) => ({ ...toRole(signatory), contributor: toAgents(signatory, links) })),
    publisher: sources.map(({ publisher }) => ({ '@type': 'Organization', name: publisher })),
    sameAs: sources.flatMap((source) => (source.url === null ? [] : [source.url])),
    citation: statement.resolutions.map(({ resolution }) => ({
      '@id': links.resolution(resolution.id),
      '@type': 'Legislation',
      legislationIdentifier: resolution.symbol,
      ...(resolution.title === null ? {} : { name: resolution.title }),
      ...(resolution.adoptedOn === null ? {} : { datePublished: resolution.adoptedOn }),
      ...(resolution.documentUrl === null ? {} : { url: resolution.documentUrl }),
    })),
    subjectOf: statement.claims.map((claim) => toAnnotation(claim, textUrl, links)),
  };
}

/** The capacity in which a party stands on the statement (schema.org's Role). */
function toRole(signatory: Signatory) {
  const group = describeGroup(signatory);
  return {
    '@type': 'Role',
    roleName: describeCapacity(signatory),
    name: signatory.nameAsSigned,
    ...(group === null ? {} : { description: group }),
  };
}

/** The party, and the person who signed for it. */
function toAgents({ party, person }: Signatory, links: Links) {
  const country = {
    '@id': links.party(party.code),
    '@type': party.kind === 'state' ? 'Country' : 'Organization',
    identifier: party.code,
    name: party.name,
  };
  return person === null ? country : [country, { '@type': 'Person', name: person }];
}
