import { and, asc, count, eq, sql } from 'drizzle-orm';
import { listClaimStreams } from '../claims/claim-streams.store.js';
import { type Claim, listClaimsOfStatement, toClaim } from '../claims/claims.store.js';
import type { Reader } from '../db/database.js';
import { groupBy } from '../db/grouping.js';
import {
  after,
  emptyPage,
  orderBy,
  type Page,
  type PageRequest,
  type Sort,
  toPage,
} from '../db/keyset.js';
import { statementsBetween } from '../db/list-order.js';
import { readNumbers } from '../db/listings.js';
import { prepared, toShape } from '../db/prepared.js';
import type { Listing } from '../db/streams.js';
import { LIMITS } from '../documents/document.js';
import { quoteColumns } from '../documents/quote.store.js';
import type { Quote } from '../domain/quote.js';
import { createFragments } from '../domain/text-fragment.js';
import type { ClaimKind, SignatoryRole } from '../domain/vocabulary.js';
import { type PartyName, partyName } from '../parties/parties.store.js';
import { type CitedResolution, listResolutionsCitedBy } from './cited-resolutions.store.js';
import { findStatementNumber, knownIssuedOn, type StatementName } from './statement-name.store.js';
import { signedBy } from './statement-streams.store.js';

export interface Signatory {
  position: number;
  party: PartyName;
  nameAsSigned: string;
  office: string | null;
  role: SignatoryRole;
  quote: Quote | null;
}

export interface StatementSummary extends StatementName {
  language: string;
  /** The codes of the parties that signed, in signing order. */
  signatoryCodes: string[];
  claimCount: number;
}

export interface Statement extends StatementName {
  language: string;
  text: string;
  sources: { publisher: string; url: string | null }[];
  revision: number;
  /** When that revision was accepted: ISO 8601. */
  revisedAt: string;
  signatories: Signatory[];
  claims: Claim[];
  resolutions: CitedResolution[];
}

export interface StatementFilter {
  /** Any codes of parties, all of which signed. */
  signatory?: string[] | undefined;
  /** The id of a resolution that a claim cites. */
  resolution?: string | undefined;
  /** Any code of a party that a claim names. */
  about?: string | undefined;
  /** The kind of a claim: of the same claim that `about` and `resolution` ask for. */
  kind?: ClaimKind | undefined;
  issuedFrom?: string | undefined;
  issuedTo?: string | undefined;
  q?: string | undefined;
}

export type StatementOrder = 'issuedOn' | '-issuedOn';

export async function listStatements(
  reader: Reader,
  filter: StatementFilter,
  order: StatementOrder,
  page: PageRequest,
): Promise<Page<StatementSummary>> {
  const listing = toStatementListing(reader, filter, order);
  const { items, ...rest } = await readNumbers(reader, listing, page);
  return { ...rest, items: await listSummaries(reader, items) };
}

export function toStatementListing(
  reader: Reader,
  filter: StatementFilter,
  order: StatementOrder = '-issuedOn',
): Listing {
  const { signatory = [], resolution, about, kind, issuedFrom, issuedTo, q } = filter;
  const words = q === undefined ? null : reader.search.words(q);
  const signatories = Object.fromEntries(signatory.map((code, at) => [`signatory${at}`, code]));
  const values = { ...signatories, resolution, about, kind, ...words?.values };
  return {
    of: 'statements',
    shape: toShape(values),
    streams: [
      ...(words ? [words.statements()] : []),
      ...Object.keys(signatories).map((name) => signedBy(reader, name)),
      ...listClaimStreams(reader, { resolution, about, kind }),
    ],
    values,
    span: statementsBetween(issuedFrom, issuedTo),
    direction: order === 'issuedOn' ? 'asc' : 'desc',
  };
}

/** What lists show of statements, in the order of their numbers. */
async function listSummaries(reader: Reader, numbers: number[]): Promise<StatementSummary[]> {
  const rows = await prepared(reader, 'summaries', ({ tables, queries, oneOf }) => {
    const { statements } = tables;
    return queries
      .select({
        number: statements.number,
        id: statements.id,
        title: statements.title,
        issuedOn: knownIssuedOn(tables),
        language: statements.language,
      })
      .from(statements)
      .where(oneOf(statements.number, 'numbers'));
  })({ numbers });
  const codes = await listSignatoryCodes(reader, numbers);
  const claimCounts = await countClaims(reader, numbers);
  const summaryOf = new Map(
    rows.map(({ number, id, title, issuedOn, language }) => [
      number,
      {
        id,
        title,
        issuedOn,
        language,
        signatoryCodes: codes(number),
        claimCount: claimCounts.get(number) ?? 0,
      },
    ]),
  );
  return numbers.flatMap((number) => summaryOf.get(number) ?? []);
}

async function listSignatoryCodes(reader: Reader, numbers: number[]) {
  const rows = await prepared(reader, 'codes of signatories', ({ tables, queries, oneOf }) => {
    const { signatories } = tables;
    return queries
      .select({ number: signatories.statementNumber, code: signatories.partyCode })
      .from(signatories)
      .where(oneOf(signatories.statementNumber, 'numbers'))
      .orderBy(asc(signatories.statementNumber), asc(signatories.position));
  })({ numbers });
  const codesOf = groupBy(rows, ({ number }) => number);
  return (number: number) => (codesOf.get(number) ?? []).map(({ code }) => code);
}

