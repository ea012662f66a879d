import type { Reader } from '../db/database.js';
import { Problem } from '../http/problem.js';
import { missingResource } from '../revisions/missing-resource.js';
import { hasRevision } from '../revisions/revisions.store.js';
import { resolveResolutionId } from './resolution-years.store.js';
import { hasResolution } from './resolutions.store.js';

/**
 * The id of the resolution in a path, which the registry must hold.
 *
 * @throws Problem `not-found`, or `gone` if it was deleted
 * @throws UnknownReferenceError if the resolution is of another year
 */
export async function requireResolution(reader: Reader, given: string): Promise<string> {
  const id = await resolveResolutionId(reader, given);
  if (await hasResolution(reader, id)) return id;
  const resource = { type: 'resolution', id } as const;
  throw (await hasRevision(reader, resource))
    ? await missingResource(reader, resource)
    : new Problem('not-found', `The registry holds no resolution ${id}.`);
}
