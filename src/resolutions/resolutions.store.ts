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
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { type AllOf, type AnyOf, isOneOf } from '../db/filters.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { holds } from '../db/search.js';
import { checkParties } from '../documents/references.store.js';
import { laterThan } from '../documents/revision-log.store.js';
import { toSearchText } from '../domain/folding.js';
import type { Issue } from '../domain/issue.js';
import type { PartyName, Resolution, ResolutionName } from '../domain/statement.js';
import { parseSymbol } from '../domain/symbol.js';
import {
  type Body,
  DEFAULT_CAPACITY,
  type SignatoryRole,
  type Vote,
} from '../domain/vocabulary.js';
import { resolveFilter } from '../parties/filter-references.store.js';
import { findPartyNames, partyName } from '../parties/parties.store.js';
import {
  listVoters,
  type NewResolution,
  type ResolutionDocument,
  toResolution,
} from './resolution-document.js';

export interface ResolutionDetail extends Resolution {
  /** Ordered by the name of the party. */
  votes: { party: PartyName; vote: Vote }[];
  citedBy: {
    statementCount: number;
    claimCount: number;
    /** The signatories of the citing statements, most frequent first. */
    parties: { party: PartyName; statementCount: number }[];
  };
  /** When it was last written (ISO 8601). */
  updatedAt: string;
}

export interface ResolutionFilter {
  body?: AnyOf<Body> | undefined;
  year?: AnyOf<number> | undefined;
  /** Any codes of parties that signed statements citing the resolution. */
  citedBy?: AllOf<string> | undefined;
  /** The roles in which these parties stand on the statements. */
  capacity?: AnyOf<SignatoryRole> | undefined;
  q?: string | undefined;
}

/** The maximum number of parties in `citedBy`. */
export const MAX_CITING_PARTIES = 100;

