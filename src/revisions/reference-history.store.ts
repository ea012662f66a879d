import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { type Authorship, appendDocument, type Resource } from '../documents/revision-log.store.js';
import { findParty } from '../parties/parties.store.js';
import { toPartyDocument } from '../parties/party-document.js';

/** The organisations and groups without a revision: those of the seed, and of registries from before parties had revisions. */
export async function listUnrecorded({ tables, queries }: Reader): Promise<Resource[]> {
  const { parties, revisions } = tables;
  const isOfParty = and(eq(revisions.type, 'party'), eq(revisions.resourceId, parties.code));
  const rows = await queries
    .select({ id: parties.code })
    .from(parties)
    .leftJoin(revisions, isOfParty)
    .where(and(ne(parties.kind, 'state'), isNull(revisions.number)))
    .orderBy(asc(parties.code));
  return rows.map(({ id }) => ({ type: 'party', id }));
}

/**
 * Appends a revision of each resource as its rows have it, unless that is what its latest revision says. States have no
 * document.
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

/** The document of a stored party; null if there is none, or it is a state. */
export async function readReference(reader: Reader, { id }: Resource): Promise<object | null> {
  const party = await findParty(reader, id);
  return party && toPartyDocument(party);
}
