import { parseSymbol } from '../../src/domain/symbol.js';
import type { WrittenDocument } from './documents.js';

/**
 * Expected responses about a list of documents, computed in the obvious way, by looking at each of them. The documents
 * are in order of arrival.
 */

type Written = NonNullable<WrittenDocument['claims']>[number];

export interface StatementFilter {
  signatory?: string[];
  capacity?: string;
  resolution?: string;
  about?: string;
  kind?: string;
  issuedFrom?: string;
  issuedTo?: string;
  language?: string;
  q?: string;
}

export interface ClaimFilter extends Omit<StatementFilter, 'signatory'> {
  signatory?: string;
  role?: string;
  modality?: string;
  statement?: string;
}

/** The query string of a filter. */
export function toQuery(filter: object): string {
  const pairs = Object.entries(filter).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, String(each)]),
  );
  return new URLSearchParams(pairs).toString();
}

/** The documents after one is saved: it keeps its position unless it is new or its date of issue changes. */
export function withDocument(
  documents: readonly WrittenDocument[],
  saved: WrittenDocument,
): WrittenDocument[] {
  const stored = documents.find(({ id }) => id === saved.id);
  const isInPlace = stored && dayOf(stored) === dayOf(saved);
  return isInPlace
    ? documents.map((document) => (document === stored ? saved : document))
    : [...documents.filter((document) => document !== stored), saved];
}

/** The ids of the statements that match: newest first, within a day in order of arrival, those without a date last. */
export function expectedStatements(
  documents: readonly WrittenDocument[],
  filter: StatementFilter,
  sort: 'issuedOn' | '-issuedOn' = '-issuedOn',
): string[] {
  const ids = matching(documents, filter).map(({ id }) => id);
  return sort === 'issuedOn' ? ids.reverse() : ids;
}

/** The ids of the claims that match: newest statement first, within a statement in document order. */
export function expectedClaims(
  documents: readonly WrittenDocument[],
  { signatory, statement, kind, about, role, resolution, modality, q, ...rest }: ClaimFilter,
): string[] {
  return matching(documents, { ...rest, ...(signatory ? { signatory: [signatory] } : {}) })
    .filter(({ id }) => statement === undefined || id === statement)
    .flatMap(({ id, claims = [] }) =>
      claims
        .filter((claim) => meets(claim, { kind, about, role, resolution, modality }))
        .filter(({ quote }) => q === undefined || holdsWords(quote, q))
        .map(({ key }) => `${id}.${key}`),
    );
}

/** The pairs of parties that signed matching statements together, as `JP KR 3 2019-12-31 2020-03-01`. */
export function expectedPairs(
  documents: readonly WrittenDocument[],
  { signatory = [], minStatements = 1, ...filter }: StatementFilter & { minStatements?: number },
): string[] {
  const daysOf = new Map<string, string[]>();
  for (const document of matching(documents, filter)) {
    const codes = signedIn(document, filter.capacity).sort();
    for (const [at, code] of codes.entries()) {
      for (const other of codes.slice(at + 1)) {
        if (!signatory.every((party) => party === code || party === other)) continue;
        add(daysOf, `${code} ${other}`, dayOf(document));
      }
    }
  }
  return [...daysOf]
    .filter(([, days]) => days.length >= minStatements)
    .map(([pair, days]) => `${pair} ${days.length} ${firstAndLast(days)}`)
    .sort();
}

/** The parties that signed matching statements, as `JP 3 2019-12-31 2020-03-01`. */
export function expectedSignatories(
  documents: readonly WrittenDocument[],
  filter: StatementFilter = {},
): string[] {
  const daysOf = new Map<string, string[]>();
  for (const document of matching(documents, filter)) {
    for (const party of signedIn(document, filter.capacity)) add(daysOf, party, dayOf(document));
  }
  return [...daysOf].map(([code, days]) => `${code} ${days.length} ${firstAndLast(days)}`).sort();
}

