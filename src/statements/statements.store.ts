import { and, asc, count, eq, exists, inArray, type SQL, sql } from 'drizzle-orm';
import { type Claim, cites, listClaimsOfStatement, names } from '../claims/claims.store.js';
import type { Reader } from '../db/database.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import type { Quote } from '../documents/anchor.js';
import { LIMITS } from '../documents/document.js';
import { quoteColumns } from '../documents/quote.store.js';
import { type PartyName, partyName } from '../parties/parties.store.js';
import type { ClaimKind, SignatoryRole } from '../vocabulary.js';
import { type CitedResolution, listCitedResolutions } from './cited-resolutions.store.js';
import { issuedBetween, signedBy } from './statement-conditions.store.js';
import { type StatementName, statementName, withKnownDate } from './statement-name.store.js';

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

/** A statement is shown with all resolutions that it cites. */
const ALL_RESOLUTIONS: PageRequest = { limit: LIMITS.claims, after: null, total: false };

export type StatementOrder = 'issuedOn' | '-issuedOn';

export async function listStatements(
  reader: Reader,
  filter: StatementFilter,
  order: StatementOrder,
  page: PageRequest,
): Promise<Page<StatementSummary>> {
  const { statements } = reader.tables;
  const direction = order === 'issuedOn' ? 'asc' : 'desc';
  const sort: Sort = [
    { column: statements.issuedOn, direction },
    { column: statements.id, direction },
  ];
  const where = matchesStatement(reader, filter);
  const rows = await reader.queries
    .select({
      number: statements.number,
      ...statementName(reader.tables),
      language: statements.language,
    })
    .from(statements)
    .where(and(where, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const { items, next } = toPage(rows, page.limit, ({ issuedOn, id }) => [issuedOn, id]);
  const numbers = items.map(({ number }) => number);
  const codes = await listSignatoryCodes(reader, numbers);
  const claimCounts = await countClaims(reader, numbers);
  const result = {
    items: items.map(({ number, ...statement }) => ({
      ...withKnownDate(statement),
      signatoryCodes: codes(number),
      claimCount: claimCounts.get(number) ?? 0,
    })),
    next,
  };
  if (!page.total) return result;
  const [counted] = await reader.queries.select({ total: count() }).from(statements).where(where);
  return { ...result, total: counted?.total ?? 0 };
}

/** For every query that has `statements` in its FROM. */
export function matchesStatement(reader: Reader, filter: StatementFilter): SQL | undefined {
  const { statements } = reader.tables;
  const { signatory = [], resolution, about, kind, q } = filter;
  const asksForClaim = resolution !== undefined || about !== undefined || kind !== undefined;
  return and(
    ...signatory.map((code) => signedBy(reader, code)),
    asksForClaim ? makesClaim(reader, filter) : undefined,
    issuedBetween(reader, filter.issuedFrom, filter.issuedTo),
    q === undefined ? undefined : inArray(statements.number, reader.search.statementNumbers(q)),
  );
}

function makesClaim(reader: Reader, { resolution, about, kind }: StatementFilter): SQL {
  const { statements, claims } = reader.tables;
  return exists(
    reader.queries
      .select({ one: sql`1` })
      .from(claims)
      .where(
        and(
          eq(claims.statementNumber, statements.number),
          kind === undefined ? undefined : eq(claims.kind, kind),
          about === undefined ? undefined : names(reader, about, undefined),
          resolution === undefined ? undefined : cites(reader, resolution),
        ),
      ),
  );
}

async function listSignatoryCodes({ tables: { signatories }, queries }: Reader, numbers: number[]) {
  const rows = await queries
    .select({ number: signatories.statementNumber, code: signatories.partyCode })
    .from(signatories)
    .where(inArray(signatories.statementNumber, numbers))
    .orderBy(asc(signatories.statementNumber), asc(signatories.position));
  return (number: number) => rows.filter((row) => row.number === number).map(({ code }) => code);
}

async function countClaims({ tables: { claims }, queries }: Reader, numbers: number[]) {
  const rows = await queries
    .select({ number: claims.statementNumber, count: count() })
    .from(claims)
    .where(inArray(claims.statementNumber, numbers))
    .groupBy(claims.statementNumber);
  return new Map(rows.map((row) => [row.number, row.count]));
}

/** @returns null where there is no such statement. */
export async function findStatement(reader: Reader, id: string): Promise<Statement | null> {
  const { statements, revisions } = reader.tables;
  const [row] = await reader.queries
    .select({ statement: statements, revisedAt: revisions.acceptedAt })
    .from(statements)
    .innerJoin(revisions, eq(revisions.number, statements.revision))
    .where(eq(statements.id, id));
  if (!row) return null;
  const { number, ...statement } = row.statement;
  return {
    ...withKnownDate(statement),
    revisedAt: row.revisedAt,
    signatories: await selectSignatories(reader, eq(statements.id, id)),
    claims: await listClaimsOfStatement(reader, number),
    resolutions: (await listCitedResolutions(reader, id, ALL_RESOLUTIONS)).items,
  };
}

/** The number of the revision that a statement shows; null where there is no such statement. */
export async function findShownRevision(
  { tables: { statements }, queries }: Reader,
  id: string,
): Promise<number | null> {
  const [row] = await queries
    .select({ revision: statements.revision })
    .from(statements)
    .where(eq(statements.id, id));
  return row?.revision ?? null;
}

/** The statement's text and language alone. */
export async function findText(
  { tables: { statements }, queries }: Reader,
  id: string,
): Promise<{ text: string; language: string } | null> {
  const [row] = await queries
    .select({ text: statements.text, language: statements.language })
    .from(statements)
    .where(eq(statements.id, id));
  return row ?? null;
}

export async function hasStatement(
  { tables: { statements }, queries }: Reader,
  id: string,
): Promise<boolean> {
  const rows = await queries
    .select({ id: statements.id })
    .from(statements)
    .where(eq(statements.id, id));
  return rows.length > 0;
}

/** A statement's signatories, in signing order. */
export async function listSignatoriesOfStatement(
  reader: Reader,
  statementId: string,
  page: PageRequest,
): Promise<Page<Signatory>> {
  const { signatories, statements } = reader.tables;
  const sort: Sort = [{ column: signatories.position, direction: 'asc' }];
  const where = eq(statements.id, statementId);
  const rows = await selectSignatories(reader, and(where, after(sort, page.after)), page.limit + 1);
  const result = toPage(rows, page.limit, ({ position }) => [position]);
  if (!page.total) return result;
  const [counted] = await reader.queries
    .select({ total: count() })
    .from(signatories)
    .innerJoin(statements, eq(statements.number, signatories.statementNumber))
    .where(where);
  return { ...result, total: counted?.total ?? 0 };
}

async function selectSignatories(
  { tables, queries }: Reader,
  where: SQL | undefined,
  limit = Number.MAX_SAFE_INTEGER,
): Promise<Signatory[]> {
  const { signatories, statements, parties } = tables;
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
    .innerJoin(statements, eq(statements.number, signatories.statementNumber))
    .innerJoin(parties, eq(parties.code, signatories.partyCode))
    .where(where)
    .orderBy(asc(signatories.position))
    .limit(limit);
  return rows.map(({ exact, prefix, suffix, start, end, ...signatory }) => ({
    ...signatory,
    quote:
      exact === null || prefix === null || suffix === null || start === null || end === null
        ? null
        : { exact, prefix, suffix, start, end },
  }));
}
