import type { Reader } from '../db/database.js';
import type { Resource } from '../documents/revision-log.store.js';
import { Problem } from '../http/problem.js';
import { hasRevision } from './revisions.store.js';

/** The problem of an id without a resource: it was deleted, or it never existed. */
export async function missingResource(reader: Reader, resource: Resource): Promise<Problem> {
  const { type, id } = resource;
  return (await hasRevision(reader, resource))
    ? new Problem('gone', `The ${type} ${id} was deleted. Its history is at /revisions below it.`)
    : new Problem('not-found', `There is no ${type} ${id}.`);
}
