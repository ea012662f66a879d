import type { Database, Reader } from '../db/database.js';
import { findLatestRevision, type Resource } from '../documents/revision-log.store.js';
import type { Preconditions, Stored } from '../http/preconditions.js';
import { Problem } from '../http/problem.js';

/** What a write would change; null if the resource has no document, because it was deleted or never written. */
export async function findStored(reader: Reader, resource: Resource): Promise<Stored | null> {
  const latest = await findLatestRevision(reader, resource);
  if (latest?.action !== 'put') return null;
  return { version: String(latest.number), changedAt: latest.acceptedAt };
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
