import type { Links } from '../domain/links.js';
import {
  describeCapacity,
  describeGroup,
  hasSigned,
  type PartyName,
  type Resolution,
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

/** The items of parties in Wikidata, by the codes of the parties. */
export type PartyItems = Readonly<Record<string, string>>;

/**
 * A statement as JSON-LD with the vocabulary of schema.org. Its claims are Web Annotations of its text.
 *
 * @param textUrl the URL of the text whose code points the annotations count
 */
export function toJsonLd(statement: Statement, items: PartyItems, textUrl: string, links: Links) {
  return {
    '@context': CONTEXT,
    ...describeStatement(statement, items, links.statement(statement.id), links),
    text: statement.text,
    subjectOf: statement.claims.map((claim) => toAnnotation(claim, textUrl, links)),
  };
}

/** A statement in the vocabulary of schema.org, without its text and claims. `url` is the address to show. */
export function describeStatement(
  statement: Statement,
  items: PartyItems,
  url: string,
  links: Links,
) {
  const toAgents = (signatory: Signatory) => describeAgents(signatory, items, links);
  const { id, title, issuedOn, language, sources, updatedAt } = statement;
  return {
    '@id': links.statement(id),
    '@type': 'CreativeWork',
    url,
    genre: 'joint statement',
    name: title,
    ...(issuedOn === null ? {} : { datePublished: issuedOn }),
    dateModified: updatedAt,
    inLanguage: language,
    author: statement.signatories
      .filter(hasSigned)
      .map((signatory) => ({ ...toRole(signatory), author: toAgents(signatory) })),
    contributor: statement.signatories
      .filter((signatory) => !hasSigned(signatory))
      .map((signatory) => ({ ...toRole(signatory), contributor: toAgents(signatory) })),
    publisher: sources.map(({ publisher }) => ({ '@type': 'Organization', name: publisher })),
    sameAs: sources.flatMap((source) => (source.url === null ? [] : [source.url])),
    citation: statement.resolutions.map(({ resolution }) => ({
      ...describeResolution(resolution, links),
      ...(resolution.documentUrl === null ? {} : { url: resolution.documentUrl }),
    })),
  };
}

/** A resolution in the vocabulary of schema.org, without an address to show. */
export function describeResolution(
  { id, symbol, title, adoptedOn }: Pick<Resolution, 'id' | 'symbol' | 'title' | 'adoptedOn'>,
  links: Links,
) {
  return {
    '@id': links.resolution(id),
    '@type': 'Legislation',
    legislationIdentifier: symbol,
    ...(title === null ? {} : { name: title }),
    ...(adoptedOn === null ? {} : { datePublished: adoptedOn }),
  };
}

/** A party in the vocabulary of schema.org. Wikidata's URIs of items are those of its data, not of its pages. */
export function describeParty(
  { code, kind, name, wikidata }: PartyName & { wikidata: string | null },
  links: Links,
) {
  return {
    '@id': links.party(code),
    '@type': kind === 'state' ? 'Country' : 'Organization',
    identifier: code,
    name,
    ...(wikidata === null ? {} : { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
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
function describeAgents({ party, person }: Signatory, items: PartyItems, links: Links) {
  const described = describeParty({ ...party, wikidata: items[party.code] ?? null }, links);
  return person === null ? described : [described, { '@type': 'Person', name: person }];
}
