import { eq } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import type { SearchHit } from '../db/search.js';
import { statementName } from '../db/statement-name.js';
import type { StatementName } from '../domain/statement.js';
import type { ClaimKind } from '../domain/vocabulary.js';
import { createSnippets } from './snippet.js';

export interface Hit {
  statement: StatementName;
  /** The claim whose quote contains the words; null for a statement. */
  claim: { key: string; kind: ClaimKind } | null;
  /** Text with MARK_START and MARK_END around the words found. */
  snippet: string;
}

/** The statements and claims that contain all the words, best first. */
export async function searchRegistry(reader: Reader, query: string, limit: number): Promise<Hit[]> {
  const hits = await reader.search.hits(query, limit);
  const numbersOf = (type: SearchHit['type']) =>
    hits.flatMap((hit) => (hit.type === type ? [hit.number] : []));
  const statementRows = await selectStatements(reader, { numbers: numbersOf('statement') });
  const claimRows = await selectClaims(reader, { numbers: numbersOf('claim') });
  const statementOf = new Map(statementRows.map((row) => [row.number, { ...row, claim: null }]));
  const claimOf = new Map(claimRows.map((row) => [row.number, row]));
  const toSnippet = createSnippets(query);

  return hits.flatMap(({ type, number }) => {
    const row = type === 'claim' ? claimOf.get(number) : statementOf.get(number);
    if (!row) return [];
    const { statement, claim, text } = row;
    const snippet = toSnippet(claim ? '' : statement.title, text);
    return [{ statement, claim, snippet }];
  });
}

const selectStatements = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) =>
    queries
      .select({
        number: tables.statements.number,
        statement: statementName(tables),
        text: tables.statements.text,
      })
      .from(tables.statements)
      .where(oneOf(tables.statements.number, numbers)),
);

const selectClaims = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { claims, statements } = tables;
    return queries
      .select({
        number: claims.number,
        statement: statementName(tables),
        claim: { key: claims.key, kind: claims.kind },
        text: claims.quoteExact,
      })
      .from(claims)
      .innerJoin(statements, eq(statements.number, claims.statementNumber))
      .where(oneOf(claims.number, numbers));
  },
);
