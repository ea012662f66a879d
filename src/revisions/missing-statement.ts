import type { Reader } from '../db/database.js';
import { Problem } from '../http/problem.js';
import { hasRevision } from './revisions.store.js';

/** Why there is no statement of an id: a curator deleted it, or it never was. */
export async function missingStatement(reader: Reader, id: string): Promise<Problem> {
  return (await hasRevision(reader, id))
    ? new Problem('gone', `The statement ${id} was deleted. Its history is at /revisions below it.`)
    : new Problem('not-found', `There is no statement ${id}.`);
}