/** Newest first. */
export async function listResolutions(
  reader: Reader,
  filter: ResolutionFilter,
  page: PageRequest,
): Promise<Page<Resolution>> {
  const { tables, queries } = reader;
  const { resolutions } = tables;
  const { body, year, q, capacity = DEFAULT_CAPACITY } = filter;
  const { citedBy = [] } = await resolveFilter(reader, filter);
  const sort = newestFirst(tables);
  const isListed = and(
    body && isOneOf(resolutions.body, body),
    year && isOneOf(resolutions.year, year),
    q === undefined ? undefined : or(holds(resolutions.searchText, q), hasSymbol(tables, q)),
    ...citedBy.map((codes) => isCitedBy(reader, codes, capacity)),
  );
  const rows = await queries
    .select({ id: resolutions.id, adoptedOn: resolutions.adoptedOn })
    .from(resolutions)
    .where(and(isListed, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const { items, next } = toPage(rows, page.limit, ({ adoptedOn, id }) => [adoptedOn, id]);
  const ids = items.map(({ id }) => id);
  const result = { items: await findResolutions(reader, ids), next };
  return page.total ? { ...result, total: await queries.$count(resolutions, isListed) } : result;
}

/** Matches the resolution that a query names by its symbol, in any spelling. */
function hasSymbol({ resolutions }: Reader['tables'], query: string): SQL | undefined {
  const symbol = parseSymbol(query);
  if (!symbol) return undefined;
  const { id, year } = symbol;
  return and(eq(resolutions.id, id), year === null ? undefined : eq(resolutions.year, year));
}

/** Whether a statement on which one of the parties stands in the capacity cites the resolution. */
function isCitedBy(
  { tables, queries }: Reader,
  codes: AnyOf<string>,
  capacity: AnyOf<SignatoryRole>,
): SQL {
  const { resolutions, citations, signatories } = tables;
  return exists(
    queries
      .select({ one: sql`1` })
      .from(citations)
      .innerJoin(signatories, eq(signatories.statementNumber, citations.statementNumber))
      .where(
        and(
          eq(citations.resolutionId, resolutions.id),
          isOneOf(signatories.partyCode, codes),
          isOneOf(signatories.role, capacity),
        ),
      ),
  );
}

/** The resolutions with these ids, newest first. */
export async function findResolutions(reader: Reader, ids: string[]): Promise<Resolution[]> {
  const rows = await selectResolutions(reader, { ids });
  return rows.map(({ updatedAt: _, ...resolution }) => resolution);
}

const selectResolutions = preparedQuery(
  ({ tables, queries, oneOf }, { ids }: Placeholders<{ ids: string[] }>) => {
    const { resolutions, votes } = tables;
    const { id, symbol, body, year, adoptedOn, meeting, title, chapter, documentUrl } = resolutions;
    const cast = (vote: Vote) =>
      count(sql`case ${votes.vote} when ${sql.raw(`'${vote}'`)} then 1 end`);
    return queries
      .select({
        ...{ id, symbol, body, year, adoptedOn, meeting, title, chapter, documentUrl },
        updatedAt: resolutions.updatedAt,
        tally: {
          yes: cast('yes'),
          no: cast('no'),
          abstain: cast('abstain'),
          absent: cast('absent'),
        },
      })
      .from(resolutions)
      .leftJoin(votes, eq(votes.resolutionId, id))
      .where(oneOf(id, ids))
      .groupBy(id)
      .orderBy(...orderBy(newestFirst(tables)));
  },
);

/** The names of resolutions that the registry knows, as a function of the id. */
export async function findResolutionNames(
  reader: Reader,
  ids: readonly string[],
): Promise<(id: string) => ResolutionName> {
  const rows = await selectNames(reader, { ids: [...new Set(ids)] });
  const names = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const name = names.get(id);
    if (!name)
      throw new Error(`A stored document cites the resolution ${id}, which doesn't exist.`);
    return name;
  };
}

const selectNames = preparedQuery(
  ({ tables: { resolutions }, queries, oneOf }, { ids }: Placeholders<{ ids: string[] }>) =>
    queries
      .select({ id: resolutions.id, symbol: resolutions.symbol })
      .from(resolutions)
      .where(oneOf(resolutions.id, ids)),
);

function newestFirst({ resolutions }: Reader['tables']): Sort {
  return [
    { column: resolutions.adoptedOn, direction: 'desc' },
    { column: resolutions.id, direction: 'desc' },
  ];
}

/** @returns null if there is no such resolution */
export async function findResolution(reader: Reader, id: string): Promise<ResolutionDetail | null> {
  const [row] = await selectResolutions(reader, { ids: [id] });
  if (!row) return null;
  return {
    ...row,
    votes: await selectVotes(reader, { id }),
    citedBy: await findCitedBy(reader, id),
  };
}

export async function hasResolution(reader: Reader, id: string): Promise<boolean> {
  return (await selectNames(reader, { ids: [id] })).length > 0;
}

const selectVotes = preparedQuery(({ tables, queries }, { id }: Placeholders<{ id: string }>) => {
  const { votes, parties } = tables;
  return queries
    .select({ party: partyName(tables), vote: votes.vote })
    .from(votes)
    .innerJoin(parties, eq(parties.code, votes.partyCode))
    .where(eq(votes.resolutionId, id))
    .orderBy(asc(parties.name));
});

/** How a party voted on a resolution; null if no vote is recorded, for example because it isn't a member of the organ. */
export type VoteOn = (resolutionId: string, partyCode: string) => Vote | null;

/** How parties voted on resolutions. */
export async function findVotes(
  reader: Reader,
  resolutionIds: string[],
  partyCodes: string[],
): Promise<VoteOn> {
  const rows = await selectVotesOfParties(reader, {
    cited: [...new Set(resolutionIds)],
    voters: [...new Set(partyCodes)],
  });
  const cast = new Map(rows.map((row) => [`${row.resolutionId} ${row.partyCode}`, row.vote]));
  return (resolutionId, partyCode) => cast.get(`${resolutionId} ${partyCode}`) ?? null;
}

const selectVotesOfParties = preparedQuery(
  (
    { tables: { votes }, queries, oneOf },
    { cited, voters }: Placeholders<{ cited: string[]; voters: string[] }>,
  ) =>
    queries
      .select({ resolutionId: votes.resolutionId, partyCode: votes.partyCode, vote: votes.vote })
      .from(votes)
      .where(and(oneOf(votes.resolutionId, cited), oneOf(votes.partyCode, voters))),
);

async function findCitedBy(reader: Reader, id: string): Promise<ResolutionDetail['citedBy']> {
  const [counts] = await countCitations(reader, { id });
  const parties = await countCitingParties(reader, { id });
  const nameOf = await findPartyNames(
    reader,
    parties.map(({ code }) => code),
  );
  return {
    statementCount: counts?.statementCount ?? 0,
    claimCount: counts?.claimCount ?? 0,
    parties: parties.map(({ code, statementCount }) => ({ party: nameOf(code), statementCount })),
  };
}

const countCitations = preparedQuery(
  ({ tables: { citations }, queries }, { id }: Placeholders<{ id: string }>) =>
    queries
      .select({
        statementCount: countDistinct(citations.statementNumber),
        claimCount: countDistinct(citations.claimNumber),
      })
      .from(citations)
      .where(eq(citations.resolutionId, id)),
);

const countCitingParties = preparedQuery(
  ({ tables, queries }, { id }: Placeholders<{ id: string }>) => {
    const { citations, signatories } = tables;
    const statementCount = countDistinct(signatories.statementNumber);
    const citing = queries
      .select({ number: citations.statementNumber })
      .from(citations)
      .where(eq(citations.resolutionId, id));
    return queries
      .select({ code: signatories.partyCode, statementCount })
      .from(signatories)
      .where(
        and(
          inArray(signatories.statementNumber, citing),
          inArray(signatories.role, [...DEFAULT_CAPACITY]),
        ),
      )
      .groupBy(signatories.partyCode)
      .orderBy(desc(statementCount), asc(signatories.partyCode))
      .limit(MAX_CITING_PARTIES);
  },
);

/**
 * Looks up the parties that voted on a resolution.
 *
 * @returns its stored form, and an issue for each party that is unknown or votes twice
 */
export async function readResolution(
  reader: Reader,
  document: ResolutionDocument,
): Promise<{ resolution: NewResolution; issues: Issue[] }> {
  const voters = listVoters(document);
  const { parties, issues } = await checkParties(reader, voters);
  const seen = new Set<string>();
  const repeated = voters.filter(({ party }) => {
    const code = parties.codeOf(party) ?? party;
    return seen.has(code) || !seen.add(code);
  });
  const kinds = await findOtherKinds(
    reader,
    voters.map(({ party }) => parties.codeOf(party) ?? party),
  );
  const wrong = voters.flatMap(({ path, party }) => {
    const kind = kinds.get(parties.codeOf(party) ?? party);
    return kind === undefined
      ? []
      : [{ path, message: `must be a state, not the ${kind} ${party}` }];
  });
  return {
    resolution: toResolution(document, parties),
    issues: [
      ...issues,
      ...wrong,
      ...repeated.map(({ path, party }) => ({ path, message: `${party} occurs more than once` })),
    ],
  };
}

/** The kinds of parties that are no states, by code. */
async function findOtherKinds(
  { tables: { parties }, queries }: Reader,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const { code, kind } = parties;
  const rows = await queries
    .select({ code, kind })
    .from(parties)
    .where(and(inArray(code, codes), ne(kind, 'state')));
  return new Map(rows.map((row) => [row.code, row.kind]));
}

/** Adds the resolutions whose ids are new, and leaves the others unchanged. */
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

/** Rebuilds the search columns that a migration has emptied, because text is folded in another way since. */
export async function indexResolutions({ tables, queries }: Writer): Promise<void> {
  const { resolutions } = tables;
  const { id, symbol, title } = resolutions;
  const rows = await queries
    .select({ id, symbol, title })
    .from(resolutions)
    .where(eq(resolutions.searchText, ''));
  for (const row of rows) {
    const searchText = toSearchText([row.id, row.symbol, row.title]);
    await queries.update(resolutions).set({ searchText }).where(eq(id, row.id));
  }
}

/** Whether saving a resolution would change nothing. */
export function isSameResolution(
  stored: ResolutionDetail,
  { votes, ...fields }: NewResolution,
): boolean {
  return (
    isDeepStrictEqual({ ...stored, ...fields }, stored) &&
    isDeepStrictEqual(
      new Map(stored.votes.map(({ party, vote }) => [party.code, vote])),
      new Map(votes.map(({ partyCode, vote }) => [partyCode, vote])),
    )
  );
}

/** Creates or replaces a resolution with its votes. Saving the same resolution again changes nothing. */
export async function saveResolution(
  writer: Writer,
  resolution: NewResolution,
  now: Date,
): Promise<'created' | 'replaced' | 'unchanged'> {
  const { tables, queries } = writer;
  const { votes, ...fields } = resolution;
  const { id, symbol, title } = fields;
  const stored = await findResolution(writer, id);
  if (stored && isSameResolution(stored, resolution)) return 'unchanged';
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
