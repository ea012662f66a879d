import { iso6392 } from 'iso-639-2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Links } from '../domain/links.js';
import type { Citation, Claim, Resolution, Signatory, Statement } from '../domain/statement.js';
import type { Body } from '../domain/vocabulary.js';
import { type Node, type Span, toParagraphs } from './paragraphs.js';
import { createXml, writeXml } from './xml.js';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The registry, the source of the markup. */
const REGISTRY = '#communique';

/**
 * The naming convention requires a country code, but a joint statement has no single jurisdiction. XX is a user-assigned
 * code of ISO 3166-1, so it will never be a state.
 */
const JURISDICTION = 'xx';

/** The UN's names for its organs in Akoma Ntoso (AKN4UN). */
const ORGANS: Record<Body, string> = { 'security-council': 'unsc', 'general-assembly': 'unga' };

/** A marked range of the text. */
type Mark =
  | { type: 'claim'; claim: Claim }
  | { type: 'citation'; claim: Claim; citation: Citation; position: number }
  | { type: 'signatory'; signatory: Signatory };

/** The IRI of a resolution in Akoma Ntoso: `/akn/un/statement/deliberation/unsc/2016-03-02/2270-2016/`. */
function nameOfResolution({ id, body, year, adoptedOn }: Resolution): string {
  const number = id.replace(/^[AS]-RES-/, '').toLowerCase();
  const suffix = body === 'security-council' ? `-${year}` : '';
  return `/akn/un/statement/deliberation/${ORGANS[body]}/${adoptedOn}/${number}${suffix}/`;
}

/** The three-letter code of a language (ISO 639-2/T), which the naming convention requires; `und` if there is none. */
function toThreeLetters(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  if (primary.length === 3) return primary;
  const known = iso6392.find(({ iso6391 }) => iso6391 === primary);
  return known?.iso6392T ?? known?.iso6392B ?? 'und';
}

/**
 * A statement as Akoma Ntoso 3.0 (OASIS LegalDocML). The main body is the text, paragraph by paragraph, with elements
 * around signatories, claims and citations. Overlapping elements are split; all parts of a claim refer to it.
 */
export function toAkomaNtoso(statement: Statement, links: Links): string {
  const document = createXml();
  const root = document
    .ele(NAMESPACE, 'akomaNtoso')
    .ele('statement', { name: 'statement', contains: 'originalVersion' });
  const offices = listOffices(statement);
  const meta = root.ele('meta');
  writeIdentification(meta, statement, offices, links);
  writeReferences(meta, statement, offices, links);
  const { title, language } = statement;
  root
    .ele('preface', { 'xml:lang': language })
    .ele('longTitle', { eId: 'longTitle' })
    .ele('p')
    .ele('docTitle')
    .txt(title);
  writeText(root.ele('mainBody', { 'xml:lang': language, 'xml:space': 'preserve' }), statement);
  return writeXml(document, { prettyPrint: false });
}

/** The distinct offices and roles in which parties signed. */
function listOffices({ signatories }: Statement): string[] {
  return [...new Set(signatories.map(nameOfOffice))];
}

function nameOfOffice({ office, role }: Signatory): string {
  if (office === null) return role;
  return role === 'signatory' ? office : `${office} (${role})`;
}

function idOfOffice(offices: readonly string[], signatory: Signatory): string {
  return `role_${offices.indexOf(nameOfOffice(signatory)) + 1}`;
}

function writeIdentification(
  meta: XMLBuilder,
  statement: Statement,
  offices: readonly string[],
  links: Links,
): void {
  const { id, issuedOn, language, revision, revisedAt, signatories, sources } = statement;
  const work = `/akn/${JURISDICTION}/statement/joint/${issuedOn ?? 'undated'}/${id}`;
  const code = toThreeLetters(language);
  const expression = `${work}/${code}@`;
  const registered = { date: revisedAt.slice(0, 10), name: 'registered' };
  const issued = issuedOn === null ? registered : { date: issuedOn, name: 'issued' };
  const identification = meta.ele('identification', { source: REGISTRY });

  /** Writes what all FRBR levels have in common, in the order that the schema requires. */
  const level = (name: string, uri: string, thisUri: string, date: typeof issued) => {
    const element = identification.ele(name);
    element.ele('FRBRthis', { value: thisUri });
    element.ele('FRBRuri', { value: uri });
    if (name === 'FRBRWork') {
      element.ele('FRBRalias', { value: links.statement(id), name: 'communique' });
      for (const { url } of sources) {
        if (url !== null) element.ele('FRBRalias', { value: url, name: 'source' });
      }
    }
    element.ele('FRBRdate', date);
    return element;
  };
  const sign = (element: XMLBuilder) => {
    for (const signatory of signatories) {
      element.ele('FRBRauthor', {
        href: `#party_${signatory.party.code}`,
        as: `#${idOfOffice(offices, signatory)}`,
      });
    }
  };

  const atWork = level('FRBRWork', work, `${work}/!main`, issued);
  sign(atWork);
  atWork.ele('FRBRcountry', { value: JURISDICTION });
  atWork.ele('FRBRsubtype', { value: 'joint' });
  atWork.ele('FRBRname', { value: id });
  atWork.ele('FRBRprescriptive', { value: 'false' });
  const atExpression = level('FRBRExpression', expression, `${expression}/!main`, issued);
  sign(atExpression);
  atExpression.ele('FRBRversionNumber', { value: String(revision) });
  atExpression.ele('FRBRlanguage', { language: code });
  const file = level(
    'FRBRManifestation',
    `${expression}.xml`,
    `${expression}/!main.xml`,
    registered,
  );
  file.ele('FRBRauthor', { href: REGISTRY });
  file.ele('FRBRformat', { value: 'application/akn+xml' });
}

