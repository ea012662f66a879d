import { and, asc, eq, type SQL } from 'drizzle-orm';
import { inOrder } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import {
  after,
  byUpdate,
  orderBy,
  type Page,
  type PageRequest,
  type Sort,
  toPage,
} from '../db/keyset.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { findLatestRevision } from '../documents/revision-log.store.js';
import { toSearchText } from '../domain/folding.js';
import type { FactSource, PartyName, Resolution, ResolutionName } from '../domain/statement.js';
import { symbolOfId, toDocumentUrl } from '../domain/symbol.js';
import type { UpdateOrder, Vote } from '../domain/vocabulary.js';
import { partyName } from '../parties/parties.store.js';
import { type CitedBy, findCitedBy } from './cited-by.store.js';
import { type DraftLinks, findDraftLinks } from './draft-links.store.js';
import type { ResolutionDocument } from './resolution-document.js';
import { filterResolutions, type ResolutionFilter } from './resolution-filters.store.js';
import { idOf } from './resolution-rows.js';
import { toTally, writeResolution } from './save-resolution.store.js';
import { findVetoes } from './vetoes.store.js';
import { listVotes } from './votes.store.js';

export interface ResolutionDetail extends Resolution, DraftLinks {
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
}

/** Newest first, or by their last change. */
export async function listResolutions(
  reader: Reader,
  filter: ResolutionFilter,
  page: PageRequest,
  order?: UpdateOrder | undefined,
): Promise<Page<Resolution>> {
  const { items, ...rest } = await listResolutionIds(
    reader,
    await filterResolutions(reader, filter),
    page,
    order,
  );
  const found = await findResolutions(reader, items);
  return { ...rest, items: inOrder(items, found, ({ id }) => id) };
}

/** The ids of the resolutions that meet a condition, newest first or by their last change. */
export async function listResolutionIds(
  { tables, queries }: Reader,
  isListed: SQL | undefined,
  page: PageRequest,
  order?: UpdateOrder | undefined,
): Promise<Page<string>> {
  const { resolutions } = tables;
  const { id, decidedOn, updatedAt } = resolutions;
  const sort = order ? byUpdate(order, updatedAt, { column: id }) : newestFirst(tables);
  const rows = await queries
    .select({ id, sortedBy: order ? updatedAt : decidedOn })
    .from(resolutions)
    .where(and(isListed, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const { items, next } = toPage(rows, page.limit, (row) => [row.sortedBy, row.id]);
  const result = { items: items.map(({ id }) => id), next };
  return page.total ? { ...result, total: await queries.$count(resolutions, isListed) } : result;
}

/** The resolutions with these ids, newest first. */
export async function findResolutions(reader: Reader, ids: string[]): Promise<Resolution[]> {
  return toResolutions(reader, await selectResolutions(reader, { ids }));
}

const selectResolutions = preparedQuery(
  ({ tables, queries, oneOf }, { ids }: Placeholders<{ ids: string[] }>) =>
    queries
      .select()
      .from(tables.resolutions)
      .where(oneOf(tables.resolutions.id, ids))
      .orderBy(...orderBy(newestFirst(tables))),
);

async function toResolutions(
  reader: Reader,
  rows: Awaited<ReturnType<typeof selectResolutions>>,
): Promise<Resolution[]> {
  const resolutions = rows.map(toResolution);
  const vetoesOf = await findVetoes(reader, resolutions);
  return resolutions.map((one) => ({ ...one, vetoedBy: vetoesOf(one.id) }));
}

function toResolution(
  row: Awaited<ReturnType<typeof selectResolutions>>[number],
): Omit<Resolution, 'vetoedBy'> {
  const { id, symbol, body, type, known, year, outcome } = row;
  const { meeting, title, chapter, draft, procedure, updatedAt } = row;
  const decidedOn = row.decidedOn || null;
  return {
    ...{ id, symbol, body, type, known, year, outcome },
    adoptedOn: outcome === 'adopted' ? decidedOn : null,
    rejectedOn: outcome === 'not-adopted' ? decidedOn : null,
    ...{ meeting, title, chapter, draft, procedure },
    documentUrl: toDocumentUrl(symbol),
    tally: toTally(row),
    updatedAt,
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
  const rows = await selectResolutions(reader, { ids: [id] });
  const [resolution] = await toResolutions(reader, rows);
  const [row] = rows;
  if (!row || !resolution) return null;
  const { titles, sources } = row;
  const votes = await listVotes(reader, { id });
  const terms = await selectTerms(reader, { id });
  const termsOf = (wanted: (typeof terms)[number]['kind']) =>
    terms.flatMap(({ kind, term }) => (kind === wanted ? [term] : []));
  return {
    ...resolution,
    ...(await findDraftLinks(reader, resolution)),
    titles,
    agenda: termsOf('agenda'),
    subjects: termsOf('subject'),
    sponsors: await selectSponsors(reader, { id }),
    votes: votes.length > 0 ? votes : null,
    sources,
    citedBy: await findCitedBy(reader, id),
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
