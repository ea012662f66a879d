import { and, asc, eq, exists, or, type SQL, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { type AllOf, type AnyOf, isOneOf } from '../db/filters.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { holds } from '../db/search.js';
import { findLatestRevision } from '../documents/revision-log.store.js';
import { toSearchText } from '../domain/folding.js';
import type { FactSource, PartyName, Resolution, ResolutionName } from '../domain/statement.js';
import { parseSymbol, symbolOfId, toDocumentUrl } from '../domain/symbol.js';
import {
  type Body,
  DEFAULT_CAPACITY,
  type SignatoryRole,
  type Vote,
} from '../domain/vocabulary.js';
import { resolveFilter } from '../parties/filter-references.store.js';
import { partyName } from '../parties/parties.store.js';
import { type CitedBy, findCitedBy } from './cited-by.store.js';
import type { ResolutionDocument } from './resolution-document.js';
import { idOf } from './resolution-rows.js';
import { toTally, writeResolution } from './save-resolution.store.js';
import { listVotes } from './votes.store.js';

export interface ResolutionDetail extends Resolution {
  /** The title in other languages than English, by language tag. */
  titles: Record<string, string>;
  /** The items of the agenda under which it was considered. */
  agenda: string[];
  /** Terms of the UNBIS Thesaurus. */
  subjects: string[];
  sponsors: PartyName[];
  /** Ordered by the name of the party; null if they are not known. */
  votes: { party: PartyName; vote: Vote }[] | null;
  sources: FactSource[];
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
    .select({ id: resolutions.id, decidedOn: resolutions.decidedOn })
    .from(resolutions)
    .where(and(isListed, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const { items, next } = toPage(rows, page.limit, ({ decidedOn, id }) => [decidedOn, id]);
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
  return (await selectResolutions(reader, { ids })).map(toResolution);
}

const selectResolutions = preparedQuery(
  ({ tables, queries, oneOf }, { ids }: Placeholders<{ ids: string[] }>) =>
    queries
      .select()
      .from(tables.resolutions)
      .where(oneOf(tables.resolutions.id, ids))
      .orderBy(...orderBy(newestFirst(tables))),
);

function toResolution(row: Awaited<ReturnType<typeof selectResolutions>>[number]): Resolution {
  const { id, symbol, body, type, known, year, outcome } = row;
  const { meeting, title, chapter, draft, procedure } = row;
  const decidedOn = row.decidedOn || null;
  return {
    ...{ id, symbol, body, type, known, year, outcome },
    adoptedOn: outcome === 'adopted' ? decidedOn : null,
    rejectedOn: outcome === 'not-adopted' ? decidedOn : null,
    ...{ meeting, title, chapter, draft, procedure },
    documentUrl: toDocumentUrl(symbol),
    tally: toTally(row),
  };
}

/** The names of resolutions, as a function of the id. Old revisions can cite one that has been deleted since. */
export async function findResolutionNames(
  reader: Reader,
  ids: readonly string[],
): Promise<(id: string) => ResolutionName> {
  const rows = await selectNames(reader, { ids: [...new Set(ids)] });
  const names = new Map(rows.map((row) => [row.id, row]));
  return (id) => names.get(id) ?? { id, symbol: symbolOfId(id) };
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
    { column: resolutions.decidedOn, direction: 'desc' },
    { column: resolutions.id, direction: 'desc' },
  ];
}

/** @returns null if there is no such resolution */
export async function findResolution(reader: Reader, id: string): Promise<ResolutionDetail | null> {
  const [row] = await selectResolutions(reader, { ids: [id] });
  if (!row) return null;
  const { titles, sources, updatedAt } = row;
  const votes = await listVotes(reader, { id });
  const terms = await selectTerms(reader, { id });
  const termsOf = (wanted: (typeof terms)[number]['kind']) =>
    terms.flatMap(({ kind, term }) => (kind === wanted ? [term] : []));
  return {
    ...toResolution(row),
    titles,
    agenda: termsOf('agenda'),
    subjects: termsOf('subject'),
    sponsors: await selectSponsors(reader, { id }),
    votes: votes.length > 0 ? votes : null,
    sources,
    citedBy: await findCitedBy(reader, id),
    updatedAt,
  };
}

const selectTerms = preparedQuery(
  ({ tables: { resolutionTerms }, queries }, { id }: Placeholders<{ id: string }>) =>
    queries
      .select({ kind: resolutionTerms.kind, term: resolutionTerms.term })
      .from(resolutionTerms)
      .where(eq(resolutionTerms.resolutionId, id))
      .orderBy(asc(resolutionTerms.position)),
);

const selectSponsors = preparedQuery(
  ({ tables, queries }, { id }: Placeholders<{ id: string }>) => {
    const { resolutionSponsors, parties } = tables;
    return queries
      .select(partyName(tables))
      .from(resolutionSponsors)
      .innerJoin(parties, eq(parties.code, resolutionSponsors.partyCode))
      .where(eq(resolutionSponsors.resolutionId, id))
      .orderBy(asc(resolutionSponsors.position));
  },
);

/** Since when a resolution of which only the symbol is known has been cited (ISO 8601); null if it is none. */
export async function findCitedSince(
  { tables: { resolutions }, queries }: Reader,
  id: string,
): Promise<string | null> {
  const [row] = await queries
    .select({ at: resolutions.updatedAt })
    .from(resolutions)
    .where(and(eq(resolutions.id, id), eq(resolutions.known, false)));
  return row?.at ?? null;
}

export async function hasResolution(reader: Reader, id: string): Promise<boolean> {
  return (await selectNames(reader, { ids: [id] })).length > 0;
}

/**
 * Adds the resolutions that the registry has never had, or that are only cited, and leaves the others unchanged. They get
 * their first revision later.
 */
export async function addResolutions(
  writer: Writer,
  documents: readonly ResolutionDocument[],
  at: Date,
): Promise<void> {
  const { tables, queries } = writer;
  const known = await queries
    .select({ id: tables.resolutions.id })
    .from(tables.resolutions)
    .where(eq(tables.resolutions.known, true));
  const ids = new Set(known.map(({ id }) => id));
  for (const document of documents) {
    const id = idOf(document);
    if (ids.has(id) || (await findLatestRevision(writer, { type: 'resolution', id }))) continue;
    await writeResolution(writer, document, at);
  }
}

/** Rebuilds the search columns that a migration has emptied, because text is folded in another way since. */
export async function indexResolutions({ tables, queries }: Writer): Promise<void> {
  const { resolutions } = tables;
  const { id, symbol, title, titles } = resolutions;
  const rows = await queries
    .select({ id, symbol, title, titles })
    .from(resolutions)
    .where(eq(resolutions.searchText, ''));
  for (const row of rows) {
    const searchText = toSearchText([row.id, row.symbol, row.title, ...Object.values(row.titles)]);
    await queries.update(resolutions).set({ searchText }).where(eq(id, row.id));
  }
}
