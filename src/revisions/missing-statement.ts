import type { Reader } from '../db/database.js';
import { Problem } from '../http/problem.js';
import { hasRevision } from './revisions.store.js';

/** The problem of an id without a statement: it was deleted, or it never existed. */
export async function missingStatement(reader: Reader, id: string): Promise<Problem> {
  return (await hasRevision(reader, id))
    ? new Problem('gone', `The statement ${id} was deleted. Its history is at /revisions below it.`)
    : new Problem('not-found', `There is no statement ${id}.`);
}
