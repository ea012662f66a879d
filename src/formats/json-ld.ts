import type { Links } from '../domain/links.js';
import type { Statement } from '../domain/statement.js';
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
    author: statement.signatories.map(({ party, nameAsSigned, office, role }) => ({
      '@type': 'Role',
      roleName: office ?? role,
      name: nameAsSigned,
      author: {
        '@id': links.party(party.code),
        '@type': party.kind === 'state' ? 'Country' : 'Organization',
        identifier: party.code,
        name: party.name,
      },
    })),
    publisher: sources.map(({ publisher }) => ({ '@type': 'Organization', name: publisher })),
    sameAs: sources.flatMap((source) => (source.url === null ? [] : [source.url])),
    citation: statement.resolutions.map(({ resolution }) => ({
      '@id': links.resolution(resolution.id),
      '@type': 'Legislation',
      legislationIdentifier: resolution.symbol,
      ...(resolution.title === null ? {} : { name: resolution.title }),
      datePublished: resolution.adoptedOn,
      url: resolution.documentUrl,
    })),
    subjectOf: statement.claims.map((claim) => toAnnotation(claim, textUrl, links)),
  };
}
