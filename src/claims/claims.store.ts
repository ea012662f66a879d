import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { groupBy } from '../db/grouping.js';
import type { Page, PageRequest } from '../db/keyset.js';
import { readNumbers } from '../db/listings.js';
import { statementsBetween } from '../db/places.js';
import { prepared, toShape } from '../db/prepared.js';
import type { Listing } from '../db/streams.js';
import type { Quote } from '../documents/anchor.js';
import { quoteColumns } from '../documents/quote.store.js';
import { type PartyName, partyName } from '../parties/parties.store.js';
import { createFragments, isPublished } from '../representations/text-fragment.js';
import { findVotes, type ResolutionName, type VoteOn } from '../resolutions/resolutions.store.js';
import {
  findStatementNumber,
  type StatementName,
  statementName,
  withKnownDate,
} from '../statements/statement-name.store.js';
import { identified, signedBy } from '../statements/statement-streams.store.js';
import type { ClaimKind, Modality, PartyRole, Vote } from '../vocabulary.js';
import { type ClaimConditions, listClaimStreams } from './claim-streams.store.js';

/** Words that cite a resolution, an instrument, or what the registry cannot resolve. */
export interface Citation {
  quote: Quote;
  resolution: ResolutionName | null;
  instrument: string | null;
  /** How the claim's subjects voted on the resolution, in their order; null where no vote of theirs is on record. */
  votes: { party: PartyName; vote: Vote | null }[];
}

/** A claim inside its statement. */
export interface StatementClaim {
  key: string;
  kind: ClaimKind;
  modality: Modality;
  intensifier: string | null;
  breach: boolean;
  quote: Quote;
  parties: { party: PartyName; role: PartyRole }[];
  citations: Citation[];
}

export interface Claim extends StatementClaim {
  statement: StatementName;
  /** Those who say it, in signing order: the statement's signatories, in whatever role. */
  speakers: PartyName[];
  /** Where a browser shows the quote at the statement's first source that has an address; null where none has. */
  textFragment: string | null;
}

export interface ClaimFilter extends ClaimConditions {
  /** Any code of a party that signed the statement. */
  signatory?: string | undefined;
  /** The id of the statement. */
  statement?: string | undefined;
  issuedFrom?: string | undefined;
  issuedTo?: string | undefined;
  q?: string | undefined;
}

interface ClaimRow extends Omit<StatementClaim, 'parties' | 'citations'> {
  number: number;
  statementNumber: number;
}

/** The claims of the newest statement first, and in each statement in the order of its document. */
export async function listClaims(
  reader: Reader,
  filter: ClaimFilter,
  page: PageRequest,
): Promise<Page<Claim>> {
  const { items, ...rest } = await readNumbers(reader, toListing(reader, filter), page);
  const rows = await prepared(reader, 'claims of numbers', (reader) =>
    selectClaims(reader, reader.oneOf(reader.tables.claims.number, 'numbers')),
  )({ numbers: items });
  return { ...rest, items: await readClaims(reader, rows) };
}

function toListing(reader: Reader, filter: ClaimFilter): Listing {
  const { kind, modality, about, role, resolution, signatory, statement, q } = filter;
  const words = q === undefined ? null : reader.search.words(q);
  const values = {
    statement,
    signatory,
    resolution,
    about,
    role,
    kind,
    modality,
    ...words?.values,
  };
  return {
    of: 'claims',
    shape: toShape(values),
    streams: [
      ...(statement === undefined ? [] : [identified(reader)]),
      ...(words ? [words.claims()] : []),
      ...(signatory === undefined ? [] : [signedBy(reader, 'signatory')]),
      ...listClaimStreams(reader, filter),
    ],
    values,
    span: statementsBetween(filter.issuedFrom, filter.issuedTo),
    direction: 'desc',
  };
}

/** @returns null where there is no such claim. */
export async function findClaim(
  reader: Reader,
  statementId: string,
  key: string,
): Promise<Claim | null> {
  const number = await findStatementNumber(reader, statementId);
  const rows = await prepared(reader, 'claim', (reader) => {
    const { claims } = reader.tables;
    return selectClaims(
      reader,
      and(
        eq(claims.statementNumber, sql.placeholder('number')),
        eq(claims.key, sql.placeholder('key')),
      ),
    );
  })({ number, key });
  const [claim] = await readClaims(reader, rows);
  return claim ?? null;
}

/** What the claims of a statement say, in the order of its document, and how their subjects voted on what they cite. */
export async function listClaimsOfStatement(
  reader: Reader,
  statementNumber: number,
): Promise<{ claims: StatementClaim[]; voteOn: VoteOn }> {
  const rows = await prepared(reader, 'claims of a statement', (reader) =>
    selectClaims(reader, eq(reader.tables.claims.statementNumber, sql.placeholder('number'))),
  )({ number: statementNumber });
  const { complete, voteOn } = await readParts(reader, rows);
  return { claims: rows.map(complete), voteOn };
}

function selectClaims({ tables: { claims }, queries }: Reader, where: SQL | undefined) {
  return queries
    .select({
      number: claims.number,
      statementNumber: claims.statementNumber,
      key: claims.key,
      kind: claims.kind,
      modality: claims.modality,
      intensifier: claims.intensifier,
      breach: claims.breach,
      quote: quoteColumns(claims),
    })
    .from(claims)
    .where(where)
    .orderBy(desc(claims.number));
}

