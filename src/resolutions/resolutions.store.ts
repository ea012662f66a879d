import { isDeepStrictEqual } from 'node:util';
import {
  and,
  asc,
  count,
  countDistinct,
  desc,
  eq,
  exists,
  inArray,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import { laterThan } from '../db/later.js';
import { holds, toSearchText } from '../db/search-text.js';
import { type PartyName, partyName } from '../parties/parties.store.js';
import { signedBy } from '../statements/statement-conditions.store.js';
import type { Body, Vote } from '../vocabulary.js';
import type { NewResolution } from './resolution-document.js';

/** A resolution, as other facts refer to it. */
export interface ResolutionName {
  id: string;
  symbol: string;
}

export interface Resolution extends ResolutionName {
  body: Body;
  year: number;
  adoptedOn: string;
  meeting: number | null;
  title: string | null;
  chapter: string | null;
  documentUrl: string;
  /** How many votes of each kind are on record. */
  tally: Record<Vote, number>;
}

export interface CastVote {
  party: PartyName;
  vote: Vote;
}

/** Who cites a resolution. */
export interface CitedBy {
  statementCount: number;
  claimCount: number;
  /** The signatories of the citing statements, the most frequent first. */
  parties: { party: PartyName; statementCount: number }[];
}

export interface ResolutionDetail extends Resolution {
  /** By party name. */
  votes: CastVote[];
  citedBy: CitedBy;
  /** When it was last written: ISO 8601. */
  updatedAt: string;
}

export interface ResolutionFilter {
  body?: Body | undefined;
  year?: number | undefined;
  /** Any code of a party that signed a statement which cites the resolution. */
  citedBy?: string | undefined;
  /** The id of a statement that cites the resolution. */
  citedIn?: string | undefined;
  ids?: string[] | undefined;
  q?: string | undefined;
}

/** How many parties `citedBy` names at the most. */
export const MAX_CITING_PARTIES = 100;

/** The newest first. */
export async function listResolutions(
  reader: Reader,
  filter: ResolutionFilter,
  page: PageRequest,
): Promise<Page<Resolution>> {
  const { resolutions } = reader.tables;
  const sort: Sort = [
    { column: resolutions.adoptedOn, direction: 'desc' },
    { column: resolutions.id, direction: 'desc' },
  ];
  const where = matches(reader, filter);
  const rows = await reader.queries
    .select()
    .from(resolutions)
    .where(and(where, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const { items, next } = toPage(rows, page.limit, (row) => [row.adoptedOn, row.id]);
  const tallies = await tallyVotes(
    reader,
    items.map(({ id }) => id),
  );
  const result = { items: items.map((row) => ({ ...row, tally: tallies(row.id) })), next };
  if (!page.total) return result;
  const [counted] = await reader.queries.select({ total: count() }).from(resolutions).where(where);
  return { ...result, total: counted?.total ?? 0 };
}

function matches(reader: Reader, { body, year, citedBy, citedIn, ids, q }: ResolutionFilter) {
  const { resolutions, statements } = reader.tables;
  return and(
    body === undefined ? undefined : eq(resolutions.body, body),
    year === undefined ? undefined : eq(resolutions.year, year),
    q === undefined ? undefined : holds(resolutions.searchText, q),
    ids === undefined ? undefined : inArray(resolutions.id, ids),
    citedIn === undefined ? undefined : isCited(reader, eq(statements.id, citedIn)),
    citedBy === undefined ? undefined : isCited(reader, signedBy(reader, citedBy)),
  );
}

/** Cited by a statement of which `condition` holds. */
function isCited({ tables, queries }: Reader, condition: SQL): SQL {
  const { citations, claims, statements, resolutions } = tables;
  return exists(
    queries
      .select({ one: sql`1` })
      .from(citations)
      .innerJoin(claims, eq(claims.number, citations.claimNumber))
      .innerJoin(statements, eq(statements.number, claims.statementNumber))
      .where(and(eq(citations.resolutionId, resolutions.id), condition)),
  );
}

/** @returns null where there is no such resolution. */
export async function findResolution(reader: Reader, id: string): Promise<ResolutionDetail | null> {
  const { resolutions } = reader.tables;
  const [row] = await reader.queries.select().from(resolutions).where(eq(resolutions.id, id));
  if (!row) return null;
  const votes = await listVotes(reader, id);
  return { ...row, tally: tally(votes), votes, citedBy: await countCitedBy(reader, id) };
}

export async function hasResolution(
  { tables: { resolutions }, queries }: Reader,
  id: string,
): Promise<boolean> {
  const rows = await queries
    .select({ id: resolutions.id })
    .from(resolutions)
    .where(eq(resolutions.id, id));
  return rows.length > 0;
}

async function tallyVotes({ tables: { votes }, queries }: Reader, ids: string[]) {
  const rows = await queries.select().from(votes).where(inArray(votes.resolutionId, ids));
  return (id: string) => tally(rows.filter(({ resolutionId }) => resolutionId === id));
}

function tally(votes: readonly { vote: Vote }[]): Record<Vote, number> {
  const counts = { yes: 0, no: 0, abstain: 0, absent: 0 };
  for (const { vote } of votes) counts[vote] += 1;
  return counts;
}

async function listVotes({ tables, queries }: Reader, id: string): Promise<CastVote[]> {
  const { votes, parties } = tables;
  return queries
    .select({ party: partyName(tables), vote: votes.vote })
    .from(votes)
    .innerJoin(parties, eq(parties.code, votes.partyCode))
    .where(eq(votes.resolutionId, id))
    .orderBy(asc(parties.name));
}

/**
 * How parties voted on resolutions: a look-up by resolution and party, null where the registry has no vote of the
 * party, as of one outside the organ.
 */
export async function findVotes(
  { tables: { votes }, queries }: Reader,
  resolutionIds: string[],
  partyCodes: string[],
): Promise<(resolutionId: string, partyCode: string) => Vote | null> {
  const rows = await queries
    .select()
    .from(votes)
    .where(and(inArray(votes.resolutionId, resolutionIds), inArray(votes.partyCode, partyCodes)));
  const cast = new Map(rows.map((row) => [`${row.resolutionId} ${row.partyCode}`, row.vote]));
  return (resolutionId, partyCode) => cast.get(`${resolutionId} ${partyCode}`) ?? null;
}

async function countCitedBy({ tables, queries }: Reader, id: string): Promise<CitedBy> {
  const { citations, claims, signatories, parties } = tables;
  const [counts] = await queries
    .select({
      statementCount: countDistinct(claims.statementNumber),
      claimCount: countDistinct(claims.number),
    })
    .from(citations)
    .innerJoin(claims, eq(claims.number, citations.claimNumber))
    .where(eq(citations.resolutionId, id));
  const statementCount = countDistinct(signatories.statementNumber);
  const citing = await queries
    .select({ party: partyName(tables), statementCount })
    .from(citations)
    .innerJoin(claims, eq(claims.number, citations.claimNumber))
    .innerJoin(signatories, eq(signatories.statementNumber, claims.statementNumber))
    .innerJoin(parties, eq(parties.code, signatories.partyCode))
    .where(eq(citations.resolutionId, id))
    .groupBy(parties.code)
    .orderBy(desc(statementCount), asc(parties.code))
    .limit(MAX_CITING_PARTIES);
  return {
    statementCount: counts?.statementCount ?? 0,
    claimCount: counts?.claimCount ?? 0,
    parties: citing,
  };
}

/** Stores the resolutions that the registry does not know yet; those that it knows stay as they are. */
export async function addResolutions(
  writer: Writer,
  resolutions: readonly NewResolution[],
  at: Date,
): Promise<void> {
  const { tables, queries } = writer;
  const known = await queries.select({ id: tables.resolutions.id }).from(tables.resolutions);
  const ids = new Set(known.map(({ id }) => id));
  for (const resolution of resolutions) {
    if (!ids.has(resolution.id)) await saveResolution(writer, resolution, at);
  }
}

/**
 * Stores a resolution with the votes on it, whether the registry knows its id or not. The same again changes nothing.
 */
export async function saveResolution(
  writer: Writer,
  resolution: NewResolution,
  now: Date,
): Promise<'created' | 'replaced' | 'unchanged'> {
  const { tables, queries } = writer;
  const { votes, ...fields } = resolution;
  const { id, symbol, title } = fields;
  const stored = await findStored(writer, id);
  if (stored && isDeepStrictEqual(stored.resolution, { ...fields, votes: byParty(votes) })) {
    return 'unchanged';
  }
  const row = {
    ...fields,
    searchText: toSearchText([id, symbol, title]),
    updatedAt: laterThan(stored?.updatedAt, now).toISOString(),
  };
  await queries
    .insert(tables.resolutions)
    .values(row)
    .onConflictDoUpdate({ target: tables.resolutions.id, set: row });
  await queries.delete(tables.votes).where(eq(tables.votes.resolutionId, id));
  if (votes.length > 0) {
    await queries.insert(tables.votes).values(votes.map((vote) => ({ resolutionId: id, ...vote })));
  }
  return stored ? 'replaced' : 'created';
}

async function findStored({ tables, queries }: Reader, id: string) {
  const { resolutions, votes } = tables;
  const [row] = await queries.select().from(resolutions).where(eq(resolutions.id, id));
  if (!row) return null;
  const { searchText: _, updatedAt, ...fields } = row;
  const cast = await queries
    .select({ partyCode: votes.partyCode, vote: votes.vote })
    .from(votes)
    .where(eq(votes.resolutionId, id));
  return { resolution: { ...fields, votes: byParty(cast) }, updatedAt };
}

function byParty<T extends { partyCode: string }>(votes: T[]): T[] {
  return votes.toSorted((a, b) => (a.partyCode < b.partyCode ? -1 : 1));
}
