import { iso6392 } from 'iso-639-2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Citation, Claim, Resolution, Signatory, Statement } from '../domain/statement.js';
import type { Body } from '../domain/vocabulary.js';
import type { Addresses } from './addresses.js';
import { type Node, type Span, toParagraphs } from './paragraphs.js';
import { createXml, writeXml } from './xml.js';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The registry, as the source of the markup. */
const REGISTRY = '#communique';

/**
 * What the convention wants the code of a country in. A joint statement has no one jurisdiction; XX is left to its users
 * by ISO 3166-1, and never will be a state.
 */
const JURISDICTION = 'xx';

/** The organs, as the United Nations name them in Akoma Ntoso. */
const ORGANS: Record<Body, string> = { 'security-council': 'unsc', 'general-assembly': 'unga' };

/** What is marked in the text. */
type Mark =
  | { type: 'claim'; claim: Claim }
  | { type: 'citation'; claim: Claim; citation: Citation; position: number }
  | { type: 'signatory'; signatory: Signatory };

/** The name under which a resolution goes in Akoma Ntoso: `/akn/un/statement/deliberation/unsc/2016-03-02/2270-2016/`. */
function nameOfResolution({ id, body, year, adoptedOn }: Resolution): string {
  const number = id.replace(/^[AS]-RES-/, '').toLowerCase();
  const suffix = body === 'security-council' ? `-${year}` : '';
  return `/akn/un/statement/deliberation/${ORGANS[body]}/${adoptedOn}/${number}${suffix}/`;
}

/** The code of a language in three letters (ISO 639-2/T), as the naming convention wants it; `und` where it has none. */
function toThreeLetters(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  if (primary.length === 3) return primary;
  const known = iso6392.find(({ iso6391 }) => iso6391 === primary);
  return known?.iso6392T ?? known?.iso6392B ?? 'und';
}

/**
 * A statement in Akoma Ntoso 3.0 (OASIS LegalDocML). Its text is in the main body, paragraph by paragraph, with marks
 * around signatories, claims and citations. Where these overlap, one is parted; the parts of a claim all refer to it.
 */
export function toAkomaNtoso(statement: Statement, addresses: Addresses): string {
  const document = createXml();
  const root = document
    .ele(NAMESPACE, 'akomaNtoso')
    .ele('statement', { name: 'statement', contains: 'originalVersion' });
  const offices = listOffices(statement);
  const meta = root.ele('meta');
  writeIdentification(meta, statement, offices, addresses);
  writeReferences(meta, statement, offices, addresses);
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

/** The offices and roles in which parties signed, each once. */
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
  addresses: Addresses,
): void {
  const { id, issuedOn, language, revision, revisedAt, signatories, sources } = statement;
  const work = `/akn/${JURISDICTION}/statement/joint/${issuedOn ?? 'undated'}/${id}`;
  const code = toThreeLetters(language);
  const expression = `${work}/${code}@`;
  const registered = { date: revisedAt.slice(0, 10), name: 'registered' };
  const issued = issuedOn === null ? registered : { date: issuedOn, name: 'issued' };
  const identification = meta.ele('identification', { source: REGISTRY });

  /** What all levels have in common, in the order that the schema asks for. */
  const level = (name: string, uri: string, thisUri: string, date: typeof issued) => {
    const element = identification.ele(name);
    element.ele('FRBRthis', { value: thisUri });
    element.ele('FRBRuri', { value: uri });
    if (name === 'FRBRWork') {
      element.ele('FRBRalias', { value: addresses.statement(id), name: 'communique' });
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
  addresses: Addresses,
): void {
  const references = meta.ele('references', { source: REGISTRY });
  references.ele('TLCOrganization', {
    eId: REGISTRY.slice(1),
    href: addresses.to('/'),
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
      href: addresses.party(code),
      showAs: name,
    });
  }
  for (const kind of new Set(claims.map((claim) => claim.kind))) {
    references.ele('TLCConcept', {
      eId: `kind_${kind}`,
      href: addresses.to(`/v1/claim-kinds#${kind}`),
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
      href: addresses.claim(`${statement.id}.${key}`),
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

/** How what stands in the text is marked. Its id is that of all its parts. */
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
