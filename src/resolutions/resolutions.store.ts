import { isDeepStrictEqual } from 'node:util';
import { and, count, eq, exists, or, type SQL, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { type AllOf, type AnyOf, isOneOf } from '../db/filters.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { holds } from '../db/search.js';
import { laterThan } from '../documents/revision-log.store.js';
import { toSearchText } from '../domain/folding.js';
import type { PartyName, Resolution, ResolutionName } from '../domain/statement.js';
import { parseSymbol } from '../domain/symbol.js';
import {
  type Body,
  DEFAULT_CAPACITY,
  type SignatoryRole,
  type Vote,
} from '../domain/vocabulary.js';
import { resolveFilter } from '../parties/filter-references.store.js';
import { type CitedBy, findCitedBy } from './cited-by.store.js';
import type { NewResolution } from './resolution-document.js';
import { listVotes } from './votes.store.js';

export interface ResolutionDetail extends Resolution {
  /** Ordered by the name of the party. */
  votes: { party: PartyName; vote: Vote }[];
  citedBy: CitedBy;
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
    votes: await listVotes(reader, { id }),
    citedBy: await findCitedBy(reader, id),
  };
}

export async function hasResolution(reader: Reader, id: string): Promise<boolean> {
  return (await selectNames(reader, { ids: [id] })).length > 0;
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
