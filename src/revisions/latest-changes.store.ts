import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '../db/database.js';

/** How many changes are looked at. */
const CHANGES = 50;

/** The last that was done to a statement, and the statement as it stands: null where it was deleted. */
export interface LatestChange {
  statementId: string;
  /** ISO 8601. */
  acceptedAt: string;
  author: string | null;
  statement: {
    title: string;
    language: string;
    issuedOn: string | null;
    /** The names under which parties signed, in signing order. */
    signatories: string[];
  } | null;
}

/** The statements of the last changes, the newest first, each once. */
export async function listLatestChanges({ tables, queries }: Reader): Promise<LatestChange[]> {
  const { revisions, statements, signatories } = tables;
  const rows = await queries
    .select({
      statementId: revisions.statementId,
      acceptedAt: revisions.acceptedAt,
      author: revisions.author,
    })
    .from(revisions)
    .orderBy(desc(revisions.number))
    .limit(CHANGES);
  const latest = [...new Map(rows.toReversed().map((row) => [row.statementId, row])).values()];
  const ids = latest.map(({ statementId }) => statementId);
  const shown = await queries
    .select({
      number: statements.number,
      id: statements.id,
      title: statements.title,
      language: statements.language,
      issuedOn: statements.issuedOn,
    })
    .from(statements)
    .where(inArray(statements.id, ids));
  const signed = await queries
    .select({ number: signatories.statementNumber, name: signatories.nameAsSigned })
    .from(signatories)
    .innerJoin(statements, eq(statements.number, signatories.statementNumber))
    .where(inArray(statements.id, ids))
    .orderBy(asc(signatories.statementNumber), asc(signatories.position));

  const statementOf = new Map(
    shown.map(({ number, id, title, language, issuedOn }) => [
      id,
      {
        title,
        language,
        issuedOn: issuedOn || null,
        signatories: signed.filter((row) => row.number === number).map(({ name }) => name),
      },
    ]),
  );
  return latest
    .toSorted((a, b) => rows.indexOf(a) - rows.indexOf(b))
    .map((change) => ({ ...change, statement: statementOf.get(change.statementId) ?? null }));
}
