import { iso6392 } from 'iso-639-2';
import type { Links } from '../domain/links.js';
import {
  type Citation,
  type Claim,
  describeCapacity,
  hasSigned,
  type Resolution,
  type Signatory,
  type Statement,
} from '../domain/statement.js';
import type { Body } from '../domain/vocabulary.js';
import { type Node, type Span, toParagraphs } from './paragraphs.js';
import { element, escapeXml, XML_DECLARATION } from './xml.js';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The registry, the source of the markup. */
const REGISTRY = '#communique';

/**
 * The naming convention requires a country code, but a joint statement has no single jurisdiction. XX is a user-assigned
 * code of ISO 3166-1, so it will never be a state.
 */
const JURISDICTION = 'xx';

/** Names of bodies in Akoma Ntoso; the UN's own for its organs (AKN4UN). */
const ORGANS: Record<Body, string> = {
  'security-council': 'unsc',
  'general-assembly': 'unga',
  'human-rights-council': 'unhrc',
  'economic-and-social-council': 'ecosoc',
  'iaea-board': 'iaea',
};

/** A marked range of the text. */
type Mark =
  | { type: 'claim'; claim: Claim }
  | { type: 'citation'; claim: Claim; citation: Citation; position: number }
  | { type: 'signatory'; signatory: Signatory };

/** The IRI of a resolution in Akoma Ntoso: `/akn/un/statement/deliberation/unsc/2016-03-02/2270-2016/`. */
function nameOfResolution({ id, body, year, adoptedOn, rejectedOn }: Resolution): string {
  const number = id.replace(/^(?:A-HRC|[ASE]|GOV)-(?:(?:RES|PRST)-)?/, '').toLowerCase();
  const suffix = id.startsWith('S-RES-') && year !== null ? `-${year}` : '';
  const date = adoptedOn ?? rejectedOn ?? year ?? 'undated';
  return `/akn/un/statement/deliberation/${ORGANS[body]}/${date}/${number}${suffix}/`;
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
  const { title, language, signatories } = statement;
  const offices = [...new Set(signatories.filter(hasSigned).map(describeCapacity))];
  const heading = element('p', {}, [element('docTitle', {}, [escapeXml(title)])]);
  const root = element('akomaNtoso', { xmlns: NAMESPACE }, [
    element('statement', { name: 'statement', contains: 'originalVersion' }, [
      element('meta', {}, [
        toIdentification(statement, offices, links),
        toReferences(statement, offices, links),
      ]),
      element('preface', { 'xml:lang': language }, [
        element('longTitle', { eId: 'longTitle' }, [heading]),
      ]),
      element('mainBody', { 'xml:lang': language, 'xml:space': 'preserve' }, toBody(statement)),
    ]),
  ]);
  return `${XML_DECLARATION}${root}`;
}

/** The statement at the levels of FRBR: work, expression and manifestation. The schema requires this order of elements. */
function toIdentification(statement: Statement, offices: readonly string[], links: Links): string {
  const { id, issuedOn, language, revision, updatedAt, signatories, sources } = statement;
  const work = `/akn/${JURISDICTION}/statement/joint/${issuedOn ?? 'undated'}/${id}`;
  const code = toThreeLetters(language);
  const expression = `${work}/${code}@`;
  const registry = element('FRBRauthor', { href: REGISTRY });
  const registered = element('FRBRdate', { date: updatedAt.slice(0, 10), name: 'registered' });
  const issued =
    issuedOn === null ? registered : element('FRBRdate', { date: issuedOn, name: 'issued' });
  const authors = signatories.filter(hasSigned).map((signatory) =>
    element('FRBRauthor', {
      href: `#party_${signatory.party.code}`,
      as: `#role_${offices.indexOf(describeCapacity(signatory)) + 1}`,
    }),
  );
  return element('identification', { source: REGISTRY }, [
    element('FRBRWork', {}, [
      valueElement('FRBRthis', `${work}/!main`),
      valueElement('FRBRuri', work),
      element('FRBRalias', { value: links.statement(id), name: 'communique' }),
      ...sources.flatMap(({ url }) =>
        url === null ? [] : [element('FRBRalias', { value: url, name: 'source' })],
      ),
      issued,
      ...(authors.length > 0 ? authors : [registry]),
      valueElement('FRBRcountry', JURISDICTION),
      valueElement('FRBRsubtype', 'joint'),
      valueElement('FRBRname', id),
      valueElement('FRBRprescriptive', 'false'),
    ]),
    element('FRBRExpression', {}, [
      valueElement('FRBRthis', `${expression}/!main`),
      valueElement('FRBRuri', expression),
      issued,
      ...(authors.length > 0 ? authors : [registry]),
      valueElement('FRBRversionNumber', String(revision)),
      element('FRBRlanguage', { language: code }),
    ]),
    element('FRBRManifestation', {}, [
      valueElement('FRBRthis', `${expression}/!main.xml`),
      valueElement('FRBRuri', `${expression}.xml`),
      registered,
      registry,
      valueElement('FRBRformat', 'application/akn+xml'),
    ]),
  ]);
}

