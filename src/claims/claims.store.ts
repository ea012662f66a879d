import { type AnyColumn, and, asc, between, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { groupBy } from '../db/grouping.js';
import type { Page, PageRequest } from '../db/keyset.js';
import { claimsOf, statementsBetween } from '../db/list-order.js';
import { readNumbers } from '../db/listings.js';
import { prepared, toShape } from '../db/prepared.js';
import type { Listing } from '../db/streams.js';
import { quoteColumns } from '../documents/quote.store.js';
import type { Quote } from '../domain/quote.js';
import { createFragments, isPublished } from '../domain/text-fragment.js';
import type { ClaimKind, Modality, PartyRole, Vote } from '../domain/vocabulary.js';
import { type PartyName, partyName } from '../parties/parties.store.js';
import { findVotes, type ResolutionName, type VoteOn } from '../resolutions/resolutions.store.js';
import {
  type StatementName,
  statementName,
  withKnownDate,
} from '../statements/statement-name.store.js';
import { identified, signedBy } from '../statements/statement-streams.store.js';
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
  return { ...rest, items: await readClaims(reader, items) };
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
  const [row] = await prepared(reader, 'number of a claim', ({ tables, queries }) => {
    const { claims, statements } = tables;
    return queries
      .select({ number: claims.number })
      .from(statements)
      .innerJoin(claims, eq(claims.statementNumber, statements.number))
      .where(and(eq(statements.id, sql.placeholder('id')), eq(claims.key, sql.placeholder('key'))));
  })({ id: statementId, key });
  if (!row) return null;
  const [claim] = await readClaims(reader, [row.number]);
  return claim ?? null;
}

/** What the claims of a statement say, in the order of its document, and how their subjects voted on what they cite. */
export async function listClaimsOfStatement(
  reader: Reader,
  statementNumber: number,
): Promise<{ claims: StatementClaim[]; voteOn: VoteOn }> {
  const claims = allOf(statementNumber);
  const rows = await selectClaims(reader, claims);
  const { complete, voteOn } = await readParts(reader, claims);
  return { claims: rows.map(complete), voteOn };
}

/** Which claims are read. */
interface ClaimSet {
  /** What tells it from sets that are asked for by another condition. */
  shape: string;
  /** Whether a column holds the number of one of them. */
  has(number: AnyColumn): SQL;
  /** The values of the placeholders in `has`. */
  values: Record<string, unknown>;
}

/** All claims of a statement: their numbers stand together. */
function allOf(statementNumber: number): ClaimSet {
  return {
    shape: 'a statement',
    has: (number) => between(number, sql.placeholder('first'), sql.placeholder('last')),
    values: { ...claimsOf({ first: statementNumber, last: statementNumber }) },
  };
}

function selectClaims(reader: Reader, { shape, has, values }: ClaimSet): Promise<ClaimRow[]> {
  return prepared(reader, `claims of ${shape}`, ({ tables: { claims }, queries }) =>
    queries
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
      .where(has(claims.number))
      .orderBy(desc(claims.number)),
  )(values);
}

/** What belongs to claims, in three queries, however many claims there are. */
async function readParts(
  reader: Reader,
  claims: ClaimSet,
): Promise<{ complete: (row: ClaimRow) => StatementClaim; voteOn: VoteOn }> {
  const parties = await listPartiesOf(reader, claims);
  const citations = await listCitationsOf(reader, claims);
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

/** Claims with what they have of their statements, in as many queries more, the newest statement first. */
async function readClaims(reader: Reader, claimNumbers: number[]): Promise<Claim[]> {
  if (claimNumbers.length === 0) return [];
  const claims: ClaimSet = {
    shape: 'numbers',
    has: (number) => reader.oneOf(number, 'claimNumbers'),
    values: { claimNumbers },
  };
  const rows = await selectClaims(reader, claims);
  const { complete } = await readParts(reader, claims);
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

async function listPartiesOf(reader: Reader, { shape, has, values }: ClaimSet) {
  const rows = await prepared(reader, `parties of ${shape}`, ({ tables, queries }) => {
    const { claimParties, parties } = tables;
    return queries
      .select({
        claimNumber: claimParties.claimNumber,
        role: claimParties.role,
        party: partyName(tables),
      })
      .from(claimParties)
      .innerJoin(parties, eq(parties.code, claimParties.partyCode))
      .where(has(claimParties.claimNumber))
      .orderBy(asc(claimParties.claimNumber), asc(claimParties.position));
  })(values);
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

async function listCitationsOf(reader: Reader, { shape, has, values }: ClaimSet) {
  const rows = await prepared(reader, `citations of ${shape}`, ({ tables, queries }) => {
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
      .where(has(citations.claimNumber))
      .orderBy(asc(citations.claimNumber), asc(citations.position));
  })(values);
  return groupBy(rows, ({ claimNumber }) => claimNumber);
}