/** How many claims name a party, as `demand subject 2`. */
export function expectedClaimsAbout(documents: readonly WrittenDocument[], code: string): string[] {
  const counts = new Map<string, string[]>();
  for (const { claims = [] } of documents) {
    for (const { kind, parties = [] } of claims) {
      for (const { party, role } of parties) {
        if (party === code) add(counts, `${kind} ${role}`, '');
      }
    }
  }
  return [...counts].map(([about, { length }]) => `${about} ${length}`).sort();
}

/** Who cites a resolution: how many statements, how many claims, and how many statements of each signatory. */
export function expectedCitedBy(documents: readonly WrittenDocument[], resolution: string) {
  const citing = matching(documents, { resolution });
  const signatories = expectedSignatories(citing).map((line) => line.split(' ').slice(0, 2));
  return {
    statementCount: citing.length,
    claimCount: expectedClaims(documents, { resolution }).length,
    parties: signatories
      .sort(([a = '', one], [b = '', other]) => Number(other) - Number(one) || (a < b ? -1 : 1))
      .map((parts) => parts.join(' ')),
  };
}

/** The parties that stand on a statement in a capacity, each once. */
function signedIn({ signatories }: WrittenDocument, capacity = 'signatory'): string[] {
  const standing = signatories.filter(({ role = 'signatory' }) => capacity.includes(role));
  return [...new Set(standing.map(({ party }) => party))];
}

function matching(
  documents: readonly WrittenDocument[],
  {
    signatory,
    capacity,
    resolution,
    about,
    kind,
    issuedFrom,
    issuedTo,
    language,
    q,
  }: StatementFilter,
): WrittenDocument[] {
  const asksForClaim = [resolution, about, kind].some((value) => value !== undefined);
  return documents
    .filter((document) => {
      const { title, text, claims = [] } = document;
      const signed = signedIn(document, capacity);
      const day = dayOf(document);
      return (
        (signatory ?? []).every((code) => signed.includes(code)) &&
        (signatory !== undefined || capacity === undefined || signed.length > 0) &&
        (!asksForClaim || claims.some((claim) => meets(claim, { resolution, about, kind }))) &&
        ((issuedFrom === undefined && issuedTo === undefined) || day !== '') &&
        (issuedFrom === undefined || day >= issuedFrom) &&
        (issuedTo === undefined || day <= issuedTo) &&
        (language === undefined || `${document.language}-`.startsWith(`${language}-`)) &&
        (q === undefined || holdsWords(`${title} ${text}`, q))
      );
    })
    .toSorted((a, b) => compare(dayOf(b), dayOf(a)));
}

type ClaimConditions = {
  [Name in 'kind' | 'about' | 'role' | 'resolution' | 'modality']?: string | undefined;
};

/** Whether this one claim meets all conditions; `role` is the role of the party of `about`. */
function meets(
  { kind, modality = 'actual', parties = [], citations = [] }: Written,
  asked: ClaimConditions,
): boolean {
  const namesParty = parties.some(
    ({ party, role }) =>
      (asked.about === undefined || party === asked.about) &&
      (asked.role === undefined || role === asked.role),
  );
  return (
    (asked.kind === undefined || kind === asked.kind) &&
    (asked.modality === undefined || modality === asked.modality) &&
    ((asked.about === undefined && asked.role === undefined) || namesParty) &&
    (asked.resolution === undefined ||
      citations.some(({ resolution }) => parseSymbol(resolution ?? '')?.id === asked.resolution))
  );
}

function holdsWords(text: string, words: string): boolean {
  const held = text.toLowerCase().split(/[^a-z]+/);
  return words.split(' ').every((word) => held.includes(word));
}

function dayOf({ issuedOn }: WrittenDocument): string {
  return issuedOn ?? '';
}

function firstAndLast(days: readonly string[]): string {
  const known = days.filter((day) => day !== '').sort();
  return `${known[0] ?? null} ${known.at(-1) ?? null}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function add(lists: Map<string, string[]>, key: string, item: string): void {
  lists.set(key, [...(lists.get(key) ?? []), item]);
}
