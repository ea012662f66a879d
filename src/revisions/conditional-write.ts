import type { Database, Reader, Writer } from '../db/database.js';
import { findLatestRevision, type Resource } from '../documents/revision-log.store.js';
import type { Preconditions, Stored } from '../http/preconditions.js';
import { Problem } from '../http/problem.js';
import { findCitedSince } from '../resolutions/resolutions.store.js';
import { missingResource } from './missing-resource.js';

/** The version of a resolution that is only cited. The revisions begin with 1. */
const CITED_ONLY = '0';

/** What a write would change; null if the resource was deleted or never existed. */
export async function findStored(reader: Reader, resource: Resource): Promise<Stored | null> {
  const latest = await findLatestRevision(reader, resource);
  if (latest?.action === 'put') {
    return { version: String(latest.number), changedAt: latest.acceptedAt };
  }
  if (resource.type !== 'resolution') return null;
  const citedSince = await findCitedSince(reader, resource.id);
  return citedSince === null ? null : { version: CITED_ONLY, changedAt: citedSince, isEmpty: true };
}

/** The version of a resource in its ETag; null if it has no document. */
export async function findVersion(reader: Reader, resource: Resource): Promise<string | null> {
  return (await findStored(reader, resource))?.version ?? null;
}

/** The headers that a write may have instead of none. */
const HEADERS = {
  PUT: 'If-None-Match: * to create it, or If-Match',
  DELETE: 'If-Match',
};

/**
 * A date alone is too coarse to say what a write replaces, but if it fails, that is what the client must know.
 *
 * @throws Problem `precondition-required`, or `precondition-failed` for `If-Unmodified-Since`
 */
export async function requireCondition(
  database: Database,
  preconditions: Preconditions,
  resource: Resource,
  method: keyof typeof HEADERS,
): Promise<void> {
  if (preconditions.given) return;
  preconditions.meet(await database.read((reader) => findStored(reader, resource)));
  throw new Problem(
    'precondition-required',
    `Nothing was changed. Send ${HEADERS[method]} with the ETag of the ${resource.type}.`,
  );
}

/**
 * Deletes a resource in one transaction, if the conditions of the request hold.
 *
 * @throws Problem `precondition-required`, `precondition-failed`, `gone` or `not-found`, and what `remove` throws
 */
export async function removeConditionally(
  database: Database,
  preconditions: Preconditions,
  resource: Resource,
  remove: (writer: Writer) => Promise<unknown>,
): Promise<void> {
  await requireCondition(database, preconditions, resource, 'DELETE');
  await database.write(async (writer) => {
    const stored = await findStored(writer, resource);
    if (stored === null) throw await missingResource(writer, resource);
    preconditions.meet(stored);
    await remove(writer);
  });
}