async function countClaims(reader: Reader, numbers: number[]) {
  const rows = await prepared(reader, 'counts of claims', ({ tables, queries, oneOf }) => {
    const { claims } = tables;
    return queries
      .select({ number: claims.statementNumber, count: count() })
      .from(claims)
      .where(oneOf(claims.statementNumber, 'numbers'))
      .groupBy(claims.statementNumber);
  })({ numbers });
  return new Map(rows.map((row) => [row.number, row.count]));
}

/** @returns null where there is no such statement. */
export async function findStatement(reader: Reader, id: string): Promise<Statement | null> {
  const [row] = await prepared(reader, 'statement', ({ tables, queries }) => {
    const { statements, revisions } = tables;
    return queries
      .select({
        number: statements.number,
        id: statements.id,
        title: statements.title,
        issuedOn: knownIssuedOn(tables),
        language: statements.language,
        text: statements.text,
        sources: statements.sources,
        revision: statements.revision,
        revisedAt: revisions.acceptedAt,
      })
      .from(statements)
      .innerJoin(revisions, eq(revisions.number, statements.revision))
      .where(isIdentified(statements));
  })({ id });
  if (!row) return null;
  const { number, title, issuedOn, language, text, sources, revision, revisedAt } = row;
  const statement = { id: row.id, title, issuedOn };
  const signatories = await selectSignatories(reader, number, EVERY_SIGNATORY);
  const speakers = signatories.map(({ party }) => party);
  const toFragment = createFragments(sources, text);
  const { claims, voteOn } = await listClaimsOfStatement(reader, number);
  return {
    id: row.id,
    title,
    issuedOn,
    language,
    text,
    sources,
    revision,
    revisedAt,
    signatories,
    claims: claims.map((claim) => toClaim(claim, { statement, speakers, toFragment })),
    resolutions: await listResolutionsCitedBy(reader, { claims, voteOn }),
  };
}

function isIdentified(statements: Reader['tables']['statements']) {
  return eq(statements.id, sql.placeholder('id'));
}

/** The number of the revision that a statement shows; null where there is no such statement. */
export async function findShownRevision(reader: Reader, id: string): Promise<number | null> {
  const [row] = await prepared(reader, 'shown revision', ({ tables: { statements }, queries }) =>
    queries
      .select({ revision: statements.revision })
      .from(statements)
      .where(isIdentified(statements)),
  )({ id });
  return row?.revision ?? null;
}

/** The statement's text and language alone. */
export async function findText(
  reader: Reader,
  id: string,
): Promise<{ text: string; language: string } | null> {
  const [row] = await prepared(reader, 'text', ({ tables: { statements }, queries }) =>
    queries
      .select({ text: statements.text, language: statements.language })
      .from(statements)
      .where(isIdentified(statements)),
  )({ id });
  return row ?? null;
}

export async function hasStatement(reader: Reader, id: string): Promise<boolean> {
  return (await findStatementNumber(reader, id)) !== null;
}

/** A statement's signatories, in signing order. */
export async function listSignatoriesOfStatement(
  reader: Reader,
  statementId: string,
  page: PageRequest,
): Promise<Page<Signatory>> {
  const number = await findStatementNumber(reader, statementId);
  if (number === null) return emptyPage(page);
  const rows = await selectSignatories(reader, number, { ...page, limit: page.limit + 1 });
  const result = toPage(rows, page.limit, ({ position }) => [position]);
  if (!page.total) return result;
  const [counted] = await prepared(reader, 'signatories, counted', ({ tables, queries }) => {
    const { signatories } = tables;
    const isOfStatement = eq(signatories.statementNumber, sql.placeholder('number'));
    return queries.select({ total: count() }).from(signatories).where(isOfStatement);
  })({ number });
  return { ...result, total: counted?.total ?? 0 };
}

const EVERY_SIGNATORY: PageRequest = { limit: LIMITS.signatories, after: null, total: false };

async function selectSignatories(
  reader: Reader,
  number: number,
  page: PageRequest,
): Promise<Signatory[]> {
  const { tables, queries } = reader;
  const { signatories, parties } = tables;
  const sort: Sort = [{ column: signatories.position, direction: 'asc' }];
  const rows = await queries
    .select({
      position: signatories.position,
      party: partyName(tables),
      nameAsSigned: signatories.nameAsSigned,
      office: signatories.office,
      role: signatories.role,
      ...quoteColumns(signatories),
    })
    .from(signatories)
    .innerJoin(parties, eq(parties.code, signatories.partyCode))
    .where(and(eq(signatories.statementNumber, number), after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit);
  return rows.map((row) => {
    const { position, party, nameAsSigned, office, role, exact, prefix, suffix, start, end } = row;
    const isQuoted =
      exact !== null && prefix !== null && suffix !== null && start !== null && end !== null;
    const quote = isQuoted ? { exact, prefix, suffix, start, end } : null;
    return { position, party, nameAsSigned, office, role, quote };
  });
}
