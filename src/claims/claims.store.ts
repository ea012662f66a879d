import { and, asc, count, eq, exists, inArray, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { groupBy } from '../db/grouping.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import type { Quote } from '../documents/anchor.js';
import { quoteColumns } from '../documents/quote.store.js';
import { canonicalCode, type PartyName, partyName } from '../parties/parties.store.js';
import { FragmentText, toTextFragment } from '../representations/text-fragment.js';
import { findVotes, type ResolutionName } from '../resolutions/resolutions.store.js';
import { issuedBetween, signedBy } from '../statements/statement-conditions.store.js';
import {
  type StatementName,
  statementName,
  withKnownDate,
} from '../statements/statement-name.store.js';
import type { ClaimKind, Modality, PartyRole, Vote } from '../vocabulary.js';

/** Words that cite a resolution, an instrument, or what the registry cannot resolve. */
export interface Citation {
  quote: Quote;
  resolution: ResolutionName | null;
  instrument: string | null;
  /** How the claim's subjects voted on the resolution, in their order; null where no vote of theirs is on record. */
  votes: { party: PartyName; vote: Vote | null }[];
}

export interface Claim {
  statement: StatementName;
  key: string;
  kind: ClaimKind;
  modality: Modality;
  intensifier: string | null;
  breach: boolean;
  quote: Quote;
  parties: { party: PartyName; role: PartyRole }[];
  citations: Citation[];
  /** Those who say it, in signing order: the statement's signatories, in whatever role. */
  speakers: PartyName[];
  /** Where a browser shows the quote at the statement's first source that has an address; null where none has. */
  textFragment: string | null;
}

export interface ClaimFilter {
  kind?: ClaimKind | undefined;
  modality?: Modality | undefined;
  /** Any code of a party that the claim names. */
  about?: string | undefined;
  /** The role of that party, or of any. */
  role?: PartyRole | undefined;
  /** Any code of a party that signed the statement. */
  signatory?: string | undefined;
  /** The id of a resolution that the claim cites. */
  resolution?: string | undefined;
  /** The id of the statement. */
  statement?: string | undefined;
  issuedFrom?: string | undefined;
  issuedTo?: string | undefined;
  q?: string | undefined;
}

function claimColumns(tables: Reader['tables']) {
  const { claims } = tables;
  return {
    number: claims.number,
    position: claims.position,
    statementNumber: claims.statementNumber,
    statement: statementName(tables),
    key: claims.key,
    kind: claims.kind,
    modality: claims.modality,
    intensifier: claims.intensifier,
    breach: claims.breach,
    quote: quoteColumns(claims),
  };
}

type ClaimRow = Omit<Claim, 'parties' | 'citations' | 'statement' | 'speakers' | 'textFragment'> & {
  number: number;
  position: number;
  statementNumber: number;
  statement: { id: string; title: string; issuedOn: string };
};

/** The claims of the newest statement first, and in each statement in the order of its document. */
export async function listClaims(
  reader: Reader,
  filter: ClaimFilter,
  page: PageRequest,
): Promise<Page<Claim>> {
  const { claims, statements } = reader.tables;
  const sort: Sort = [
    { column: statements.issuedOn, direction: 'desc' },
    { column: statements.id, direction: 'desc' },
    { column: claims.position, direction: 'asc' },
  ];
  const where = matches(reader, filter);
  const rows: ClaimRow[] = await reader.queries
    .select(claimColumns(reader.tables))
    .from(claims)
    .innerJoin(statements, eq(statements.number, claims.statementNumber))
    .where(and(where, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const { items, next } = toPage(rows, page.limit, ({ statement, position }) => [
    statement.issuedOn,
    statement.id,
    position,
  ]);
  const result = { items: await complete(reader, items), next };
  if (!page.total) return result;
  const [counted] = await reader.queries
    .select({ total: count() })
    .from(claims)
    .innerJoin(statements, eq(statements.number, claims.statementNumber))
    .where(where);
  return { ...result, total: counted?.total ?? 0 };
}

function matches(reader: Reader, filter: ClaimFilter): SQL | undefined {
  const { claims, statements } = reader.tables;
  const { kind, modality, about, role, signatory, resolution, statement, q } = filter;
  return and(
    kind === undefined ? undefined : eq(claims.kind, kind),
    modality === undefined ? undefined : eq(claims.modality, modality),
    about === undefined && role === undefined ? undefined : names(reader, about, role),
    signatory === undefined ? undefined : signedBy(reader, signatory),
    resolution === undefined ? undefined : cites(reader, resolution),
    statement === undefined ? undefined : eq(statements.id, statement),
    issuedBetween(reader, filter.issuedFrom, filter.issuedTo),
    q === undefined ? undefined : inArray(claims.number, reader.search.claimNumbers(q)),
  );
}

/** A claim names a party, in a role: for a query that has `claims` in its FROM. */
export function names(reader: Reader, code: string | undefined, role: PartyRole | undefined): SQL {
  const { claims, claimParties } = reader.tables;
  return exists(
    reader.queries
      .select({ one: sql`1` })
      .from(claimParties)
      .where(
        and(
          eq(claimParties.claimNumber, claims.number),
          code === undefined ? undefined : eq(claimParties.partyCode, canonicalCode(reader, code)),
          role === undefined ? undefined : eq(claimParties.role, role),
        ),
      ),
  );
}

/** A claim cites a resolution: for a query that has `claims` in its FROM. */
export function cites({ tables, queries }: Reader, resolutionId: string): SQL {
  const { claims, citations } = tables;
  return exists(
    queries
      .select({ one: sql`1` })
      .from(citations)
      .where(
        and(eq(citations.claimNumber, claims.number), eq(citations.resolutionId, resolutionId)),
      ),
  );
}

/** @returns null where there is no such claim. */
export async function findClaim(
  reader: Reader,
  statementId: string,
  key: string,
): Promise<Claim | null> {
  const { claims, statements } = reader.tables;
  const [claim] = await findClaims(
    reader,
    and(eq(statements.id, statementId), eq(claims.key, key)),
  );
  return claim ?? null;
}

/** All claims of a statement, in the order of its document. */
export function listClaimsOfStatement(reader: Reader, statementNumber: number): Promise<Claim[]> {
  return findClaims(reader, eq(reader.tables.claims.statementNumber, statementNumber));
}

async function findClaims(reader: Reader, where: SQL | undefined): Promise<Claim[]> {
  const { claims, statements } = reader.tables;
  const rows: ClaimRow[] = await reader.queries
    .select(claimColumns(reader.tables))
    .from(claims)
    .innerJoin(statements, eq(statements.number, claims.statementNumber))
    .where(where)
    .orderBy(asc(claims.statementNumber), asc(claims.position));
  return complete(reader, rows);
}

/** Adds to claims what belongs to them: seven queries, however many claims there are. */
async function complete(reader: Reader, rows: ClaimRow[]): Promise<Claim[]> {
  const numbers = rows.map(({ number }) => number);
  const parties = await listPartiesOf(reader, numbers);
  const citations = await listCitationsOf(reader, numbers);
  const voteOn = await findVotes(
    reader,
    [...citations.values()].flat().flatMap(({ resolution }) => (resolution ? [resolution.id] : [])),
    [...parties.values()].flat().map(({ party }) => party.code),
  );
  const statementNumbers = [...new Set(rows.map(({ statementNumber }) => statementNumber))];
  const speakers = await listSpeakersOf(reader, statementNumbers);
  const fragmentOf = await findTextFragments(reader, statementNumbers);

  return rows.map(({ number, position: _, statementNumber, statement, ...claim }) => {
    const named = parties.get(number) ?? [];
    const subjects = named.filter(({ role }) => role === 'subject');
    return {
      ...claim,
      statement: withKnownDate(statement),
      parties: named.map(({ party, role }) => ({ party, role })),
      citations: (citations.get(number) ?? []).map(({ quote, resolution, instrument }) => ({
        quote,
        resolution,
        instrument,
        votes: resolution
          ? subjects.map(({ party }) => ({ party, vote: voteOn(resolution.id, party.code) }))
          : [],
      })),
      speakers: (speakers.get(statementNumber) ?? []).map(({ party }) => party),
      textFragment: fragmentOf(statementNumber, claim.quote),
    };
  });
}

async function listPartiesOf({ tables, queries }: Reader, claimNumbers: number[]) {
  const { claimParties, parties } = tables;
  const rows = await queries
    .select({
      claimNumber: claimParties.claimNumber,
      role: claimParties.role,
      party: partyName(tables),
    })
    .from(claimParties)
    .innerJoin(parties, eq(parties.code, claimParties.partyCode))
    .where(inArray(claimParties.claimNumber, claimNumbers))
    .orderBy(asc(claimParties.claimNumber), asc(claimParties.position));
  return groupBy(rows, ({ claimNumber }) => claimNumber);
}

async function listSpeakersOf({ tables, queries }: Reader, statementNumbers: number[]) {
  const { signatories, parties } = tables;
  const rows = await queries
    .select({ statementNumber: signatories.statementNumber, party: partyName(tables) })
    .from(signatories)
    .innerJoin(parties, eq(parties.code, signatories.partyCode))
    .where(inArray(signatories.statementNumber, statementNumbers))
    .orderBy(asc(signatories.statementNumber), asc(signatories.position));
  return groupBy(rows, ({ statementNumber }) => statementNumber);
}

/** The text fragments of quotes, by the number of their statement. Only texts that have an address are read. */
async function findTextFragments(
  { tables: { statements }, queries }: Reader,
  statementNumbers: number[],
): Promise<(statementNumber: number, quote: Quote) => string | null> {
  const sources = await queries
    .select({ number: statements.number, sources: statements.sources })
    .from(statements)
    .where(inArray(statements.number, statementNumbers));
  const published = sources.filter((row) => row.sources.some(({ url }) => url !== null));
  const texts = await queries
    .select({ number: statements.number, text: statements.text })
    .from(statements)
    .where(
      inArray(
        statements.number,
        published.map(({ number }) => number),
      ),
    );
  const sourcesOf = new Map(published.map((row) => [row.number, row.sources]));
  const textOf = new Map(texts.map(({ number, text }) => [number, new FragmentText(text)]));
  return (number, quote) => {
    const text = textOf.get(number);
    return text ? toTextFragment(sourcesOf.get(number) ?? [], text, quote) : null;
  };
}

async function listCitationsOf({ tables, queries }: Reader, claimNumbers: number[]) {
  const { citations, resolutions } = tables;
  const rows = await queries
    .select({
      claimNumber: citations.claimNumber,
      quote: quoteColumns(citations),
      resolution: { id: resolutions.id, symbol: resolutions.symbol },
      instrument: citations.instrument,
    })
    .from(citations)
    .leftJoin(resolutions, eq(resolutions.id, citations.resolutionId))
    .where(inArray(citations.claimNumber, claimNumbers))
    .orderBy(asc(citations.claimNumber), asc(citations.position));
  return groupBy(rows, ({ claimNumber }) => claimNumber);
}
