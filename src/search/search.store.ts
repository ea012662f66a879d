import { eq, inArray } from 'drizzle-orm';
import type { Reader, SearchHit } from '../db/database.js';
import {
  type StatementName,
  statementName,
  withKnownDate,
} from '../statements/statement-name.store.js';
import type { ClaimKind } from '../vocabulary.js';
import { createSnippets } from './snippet.js';

export interface Hit {
  statement: StatementName;
  /** The claim whose quote holds the words, or null where the statement as a whole does. */
  claim: { key: string; kind: ClaimKind } | null;
  /** Text with MARK_START and MARK_END around the words found. */
  snippet: string;
}

/** The statements and claims that hold all the words, the best first. */
export async function searchRegistry(
  { tables, queries, search }: Reader,
  query: string,
  limit: number,
): Promise<Hit[]> {
  const { statements, claims } = tables;
  const hits = await search.hits(query, limit);
  const numbersOf = (type: SearchHit['type']) =>
    hits.flatMap((hit) => (hit.type === type ? [hit.number] : []));
  const statementRows = await queries
    .select({
      number: statements.number,
      statement: statementName(tables),
      text: statements.text,
    })
    .from(statements)
    .where(inArray(statements.number, numbersOf('statement')));
  const claimRows = await queries
    .select({
      number: claims.number,
      statement: statementName(tables),
      claim: { key: claims.key, kind: claims.kind },
      text: claims.quoteExact,
    })
    .from(claims)
    .innerJoin(statements, eq(statements.number, claims.statementNumber))
    .where(inArray(claims.number, numbersOf('claim')));
  const statementOf = new Map(statementRows.map((row) => [row.number, { ...row, claim: null }]));
  const claimOf = new Map(claimRows.map((row) => [row.number, row]));
  const toSnippet = createSnippets(query);

  return hits.flatMap(({ type, number }) => {
    const row = type === 'claim' ? claimOf.get(number) : statementOf.get(number);
    if (!row) return [];
    const { statement, claim, text } = row;
    const snippet = toSnippet(claim ? '' : statement.title, text);
    return [{ statement: withKnownDate(statement), claim, snippet }];
  });
}
