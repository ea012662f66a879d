import { asc, desc } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { prepared, upTo } from '../db/prepared.js';

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
export async function listLatestChanges(reader: Reader): Promise<LatestChange[]> {
  const rows = await prepared(reader, 'latest changes', ({ tables: { revisions }, queries }) =>
    queries
      .select({
        statementId: revisions.statementId,
        acceptedAt: revisions.acceptedAt,
        author: revisions.author,
      })
      .from(revisions)
      .orderBy(desc(revisions.number))
      .limit(upTo(CHANGES)),
  )({});
  const latest = [...new Map(rows.toReversed().map((row) => [row.statementId, row])).values()];
  const ids = latest.map(({ statementId }) => statementId);
  const shown = await prepared(reader, 'statements of ids', ({ tables, queries, oneOf }) => {
    const { number, id, title, language, issuedOn } = tables.statements;
    return queries
      .select({ number, id, title, language, issuedOn })
      .from(tables.statements)
      .where(oneOf(id, 'ids'));
  })({ ids });
  const signed = await prepared(reader, 'names as signed', ({ tables, queries, oneOf }) => {
    const { statementNumber, position, nameAsSigned } = tables.signatories;
    return queries
      .select({ number: statementNumber, name: nameAsSigned })
      .from(tables.signatories)
      .where(oneOf(statementNumber, 'numbers'))
      .orderBy(asc(statementNumber), asc(position));
  })({ numbers: shown.map(({ number }) => number) });

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