/** What belongs to claims, in three queries, however many claims there are. */
async function readParts(
  reader: Reader,
  rows: ClaimRow[],
): Promise<{ complete: (row: ClaimRow) => StatementClaim; voteOn: VoteOn }> {
  const numbers = rows.map(({ number }) => number);
  const parties = await listPartiesOf(reader, numbers);
  const citations = await listCitationsOf(reader, numbers);
  const voteOn = await findVotes(
    reader,
    [...citations.values()].flat().flatMap(({ resolution }) => (resolution ? [resolution.id] : [])),
    [...parties.values()].flat().map(({ party }) => party.code),
  );
  const complete = (row: ClaimRow): StatementClaim => {
    const { number, key, kind, modality, intensifier, breach, quote } = row;
    const named = parties.get(number) ?? [];
    const subjects = named.filter(({ role }) => role === 'subject');
    return {
      key,
      kind,
      modality,
      intensifier,
      breach,
      quote,
      parties: named.map(({ party, role }) => ({ party, role })),
      citations: (citations.get(number) ?? []).map(({ quote, resolution, instrument }) => ({
        quote,
        resolution,
        instrument,
        votes: resolution
          ? subjects.map(({ party }) => ({ party, vote: voteOn(resolution.id, party.code) }))
          : [],
      })),
    };
  };
  return { complete, voteOn };
}

/** Claims with what they have of their statements, in as many queries more. */
async function readClaims(reader: Reader, rows: ClaimRow[]): Promise<Claim[]> {
  if (rows.length === 0) return [];
  const { complete } = await readParts(reader, rows);
  const numbers = [...new Set(rows.map(({ statementNumber }) => statementNumber))];
  const speakers = await listSpeakersOf(reader, numbers);
  const statements = await listPublished(reader, numbers);
  return rows.flatMap((row) => {
    const of = statements.get(row.statementNumber);
    if (!of) return [];
    const says = (speakers.get(row.statementNumber) ?? []).map(({ party }) => party);
    return toClaim(complete(row), { ...of, speakers: says });
  });
}

/** A claim with what it has of its statement. Its fields are named one by one: to spread objects is slow in V8, and there are many. */
export function toClaim(
  { key, kind, modality, intensifier, breach, quote, parties, citations }: StatementClaim,
  {
    statement,
    speakers,
    toFragment,
  }: Pick<Claim, 'statement' | 'speakers'> & { toFragment: (quote: Quote) => string | null },
): Claim {
  return {
    statement,
    key,
    kind,
    modality,
    intensifier,
    breach,
    quote,
    parties,
    citations,
    speakers,
    textFragment: toFragment(quote),
  };
}

async function listPartiesOf(reader: Reader, claimNumbers: number[]) {
  const rows = await prepared(reader, 'parties of claims', ({ tables, queries, oneOf }) => {
    const { claimParties, parties } = tables;
    return queries
      .select({
        claimNumber: claimParties.claimNumber,
        role: claimParties.role,
        party: partyName(tables),
      })
      .from(claimParties)
      .innerJoin(parties, eq(parties.code, claimParties.partyCode))
      .where(oneOf(claimParties.claimNumber, 'claimNumbers'))
      .orderBy(asc(claimParties.claimNumber), asc(claimParties.position));
  })({ claimNumbers });
  return groupBy(rows, ({ claimNumber }) => claimNumber);
}

async function listSpeakersOf(reader: Reader, numbers: number[]) {
  const rows = await prepared(reader, 'speakers of claims', ({ tables, queries, oneOf }) => {
    const { signatories, parties } = tables;
    return queries
      .select({ statementNumber: signatories.statementNumber, party: partyName(tables) })
      .from(signatories)
      .innerJoin(parties, eq(parties.code, signatories.partyCode))
      .where(oneOf(signatories.statementNumber, 'numbers'))
      .orderBy(asc(signatories.statementNumber), asc(signatories.position));
  })({ numbers });
  return groupBy(rows, ({ statementNumber }) => statementNumber);
}

/** The names of statements, and where their sources show a quote. Only texts that have an address are read. */
async function listPublished(reader: Reader, numbers: number[]) {
  const rows = await prepared(reader, 'sources', ({ tables, queries, oneOf }) => {
    const { statements } = tables;
    return queries
      .select({
        number: statements.number,
        statement: statementName(tables),
        sources: statements.sources,
      })
      .from(statements)
      .where(oneOf(statements.number, 'numbers'));
  })({ numbers });
  const published = rows.filter(({ sources }) => isPublished(sources));
  const texts =
    published.length === 0
      ? []
      : await prepared(reader, 'texts', ({ tables: { statements }, queries, oneOf }) =>
          queries
            .select({ number: statements.number, text: statements.text })
            .from(statements)
            .where(oneOf(statements.number, 'numbers')),
        )({ numbers: published.map(({ number }) => number) });
  const textOf = new Map(texts.map(({ number, text }) => [number, text]));
  return new Map(
    rows.map(({ number, statement, sources }) => [
      number,
      {
        statement: withKnownDate(statement),
        toFragment: createFragments(sources, textOf.get(number) ?? ''),
      },
    ]),
  );
}

async function listCitationsOf(reader: Reader, claimNumbers: number[]) {
  const rows = await prepared(reader, 'citations of claims', ({ tables, queries, oneOf }) => {
    const { citations, resolutions } = tables;
    return queries
      .select({
        claimNumber: citations.claimNumber,
        quote: quoteColumns(citations),
        resolution: { id: resolutions.id, symbol: resolutions.symbol },
        instrument: citations.instrument,
      })
      .from(citations)
      .leftJoin(resolutions, eq(resolutions.id, citations.resolutionId))
      .where(oneOf(citations.claimNumber, 'claimNumbers'))
      .orderBy(asc(citations.claimNumber), asc(citations.position));
  })({ claimNumbers });
  return groupBy(rows, ({ claimNumber }) => claimNumber);
}
