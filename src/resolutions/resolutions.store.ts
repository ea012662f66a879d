import { isDeepStrictEqual } from 'node:util';
import { and, asc, count, desc, eq, exists, gt, type SQL, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import {
  after,
  orderBy,
  type Page,
  type PageRequest,
  positionValues,
  type Sort,
  toPage,
} from '../db/keyset.js';
import { laterThan } from '../db/later.js';
import { prepared, toShape, upTo } from '../db/prepared.js';
import { holds } from '../db/search-text.js';
import { toPattern, toSearchText } from '../domain/folding.js';
import type { Body, Vote } from '../domain/vocabulary.js';
import { canonicalCode, type PartyName, partyName } from '../parties/parties.store.js';
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
  const { body, year, citedBy, q } = filter;
  const values = { body, year, citedBy, q: q === undefined ? undefined : toPattern(q) };
  const shape = `resolutions ${toShape(values)}`;
  const sort = newestFirst(reader);
  const later = after(sort, page.after);
  const rows = await prepared(reader, later ? `${shape}, later page` : shape, (reader) =>
    reader.queries
      .select(resolutionColumns(reader.tables))
      .from(reader.tables.resolutions)
      .where(and(matches(reader, filter), later))
      .orderBy(...orderBy(sort))
      .limit(upTo('limit')),
  )({ ...values, ...positionValues(page.after), limit: page.limit + 1 });
  const result = toPage(rows, page.limit, (row) => [row.adoptedOn, row.id]);
  if (!page.total) return result;
  const [counted] = await prepared(reader, `${shape}, counted`, (reader) =>
    reader.queries
      .select({ total: count() })
      .from(reader.tables.resolutions)
      .where(matches(reader, filter)),
  )(values);
  return { ...result, total: counted?.total ?? 0 };
}

/** The resolutions of these ids, the newest first. */
export function findResolutions(reader: Reader, ids: string[]): Promise<Resolution[]> {
  return prepared(reader, 'resolutions of ids', (reader) =>
    reader.queries
      .select(resolutionColumns(reader.tables))
      .from(reader.tables.resolutions)
      .where(reader.oneOf(reader.tables.resolutions.id, 'ids'))
      .orderBy(...orderBy(newestFirst(reader))),
  )({ ids });
}

/** The columns of a `Resolution`. */
function resolutionColumns(tables: Reader['tables']) {
  const { yesCount, noCount, abstainCount, absentCount } = tables.resolutions;
  const tally = { yes: yesCount, no: noCount, abstain: abstainCount, absent: absentCount };
  return { ...writtenColumns(tables), tally };
}

/** The columns of what is written of a resolution: all else follows from it, or from the votes. */
function writtenColumns({ resolutions }: Reader['tables']) {
  const { id, symbol, body, year, adoptedOn, meeting, title, chapter, documentUrl } = resolutions;
  return { id, symbol, body, year, adoptedOn, meeting, title, chapter, documentUrl };
}

function newestFirst({ tables: { resolutions } }: Reader): Sort {
  return [
    { column: resolutions.adoptedOn, direction: 'desc' },
    { column: resolutions.id, direction: 'desc' },
  ];
}

/** The conditions of a filter; its values are placeholders. */
function matches(reader: Reader, { body, year, citedBy, q }: ResolutionFilter) {
  const { resolutions } = reader.tables;
  return and(
    body === undefined ? undefined : eq(resolutions.body, sql.placeholder('body')),
    year === undefined ? undefined : eq(resolutions.year, sql.placeholder('year')),
    q === undefined ? undefined : holds(resolutions.searchText, 'q'),
    citedBy === undefined ? undefined : isCitedBy(reader),
  );
}

/** Cited by a statement that a party signed. */
function isCitedBy(reader: Reader): SQL {
  const { resolutions, citingPartyTallies } = reader.tables;
  return exists(
    reader.queries
      .select({ one: sql`1` })
      .from(citingPartyTallies)
      .where(
        and(
          eq(citingPartyTallies.resolutionId, resolutions.id),
          eq(citingPartyTallies.partyCode, canonicalCode(reader, sql.placeholder('citedBy'))),
          gt(citingPartyTallies.statementCount, 0),
        ),
      ),
  );
}