function writeReferences(
  meta: XMLBuilder,
  { signatories, claims }: Statement,
  offices: readonly string[],
  links: Links,
): void {
  const references = meta.ele('references', { source: REGISTRY });
  references.ele('TLCOrganization', {
    eId: REGISTRY.slice(1),
    href: links.to('/'),
    showAs: 'Communiqué',
  });
  const parties = new Map(
    [...signatories, ...claims.flatMap((claim) => claim.parties)].map(({ party }) => [
      party.code,
      party.name,
    ]),
  );
  for (const [code, name] of parties) {
    references.ele('TLCOrganization', {
      eId: `party_${code}`,
      href: links.party(code),
      showAs: name,
    });
  }
  for (const kind of new Set(claims.map((claim) => claim.kind))) {
    references.ele('TLCConcept', {
      eId: `kind_${kind}`,
      href: links.to(`/v1/claim-kinds#${kind}`),
      showAs: kind,
    });
  }
  offices.forEach((office, at) => {
    references.ele('TLCRole', {
      eId: `role_${at + 1}`,
      href: `/akn/ontology/role/${encodeURIComponent(office.toLowerCase().replace(/\s+/g, '-'))}`,
      showAs: office,
    });
  });
  for (const { statement, key, kind, citations } of claims) {
    references.ele('TLCReference', {
      eId: `claim_${key}`,
      href: links.claim(`${statement.id}.${key}`),
      showAs: kind,
      name: 'claim',
    });
    citations.forEach(({ instrument }, position) => {
      if (instrument === null) return;
      references.ele('TLCObject', {
        eId: `instrument_${key}_${position + 1}`,
        href: `/akn/ontology/object/${encodeURIComponent(instrument.toLowerCase().replace(/\s+/g, '-'))}`,
        showAs: instrument,
      });
    });
  }
}

function writeText(body: XMLBuilder, statement: Statement): void {
  const { text, resolutions } = statement;
  const names = new Map(
    resolutions.map(({ resolution }) => [resolution.id, nameOfResolution(resolution)]),
  );
  const counts = new Map<string, number>();

  const write = (parent: XMLBuilder, node: Node<Mark>) => {
    if (typeof node === 'string') {
      parent.txt(node);
      return;
    }
    const { id, element, attributes } = describe(node.of, names);
    const part = (counts.get(id) ?? 0) + 1;
    counts.set(id, part);
    const marked = parent.ele(element, { eId: `${id}__part_${part}`, ...attributes });
    for (const child of node.children) write(marked, child);
  };
  toParagraphs(text, listSpans(statement)).forEach((nodes, at) => {
    const p = body.ele('p', { eId: `p_${at + 1}` });
    for (const node of nodes) write(p, node);
  });
}

function listSpans({ claims, signatories }: Statement): Span<Mark>[] {
  return [
    ...claims.map((claim): Span<Mark> => ({ ...claim.quote, of: { type: 'claim', claim } })),
    ...claims.flatMap((claim) =>
      claim.citations.map(
        (citation, position): Span<Mark> => ({
          ...citation.quote,
          of: { type: 'citation', claim, citation, position },
        }),
      ),
    ),
    ...signatories.flatMap((signatory): Span<Mark>[] =>
      signatory.quote ? [{ ...signatory.quote, of: { type: 'signatory', signatory } }] : [],
    ),
  ];
}

/** The element of a mark. All its parts share the id. */
function describe(mark: Mark, names: ReadonlyMap<string, string>) {
  if (mark.type === 'claim') {
    const { key, kind } = mark.claim;
    const refersTo = `#claim_${key} #kind_${kind}`;
    return { id: `claim_${key}`, element: 'inline', attributes: { name: 'claim', refersTo } };
  }
  if (mark.type === 'signatory') {
    const { position, party } = mark.signatory;
    const attributes = { refersTo: `#party_${party.code}` };
    return { id: `signatory_${position + 1}`, element: 'organization', attributes };
  }
  const { claim, citation, position } = mark;
  const id = `citation_${claim.key}_${position + 1}`;
  const href = citation.resolution && names.get(citation.resolution.id);
  if (href) return { id, element: 'ref', attributes: { href } };
  if (citation.instrument === null) {
    return { id, element: 'inline', attributes: { name: 'citation' } };
  }
  const refersTo = `#instrument_${claim.key}_${position + 1}`;
  return { id, element: 'object', attributes: { refersTo } };
}
