import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import { groupBy } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { statementName } from '../db/statement-name.js';
import type { Signatory, StatementName } from '../domain/statement.js';
import { partyName } from '../parties/parties.store.js';

/** What a citation of a statement's words needs. */
export interface CitedText extends StatementName {
  sources: { publisher: string; url: string | null }[];
  /** Empty if it is longer than MAX_TEXT_LENGTH. */
  text: string;
  /** In signing order. */
  signatories: Pick<Signatory, 'party' | 'nameAsSigned' | 'office' | 'person' | 'role'>[];
}

/** Finding words in a longer text takes too long where many texts are cited, in characters. */
const MAX_TEXT_LENGTH = 100_000;

/** Statements whose words are cited, by id. */
export async function findCitedTexts(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, CitedText>> {
  const rows = await selectTexts(reader, { ids: [...new Set(ids)] });
  const numbers = rows.map(({ number }) => number);
  const signatories = groupBy(await selectSignatories(reader, { numbers }), (row) => row.number);
  return new Map(
    rows.map(({ number, statement, sources, text }) => [
      statement.id,
      {
        ...statement,
        ...{ sources, text },
        signatories: (signatories.get(number) ?? []).map(({ number: _, ...one }) => one),
      },
    ]),
  );
}

const selectTexts = preparedQuery(
  ({ tables, queries, oneOf }, { ids }: Placeholders<{ ids: string[] }>) => {
    const { number, id, sources, text } = tables.statements;
    const limit = sql.raw(String(MAX_TEXT_LENGTH));
    return queries
      .select({
        number,
        statement: statementName(tables),
        sources,
        text: sql<string>`case when length(${text}) > ${limit} then '' else ${text} end`,
      })
      .from(tables.statements)
      .where(oneOf(id, ids));
  },
);

const selectSignatories = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { signatories, parties } = tables;
    const { statementNumber: number, position, nameAsSigned, office, person, role } = signatories;
    return queries
      .select({ number, party: partyName(tables), nameAsSigned, office, person, role })
      .from(signatories)
      .innerJoin(parties, eq(parties.code, signatories.partyCode))
      .where(oneOf(number, numbers))
      .orderBy(asc(number), asc(position));
  },
);

/** Ids of statements that begin with a prefix of ASCII characters, in their order. */
export async function listStatementIds(
  { tables: { statements }, queries }: Reader,
  prefix: string,
  limit: number,
): Promise<string[]> {
  const rows = await queries
    .select({ id: statements.id })
    .from(statements)
    .where(and(gte(statements.id, prefix), lt(statements.id, `${prefix}~`)))
    .orderBy(asc(statements.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
