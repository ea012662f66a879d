import { asc, desc, inArray } from 'drizzle-orm';
import { groupBy } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { statementName } from '../db/statement-name.js';
import type { Signatory } from '../domain/statement.js';

/** How many changes the feed covers. */
const CHANGES = 50;

/** The last change of a statement. */
export interface LatestChange {
  statementId: string;
  /** ISO 8601. */
  acceptedAt: string;
  author: string | null;
  /** Null if the statement was deleted. */
  statement: {
    title: string;
    language: string;
    issuedOn: string | null;
    /** In signing order. */
    signatories: Pick<Signatory, 'nameAsSigned' | 'role'>[];
  } | null;
}

/** The statements that the last changes touched, latest change first, each statement once. */
export async function listLatestChanges({ tables, queries }: Reader): Promise<LatestChange[]> {
  const { revisions, statements, signatories } = tables;
  const { statementId, acceptedAt, author } = revisions;
  const changes = await queries
    .select({ statementId, acceptedAt, author })
    .from(revisions)
    .orderBy(desc(revisions.number))
    .limit(CHANGES);
  const ids = changes.map((change) => change.statementId);
  const rows = await queries
    .select({ number: statements.number, language: statements.language, ...statementName(tables) })
    .from(statements)
    .where(inArray(statements.id, ids));
  const numbers = rows.map(({ number }) => number);
  const { statementNumber, position, nameAsSigned, role } = signatories;
  const names = await queries
    .select({ statementNumber, nameAsSigned, role })
    .from(signatories)
    .where(inArray(statementNumber, numbers))
    .orderBy(asc(statementNumber), asc(position));
  const namesOf = groupBy(names, (row) => row.statementNumber);
  const statementOf = new Map(
    rows.map(({ number, id, ...statement }) => [
      id,
      { ...statement, signatories: namesOf.get(number) ?? [] },
    ]),
  );
  return changes
    .filter((change, at) => ids.indexOf(change.statementId) === at)
    .map((change) => ({ ...change, statement: statementOf.get(change.statementId) ?? null }));
}
