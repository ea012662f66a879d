import type { Statement } from '../domain/statement.js';
import type { Addresses } from './addresses.js';
import { ANNOTATION_CONTEXT, toAnnotation } from './web-annotation.js';

/** Words without a definition here are schema.org's; nothing has to be fetched. */
const CONTEXT = {
  '@vocab': 'http://schema.org/',
  ...ANNOTATION_CONTEXT,
  datePublished: { '@id': 'schema:datePublished', '@type': 'schema:Date' },
  dateModified: { '@id': 'schema:dateModified', '@type': 'schema:DateTime' },
  url: { '@id': 'schema:url', '@type': '@id' },
  sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
};

/**
 * A statement in JSON-LD, in the words of schema.org; its claims are Web Annotations of its text.
 *
 * @param textUrl where the text is, in whose code points the claims' places are counted
 */
export function toJsonLd(statement: Statement, textUrl: string, addresses: Addresses) {
  const { id, title, issuedOn, language, text, sources, revisedAt } = statement;
  const url = addresses.statement(id);
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
        '@id': addresses.party(party.code),
        '@type': party.kind === 'state' ? 'Country' : 'Organization',
        identifier: party.code,
        name: party.name,
      },
    })),
    publisher: sources.map(({ publisher }) => ({ '@type': 'Organization', name: publisher })),
    sameAs: sources.flatMap((source) => (source.url === null ? [] : [source.url])),
    citation: statement.resolutions.map(({ resolution }) => ({
      '@id': addresses.resolution(resolution.id),
      '@type': 'Legislation',
      legislationIdentifier: resolution.symbol,
      ...(resolution.title === null ? {} : { name: resolution.title }),
      datePublished: resolution.adoptedOn,
      url: resolution.documentUrl,
    })),
    subjectOf: statement.claims.map((claim) => toAnnotation(claim, textUrl, addresses)),
  };
}
