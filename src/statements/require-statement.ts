import type { Reader } from '../db/database.js';
import type { Statement } from '../domain/statement.js';
import { missingResource } from '../revisions/missing-resource.js';
import { findStatement } from './statement.store.js';

/**
 * The statement in a path, which the registry must hold.
 *
 * @throws Problem `not-found`, or `gone` if it was deleted
 */
export async function requireStatement(reader: Reader, id: string): Promise<Statement> {
  const statement = await findStatement(reader, id);
  if (!statement) throw await missingResource(reader, { type: 'statement', id });
  return statement;
}