function valueElement(name: string, value: string): string {
  return element(name, { value });
}

/** What the text refers to: the registry, parties, kinds of claims, offices, and each claim with its instruments. */
function toReferences(
  { signatories, claims }: Statement,
  offices: readonly string[],
  links: Links,
): string {
  const named = [...signatories, ...claims.flatMap(({ parties }) => parties)];
  const parties = new Map(named.map(({ party }) => [party.code, party.name]));
  const kinds = new Set(claims.map(({ kind }) => kind));
  return element('references', { source: REGISTRY }, [
    reference('Organization', REGISTRY.slice(1), links.to('/'), 'Communiqué'),
    ...Array.from(parties, ([code, name]) =>
      reference('Organization', `party_${code}`, links.party(code), name),
    ),
    ...signatories
      .filter((signatory) => !hasSigned(signatory))
      .map(({ position, party, nameAsSigned }) =>
        element('TLCReference', {
          eId: `aligned_${position + 1}`,
          href: links.party(party.code),
          showAs: nameAsSigned,
          name: 'aligned',
        }),
      ),
    ...Array.from(kinds, (kind) =>
      reference('Concept', `kind_${kind}`, links.to(`/v1/claim-kinds#${kind}`), kind),
    ),
    ...offices.map((office, at) =>
      reference('Role', `role_${at + 1}`, ontologyUrl('role', office), office),
    ),
    ...claims.flatMap(({ statement, key, kind, citations }) => [
      element('TLCReference', {
        eId: `claim_${key}`,
        href: links.claim(`${statement.id}.${key}`),
        showAs: kind,
        name: 'claim',
      }),
      ...citations.flatMap(({ instrument }, at) => {
        if (instrument === null) return [];
        const url = ontologyUrl('object', instrument);
        return [reference('Object', `instrument_${key}_${at + 1}`, url, instrument)];
      }),
    ]),
  ]);
}

function reference(type: string, eId: string, href: string, showAs: string): string {
  return element(`TLC${type}`, { eId, href, showAs });
}

function ontologyUrl(type: 'role' | 'object', name: string): string {
  return `/akn/ontology/${type}/${encodeURIComponent(name.toLowerCase().replace(/\s+/g, '-'))}`;
}

/** The paragraphs of the text. */
function toBody(statement: Statement): string[] {
  const names = new Map(
    statement.resolutions.map(({ resolution }) => [resolution.id, nameOfResolution(resolution)]),
  );
  const counts = new Map<string, number>();
  const toXml = (node: Node<Mark>): string => {
    if (typeof node === 'string') return escapeXml(node);
    const { id, name, attributes } = describe(node.of, names);
    const part = (counts.get(id) ?? 0) + 1;
    counts.set(id, part);
    return element(name, { eId: `${id}__part_${part}`, ...attributes }, node.children.map(toXml));
  };
  return toParagraphs(statement.text, listSpans(statement)).map((nodes, at) =>
    element('p', { eId: `p_${at + 1}` }, nodes.map(toXml)),
  );
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
    return { id: `claim_${key}`, name: 'inline', attributes: { name: 'claim', refersTo } };
  }
  if (mark.type === 'signatory') {
    const { position, party } = mark.signatory;
    const attributes = { refersTo: `#party_${party.code}` };
    return { id: `signatory_${position + 1}`, name: 'organization', attributes };
  }
  const { claim, citation, position } = mark;
  const id = `citation_${claim.key}_${position + 1}`;
  const href = citation.resolution && names.get(citation.resolution.id);
  if (href) return { id, name: 'ref', attributes: { href } };
  if (citation.instrument === null) {
    return { id, name: 'inline', attributes: { name: 'citation' } };
  }
  const refersTo = `#instrument_${claim.key}_${position + 1}`;
  return { id, name: 'object', attributes: { refersTo } };
}
