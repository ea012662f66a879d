import { and, asc, desc, inArray, ne } from 'drizzle-orm';
import { groupBy } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { isOneOf } from '../db/filter-conditions.js';
import { statementName } from '../db/statement-name.js';
import type { Signatory } from '../domain/statement.js';
import type { Match, RevisionType } from '../domain/vocabulary.js';
import { type ChangeFilter, listLatestMatches } from './change-matches.store.js';
import type { Documents } from './revisions.store.js';

/** How many changes the feed covers. */
const CHANGES = 50;

/** The last change of a statement, a resolution or a party. */
export interface LatestChange {
  type: RevisionType;
  resourceId: string;
  /** ISO 8601. */
  acceptedAt: string;
  author: string | null;
  /** What was put. Null if it was deleted. */
  content: Content | null;
  /** How the change concerns the filter; null without one. */
  match: Match | null;
}

type Content =
  | { type: 'statement'; statement: NamedStatement }
  | { type: 'resolution'; document: Documents['resolution'] }
  | { type: 'party'; document: Documents['party'] };

interface NamedStatement {
  title: string;
  language: string;
  issuedOn: string | null;
  /** In signing order. */
  signatories: Pick<Signatory, 'nameAsSigned' | 'role'>[];
}

/**
 * What the last changes touched, latest change first, each once: the changes of some types, or those that a filter of
 * statements concerns.
 *
 * @param filter with the canonical codes of its parties; null without one
 */
export async function listLatestChanges(
  reader: Reader,
  types: readonly RevisionType[],
  filter: ChangeFilter | null,
): Promise<LatestChange[]> {
  const { revisions } = reader.tables;
  const { number, type, resourceId, acceptedAt, author } = revisions;
  const matches = filter && (await listLatestMatches(reader, filter, CHANGES));
  const matchOf = new Map(matches?.map((one) => [one.number, one.match]));
  const rows = await reader.queries
    .select({ number, type, resourceId, acceptedAt, author })
    .from(revisions)
    .where(matches ? inArray(number, [...matchOf.keys()]) : isOneOf(type, types))
    .orderBy(desc(number))
    .limit(CHANGES);
  const keys = rows.map((row) => `${row.type} ${row.resourceId}`);
  const latest = rows.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
  const contentOf = await findContents(reader, latest);
  return latest.map((change) => ({
    ...change,
    content: contentOf(change),
    match: matchOf.get(change.number) ?? null,
  }));
}

type Row = Omit<LatestChange, 'content' | 'match'> & { number: number };

async function findContents(
  reader: Reader,
  rows: readonly Row[],
): Promise<(row: Row) => Content | null> {
  const statements = await findStatements(
    reader,
    rows.filter(({ type }) => type === 'statement').map(({ resourceId }) => resourceId),
  );
  const documents = await findDocuments(
    reader,
    rows.map((row) => row.number),
  );
  return ({ number, type, resourceId }) => {
    if (type === 'statement') {
      const statement = statements.get(resourceId);
      return statement ? { type, statement } : null;
    }
    const document = documents.get(number);
    return document ? ({ type, document } as Content) : null;
  };
}

/** The documents of revisions, except those of statements, which can be long. */
async function findDocuments({ tables: { revisions }, queries }: Reader, numbers: number[]) {
  const { number, document, type } = revisions;
  const rows = await queries
    .select({ number, document })
    .from(revisions)
    .where(and(inArray(number, numbers), ne(type, 'statement')));
  return new Map(rows.map((row) => [row.number, row.document]));
}

async function findStatements(
  { tables, queries }: Reader,
  ids: string[],
): Promise<Map<string, NamedStatement>> {
  const { statements, signatories } = tables;
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
  return new Map(
    rows.map(({ number, id, ...statement }) => [
      id,
      { ...statement, signatories: namesOf.get(number) ?? [] },
    ]),
  );
}
