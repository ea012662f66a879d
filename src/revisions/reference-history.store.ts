import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { type Authorship, appendDocument, type Resource } from '../documents/revision-log.store.js';
import { findParty } from '../parties/parties.store.js';
import { toPartyDocument } from '../parties/party-document.js';
import { findResolutionDocument } from '../resolutions/save-resolution.store.js';

/**
 * The organisations, groups and known resolutions without a revision: those of the seed, and of registries from before they
 * had revisions.
 */
export async function listUnrecorded({ tables, queries }: Reader): Promise<Resource[]> {
  const { parties, resolutions, revisions } = tables;
  const isOfParty = and(eq(revisions.type, 'party'), eq(revisions.resourceId, parties.code));
  const partyRows = await queries
    .select({ id: parties.code })
    .from(parties)
    .leftJoin(revisions, isOfParty)
    .where(and(ne(parties.kind, 'state'), isNull(revisions.number)))
    .orderBy(desc(parties.kind), asc(parties.code));
  const isOfResolution = and(
    eq(revisions.type, 'resolution'),
    eq(revisions.resourceId, resolutions.id),
  );
  const resolutionRows = await queries
    .select({ id: resolutions.id })
    .from(resolutions)
    .leftJoin(revisions, isOfResolution)
    .where(and(eq(resolutions.known, true), isNull(revisions.number)))
    .orderBy(asc(resolutions.id));
  return [
    ...partyRows.map(({ id }) => ({ type: 'party' as const, id })),
    ...resolutionRows.map(({ id }) => ({ type: 'resolution' as const, id })),
  ];
}

/**
 * Appends a revision of each party and resolution as its rows have it, unless that is what its latest revision says. States
 * and resolutions that are only cited have no document.
 */
export async function recordReferences(
  writer: Writer,
  resources: readonly Resource[],
  authorship: Authorship,
): Promise<void> {
  for (const resource of resources) {
    const document = await readReference(writer, resource);
    if (document) await appendDocument(writer, resource, document, authorship);
  }
}

/** The document of a stored party or resolution; null if it has none. */
export async function readReference(
  reader: Reader,
  { type, id }: Resource,
): Promise<object | null> {
  if (type === 'resolution') return findResolutionDocument(reader, id);
  const party = await findParty(reader, id);
  return party && toPartyDocument(party);
}