/** @returns null where there is no such resolution. */
export async function findResolution(reader: Reader, id: string): Promise<ResolutionDetail | null> {
  const [row] = await prepared(reader, 'resolution', ({ tables, queries }) =>
    queries
      .select({ ...resolutionColumns(tables), updatedAt: tables.resolutions.updatedAt })
      .from(tables.resolutions)
      .where(eq(tables.resolutions.id, sql.placeholder('id'))),
  )({ id });
  if (!row) return null;
  return { ...row, votes: await listVotes(reader, id), citedBy: await countCitedBy(reader, id) };
}

export async function hasResolution(reader: Reader, id: string): Promise<boolean> {
  const rows = await prepared(
    reader,
    'id of a resolution',
    ({ tables: { resolutions }, queries }) =>
      queries
        .select({ id: resolutions.id })
        .from(resolutions)
        .where(eq(resolutions.id, sql.placeholder('id'))),
  )({ id });
  return rows.length > 0;
}

function listVotes(reader: Reader, id: string): Promise<CastVote[]> {
  return prepared(reader, 'votes on a resolution', ({ tables, queries }) => {
    const { votes, parties } = tables;
    return queries
      .select({ party: partyName(tables), vote: votes.vote })
      .from(votes)
      .innerJoin(parties, eq(parties.code, votes.partyCode))
      .where(eq(votes.resolutionId, sql.placeholder('id')))
      .orderBy(asc(parties.name));
  })({ id });
}

/** How a party voted on a resolution; null where the registry has no vote of the party, as of one outside the organ. */
export type VoteOn = (resolutionId: string, partyCode: string) => Vote | null;

/** How parties voted on resolutions. */
export async function findVotes(
  reader: Reader,
  resolutionIds: string[],
  partyCodes: string[],
): Promise<VoteOn> {
  const rows = await prepared(reader, 'votes', ({ tables: { votes }, queries, listed }) =>
    queries
      .select({ resolutionId: votes.resolutionId, partyCode: votes.partyCode, vote: votes.vote })
      .from(listed('cited'))
      .crossJoin(listed('voters'))
      .crossJoin(votes)
      .where(and(eq(votes.resolutionId, sql`cited.value`), eq(votes.partyCode, sql`voters.value`))),
  )({ cited: [...new Set(resolutionIds)], voters: [...new Set(partyCodes)] });
  const cast = new Map(rows.map((row) => [`${row.resolutionId} ${row.partyCode}`, row.vote]));
  return (resolutionId, partyCode) => cast.get(`${resolutionId} ${partyCode}`) ?? null;
}

async function countCitedBy(reader: Reader, id: string): Promise<CitedBy> {
  const [counts] = await prepared(reader, 'tally of citations', ({ tables, queries }) => {
    const { citationTallies } = tables;
    return queries
      .select({
        statementCount: citationTallies.statementCount,
        claimCount: citationTallies.claimCount,
      })
      .from(citationTallies)
      .where(eq(citationTallies.resolutionId, sql.placeholder('id')));
  })({ id });
  const citing = await prepared(reader, 'citing parties', ({ tables, queries }) => {
    const { citingPartyTallies, parties } = tables;
    const { statementCount } = citingPartyTallies;
    return queries
      .select({ party: partyName(tables), statementCount })
      .from(citingPartyTallies)
      .innerJoin(parties, eq(parties.code, citingPartyTallies.partyCode))
      .where(and(eq(citingPartyTallies.resolutionId, sql.placeholder('id')), gt(statementCount, 0)))
      .orderBy(desc(statementCount), asc(parties.code))
      .limit(upTo(MAX_CITING_PARTIES));
  })({ id });
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
    ...tallyVotes(votes),
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

function tallyVotes(votes: NewResolution['votes']) {
  const count = (way: Vote) => votes.filter(({ vote }) => vote === way).length;
  return {
    yesCount: count('yes'),
    noCount: count('no'),
    abstainCount: count('abstain'),
    absentCount: count('absent'),
  };
}

async function findStored({ tables, queries }: Reader, id: string) {
  const { resolutions, votes } = tables;
  const [row] = await queries
    .select({ ...writtenColumns(tables), updatedAt: resolutions.updatedAt })
    .from(resolutions)
    .where(eq(resolutions.id, id));
  if (!row) return null;
  const { updatedAt, ...fields } = row;
  const cast = await queries
    .select({ partyCode: votes.partyCode, vote: votes.vote })
    .from(votes)
    .where(eq(votes.resolutionId, id));
  return { resolution: { ...fields, votes: byParty(cast) }, updatedAt };
}

function byParty<T extends { partyCode: string }>(votes: T[]): T[] {
  return votes.toSorted((a, b) => (a.partyCode < b.partyCode ? -1 : 1));
}
