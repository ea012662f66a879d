import { asc, eq, gt, gte, type SQL } from 'drizzle-orm';
import type { Reader } from '../../db/database.js';

/** What has pages of its own. */
export const SITEMAP_TYPES = ['statements', 'parties', 'resolutions'] as const;
export type SitemapType = (typeof SITEMAP_TYPES)[number];

export interface SitemapEntry {
  /** A statement's or a resolution's id, or a party's code. */
  id: string;
  /** When it was last written (ISO 8601). */
  changedAt: string;
}

/** How many rows a query reads. */
const CHUNK = 1_000;

/** How many resources of a type have pages. */
export function countEntries(reader: Reader, type: SitemapType): Promise<number> {
  return reader.queries.$count(reader.tables[type]);
}

/** The resources of a type by id, from a 0-based position on, in chunks. */
export async function* readEntries(
  reader: Reader,
  type: SitemapType,
  { offset, limit }: { offset: number; limit: number },
): AsyncGenerator<SitemapEntry[], void> {
  const id = idOf(reader, type);
  // The ids alone are in an index, in which it takes little to count up to the position.
  const [first] = await reader.queries
    .select({ id })
    .from(reader.tables[type])
    .orderBy(asc(id))
    .limit(1)
    .offset(offset);
  let where: SQL | undefined = first && gte(id, first.id);
  for (let left = limit; where && left > 0; left -= CHUNK) {
    const entries = await selectEntries(reader, type, where, Math.min(CHUNK, left));
    yield entries;
    const last = entries.at(-1);
    where = last && gt(id, last.id);
  }
}

function idOf({ tables }: Reader, type: SitemapType) {
  return type === 'parties' ? tables.parties.code : tables[type].id;
}

function selectEntries(
  { tables, queries }: Reader,
  type: SitemapType,
  where: SQL,
  limit: number,
): Promise<SitemapEntry[]> {
  const { statements, revisions, parties, resolutions } = tables;
  if (type === 'statements') {
    return queries
      .select({ id: statements.id, changedAt: revisions.acceptedAt })
      .from(statements)
      .innerJoin(revisions, eq(revisions.number, statements.revision))
      .where(where)
      .orderBy(asc(statements.id))
      .limit(limit);
  }
  if (type === 'parties') {
    return queries
      .select({ id: parties.code, changedAt: parties.updatedAt })
      .from(parties)
      .where(where)
      .orderBy(asc(parties.code))
      .limit(limit);
  }
  return queries
    .select({ id: resolutions.id, changedAt: resolutions.updatedAt })
    .from(resolutions)
    .where(where)
    .orderBy(asc(resolutions.id))
    .limit(limit);
}
